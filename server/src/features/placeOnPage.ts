import type { Opinion } from '../library/opinion.js';
import { foldedWords } from '../library/words.js';
import type { Span } from '../text/span.js';
import { opinionPage } from './opinionPage.js';

/** Fewer words in a row would be found anywhere. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 120;

/** The longest run of a quotation's words that stands in `text`. */
function longestRun(text: string, quotation: string): Span | undefined {
  const words = foldedWords(text);
  const sought = foldedWords(quotation).slice(0, MOST_WORDS);
  let best = { length: 0, end: 0 };
  let above = new Uint16Array(words.length + 1);
  for (const { hash } of sought) {
    const row = new Uint16Array(words.length + 1);
    words.forEach((word, at) => {
      if (word.hash !== hash) return;
      const length = (above[at] ?? 0) + 1;
      row[at + 1] = length;
      if (length > best.length) best = { length, end: at };
    });
    above = row;
  }
  const first = words[best.end - best.length + 1];
  const last = words[best.end];
  return best.length < Math.min(FEWEST_WORDS, sought.length) || first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Where in an opinion's document a page begins, or the words quoted from it stand: line and character of both ends, counted from 0. */
export interface PlaceOnPage {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export function placeOnPage(opinion: Opinion, page: number | null, quotations: readonly string[]): PlaceOnPage {
  const { markdown, lineOfPage, pages } = opinionPage(opinion);
  const lines = markdown.split('\n');
  const line = page === null ? 0 : (lineOfPage.get(page) ?? 0);
  const shown = pages.filter((each) => page !== null && (each.page === page || each.page === page + 1));
  for (const { lines: range } of shown) {
    for (let at = range.first; at <= range.last; at++) {
      const text = lines[at] ?? '';
      for (const quotation of quotations) {
        const span = longestRun(text, quotation);
        if (span !== undefined) return { start: { line: at, character: span.start }, end: { line: at, character: span.end } };
      }
    }
  }
  return { start: { line, character: 0 }, end: { line, character: 0 } };
}
