import type { Brief } from '../brief/brief.js';
import type { ProseBlock } from '../prose/proseBlock.js';
import { rememberFor } from '../text/remember.js';

const wordsIn = rememberFor((block: ProseBlock): number => block.text.match(/[^\s\uFFFC]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);

/** Words of the brief's prose as a word processor counts them, footnotes and headings included, tables left out. */
export function wordCount(brief: Brief): number {
  let total = 0;
  for (const { block } of brief.blocks) if (block.context.kind !== 'tableCell') total += wordsIn(block);
  return total;
}
