import { foldedWords, hashOf } from './words.js';

/** A word that must stand there, any one word, or up to `most` words that need not. */
export type PatternElement =
  | { readonly kind: 'word'; readonly hash: number; readonly key: string; readonly start: number; readonly end: number }
  /** A word in another shape; `hash` is that of the word without brackets, which it is most often. */
  | { readonly kind: 'any'; readonly hash: number; readonly key: string; readonly start: number; readonly end: number }
  | { readonly kind: 'gap'; readonly most: number; readonly start: number; readonly end: number };

export interface QuotationPattern {
  readonly elements: readonly PatternElement[];
  /** The same with what stands at the edges. */
  readonly whole: readonly PatternElement[];
  /** How many elements are words that must stand there. */
  readonly fixed: number;
}

/** Words that an ellipsis may leave out, and that a bracketed substitution may stand for. */
const ELLIPSIS_REACH = 150;
const BRACKET_REACH = 8;

const SPECIAL = /\[?(?:…|\.(?:\s?\.){2,3})\]?|\*(?:\s?\*){2}|(?<![\p{L}\p{N}])\[[^[\]]{0,200}\](?![\p{L}\p{N}])/gu;

/**
 * Reads a quotation as its writer altered it: an ellipsis may leave out a passage, `[the officers]` stands for a few words,
 * `[t]he`, `establish[ed]` and `articulate[]` for one word in another shape. Elements at the edges that any text would meet are dropped.
 */
export function readQuotation(quotation: string): QuotationPattern {
  const elements: PatternElement[] = [];
  const addWords = (from: number, to: number): void => {
    for (const { key, hash, start, end } of foldedWords(quotation.slice(from, to))) {
      const span = { start: from + start, end: from + end };
      const altered = quotation.slice(span.start, span.end).includes('[') || quotation[span.end - 1] === ']';
      elements.push(altered ? { kind: 'any', key, hash, ...span } : { kind: 'word', key, hash, ...span });
    }
  };
  let at = 0;
  for (const { 0: raw, index } of quotation.matchAll(SPECIAL)) {
    addWords(at, index);
    at = index + raw.length;
    const bracketed = raw.startsWith('[') && /[\p{L}\p{N}]/u.test(raw);
    elements.push({ kind: 'gap', most: bracketed || raw === '[]' ? BRACKET_REACH : ELLIPSIS_REACH, start: index, end: at });
  }
  addWords(at, quotation.length);
  const kept = trimmed(elements);
  return { elements: kept, whole: elements, fixed: kept.filter((element) => element.kind === 'word').length };
}

/** Elements without those at the edges that any text would meet. */
export function trimmed(elements: readonly PatternElement[]): PatternElement[] {
  const first = elements.findIndex(({ kind }) => kind === 'word');
  const last = elements.findLastIndex(({ kind }) => kind === 'word');
  return first < 0 ? [] : elements.slice(first, last + 1);
}

/** Ways of writing one word as two, by the hash of the first: "healthcare" for "health care". */
export function splits(key: string): ReadonlyMap<number, number> {
  const ways = new Map<number, number>();
  for (let at = 2; at <= key.length - 2; at++) ways.set(hashOf(key.slice(0, at)), hashOf(key.slice(at)));
  return ways;
}
