import { readBeforeCore } from './caseCitation.js';
import { matchAt } from './characters.js';
import type { ReporterName } from './citation.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { partOf, type Reading } from './reading.js';

const NUMBERED = /(T\.\s?C\. (?:Memo\.?|Summ(?:ary|\.) Op(?:inion|\.))) (\d{4}-\d{1,4})(?!\w)/y;

/** "T.C. Memo. 2019-12": the Tax Court's memoranda have a year and number and no volume. `start` is at "T". */
export function readTaxCourt(reading: Reading, start: number, place: Place): Draft | undefined {
  const { text } = reading;
  const match = matchAt(NUMBERED, text, start);
  const [, series = '', number = ''] = match ?? [];
  if (match === null) return undefined;
  const coreEnd = start + match[0].length;
  const reporter: ReporterName = { ...partOf(text, start, start + series.length), canonical: series.startsWith('T.C. S') || series.startsWith('T. C. S') ? 'T.C. Summ. Op.' : 'T.C. Memo.', known: true };
  const pinned = readPincite(text, coreEnd, { bare: false });
  const from = pinned?.end ?? coreEnd;
  const behind = readParentheticals(reading, from, true);
  const ahead = readBeforeCore(reading, start, place, false);
  if (ahead.name === undefined) return undefined;
  return {
    start: ahead.start, end: behind.parentheticals.length > 0 ? behind.end : from, core: { start, end: coreEnd }, ...(pinned === undefined ? {} : { pincite: pinned.pincite }),
    parentheticals: behind.parentheticals, resume: resumeAfter(behind.parentheticals, from),
    body: {
      kind: 'fullCase', name: ahead.name, reporter, page: partOf(text, coreEnd - number.length, coreEnd), parallels: [],
      ...(behind.courtAndDate === undefined ? {} : { courtAndDate: behind.courtAndDate }),
    },
  };
}
