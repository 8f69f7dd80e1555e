import { lookUpFederal } from '../../bluebook/federalStatutes.js';
import { insertProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

export const uscaPublisher = defineRule({
  id: 'usca-publisher',
  category: 'form',
  severity: 'info',
  summary: 'An unofficial code is cited without its publisher.',
  why: 'U.S.C.A. is West’s and U.S.C.S. is LexisNexis’s: the publisher stands in parentheses. Best is the official code, U.S.C.',
  source: { indigo: 'R16.1.4, R16.1.5', bluebook: '12.3.1(d), B12.1.1' },
  notInManual: true,
  on: 'statute',
  reads: 'block',
  check({ citation, placed }) {
    const { code, publisher, year, short, etSeq } = citation;
    const known = code === undefined ? undefined : lookUpFederal(code.canonical)?.compilation.publisher;
    if (code === undefined || known === undefined || publisher !== undefined || short || isQuoted(placed, code.span)) return undefined;
    const dated = citation.parentheticals.find(({ kind }) => kind === 'courtYear');
    if (dated !== undefined && dated.text !== year?.text) return undefined;
    const at = dated === undefined ? { offset: etSeq?.span.end ?? citation.core.end, text: ` (${known})` } : { offset: dated.span.start + 1, text: `${known} ` };
    return { span: inSource(placed, citation.core), data: { code: code.canonical, known, at } };
  },
  message: ({ code, known }) => say`${code} is cited with its publisher, (${known}).`,
  fixable: 'safe',
  fix: ({ known, at }, { placed }) => [{ title: say`Add “${known}”`, edits: [insertProse(placed, at.offset, at.text, 'left')] }],
  examples: {
    invalid: [
      { brief: 'The agency may hold a hearing. «28 U.S.C.A. § 1391».', fixed: 'The agency may hold a hearing. 28 U.S.C.A. § 1391 (West).' },
      { brief: 'The agency may hold a hearing. «28 U.S.C.S. § 1391» (2020).', fixed: 'The agency may hold a hearing. 28 U.S.C.S. § 1391 (LexisNexis 2020).' },
    ],
    valid: ['Venue lies here. 28 U.S.C. § 1391.', 'Venue lies here. 28 U.S.C.A. § 1391 (West 2020).'],
  },
});
