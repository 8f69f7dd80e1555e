import type { CaseName, FullCaseCitation, ShortCaseCitation } from '../../citation/citation.js';
import { insertProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { between, isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

/** What stands first behind the name: the docket number, "supra" or the volume. */
function nextOf(citation: FullCaseCitation | ShortCaseCitation): Span {
  const { core } = citation;
  const parts = ['docket' in citation ? citation.docket.span : core, 'supra' in citation ? citation.supra.span : core, core];
  return parts.reduce((first, part) => (part.start < first.start ? part : first));
}

/** A name that ends one sentence while its citation makes the next. */
const isSplit = ({ block }: PlacedBlock, name: CaseName, next: Span): boolean =>
  block.sentences.some(({ start }) => start > name.span.start && start >= name.span.end && start <= next.start);

export const caseNameMissingComma = defineRule({
  id: 'case-name-missing-comma',
  category: 'form',
  severity: 'error',
  summary: 'No comma separates the case name from the volume.',
  why: 'A comma, in roman type, stands between the name of the case and what follows.',
  source: { indigo: 'R11.1', bluebook: '10.1' },
  on: ['fullCase', 'shortCase'],
  reads: 'block',
  check({ citation, placed }) {
    const { name } = citation;
    if (name === undefined || name.comma !== undefined || isQuoted(placed, name.span)) return undefined;
    const next = nextOf(citation);
    if (between(placed, name.span, next).trim() !== '' || next.start <= name.span.end || isSplit(placed, name, next)) return undefined;
    return { span: inSource(placed, { start: name.span.start, end: next.end }), data: { at: name.span.end, name: name.text } };
  },
  message: ({ name }) => say`A comma belongs behind “${name}”.`,
  fixable: 'safe',
  fix: ({ at }, { placed }) => [{ title: say`Insert the comma`, edits: [insertProse(placed, at, ',', 'right')] }],
  examples: {
    invalid: [
      { brief: '*«Larch v. Birch* 44 F.4th 10», 12 (9th Cir. 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022). *«Larch* 44 F.4th at 13».', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022). *Larch*, 44 F.4th at 13.' },
    ],
    valid: ['So the panel held in *Larch v. Birch*. 44 F.4th 10, 12 (9th Cir. 2022).', '*Larch v. Alder, Inc.*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
