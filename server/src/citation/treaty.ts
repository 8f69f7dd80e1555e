import { MONTH_STEMS } from '../bluebook/months.js';
import { matchAt } from './characters.js';
import type { Draft, Place } from './draft.js';
import { isLead } from './nameWords.js';
import { readParentheticals } from './parenthetical.js';
import { partOf, type Reading } from './reading.js';

const MONTH = `(?:${MONTH_STEMS})[a-z]*\\.?`;
const SOURCE =
  '(?:\\d{1,4} (?:U\\.N\\.T\\.S\\.|U\\.S\\.T\\.|I\\.L\\.M\\.|L\\.N\\.T\\.S\\.|Bevans|Stat\\.) \\d{1,5}(?:, \\d{1,5}(?!\\d| [A-Z]))?|T\\.I\\.A\\.S\\. No\\. [\\d-]{2,9}|(?:E\\.T\\.S\\.|C\\.E\\.T\\.S\\.|T\\.S\\.) No\\. \\d{1,4}|S\\. (?:Treaty|Exec\\.) Doc\\. (?:No\\. )?[\\d-]{3,8}(?: \\(\\d{4}\\))?)';
const WORD = "(?:[A-Z][\\w.’'-]{0,24}|of|on|the|for|and|to|in|with|against|between|by|or|its|&)";
/** From the word that makes it a treaty through the collections that print it. */
const BEHIND = new RegExp(
  `(?:Convention|Treaty|Protocol|Covenant|Agreement)(?: ${WORD}){0,24}(?:,? (?:arts?\\.|§{1,2}|annex) ?[\\dIVX][\\d\\w()., –-]{0,24}?)?(?:, [A-Z][\\w.]{1,12}[-–][A-Z][\\w.]{1,12})?, (?:(?:opened for signature|done|signed|concluded|adopted) )?${MONTH} \\d{1,2}, (?:1[6-9]|20)\\d\\d, ${SOURCE}(?:, ${SOURCE}){0,4}`,
  'y',
);
/** Words of its name before that one: "Vienna ", "International ". */
const AHEAD = /(?:[A-Z][\w.’'-]{1,24} ){1,5}$/;

/** "Vienna Convention on Consular Relations art. 36, Apr. 24, 1963, 21 U.S.T. 77, 596 U.N.T.S. 261": `start` is at "Convention", "Treaty" and their kin. */
export function readTreaty(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const match = matchAt(BEHIND, text, start);
  if (match === null) return undefined;
  let from = start - (AHEAD.exec(text.slice(Math.max(floor, start - 70), start))?.[0].length ?? 0);
  for (;;) {
    const space = text.indexOf(' ', from);
    if (from >= start || space < 0 || !isLead(text.slice(from, space))) break;
    from = space + 1;
  }
  const end = start + match[0].length;
  const title = partOf(text, from, start + match[0].search(/, (?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}, )|, (?:opened|done|signed|concluded|adopted) /));
  const behind = readParentheticals(reading, end, false);
  return {
    start: from, end: behind.parentheticals.length > 0 ? behind.end : end, core: { start: from, end }, parentheticals: behind.parentheticals, resume: end,
    body: { kind: 'other', title },
  };
}
