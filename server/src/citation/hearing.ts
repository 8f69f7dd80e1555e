import { matchAt, skipSpacesLeft } from './characters.js';
import type { Draft, Place } from './draft.js';
import { isConnector, isLead, isLooseConnector, isNameLike } from './nameWords.js';
import { readParentheticals } from './parenthetical.js';
import { partOf, type Reading, runAt } from './reading.js';
import { statuteDate } from './statute.js';

const WORD = "(?:[A-Z][\\w.’'-]{0,24},?|of|on|the|for|and|&|to|in)";
/** "Hearing Before the S. Comm. on the Judiciary, 114th Cong. 52". */
const BEHIND = new RegExp(`Hearings?(?: on (?:[HS]\\.(?:R\\.)? ?\\d{1,5}|${WORD}(?: ${WORD}){0,8}))? [Bb]efore (?:the|a) ${WORD}(?: ${WORD}){0,20} \\d{1,3}(?:st|nd|rd|d|th) Cong\\.(?:,? \\d(?:st|nd|rd|d) Sess\\.)?(?:,? (?:at )?(\\d{1,5}(?:[-–]\\d{1,5})?))?(?= \\(|[.;,)])`, 'y');

/** Start of the words of a title that end at `end`, printed without emphasis: capitals and small words back to a stop. */
function plainStart(text: string, end: number, floor: number): number {
  let start = end;
  let at = end;
  for (let count = 0; count < 24 && at > floor; count++) {
    const stop = skipSpacesLeft(text, at, floor);
    let from = stop;
    while (from > floor && text.charCodeAt(from - 1) > 32 && text.charCodeAt(from - 1) !== 0xa0 && stop - from < 30) from--;
    const token = text.slice(from, stop);
    if (token === '' || (count > 0 && /[.;:?!”")\]]$/.test(token)) || isLead(token)) break;
    const plain = token.replace(/[,:]$/, '');
    if (isNameLike(plain)) start = from;
    else if (!isConnector(plain) && !isLooseConnector(plain)) break;
    else if (token.endsWith(",")) break;
    at = from;
    // "…, Senate testimony, Deaths in Custody: Hearing": the comma ends what stands before the title.
    const before = skipSpacesLeft(text, from, floor);
    if (before > floor && text.charCodeAt(before - 1) === 44) break;
  }
  return start;
}

/** "*Deaths in Custody: Hearing Before the S. Comm. on the Judiciary*, 114th Cong. 52 (2016)": `start` is at "Hearing". */
export function readHearing(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const match = matchAt(BEHIND, text, start);
  if (match === null) return undefined;
  const low = Math.max(floor, start - 220);
  const left = skipSpacesLeft(text, start, low);
  const titled = text.charCodeAt(left - 1) === 58 && left - 1 > low;
  const run = runAt(reading, start, text.length);
  const from = !titled ? start : run !== undefined && run.start >= low && run.start < start ? run.start : plainStart(text, left - 1, low);
  const page = match[1];
  const end = start + match[0].length;
  const stop = page === undefined ? end : end - page.length;
  const behind = readParentheticals(reading, end, false);
  const { year } = statuteDate(behind);
  const pin = page === undefined ? undefined : partOf(text, stop, end);
  return {
    start: from, end: behind.parentheticals.length > 0 ? behind.end : end, core: { start: from, end: skipSpacesLeft(text, stop, start) },
    ...(pin === undefined ? {} : { pincite: { ...pin, items: [{ ...pin, unit: 'page' as const, first: pin.text }] } }), parentheticals: behind.parentheticals, resume: end,
    body: { kind: 'legislative', sections: [], short: false, ...(year === undefined ? {} : { year }) },
  };
}
