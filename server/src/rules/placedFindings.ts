import type { Brief } from '../brief/brief.js';
import { type Cell, cellsOf } from '../brief/cells.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Finding } from './rule.js';

/** A block other than the findings' own on which they touch, where it stood. */
interface Anchor {
  readonly cell: Cell;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Findings of one block at its place, which can be moved with it. */
export interface PlacedFindings {
  readonly findings: readonly Finding[];
  /** Source span of the block. */
  readonly start: number;
  readonly end: number;
  readonly anchors: readonly Anchor[];
}

const within = ({ start, end }: Span, whole: Span): boolean => whole.start <= start && end <= whole.end;

function spansOf({ span, related, fixes }: Finding): Span[] {
  return [span, ...related.map((each) => each.span), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))];
}

/** Index of the last block that begins at or before an offset. */
function blockAt({ blocks }: Brief, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.base ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function spanOf({ blocks }: Brief, index: number): Span | undefined {
  const placed = blocks[index];
  return placed === undefined ? undefined : { start: placed.base, end: placed.base + placed.block.sourceLength };
}

/** Fastens findings to their block and to others they touch on; undefined where they touch on what is no block's. */
export function fasten(findings: readonly Finding[], brief: Brief, index: number): PlacedFindings | undefined {
  const own = spanOf(brief, index);
  if (own === undefined) return undefined;
  const anchors: Anchor[] = [];
  for (const span of findings.flatMap(spansOf)) {
    if (within(span, own) || anchors.some((anchor) => within(span, anchor))) continue;
    const at = blockAt(brief, span.start);
    const place = spanOf(brief, at);
    const cell = cellsOf(brief).blocks[at];
    if (place === undefined || cell === undefined || !within(span, place)) return undefined;
    anchors.push({ cell, index: at, ...place });
  }
  return { findings, ...own, anchors };
}

const indexes = new WeakMap<Brief, ReadonlyMap<Cell, number>>();

/** Where a cell's block stands now. `hint`: the index at which it stood. */
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

/** The findings where their block stands in a later brief; undefined where a block they touch on is no longer what it was. */
export function move(placed: PlacedFindings, brief: Brief, index: number): PlacedFindings | undefined {
  const own = spanOf(brief, index);
  if (own === undefined) return undefined;
  const anchors: Anchor[] = [];
  for (const { cell, index: hint } of placed.anchors) {
    const at = indexOf(cell, hint, brief);
    const place = at === undefined ? undefined : spanOf(brief, at);
    if (at === undefined || place === undefined) return undefined;
    anchors.push({ cell, index: at, ...place });
  }
  if (own.start === placed.start && anchors.every(({ start }, nth) => start === placed.anchors[nth]?.start)) return placed;
  const moved = (span: Span): Span => {
    let by = own.start - placed.start;
    if (!within(span, placed)) {
      const nth = placed.anchors.findIndex((anchor) => within(span, anchor));
      by = (anchors[nth]?.start ?? 0) - (placed.anchors[nth]?.start ?? 0);
    }
    return { start: span.start + by, end: span.end + by };
  };
  const edit = ({ span, newText }: Edit): Edit => ({ span: moved(span), newText });
  const findings = placed.findings.map(
    (finding): Finding => ({
      ...finding,
      span: moved(finding.span),
      related: finding.related.length === 0 ? finding.related : finding.related.map(({ message, span }) => ({ message, span: moved(span) })),
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(edit) })),
    }),
  );
  return { findings, ...own, anchors };
}
