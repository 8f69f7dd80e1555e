import { matchAt, skipSpaces } from './characters.js';
import type { StatuteCitation } from './citation.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { isConnector, isLead, isSignalWord } from './nameWords.js';
import { readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { partOf, type Reading } from './reading.js';
import { statuteDate } from './statute.js';

const PUBLIC_LAW = /(?:Pub(?:lic|\.)\s?L(?:aw|\.)(?:\sNos?\.)?|P\.L\.(?: No\.)?)\s(?=\d)/y;
const LAW_NUMBER = /\d{1,3}[-–]\d{1,4}/y;
const SECTION = /, (§{1,2} ?[\dA-Za-z][\dA-Za-z().–-]{0,14}|(?:tit|div|art)\. [IVXLCA-Z]{1,6}(?:, § ?\d{1,5})?)/y;
const STATUTES = /, (\d{1,3}) (Stat\.) (\d{1,5}|_{2,})/y;
/** The name of an act before its number: "Leahy-Smith America Invents Act, ". */
const ACT = /(?:^|[\s(“;])((?:[A-Z][\w.'’&-]{1,24},? (?:(?:of|and|the|to|for|in|on|&) ){0,3}){1,9}Act(?: of (?:1[789]|20)\d\d)?, )$/;
const REPORT = /(?:H\.\s?R\.|S\.|H\.|Sen\.|House|Senate|Assemb\.|Leg\.)\s(?:Conf\. |Exec\. |Treaty )?(?:Rep(?:ort|\.)|Doc\.|Comm\. Print) No\. ?\d{1,3}[-–]?\d{0,5}(?:, pts?\. [\dIVX]{1,4}(?=,? at \d| \())?/y;
const BILL = /(?:H\.\s?R\.|S\.|H\.R\. Res\.|S\. Res\.|H\.R\.J\. Res\.|S\.J\. Res\.|H\.J\. Res\.|H\. Con\. Res\.|S\. Con\. Res\.) ?\d{1,5}, \d{2,3}(?:st|nd|rd|d|th) Cong\.(?: § ?\d{1,4})?/y;
const STATE_BILL =
  /(?:Assemb\. B\.|A\.B\.|AB|S\.B\.|SB|H\.B\.|HB|H\.F\.|S\.F\.|L\.D\.|Assemb\. J\. Res\.|S\. Con\. Res\.) ?(?:No\. )?\d{1,5}, (?:\d{4}[-–]\d{2,4}|\d{1,3}(?:st|nd|rd|d|th)|\d{4}) [A-Z][A-Za-z.]{1,12}(?:,? (?:[A-Z][A-Za-z.]{1,10}|\d{1,2}(?:st|nd|rd|d|th))){0,5}/y;

function actStart(text: string, start: number, floor: number): number {
  if (text.charCodeAt(start - 2) !== 44) return start;
  let name = ACT.exec(text.slice(Math.max(floor, start - 120), start))?.[1];
  while (name !== undefined) {
    const word = name.slice(0, name.indexOf(' '));
    if (!(isLead(word) || isSignalWord(word) || isConnector(word))) break;
    name = name.slice(name.indexOf(' ') + 1);
  }
  return start - (name?.length ?? 0);
}

/** Session laws: "Pub. L. No. 111-148, § 1101, 124 Stat. 119, 141 (2010)". */
export function readPublicLaw(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const words = matchAt(PUBLIC_LAW, text, start);
  if (words === null) return undefined;
  const numberStart = start + words[0].length;
  const number = matchAt(LAW_NUMBER, text, numberStart);
  if (number === null) return undefined;
  let end = numberStart + number[0].length;
  const sections = [partOf(text, numberStart, end)];
  const section = matchAt(SECTION, text, end);
  if (section !== null) {
    sections.push(partOf(text, end + 2, end + section[0].length));
    end += section[0].length;
  }
  const statutes = matchAt(STATUTES, text, end);
  let pincite: ReturnType<typeof readPincite>;
  let printed: StatuteCitation['printed'];
  if (statutes !== null) {
    const [whole, volume = '', register = '', page = ''] = statutes;
    end += whole.length;
    printed = {
      volume: partOf(text, end - whole.length + 2, end - whole.length + 2 + volume.length),
      register: partOf(text, end - page.length - 1 - register.length, end - page.length - 1), page: partOf(text, end - page.length, end),
    };
    pincite = readPincite(text, end, { bare: true });
  }
  const stop = pincite?.end ?? end;
  const behind = readParentheticals(reading, stop, false);
  const dated = statuteDate(behind);
  const codeEnd = start + words[0].trimEnd().length;
  return {
    start: actStart(text, start, floor), end: behind.parentheticals.length > 0 ? behind.end : stop, core: { start, end },
    ...(pincite === undefined ? {} : { pincite: pincite.pincite }), parentheticals: behind.parentheticals, resume: resumeAfter(behind.parentheticals, stop),
    body: { kind: 'legislative', code: { ...partOf(text, start, codeEnd), canonical: 'Pub. L. No.' }, sections, ...(printed === undefined ? {} : { printed }), ...dated, short: false },
  };
}

/** Bills and reports of Congress and the states' legislatures. */
export function readLegislative(reading: Reading, start: number): Draft | undefined {
  const { text } = reading;
  const match = matchAt(REPORT, text, start) ?? matchAt(BILL, text, start) ?? matchAt(STATE_BILL, text, start);
  if (match === null) return undefined;
  const coreEnd = start + match[0].length;
  const pinned = readPincite(text, coreEnd, { bare: false });
  const stop = pinned?.end ?? coreEnd;
  const behind = readParentheticals(reading, stop, true);
  const year = behind.courtAndDate?.date;
  const numberAt = start + match[0].search(/\d/);
  const code = partOf(text, start, skipSpaces(text, numberAt - 1) === numberAt ? numberAt - 1 : numberAt);
  return {
    start, end: behind.parentheticals.length > 0 ? behind.end : stop, core: { start, end: coreEnd },
    ...(pinned === undefined ? {} : { pincite: pinned.pincite }), parentheticals: behind.parentheticals, resume: resumeAfter(behind.parentheticals, stop),
    body: {
      kind: 'legislative', code: { ...code, canonical: code.text }, sections: [partOf(text, numberAt, coreEnd)],
      ...(year === undefined ? {} : { year: { text: String(year.year), span: { start: year.span.end - 4, end: year.span.end } } }), short: false,
    },
  };
}
