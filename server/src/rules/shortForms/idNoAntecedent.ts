import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import { rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

/** Whether a heading stands between a citation and the one it leans on, both in the text itself. */
function opensSection({ blockIndex, placed }: ResolvedCitation, meant: ResolvedCitation | undefined, { blocks }: Brief): boolean {
  if (meant === undefined || meant.placed.block.context.footnote !== undefined || placed.block.context.footnote !== undefined) return false;
  for (let index = meant.blockIndex + 1; index < blockIndex; index++) if (blocks[index]?.block.context.kind === 'heading') return true;
  return false;
}

const firstInNotes = rememberFor((brief: Brief): number => brief.citations.findIndex(({ placed }) => placed.block.context.footnote !== undefined));

/** Whether an earlier note cites something, which an id. that opens a note may repeat. */
function followsNote({ n, placed }: ResolvedCitation, brief: Brief): boolean {
  if (placed.block.context.footnote === undefined) return false;
  const first = firstInNotes(brief);
  return first >= 0 && first < n;
}

export const idNoAntecedent = defineRule({
  id: 'id-no-antecedent',
  category: 'form',
  severity: 'error',
  summary: '*Id.* has no citation before it.',
  why: '*Id.* repeats the citation directly before, in the text or in the notes. It can open neither a document nor, for many readers, a section under a new heading.',
  source: { indigo: 'R6.2.2, R15.3', bluebook: '4.1' },
  on: 'id',
  reads: 'citations',
  *check(id, { brief }) {
    const { citation, placed, problem, antecedent } = id;
    if (isQuoted(placed, citation.token.span)) return;
    if (problem === 'noAntecedent' || problem === 'antecedentLater') {
      if (!followsNote(id, brief)) yield { span: inSource(placed, citation.token.span), data: { section: false } };
    } else if (problem === undefined && opensSection(id, brief.citations[antecedent ?? -1], brief)) yield { span: inSource(placed, citation.token.span), severity: 'info', data: { section: true } };
  },
  message: ({ section }) => (section ? say`*Id.* opens a section: its source stands above the heading. Cite it by name.` : say`Nothing is cited before this *id.*`),
  examples: {
    invalid: [{ brief: 'The guards lost. *«Id.»* at 741.' }, { brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002).\n\n## Force\n\nThe guards lost. *«Id.»* at 742.' }],
    valid: ['The guards lost.[^1] They paid.[^2]\n\n[^1]: *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).\n[^2]: *Id.* at 742.', '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Id.* at 742.'],
  },
});
