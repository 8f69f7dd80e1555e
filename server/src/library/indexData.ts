import { countBefore } from '../text/countBefore.js';
import type { Span } from '../text/span.js';
import type { Voice } from './opinion.js';
import { encodeIntegers, holdsIntegers } from './base64.js';
import { foldedWords } from './words.js';

/**
 * A stretch of one writing without page furniture, note calls or notes: its body, or one note. Offsets are into `text`.
 * `note` is the position of the note in its part's list of footnotes.
 */
export interface Stretch {
  readonly text: string;
  /** Position of the part in the record. */
  readonly part: number;
  readonly note?: number;
  /** Where each page begins in it, the first at 0. */
  readonly pages: readonly { readonly at: number; readonly page: number }[];
  /** Passages that report somebody else. */
  readonly voices: readonly (Span & { readonly voice: Voice })[];
  /** Words within quotation marks whose source is known, with its position in the record's authorities. */
  readonly quoted: readonly (Span & { readonly authority: number })[];
  /** Citations, which a brief may leave out of a quotation. */
  readonly citations: readonly Span[];
}

/** The shipped and stored form: numbers only. Flat lists hold groups of two to four numbers; positions count words. */
export interface IndexData {
  readonly schema: 1;
  /** The hash of every word, little-endian 32-bit integers in base64; a zero stands between stretches. */
  readonly words: string;
  /** First word, part, note or -1. */
  readonly stretches: readonly number[];
  /** First word, page. */
  readonly pages: readonly number[];
  /** First word, end, position in VOICES. */
  readonly voices: readonly number[];
  /** First word, end, authority. */
  readonly quoted: readonly number[];
  /** First word, end. */
  readonly citations: readonly number[];
}

export const VOICES: readonly Voice[] = ['court', 'author', 'party', 'courtBelow', 'otherCourt', 'witness', 'dissent', 'staff'];

/** Order is that of the stretches: the same stretches always give the same data. */
export function buildIndexData(stretches: readonly Stretch[]): IndexData {
  const hashes: number[] = [];
  const out = { stretches: [] as number[], pages: [] as number[], voices: [] as number[], quoted: [] as number[], citations: [] as number[] };
  for (const stretch of stretches) {
    const base = hashes.length;
    const words = foldedWords(stretch.text);
    const wordAt = (offset: number): number => base + firstFrom(words, offset);
    out.stretches.push(base, stretch.part, stretch.note ?? -1);
    for (const { at, page } of stretch.pages) out.pages.push(wordAt(at), page);
    for (const { start, end, voice } of stretch.voices) out.voices.push(wordAt(start), wordAt(end), VOICES.indexOf(voice));
    for (const { start, end, authority } of stretch.quoted) out.quoted.push(wordAt(start), wordAt(end), authority);
    for (const { start, end } of stretch.citations) out.citations.push(wordAt(start), wordAt(end));
    for (const { hash } of words) hashes.push(hash);
    hashes.push(0);
  }
  return { schema: 1, words: encodeIntegers(hashes), ...out };
}

/** Number of the first word that ends behind `offset`. */
const firstFrom = (words: readonly { readonly end: number }[], offset: number): number => countBefore(words, ({ end }) => end <= offset);

const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every((item) => Number.isInteger(item));

/** Index data read from a file, or what is wrong with it. */
export function parseIndexData(value: unknown): { readonly index: IndexData } | { readonly problem: string } {
  if (typeof value !== 'object' || value === null) return { problem: 'not a quotation index' };
  const data = value as Partial<Record<keyof IndexData, unknown>>;
  if (data.schema !== 1) return { problem: `quotation index of an unknown version (${JSON.stringify(data.schema)})` };
  const { words, stretches, pages, voices, quoted, citations } = data;
  if (typeof words !== 'string' || !holdsIntegers(words)) return { problem: 'the words of the quotation index are damaged' };
  if (!isNumbers(stretches) || !isNumbers(pages) || !isNumbers(voices) || !isNumbers(quoted) || !isNumbers(citations)) {
    return { problem: 'the runs of the quotation index are damaged' };
  }
  return { index: { schema: 1, words, stretches, pages, voices, quoted, citations } };
}
