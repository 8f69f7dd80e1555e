import { countBefore } from '../text/countBefore.js';
import type { ResolvedCitation } from './authority.js';

/** Number of the first of a brief's citations or mentions that stands in a block or behind it. They are in the order of their blocks. */
export const firstOfBlock = (list: readonly { readonly blockIndex: number }[], block: number): number => countBefore(list, ({ blockIndex }) => blockIndex < block);

/** The citation that a block's list has at an index. */
export const citationAt = (citations: readonly ResolvedCitation[], block: number, index: number): ResolvedCitation | undefined => {
  const found = citations[firstOfBlock(citations, block) + index];
  return found?.blockIndex === block ? found : undefined;
};

/** All of one block. */
export function ofBlock<Item extends { readonly blockIndex: number }>(list: readonly Item[], block: number): readonly Item[] {
  const found: Item[] = [];
  for (let n = firstOfBlock(list, block); ; n++) {
    const item = list[n];
    if (item?.blockIndex !== block) return found;
    found.push(item);
  }
}
