import { insertProse, replaceProse } from '../../prose/placement.js';
import { isQuoted } from '../editable.js';
import { forumOf } from '../forum.js';
import { stateStyle } from '../localStyle.js';
import { defineRule, inSource } from '../rule.js';
import { excerptLabels } from '../../bluebook/litigationDocs.js';
import { type Said, say } from '../../text/say.js';
import { type FaultKind, faultsOf, localForms } from './recordForm.js';

const messages: Record<FaultKind, (right: string) => Said> = {
  words: (right) => say`In a record citation the document is “${right}”.`,
  prefix: (right) => (right.includes('¶') ? say`A paragraph has its symbol.` : right.trim() === '' || right.trim() === 'at' ? say`A page needs no “p.”: “at” stands before it.` : say`Page and line are written “${right}”.`),
  noAt: () => say`“At” stands before a page of the record.`,
  at: () => say`No “at” stands before a paragraph.`,
  comma: () => say`No comma stands between a document and its page or paragraph.`,
  order: (right) => say`“${right}” stands last, behind the page or paragraph.`,
};

export const recordCiteForm = defineRule({
  id: 'record-cite-form',
  category: 'form',
  severity: 'warning',
  summary: 'A record citation is not in its form.',
  why: 'The reader of a record citation wants the document, the place and the docket number, always in one order: Larch Decl. ¶ 4, ECF No. 12. “At” stands before pages, not before paragraphs or page and line; “p.” is never needed. A form that most of the brief uses is taken for its court’s own.',
  source: { indigo: 'R24.1, R24.2', bluebook: 'B17.1, BT1' },
  on: 'record',
  reads: 'block',
  leansOn: ({ brief }) => localForms(brief),
  *check(subject, { brief, settings }) {
    const { citation, placed } = subject;
    if (isQuoted(placed, citation.core) || excerptLabels.has(citation.document.text) || stateStyle(settings) !== undefined || forumOf(brief, settings).court?.id === 'scotus') return;
    for (const fault of faultsOf(subject, brief)) yield { span: inSource(placed, fault.span), data: fault };
  },
  message: ({ kind, right }) => messages[kind](right),
  fixable: 'safe',
  fix: ({ kind, changes, right }, { placed }) => {
    const edits = changes.map(({ span, right: text }) => (span.start === span.end ? insertProse(placed, span.start, text, kind === 'noAt' ? 'right' : 'left') : replaceProse(placed, span, text)));
    const title = kind === 'order' ? say`Put the docket number last` : right.trim() === '' ? say`Leave it out` : say`Write “${right.trim()}”`;
    return edits.every((edit) => edit !== undefined) ? [{ title, edits }] : [];
  },
  examples: {
    invalid: [
      { brief: 'He left. Larch Aff. «p.» 3.', fixed: 'He left. Larch Aff. at 3.' },
      { brief: 'He left. Larch Dep. «at page 31, lines 7–9».', fixed: 'He left. Larch Dep. 31:7–9.' },
      { brief: 'He left. Larch Dep. «at 31:7».', fixed: 'He left. Larch Dep. 31:7.' },
      { brief: 'He left («Larch Declaration» ¶ 4).', fixed: 'He left (Larch Decl. ¶ 4).' },
      { brief: 'He left. Answer «at» ¶ 9; Compl. «12».', fixed: 'He left. Answer ¶ 9; Compl. at 12.' },
      { brief: 'He left. «ECF No. 31, Larch Decl. ¶ 4».', fixed: 'He left. Larch Decl. ¶ 4, ECF No. 31.' },
      { brief: 'He left. Larch Decl., «ECF No. 31», ¶ 4.', fixed: 'He left. Larch Decl. ¶ 4, ECF No. 31.' },
    ],
    valid: [
      'He left. Larch Decl. ¶ 4, ECF No. 31; Birch Dep. 31:7–9.',
      'Paragraph 4 of the Complaint says so. The court heard the Motion at 9 a.m.',
      'He left. Complaint ¶ 4, ECF No. 1 (“Compl.”).',
      'He left. Larch Decl. ¶ 4, May 3, 2019.',
    ],
  },
});
