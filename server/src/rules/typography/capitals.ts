import type { Brief } from '../../brief/brief.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { overlaps, type Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { inTableOfAuthorities } from '../surroundings.js';

/** Whether words of a block are the author's running text: no heading, table, quotation, citation or title in italics. */
export function isRunningText(brief: Brief, placed: PlacedBlock & { readonly index: number }, span: Span): boolean {
  const { context, styles } = placed.block;
  if (context.kind !== 'paragraph' || isQuoted(placed, span) || inTableOfAuthorities(brief, placed.index)) return false;
  if (styles.some(({ style, span: run }) => style !== 'superscript' && overlaps(run, span))) return false;
  return !(brief.found[placed.index]?.citations ?? []).some((citation) => overlaps(citation.span, span) && !(citation.core.start === span.start));
}
