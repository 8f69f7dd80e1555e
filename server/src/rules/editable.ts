import { quotedSpans } from '../claim/quoted.js';
import type { PlacedBlock, ProseBlock } from '../prose/proseBlock.js';
import { overlaps, type Span } from '../text/span.js';

const quotations = new WeakMap<ProseBlock, readonly Span[]>();

function quotationsIn(block: ProseBlock): readonly Span[] {
  let spans = quotations.get(block);
  if (spans === undefined) {
    spans = quotedSpans(block.text);
    quotations.set(block, spans);
  }
  return spans;
}

/** Whether a prose span holds somebody else's words: it meets a quotation or stands in a block quotation. */
export const isQuoted = ({ block }: PlacedBlock, span: Span): boolean =>
  block.context.quoteDepth > 0 || quotationsIn(block).some((quotation) => overlaps(quotation, span));

/** The prose between two spans of a block, in either order of printing. */
export const between = ({ block }: PlacedBlock, before: Span, after: Span): string => block.text.slice(before.end, after.start);
