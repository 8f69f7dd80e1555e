import { countBefore } from '../text/countBefore.js';
import type { IndexData, Stretch } from './indexData.js';
import { foldedWords } from './words.js';

/** Words on either side that must fit too, before the words of a page are taken for those asked for. */
const MARGIN = 3;

interface Folded {
  readonly hash: number;
  readonly printed: string;
}

const fold = (text: string): Folded[] => foldedWords(text).map(({ hash, start, end }) => ({ hash, printed: text.slice(start, end) }));

/**
 * The words from `from` up to `to` of an index as its text prints them. Only the pages they stand on are read; the whole text is where
 * those pages do not have the words that the index says.
 */
export function printedWords(data: IndexData, words: Int32Array, stretches: () => readonly Stretch[]): (from: number, to: number) => string {
  const pages = new Map<string, readonly Folded[]>();
  let whole: readonly string[] | undefined;

  const onPages = (from: number, to: number): readonly string[] | undefined => {
    const all = stretches();
    const firsts = all.map((_, at) => data.stretches[at * 3] ?? 0);
    const number = countBefore(firsts, (first) => first <= from) - 1;
    const stretch = all[number];
    if (stretch === undefined) return undefined;
    const before = all.slice(0, number).reduce((sum, { pages: { length } }) => sum + length, 0);
    const starts = stretch.pages.map((_, at) => data.pages[(before + at) * 2] ?? 0);
    const page = Math.max(0, countBefore(starts, (start) => start <= from) - 1);
    const last = countBefore(starts, (start) => start < to + MARGIN);
    const key = [number, page, last].join(' ');
    const folded = pages.get(key) ?? fold(stretch.text.slice(stretch.pages[page]?.at, stretch.pages[last]?.at));
    pages.set(key, folded);
    const first = starts[page] ?? firsts[number] ?? 0;
    const end = (firsts[number + 1] ?? words.length) - 1;
    for (let at = Math.max(first, from - MARGIN); at < Math.min(end, to + MARGIN); at++) if (folded[at - first]?.hash !== words[at]) return undefined;
    return folded.slice(from - first, to - first).map(({ printed }) => printed);
  };

  return (from, to) => {
    const printed = onPages(from, to) ?? (whole ??= stretches().flatMap(({ text }) => [...fold(text).map((word) => word.printed), ''])).slice(from, to);
    return printed.join(' ');
  };
}
