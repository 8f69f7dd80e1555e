import type { Opinion, QuotationMatch } from '../library/opinion.js';

const found = new WeakMap<Opinion['quotations'], Map<string, QuotationMatch>>();
const MOST_REMEMBERED = 2000;

/** "[T]he": a letter changed in case alone. */
const CASE_CHANGE = /\[(\p{L})\](?=\p{L})/gu;

/** Where quoted words stand; answers are kept, since a brief is read again at every keystroke. */
export function matchOf(opinion: Opinion, text: string): QuotationMatch {
  let known = found.get(opinion.quotations);
  if (known === undefined || known.size > MOST_REMEMBERED) {
    known = new Map();
    found.set(opinion.quotations, known);
  }
  let match = known.get(text);
  if (match === undefined) {
    match = opinion.quotations.find(text.replaceAll(CASE_CHANGE, '$1'));
    known.set(text, match);
  }
  return match;
}
