import { type CourtLookUp, lookUpCourt } from '../bluebook/courts.js';
import { isDigit, isSpace, isUpper } from './characters.js';
import type { CitationDate, CourtAndDate, Part } from './citation.js';
import { LeafPart, leafOf, partOf } from './reading.js';

const LONGEST = 110;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_AND_MONTH = /(?:([A-Z][a-z]{2,8}\.?)\s(?:(\d{1,2})(?:st|nd|rd|th)?,?\s?)?)?$/;
const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
/** Words of a court that the table may lack: capitals, ordinals, dashes, no sentence. */
const COURT_LIKE = /^(?:[A-Z\d(—–-][\w.'’()&—–,-]{0,19}(?:\s|$)|(?:of|for|the|and|in|at)\s){1,9}$/;

/** What became of a petition, as Texas prints it behind the date: ", pet. denied", ", orig. proceeding"; and a New York court's judge: ", Cohen, J.". */
const PETITION = /,? (?:orig\. proceeding|no (?:pet|writ)\.?(?: h(?:istory|\.))?|(?:pet|writ|mand|rev|review)\.? (?:[\w'’.]+ ?){1,4}|[A-Z][\w.'’ -]{1,25}, (?:J|P\.J|S)\.?)(?: \[[^\]]{1,40}\])?$/;

/** "(4th Dist.)" behind a public-domain citation, which has the year. */
const DISTRICT = /^\d{1,2}(?:st|d|nd|rd|th) Dist\.$/;

/** "(9th Cir. argued Mar. 3, 2021)". */
const PROCEDURAL = /,? (?:argued|filed|decided|docketed|submitted|order|en banc)$/;

const seen = new Map<string, CourtLookUp | null>();

/** `lookUpCourt`, remembering what a brief repeats. */
export function courtNamed(text: string): CourtLookUp | undefined {
  const known = seen.get(text);
  if (known !== undefined) return known ?? undefined;
  const found = lookUpCourt(text);
  if (seen.size > 4000) seen.clear();
  seen.set(text, found ?? null);
  return found;
}

class Year extends LeafPart implements CitationDate {
  constructor(text: string, start: number, end: number, readonly year: number) {
    super(text, start, end);
  }
}

function dateAtEnd(text: string, start: number, end: number): CitationDate | undefined {
  const slash = text.charCodeAt(end - 3) === 47 || text.charCodeAt(end - 5) === 47;
  const slashed = slash ? SLASHED.exec(text.slice(start, end)) : null;
  if (slashed?.[3] !== undefined) {
    const year = Number(slashed[3]);
    const whole = year >= 100 ? year : year + (year > 40 ? 1900 : 2000);
    return { ...partOf(text, end - slashed[0].length, end), year: whole, month: Number(slashed[1]), day: Number(slashed[2]) };
  }
  const yearStart = end - 4;
  if (yearStart < start || isDigit(text.charCodeAt(yearStart - 1))) return undefined;
  const year = Number(text.slice(yearStart, end));
  if (!(year >= 1300 && year < 3000) || !isDigit(text.charCodeAt(yearStart))) return undefined;
  const before = mayBeDated(text, start, yearStart) ? DAY_AND_MONTH.exec(text.slice(Math.max(start, yearStart - 22), yearStart)) : null;
  const monthText = before?.[1];
  const month = monthText === undefined ? -1 : MONTHS.indexOf(monthText.slice(0, 3).toLowerCase());
  if (before === null || monthText === undefined || month < 0) return new Year(text, yearStart, end, year);
  const dateStart = yearStart - before[0].length;
  return {
    ...partOf(text, dateStart, end),
    year,
    month: month + 1,
    ...(before[2] === undefined ? {} : { day: Number(before[2]) }),
    monthText: partOf(text, dateStart, dateStart + monthText.length),
  };
}

/** Whether a day ("7,") or the name of a month stands before the year. */
function mayBeDated(text: string, start: number, yearStart: number): boolean {
  let end = yearStart;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const last = text.charCodeAt(end - 1);
  if (last === 44 || isDigit(last)) return true;
  let from = end;
  while (from > start && !isSpace(text.charCodeAt(from - 1))) from--;
  const first = text.charCodeAt(from);
  return end - from >= 3 && (first === 74 || first === 70 || first === 77 || first === 65 || first === 83 || first === 79 || first === 78 || first === 68) && MONTHS.includes(text.slice(from, from + 3).toLowerCase());
}

class KnownCourt extends LeafPart implements Part {
  constructor(text: string, start: number, end: number, readonly id: string, readonly canonical: string) {
    super(text, start, end);
  }
}

function courtIn(text: string, start: number, end: number): (Part & { readonly id?: string; readonly canonical?: string }) | undefined {
  const printed = text.slice(start, end);
  const found = courtNamed(printed);
  if (found === undefined) return COURT_LIKE.test(printed) ? leafOf(text, start, end) : undefined;
  return new KnownCourt(text, start, end, found.court.id, found.court.abbreviation);
}

/**
 * Takes "(9th Cir. 2013)", "(N.D. Cal. Mar. 1, 2021)", "[4th Dept 1982]" apart; `open` and `close` are the offsets of its
 * brackets. Undefined when what stands between them is not a court, a date, or both. A court without a date must be in the table.
 */
export function readCourtAndDate(text: string, open: number, close: number): CourtAndDate | undefined {
  if (close - open < 3 || close - open > LONGEST) return undefined;
  let start = open + 1;
  let end = close;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const first = text.charCodeAt(start);
  if (!isUpper(first) && !isDigit(first)) return undefined;
  if (!isDigit(text.charCodeAt(end - 1))) end -= PETITION.exec(text.slice(start, end))?.[0].length ?? 0;
  const span = { start: open, end: close + 1 };
  const date = dateAtEnd(text, start, end);
  if (date === undefined) {
    const court = courtNamed(text.slice(start, end));
    if (court === undefined) return DISTRICT.test(text.slice(start, end)) ? { span, court: leafOf(text, start, end) } : undefined;
    return { span, court: new KnownCourt(text, start, end, court.court.id, court.court.abbreviation) };
  }
  let courtEnd = date.span.start;
  while (courtEnd > start && (isSpace(text.charCodeAt(courtEnd - 1)) || text.charCodeAt(courtEnd - 1) === 44)) courtEnd--;
  // A year that far ahead is a slip of the pen behind a court, and any number elsewhere.
  const ahead = date.year >= 2100;
  if (courtEnd === start) return ahead ? undefined : { span, date };
  const procedural = PROCEDURAL.exec(text.slice(start, courtEnd));
  if (procedural !== null) courtEnd -= procedural[0].length;
  const court = courtIn(text, start, courtEnd);
  return court === undefined || (ahead && court.id === undefined) ? undefined : { span, court, date };
}
