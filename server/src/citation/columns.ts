import { matchAt } from './characters.js';
import type { Pincite } from './citation.js';
import { partOf } from './reading.js';

const NUMBERS = '\\d{1,4}(?:[-–]\\d{1,4})?';
const LINES = `(?:,? (?:ll?|lines?)\\.? ?${NUMBERS})`;
const COLUMN = `cols?\\. ?${NUMBERS}${LINES}?`;
const COLUMNS = `${COLUMN}(?: ?[-–] ?(?:col\\. ?\\d{1,4}${LINES}|col\\. ?\\d{1,4}|ll?\\. ?\\d{1,4}))?`;
/** "col. 3, l. 60–col. 4, l. 12". */
const WORDED = new RegExp(`,? (?:at )?(${COLUMNS}(?:[,;] (?:and )?${COLUMNS}){0,4})(?![\\d\\w])`, 'iy');
const PLACE = '\\d{1,3}:\\d{1,3}(?: ?[-–] ?(?:\\d{1,3}:)?\\d{1,3})?';
/** "5:12–20", "at 2:44–51, 3:1–4": column and line. */
const FIGURES = new RegExp(`,? (?:at )?(${PLACE}(?:[,;] (?:and )?${PLACE}){0,6})(?![\\d:]|[-–]\\d| ?[ap]\\.?m)`, 'iy');

interface ColumnsRead {
  readonly pincite: Pincite;
  readonly end: number;
}

function read(pattern: RegExp, text: string, from: number): ColumnsRead | undefined {
  const match = matchAt(pattern, text, from);
  const printed = match?.[1];
  if (match === null || printed === undefined) return undefined;
  const end = from + match[0].length;
  const part = partOf(text, end - printed.length, end);
  return { pincite: { ...part, items: [{ ...part, unit: 'other', first: printed }] }, end };
}

/** Columns and lines of a patent in words behind `from`. */
export const readColumns = (text: string, from: number): ColumnsRead | undefined => read(WORDED, text, from);

/** Columns and lines of a patent, in words or as figures with a colon. */
export const readColumnsAndLines = (text: string, from: number): ColumnsRead | undefined => read(WORDED, text, from) ?? read(FIGURES, text, from);
