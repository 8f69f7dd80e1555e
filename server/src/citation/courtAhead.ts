import { courtNamed } from './courtAndDate.js';
import { isSpace, isUpper, skipSpacesLeft } from './characters.js';
import type { CourtAndDate } from './citation.js';
import { partOf } from './reading.js';

/** Courts whose name stands before the docket number are short ones. */
const LONGEST = 44;
/** Ohio's courts of appeals by district and county: "11th Dist. Lake", "10th Dist. Franklin". */
const OHIO_DISTRICT = /^(?:1[0-2]|[1-9])(?:st|d|nd|rd|th) Dist\.(?: [A-Z][a-z]+(?: [A-Z][a-z]+)?)?$/;

/**
 * The court printed between a name's comma and the docket number that begins at `end`: "…, S.D. Ohio No. 2:06-cv-00338",
 * "…, 11th Dist. Lake No. 2019-L-044".
 */
export function courtBeforeDocket(text: string, end: number, floor: number): CourtAndDate['court'] | undefined {
  const stop = skipSpacesLeft(text, end, floor);
  if (stop === end || stop <= floor) return undefined;
  const low = Math.max(floor, stop - LONGEST);
  const comma = text.lastIndexOf(',', stop - 1);
  if (comma < low || !isSpace(text.charCodeAt(comma + 1))) return undefined;
  const start = comma + 2;
  const first = text.charCodeAt(start);
  if (start >= stop || !(isUpper(first) || (first >= 48 && first <= 57))) return undefined;
  const printed = text.slice(start, stop);
  if (!/[.a-z]/.test(printed)) return undefined;
  if (OHIO_DISTRICT.test(printed)) return { ...partOf(text, start, stop), id: 'ohioctapp', canonical: 'Ohio Ct. App.' };
  const known = courtNamed(printed);
  return known === undefined ? undefined : { ...partOf(text, start, stop), id: known.court.id, canonical: known.court.abbreviation };
}
