/** Straight and curly marks of prose: apostrophes within words and double quotation marks. Feet, inches and single quotation marks are left out. */
import type { Span } from '../text/span.js';

export interface QuoteMark extends Span {
  readonly curly: boolean;
  /** The same mark of the other set. */
  readonly other: string;
  readonly apostrophe: boolean;
}

const LETTER = /\p{L}/u;

/** Whether a straight mark at `at` opens a quotation. */
const opens = (text: string, at: number): boolean => at === 0 || /[\s([{—–“‘]/.test(text[at - 1] ?? ' ');

export function quoteMarks(text: string): QuoteMark[] {
  const found: QuoteMark[] = [];
  let single = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const span = { start: at, end: at + 1 };
    if (char === "'" || char === '’') {
      const within = (LETTER.test(before) && LETTER.test(after)) || (/\d/.test(before) && after === 's');
      const plural = before === 's' && !LETTER.test(after) && !single;
      if (within || plural) found.push({ ...span, curly: char === '’', other: char === '’' ? "'" : '’', apostrophe: true });
      else if (char === "'") single = opens(text, at) && LETTER.test(after);
    } else if (char === '"') {
      if (!/\d/.test(before)) found.push({ ...span, curly: false, other: opens(text, at) ? '“' : '”', apostrophe: false });
    } else if (char === '“' || char === '”') found.push({ ...span, curly: true, other: '"', apostrophe: false });
  }
  return found;
}
