import { insertProse } from '../prose/placement.js';
import type { PlacedBlock } from '../prose/proseBlock.js';

/** Source offset behind a prose offset and the markers that close emphasis there. */
export function behindMarkers(placed: PlacedBlock, offset: number): number {
  let at = insertProse(placed, offset, '', 'left').span.start;
  for (const { span, inner, source } of placed.block.styles) {
    if (span.end === offset && placed.base + inner.end <= at + 1) at = Math.max(at, placed.base + source.end);
  }
  return at;
}
