/** Web addresses in citations and the date of the visit behind them: R33.5 and R33.6 of The Indigo Book 2.0 (18.2 of The Bluebook). */
import { lookUpMonth } from './months.js';

export interface Visit {
  /** With its brackets; offsets count from the start of the text given. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As it should be printed. */
  readonly right: string;
}

export interface WebAddress {
  readonly start: number;
  readonly end: number;
  readonly visit?: Visit;
}

const ADDRESS = /https?:\/\/[^\s<>()[\]“”"]+/g;
const VISIT = /^\s?[([](?:(?:[Ll]ast|[Dd]ate) )?([Vv]isited|[Aa]ccessed|[Vv]iewed|[Rr]etrieved|[Cc]hecked)(?: on)?:? ([A-Z][a-z]{2,8}\.?) (\d{1,2}),? (\d{4})[)\]]/;

/** Pages kept for good are cited by their archive's address, without a visit. */
const ARCHIVES = /\/\/(?:www\.)?(?:perma\.cc|web\.archive\.org|archive\.(?:org|is|ph))\//;

function visitBehind(text: string, from: number): Visit | undefined {
  const match = VISIT.exec(text.slice(from, from + 60));
  if (match === null) return undefined;
  const [whole, , monthText = '', day = '', year = ''] = match;
  const month = lookUpMonth(monthText)?.month;
  if (month === undefined) return undefined;
  const lead = whole.length - whole.trimStart().length;
  return { start: from + lead, end: from + whole.length, text: whole.trim(), right: `(last visited ${month.abbreviation} ${day}, ${year})` };
}

/** The addresses of a text, archives left out, each with the visit in brackets behind it. */
export function webAddresses(text: string): WebAddress[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: whole, index }) => {
    if (ARCHIVES.test(whole)) return [];
    const end = index + whole.replace(/[.,;:?!]+$/, '').length;
    const behind = text[end] === '>' ? end + 1 : end;
    const visit = visitBehind(text, behind);
    return [{ start: index, end, ...(visit === undefined ? {} : { visit }) }];
  });
}
