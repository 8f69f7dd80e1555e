/** Months as citations abbreviate them (table T17 of The Indigo Book 2.0, T12 of The Bluebook). */
export interface Month {
  /** 1 to 12. */
  readonly number: number;
  readonly name: string;
  readonly abbreviation: string;
}

const NAMES = 'January February March April May June July August September October November December'.split(' ');
const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

export const months: readonly Month[] = NAMES.map((name, at) => ({ number: at + 1, name, abbreviation: SHORT[at] ?? name }));

/** `Sep.`, `Sept`, `SEPTEMBER` and `september` alike; undefined for words that are no month. */
export function lookUpMonth(text: string): { readonly month: Month; readonly canonical: boolean } | undefined {
  const bare = text.replace(/\.$/, '').toLowerCase();
  if (bare.length < 3) return undefined;
  const month = months.find(({ name }) => name.toLowerCase() === bare || (bare.length <= 4 && name.toLowerCase().startsWith(bare)));
  return month === undefined ? undefined : { month, canonical: text === month.abbreviation };
}

/** Words that begin the name of a month, as printed in citations, for a pattern. */
export const MONTH_STEMS = 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec';
