import type { PlacedBlock } from '../prose/proseBlock.js';
import { overlaps, type Span } from '../text/span.js';
import { inSource } from './rule.js';

/** Source span of a prose span with the markers of the italics that lie within it; undefined where italics reach out of it. */
export function withMarkers(placed: PlacedBlock, span: Span): Span | undefined {
  const { base, block } = placed;
  let { start, end } = inSource(placed, span);
  for (const run of block.styles) {
    if (!overlaps(run.span, span)) continue;
    if (run.span.start < span.start || run.span.end > span.end) return undefined;
    start = Math.min(start, base + run.source.start);
    end = Math.max(end, base + run.source.end);
  }
  return { start, end };
}
