/** Capitals of the word court: rule 8 and B8 of The Bluebook, R27.1 of The Indigo Book 2.0. */
import type { Span } from '../text/span.js';

export interface Respelled extends Span {
  readonly right: string;
}

const OWN = /\b([Tt]his|[Tt]his [Hh]onorable) court\b(?!['’]?-|['’]s (?:below|staff)| (?:orders?\b(?! (?:the|that|to|it|all|any|each|both))|filings?|dates?|reporters?|rulings?|decisions?|hearings?|system|cases?|actions?|proceedings?|documents?|records?|files?|rules?|clerks?|staff|of|below)\b)/g;
const HIGHEST = /\b([Tt]he|[Uu]nited [Ss]tates|U\.S\.) (supreme court|Supreme court|supreme Court)\b(?! (?:of (?!the United States)|bar|practice|rule|justice)|['’]?-)/g;

const COMMON = /\b(?:trial|lower|district|appellate|circuit|bankruptcy|state|federal|sister|reviewing|[Oo]ther|[Mm]any|[Mm]ost|[Ss]ome|[Ss]everal|[Tt]hese|[Tt]hose|[Aa]ll|[Bb]oth|[Nn]o|[Ee]ach|[Ee]very|[Aa]nother|[Aa]ny) (Courts?)\b(?! (?:of|for|House|Rule|Clerk|Reporter|Act)\b)/g;

/** "district Courts", "no Court": courts in general, and the court below. */
export const commonCourts = (text: string): Respelled[] =>
  (text.includes(' Court') ? [...text.matchAll(COMMON)] : []).map(({ index, 0: whole, 1: word = '' }) => ({ start: index + whole.length - word.length, end: index + whole.length, right: word.toLowerCase() }));

/** "this court" where the court addressed is meant. */
export const ownCourt = (text: string): Respelled[] =>
  (text.includes(' court') ? [...text.matchAll(OWN)] : []).map(({ index, 0: whole, 1: words = '' }) => ({ start: index, end: index + whole.length, right: `${words.replace('honorable', 'Honorable')} Court` }));

/** "the supreme court". */
export const highestCourt = (text: string): Respelled[] =>
  (text.includes('upreme ') ? [...text.matchAll(HIGHEST)] : []).map(({ index, 0: whole, 2: words = '' }) => ({ start: index + whole.length - words.length, end: index + whole.length, right: 'Supreme Court' }));

/**
 * The word court by a case's name: "In *Hart*, the Court", "the *Hart* court", "the Court in *Hart*"; `lead` and `tail` are the prose
 * around the name. Offsets count from the end of the name, or from its start where they are below zero.
 */
export function courtByName(lead: string, tail: string): Span | undefined {
  if (!lead.includes('ourt in ') && !tail.includes('ourt')) return undefined;
  const first = /(?:^|[\s(“"])[Tt]he ([Cc]ourt) in $/.exec(lead);
  if (first !== null) return { start: -9, end: -4 };
  const match = /(?:^|[\s(“"])In (?:the )?$/.test(lead) ? /^,? the ([Cc]ourt)\b(?! (?:of|below|held below)\b)/.exec(tail) : /(?:^|[\s(“"])[Tt]he $/.test(lead) ? /^ ([Cc]ourt)\b(?!['’]?s? (?:of|below)\b)/.exec(tail) : null;
  return match === null ? undefined : { start: match[0].length - 5, end: match[0].length };
}
