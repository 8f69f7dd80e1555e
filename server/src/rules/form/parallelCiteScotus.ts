import { habitsOf } from '../../bluebook/profiles.js';
import type { FullCaseCitation, ParallelCitation, Part, ShortCaseCitation } from '../../citation/citation.js';
import type { Edit } from '../../text/edit.js';
import { replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say, sayList } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { isManual, stateStyle } from '../localStyle.js';
import { editionOf } from '../reporters.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

interface Piece {
  readonly abbreviation: string;
  readonly span: Span;
  readonly page: Part | undefined;
  readonly pinned: boolean;
}

function pieceOf({ volume, reporter, page, pincite }: FullCaseCitation | ShortCaseCitation | ParallelCitation): Piece | undefined {
  const edition = reporter === undefined ? undefined : editionOf(reporter);
  const end = pincite?.span.end ?? page?.span.end;
  if (edition?.kind !== 'scotus' || volume === undefined || end === undefined) return undefined;
  return { abbreviation: edition.abbreviation, span: { start: volume.span.start, end }, page, pinned: pincite !== undefined };
}

interface Fault {
  /** What goes: before the U.S. citation and behind it. */
  readonly spans: readonly Span[];
  readonly others: readonly string[];
  /** Whether a pincite would be lost with the others. */
  readonly onlyPin: boolean;
}

function faultOf(citation: FullCaseCitation | ShortCaseCitation): Fault | undefined {
  const pieces = [citation, ...(citation.parallels ?? [])].map(pieceOf);
  const [first] = pieces;
  const last = pieces.at(-1);
  const kept = pieces.find((piece) => piece?.abbreviation === 'U.S.');
  if (pieces.length < 2 || first === undefined || last === undefined || kept === undefined) return undefined;
  if (pieces.some((piece) => piece === undefined) || (citation.kind === 'fullCase' && !/^\d+$/.test(kept.page?.text ?? ''))) return undefined;
  const spans = [{ start: first.span.start, end: kept.span.start }, { start: kept.span.end, end: last.span.end }].filter(({ start, end }) => start < end);
  const others = pieces.flatMap((piece) => (piece === undefined || piece === kept ? [] : [piece]));
  return { spans, others: others.map(({ abbreviation }) => abbreviation), onlyPin: !kept.pinned && others.some(({ pinned }) => pinned) };
}

function removal(placed: PlacedBlock, spans: readonly Span[]): Edit[] {
  const edits = spans.map((span) => replaceProse(placed, span, ''));
  return edits.every((edit) => edit !== undefined) ? edits : [];
}

export const parallelCiteScotus = defineRule({
  id: 'parallel-cite-scotus',
  category: 'form',
  severity: 'info',
  summary: 'A Supreme Court decision is cited to further reporters beside the United States Reports.',
  why: 'Once the page in U.S. is known it stands alone; S. Ct. and L. Ed. serve until then. Some courts and judges ask for parallel citations: then switch this rule off.',
  source: { indigo: 'R11.6.2, R12.2', bluebook: '10.3.1, T1.1' },
  on: ['fullCase', 'shortCase'],
  reads: 'block',
  needs: ['parallel'],
  check({ citation, placed }, { settings }): Sighting<Fault> | undefined {
    if (habitsOf(settings).supremeCourt || stateStyle(settings) !== undefined || isManual(citation) || isQuoted(placed, citation.core)) return undefined;
    const fault = faultOf(citation);
    const [first] = fault?.spans ?? [];
    const last = fault?.spans.at(-1);
    return fault !== undefined && first !== undefined && last !== undefined ? { span: inSource(placed, { start: first.start, end: last.end }), data: fault } : undefined;
  },
  message: ({ others, onlyPin }) =>
    onlyPin ? say`The United States Reports are enough here, without ${sayList(others)}. Find the page in U.S. first.` : say`The United States Reports are enough here, without ${sayList(others)}.`,
  fixable: 'safe',
  fix: ({ spans, onlyPin, others }, { placed }) => (onlyPin ? [] : [{ title: say`Leave ${sayList(others)} out`, edits: removal(placed, spans) }]),
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739«, 122 S. Ct. 2508, 2515» (2002).', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730«, 122 S. Ct. 2508, 2515» (2002).' },
    ],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).', '(*Hope v. Pelzer* (2002) 536 U.S. 730, 739 [122 S.Ct. 2508, 153 L.Ed.2d 666].)', '*Larch v. Birch*, 603 U.S. ___, 144 S. Ct. 10, 12 (2024).', '*Larch v. Birch*, 261 Ill. App. 3d 10, 12, 633 N.E.2d 20, 22 (1993).'],
  },
});
