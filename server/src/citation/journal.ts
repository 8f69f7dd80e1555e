import { looksLikeJournal, lookUpJournal } from '../bluebook/journals.js';
import { isUpper, matchAt, skipSpaces } from './characters.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { partOf, type Reading } from './reading.js';
import { statuteDate } from './statute.js';
import { readTitleAndAuthor } from './titleAndAuthor.js';

const NAME = /(?:(?:[A-Z][A-Za-z.'’-]{0,16}|&|on|of|the|in|for|and)\s?){1,11}(?=\s?(?:\d{1,5}\b|at \d))/y;
const STRONG = /\bL\. ?(?:Rev\.|J\.|Q\.|F\.)|\bLaw (?:Review|Journal|Quarterly)\b|\bJ\.L\./;

/**
 * "Oliver Wendell Holmes, *The Path of the Law*, 10 Harv. L. Rev. 457, 461 (1897)": the volume stands at `start`..`end`. An
 * abbreviation that is on no list needs a title before it and a year behind.
 */
export function readJournal(reading: Reading, start: number, end: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const at = skipSpaces(text, end);
  if (at === end || !isUpper(text.charCodeAt(at))) return undefined;
  const match = matchAt(NAME, text, at);
  if (match === null) return undefined;
  const name = match[0].trimEnd().replace(/,$/, '');
  const listed = lookUpJournal(name) !== undefined;
  if (!listed && !looksLikeJournal(name)) return undefined;
  const nameEnd = at + name.length;
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
