import { quotedSpans } from '../claim/quoted.js';
import type { PlacedBlock, ProseBlock } from '../prose/proseBlock.js';
import { rememberFor } from '../text/remember.js';
import { overlaps, type Span } from '../text/span.js';

/** Spans of the words between double quotation marks of a block. */
export const quotationsIn = rememberFor(({ text }: ProseBlock): readonly Span[] => quotedSpans(text));

/** Whether a prose span holds somebody else's words: it meets a quotation or stands in a block quotation. */
export function isQuoted({ block }: PlacedBlock, span: Span): boolean {
  if (block.context.quoteDepth > 0) return true;
  for (const quotation of quotationsIn(block)) if (overlaps(quotation, span)) return true;
  return false;
}

/** The prose between two spans of a block, in either order of printing. */
export const between = ({ block }: PlacedBlock, before: Span, after: Span): string => block.text.slice(before.end, after.start);
