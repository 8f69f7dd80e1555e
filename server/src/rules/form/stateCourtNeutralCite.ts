import type { Span } from '../../text/span.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { FullCaseCitation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { editionOf, isNeutral } from '../reporters.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

interface Fault {
  readonly kind: 'order' | 'at';
  readonly span: Span;
  readonly right: string;
}

/** A neutral citation that follows the reporter instead of leading. */
function misplaced({ block }: PlacedBlock, { volume, reporter, page, pincite, parallels }: FullCaseCitation): Fault | undefined {
  const [second] = parallels;
  if (volume === undefined || reporter === undefined || page === undefined || second === undefined || parallels.length > 1) return undefined;
  if (editionOf(reporter)?.kind === 'neutral' || editionOf(second.reporter)?.kind !== 'neutral') return undefined;
  const first = block.text.slice(volume.span.start, pincite?.span.end ?? page.span.end);
  return { kind: 'order', span: { start: volume.span.start, end: second.span.end }, right: `${second.text}, ${first}` };
}

/** "at" before the paragraph of a neutral citation. */
function printedAt(placed: PlacedBlock, citation: FullCaseCitation): Fault | undefined {
  const { pincite } = citation;
  const at = pincite?.at;
  if (!isNeutral(citation, placed) || at === undefined || pincite?.items[0]?.unit !== 'paragraph') return undefined;
  return { kind: 'at', span: { start: at.span.start, end: pincite.span.start }, right: '' };
}

export const stateCourtNeutralCite = defineRule({
  id: 'state-court-neutral-cite',
  category: 'form',
  severity: 'info',
  off: true,
  summary: 'A state’s neutral citation is out of its place or form.',
  why: 'The neutral citation comes first and the regional reporter after it, with the state’s own punctuation and the paragraph as pincite, without “at”.',
  source: { indigo: 'R11.1.1, R11.7.3', bluebook: '10.3.3' },
  on: 'fullCase',
  reads: 'block',
  *check({ citation, placed }): Iterable<Sighting<Fault>> {
    for (const fault of [misplaced(placed, citation), printedAt(placed, citation)]) {
      if (fault !== undefined && !isQuoted(placed, fault.span)) yield { span: inSource(placed, fault.span), data: fault };
    }
  },
  message: ({ kind }) => (kind === 'order' ? say`The neutral citation stands before the reporter.` : say`No “at” stands before the paragraph of a neutral citation.`),
  fixable: 'safe',
  fix: ({ kind, span, right }, { placed }) => replacement(kind === 'order' ? say`Put the neutral citation first` : say`Remove “at”`, placed, span, right),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, «412 P.3d 10, 2018 UT 9».', fixed: '*Larch v. Birch*, 2018 UT 9, 412 P.3d 10.' },
      { brief: '*Larch v. Birch*, 2018 UT 9, «at »¶ 12.', fixed: '*Larch v. Birch*, 2018 UT 9, ¶ 12.' },
    ],
    valid: ['*Larch v. Birch*, 2018 UT 9, ¶ 12, 412 P.3d 10.', '*Larch v. Birch*, 30 Wash. App. 10, 12 (1981).'],
  },
});
