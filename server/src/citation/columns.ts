import type { PinciteRead } from './pincite.js';
import { printedPlace } from './printedPlace.js';

const NUMBERS = '\\d{1,4}(?:[-–]\\d{1,4})?';
const LINES = `(?:,? (?:ll?|lines?)\\.? ?${NUMBERS})`;
const COLUMN = `cols?\\. ?${NUMBERS}${LINES}?`;
const COLUMNS = `${COLUMN}(?: ?[-–] ?(?:col\\. ?\\d{1,4}${LINES}|col\\. ?\\d{1,4}|ll?\\. ?\\d{1,4}))?`;
/** "col. 3, l. 60–col. 4, l. 12". */
const WORDED = new RegExp(`,? (?:at )?(${COLUMNS}(?:[,;] (?:and )?${COLUMNS}){0,4})(?![\\d\\w])`, 'iy');
const PLACE = '\\d{1,3}:\\d{1,3}(?: ?[-–] ?(?:\\d{1,3}:)?\\d{1,3})?';
/** "5:12–20", "at 2:44–51, 3:1–4": column and line. */
const FIGURES = new RegExp(`,? (?:at )?(${PLACE}(?:[,;] (?:and )?${PLACE}){0,6})(?![\\d:]|[-–]\\d| ?[ap]\\.?m)`, 'iy');

/** Columns and lines of a patent in words behind `from`. */
export const readColumns = (text: string, from: number): PinciteRead | undefined => printedPlace(WORDED, text, from);

/** Columns and lines of a patent, in words or as figures with a colon. */
export const readColumnsAndLines = (text: string, from: number): PinciteRead | undefined => printedPlace(WORDED, text, from) ?? printedPlace(FIGURES, text, from);
