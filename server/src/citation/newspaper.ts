import { MONTH_STEMS } from '../bluebook/months.js';
import type { Part } from './citation.js';
import { matchAt, skipSpaces } from './characters.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { partOf, type Reading } from './reading.js';
import { readTitleAndAuthor } from './titleAndAuthor.js';

/** ", at B1", ", § 4, at 2", " at A1–A2": the page of a newspaper's section. */
const PAGE = /,? (?:§ ?[A-Z\d]{1,2}(?: \([^()]{2,30}\))?, )?at ([A-Z]{0,2}-?\d{1,3}(?:[-–][A-Z]{0,2}\d{1,3})?)(?![\w:])/y;
/** The paper and the day before its year: "Times-Picayune (New Orleans), Apr. 2, ". */
const PAPER = new RegExp(String.raw`, ((?:[A-Z][\w.'’&-]{0,24}|of|the)(?: (?:[A-Z][\w.'’&-]{0,24}|of|and|&)){0,5})(?: \([A-Z][\w.,’' ]{1,30}\))?, (?:${MONTH_STEMS})[a-z]{0,6}\.? \d{1,2}, $`);
const MOST_AHEAD = 130;

/** "Author, *Title*, Times-Picayune (New Orleans), Apr. 2, 2023, at B1": the year stands at `start`..`end`. */
export function readNewspaper(reading: Reading, start: number, end: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  if (end - start !== 4) return undefined;
  const next = text.charCodeAt(end) === 44 ? end + 1 : end;
  const first = text.charCodeAt(skipSpaces(text, next, 1));
  if (next === end || !(first === 97 || first === 167)) return undefined;
  const page = matchAt(PAGE, text, end);
  if (page?.[1] === undefined || !/^(?:1[89]|20)\d\d$/.test(text.slice(start, end))) return undefined;
  const low = Math.max(floor, start - MOST_AHEAD);
  const paper = PAPER.exec(text.slice(low, start));
  if (paper?.[1] === undefined) return undefined;
  const paperStart = low + paper.index + 2;
  const ahead = readTitleAndAuthor(reading, paperStart, floor);
  if (ahead === undefined) return undefined;
  const stop = end + page[0].length;
  const reporter: Part = partOf(text, paperStart, paperStart + paper[1].length);
  const pin = partOf(text, stop - page[1].length, stop);
  const behind = readParentheticals(reading, stop, false);
  return {
    start: ahead.start, end: behind.parentheticals.length > 0 ? behind.end : stop, core: { start: paperStart, end },
    pincite: { ...pin, at: partOf(text, pin.span.start - 3, pin.span.start - 1), items: [{ ...pin, unit: 'page', first: pin.text }] }, parentheticals: behind.parentheticals,
    resume: resumeAfter(behind.parentheticals, stop),
    body: { kind: 'journal', title: ahead.title, ...(ahead.author === undefined ? {} : { author: ahead.author }), reporter, year: partOf(text, start, end) },
  };
}
