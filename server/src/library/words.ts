/**
 * Words as quotations are compared by: case, diacritics, ligatures, apostrophes and hyphens are folded away, so that
 * "law-enforcement", "lawenforcement" and "law-\nenforcement" are one word, and "U. S." and "U.S." the same two.
 */
export interface FoldedWord {
  readonly key: string;
  /** 32 bits, never zero. */
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

const WORD = /&|\[?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD[\]'’‘ʼ]|(?<=\p{L}[\]'’]?)[-‐‑]\s{0,200}(?=\p{Ll})|[-‐‑](?=\p{L})|(?<=\d),(?=\d{3}))*/gu;
const PLAIN = /^[a-z0-9]+$/;
const FOLDED_AWAY = /[\p{M}\s\u00AD[\]'’‘ʼ,‐‑-]/gu;
/** The preliminary prints of some courts lose the second half of these ligatures. */
const LIGATURES = /f(?:fi|fl|f|i|l)/g;

function foldWord(word: string): string {
  if (word === '&') return 'and';
  let key = word.toLowerCase();
  if (!PLAIN.test(key)) key = key.normalize('NFKD').replace(FOLDED_AWAY, '');
  return key.includes('f') ? key.replace(LIGATURES, 'f') : key;
}

export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}

/** The words of `text` in order; marks between them count for nothing. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const key = foldWord(raw);
    if (key !== '') words.push({ key, hash: hashOf(key), start: index, end: index + raw.length });
  }
  return words;
}
