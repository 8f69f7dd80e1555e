import { looksLikeJournal, lookUpJournal } from '../bluebook/journals.js';
import { isDigit, isLetter, isSpace, isUpper, matchAt, skipSpaces } from './characters.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { partOf, type Reading } from './reading.js';
import { statuteDate } from './statute.js';
import { readTitleAndAuthor } from './titleAndAuthor.js';

const SMALL_WORDS = new Set(['&', 'on', 'of', 'the', 'in', 'for', 'and']);
const MOST_WORDS = 11;
const LONGEST = 70;

/** End of the run of words between a volume and a page that may be a periodical's abbreviation, or -1. */
function nameEndAt(text: string, from: number): number {
  let at = from;
  let end = -1;
  for (let count = 0; count < MOST_WORDS && at - from < LONGEST; count++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return end;
    if (code === 97 && text.charCodeAt(at + 1) === 116 && isSpace(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3))) return end;
    let stop = at;
    while (stop - at < 24 && !isSpace(text.charCodeAt(stop)) && stop < text.length) stop++;
    if (stop === at) return -1;
    const last = text.charCodeAt(stop - 1);
    if (last === 44) return -1;
    if (!isUpper(code) && !SMALL_WORDS.has(text.slice(at, stop))) return -1;
    // "Harv.L.Rev.457" is not printed, but "L. Rev. " always ends in a letter or stop.
    if (last !== 46 && !isLetter(last) && last !== 38) return -1;
    end = stop;
    at = skipSpaces(text, stop);
    if (at === stop) return -1;
  }
  return -1;
}
const STRONG = /\bL\. ?(?:Rev\.|J\.|Q\.|F\.)|\bLaw (?:Review|Journal|Quarterly)\b|\bJ\.L\./;

/**
 * "Oliver Wendell Holmes, *The Path of the Law*, 10 Harv. L. Rev. 457, 461 (1897)": the volume stands at `start`..`end`. An
 * abbreviation that is on no list needs a title before it and a year behind.
 */
export function readJournal(reading: Reading, start: number, end: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const at = skipSpaces(text, end);
  if (at === end || !isUpper(text.charCodeAt(at))) return undefined;
  const nameEnd = nameEndAt(text, at);
  if (nameEnd < 0) return undefined;
  const name = text.slice(at, nameEnd);
  const listed = lookUpJournal(name) !== undefined;
  if (!listed && !looksLikeJournal(name)) return undefined;
  const pageStart = skipSpaces(text, nameEnd);
  const page = matchAt(/\d{1,5}(?![\dA-Za-z])/y, text, pageStart);
  const pageEnd = page === null ? nameEnd : pageStart + page[0].length;
  const pinned = readPincite(text, pageEnd, { bare: page !== null });
  if (page === null && pinned?.pincite.at === undefined) return undefined;
  const stop = pinned?.end ?? pageEnd;
  const behind = readParentheticals(reading, stop, true);
  const { year } = statuteDate(behind);
  const ahead = readTitleAndAuthor(reading, start, floor);
  if (!listed && !STRONG.test(name) && (ahead === undefined || year === undefined)) return undefined;
  return {
    start: ahead?.start ?? start,
    end: behind.parentheticals.length > 0 ? behind.end : stop,
    core: { start, end: pageEnd },
    ...(pinned === undefined ? {} : { pincite: pinned.pincite }),
    parentheticals: behind.parentheticals,
    resume: resumeAfter(behind.parentheticals, stop),
    body: {
      kind: 'journal',
      ...(ahead?.author === undefined ? {} : { author: ahead.author }),
      ...(ahead === undefined ? {} : { title: ahead.title }),
      volume: partOf(text, start, end),
      reporter: partOf(text, at, nameEnd),
      ...(page === null ? {} : { page: partOf(text, pageStart, pageEnd) }),
      ...(year === undefined ? {} : { year }),
    },
  };
}
