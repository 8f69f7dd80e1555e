import { decodeIntegers } from './base64.js';
import type { IndexData } from './indexData.js';

/** The decoded words of an opinion, with every place of each word. */
export interface WordTable {
  /** Hashes in reading order; a zero stands between stretches. */
  readonly words: Int32Array;
  /** Positions of words, sorted by hash and then by position. */
  readonly order: Int32Array;
  /** Position behind the citation that begins at a word. */
  readonly skips: ReadonlyMap<number, number>;
}

const POSITIONS = 2 ** 21;

export function wordTable({ words: encoded, citations }: IndexData): WordTable {
  const words = decodeIntegers(encoded) ?? new Int32Array(0);
  const keys = Float64Array.from(words, (hash, at) => (hash + 2 ** 31) * POSITIONS + at).sort();
  const order = Int32Array.from(keys, (key) => key % POSITIONS);
  const skips = new Map<number, number>();
  for (let at = 0; at + 1 < citations.length; at += 2) skips.set(citations[at] ?? 0, citations[at + 1] ?? 0);
  return { words, order, skips };
}

/** Every position of a word, ascending. */
export function positionsOf({ words, order }: WordTable, hash: number): Int32Array {
  const bound = (beyond: boolean): number => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = words[order[middle] ?? 0] ?? 0;
      if (beyond ? value > hash : value >= hash) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return order.subarray(bound(false), bound(true));
}
