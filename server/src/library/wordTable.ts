import { decodeIntegers } from './base64.js';
import type { IndexData } from './indexData.js';

/** The decoded words of an opinion, with every place of each word. */
export interface WordTable {
  /** Hashes in reading order; a zero stands between stretches. */
  readonly words: Int32Array;
  /** By the last bits of a hash, the first word that has them, or -1. */
  readonly heads: Int32Array;
  /** For each word, the next one whose hash ends in the same bits, or -1. */
  readonly next: Int32Array;
  /** Position behind the citation that begins at a word. */
  readonly skips: ReadonlyMap<number, number>;
}

export function wordTable({ words: encoded, citations }: IndexData): WordTable {
  const words = decodeIntegers(encoded) ?? new Int32Array(0);
  const heads = new Int32Array(2 ** Math.max(4, 32 - Math.clz32(words.length))).fill(-1);
  const next = new Int32Array(words.length);
  for (let at = words.length - 1; at >= 0; at--) {
    const slot = (words[at] ?? 0) & (heads.length - 1);
    next[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  const skips = new Map<number, number>();
  for (let at = 0; at + 1 < citations.length; at += 2) skips.set(citations[at] ?? 0, citations[at + 1] ?? 0);
  return { words, heads, next, skips };
}

/** The positions of a word, ascending; none of one that stands more than `most` times. */
export function positionsOf({ words, heads, next }: WordTable, hash: number, most = Infinity): number[] {
  const found: number[] = [];
  for (let at = heads[hash & (heads.length - 1)] ?? -1; at >= 0; at = next[at] ?? -1) {
    if (words[at] !== hash) continue;
    if (found.length === most) return [];
    found.push(at);
  }
  return found;
}
