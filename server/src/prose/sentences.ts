import type { Span } from '../text/span.js';

/** Prose spans of the sentences of a block, in order, without white space between them. No sentence ends inside a masked span. */
export function sentences(text: string, masked: readonly Span[]): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu)) {
    const at = match.index;
    if (masked.some((span) => span.start <= at && at < span.end)) continue;
    const end = at + match[0].trimEnd().length;
    found.push({ start, end });
    start = at + match[0].length;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.trimEnd().length });
  return found;
}
