import { blockAt } from '../brief/blockAt.js';
import type { Brief } from '../brief/brief.js';
import { type Cell, cellsOf } from '../brief/cells.js';
import type { Edit } from '../text/edit.js';
import { covers, type Span } from '../text/span.js';
import type { Finding } from './rule.js';

/** A block other than the findings' own on which they touch, where it stood. */
interface Anchor {
  readonly cell: Cell;
  /** How many blocks behind the findings' own. */
  readonly behind: number;
  readonly start: number;
  readonly end: number;
}

/** Findings fastened to a block: where they stood when they were made, and what is needed to tell where they stand in a later brief. */
export interface PlacedFindings {
  readonly findings: readonly Finding[];
  /** Source span of the block at that time. */
  readonly start: number;
  readonly end: number;
  readonly anchors: readonly Anchor[];
  /** Indexes of findings that stand in another block. */
  readonly away: readonly number[];
  /** Whether they touch on something that is no block's, so that nothing tells where that goes. */
  readonly loose: boolean;
}

function spanOf({ blocks }: Brief, index: number): Span {
  const placed = blocks[index];
  return placed === undefined ? { start: 0, end: 0 } : { start: placed.base, end: placed.base + placed.block.sourceLength };
}

/** Fastens findings to their block and to others they touch on. */
export function fasten(findings: readonly Finding[], brief: Brief, index: number): PlacedFindings {
  const own = spanOf(brief, index);
  const anchors: Anchor[] = [];
  const away: number[] = [];
  let loose = false;
  const hold = (span: Span): void => {
    if (covers(own, span) || anchors.some((anchor) => covers(anchor, span))) return;
    const at = blockAt(brief, span.start);
    const cell = cellsOf(brief).blocks[at];
    const place = spanOf(brief, at);
    if (cell !== undefined && covers(place, span)) anchors.push({ cell, behind: at - index, ...place });
    else loose = true;
  };
  findings.forEach(({ span, related, fixes }, nth) => {
    if (!covers(own, span)) away.push(nth);
    hold(span);
    for (const each of related) hold(each.span);
    for (const { edits } of fixes) for (const edit of edits) hold(edit.span);
  });
  return { findings, ...own, anchors, away, loose };
}

const indexes = new WeakMap<Brief, ReadonlyMap<Cell, number>>();

/** Where a cell's block stands now. `hint`: the index at which it probably does. */
function indexOf(cell: Cell, hint: number, brief: Brief): number | undefined {
  const { blocks } = cellsOf(brief);
  if (blocks[hint] === cell) return hint;
  let known = indexes.get(brief);
  if (known === undefined) {
    known = new Map(blocks.map((each, index) => [each, index]));
    indexes.set(brief, known);
  }
  return known.get(cell);
}

/** Whether all that the findings touch on is still what it was, wherever it stands. */
export function holds({ anchors, loose }: PlacedFindings, brief: Brief, index: number): boolean {
  if (loose) return false;
  for (const { cell, behind } of anchors) if (indexOf(cell, index + behind, brief) === undefined) return false;
  return true;
}

/** Source offsets at which the blocks that the findings touch on begin now: their own, then the others. */
export function startsOf({ anchors }: PlacedFindings, brief: Brief, index: number): readonly number[] {
  const starts = [brief.blocks[index]?.base ?? 0];
  for (const { cell, behind } of anchors) starts.push(brief.blocks[indexOf(cell, index + behind, brief) ?? -1]?.base ?? 0);
  return starts;
}

/** The findings where they stand once their blocks begin at `starts`. */
export function findingsAt(placed: PlacedFindings, starts: readonly number[]): readonly Finding[] {
  const { findings, anchors } = placed;
  const [own = 0, ...others] = starts;
  if (own === placed.start && anchors.every(({ start }, nth) => start === others[nth])) return findings;
  const moved = (span: Span): Span => {
    let by = own - placed.start;
    if (!covers(placed, span)) {
      const nth = anchors.findIndex((anchor) => covers(anchor, span));
      by = (others[nth] ?? 0) - (anchors[nth]?.start ?? 0);
    }
    return { start: span.start + by, end: span.end + by };
  };
  const edit = ({ span, newText }: Edit): Edit => ({ span: moved(span), newText });
  return findings.map(
    (finding): Finding => ({
      ...finding,
      span: moved(finding.span),
      related: finding.related.length === 0 ? finding.related : finding.related.map(({ message, span }) => ({ message, span: moved(span) })),
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(edit) })),
    }),
  );
}
