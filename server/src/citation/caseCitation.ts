import { lookUpJournal } from '../bluebook/journals.js';
import type { Span } from '../text/span.js';
import { type CaseCore, readCaseCore, readParallels, readUnknownCore } from './caseCore.js';
import { readCaseName } from './caseName.js';
import { skipSpaces, skipSpacesLeft } from './characters.js';
import type { CaseName, CitationBase, CourtAndDate, FullCaseCitation, Part, ShortCaseCitation } from './citation.js';
import { courtBeforeDocket } from './courtAhead.js';
import { readCourtAndDate } from './courtAndDate.js';
import { readDocketNumber } from './docket.js';
import { type Draft, type Mutable, type Place, resumeAfter } from './draft.js';
import { OpenParenthetical, readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { partOf, type Reading } from './reading.js';
import { readSyllabus } from './syllabus.js';

type FullBody = Omit<FullCaseCitation, keyof CitationBase>;
type ShortBody = Omit<ShortCaseCitation, keyof CitationBase>;

interface BeforeCore {
  readonly start: number;
  readonly name?: CaseName;
  readonly docket?: Part;
  /** "(2001)" in the California form, where the date stands before the volume. */
  readonly date?: CourtAndDate;
  readonly supra?: Part;
  /** "S.D. Ohio" before the docket number. */
  readonly court?: CourtAndDate['court'];
}

const SUPRA = 'supra';
/** "(N.D.Cal., Mar. 1, 2021, No. 20-cv-01234)": the California Style Manual has the docket number behind the date. */
const NUMBERED = /, Nos?\. [^()]{2,40}$/;
const POPULAR = /^(?:In re |The |[“"]?[A-Z][\w.'’ &-]{0,50}$)/;

/** "2003-1234 (La. 5/4/05), 900 So. 2d 12": the public-domain number before the court and date. */
function louisianaNumber(text: string, end: number, floor: number): Part | undefined {
  const match = /(?:^|\s)((?:No\. )?\d{2,4}-(?:[A-Z]{1,2}-)?\d{2,6})(?:, pp?\. \d{1,3}(?:[-–]\d{1,3})?)?$/.exec(text.slice(Math.max(floor, end - 34), end));
  if (match?.[1] === undefined) return undefined;
  const from = end - match[0].length + match[0].indexOf(match[1]);
  return partOf(text, from, from + match[1].length);
}

/** "Sch. Dist. No. 84", "Local No. 3": a small number that no comma sets off from the words before it is the end of a party's name. */
const isOfName = (text: string, { span, text: printed }: Part, floor: number): boolean =>
  /^Nos?\. ?\d{1,4}$/.test(printed) && span.start > floor && /[\w.'’&)]\s$/.test(text.slice(Math.max(floor, span.start - 2), span.start));

/** What stands between a name and its citation: from right to left. */
export function readBeforeCore(reading: Reading, coreStart: number, { floor, docket }: Place, short: boolean): BeforeCore {
  const { text, opening } = reading;
  let at = skipSpacesLeft(text, coreStart, floor);
  let start = coreStart;
  let docketPart: Part | undefined;
  if (docket !== undefined && docket.span.end <= at && at - docket.span.end <= 2 && /^[,; ]*$/.test(text.slice(docket.span.end, at)) && !isOfName(text, docket, floor)) {
    docketPart = docket;
    start = docket.span.start;
    at = skipSpacesLeft(text, start, floor);
  }
  const court = docketPart === undefined ? undefined : courtBeforeDocket(text, docketPart.span.start, floor);
  if (court !== undefined) {
    start = court.span.start;
    at = skipSpacesLeft(text, start, floor);
  }
  let comma: Span | undefined;
  let supra: Part | undefined;
  let date: CourtAndDate | undefined;
  if (text.charCodeAt(at - 1) === 44 && at > floor) {
    comma = { start: at - 1, end: at };
    at = skipSpacesLeft(text, at - 1, floor);
  }
  if (short && at - SUPRA.length >= floor && text.endsWith(SUPRA, at) && text.slice(at - SUPRA.length, at) === SUPRA) {
    supra = partOf(text, at - SUPRA.length, at);
    at = skipSpacesLeft(text, at - SUPRA.length, floor);
    comma = undefined;
    if (text.charCodeAt(at - 1) === 44) {
      comma = { start: at - 1, end: at };
      at = skipSpacesLeft(text, at - 1, floor);
    }
  }
  let nameEnd = at;
  const closing = text.charCodeAt(at - 1);
  if (closing === 41 || closing === 93) {
    const open = opening.get(at - 1);
    if (open === undefined || open < floor) return before(start, undefined, docketPart, undefined, supra, court);
    const numberedWithin = NUMBERED.exec(text.slice(open, at - 1));
    date = readCourtAndDate(text, open, at - 1 - (numberedWithin?.[0].length ?? 0));
    if (date !== undefined && numberedWithin !== null) docketPart = partOf(text, at - 1 - numberedWithin[0].length + 2, at - 1);
    if (date === undefined && !(comma !== undefined && POPULAR.test(text.slice(open + 1, at - 1)))) return before(start, undefined, docketPart, undefined, supra, court);
    at = skipSpacesLeft(text, open, floor);
    if (date !== undefined) {
      const numbered = comma === undefined ? undefined : louisianaNumber(text, at, floor);
      comma = undefined;
      if (numbered !== undefined) {
        docketPart = numbered;
        start = numbered.span.start;
        at = skipSpacesLeft(text, start, floor);
        if (text.charCodeAt(at - 1) === 44 && at > floor) {
          comma = { start: at - 1, end: at };
          at = skipSpacesLeft(text, at - 1, floor);
        }
      }
      nameEnd = at;
    }
  }
  const adjoining = comma === undefined && date === undefined;
  /** "2003-1234 (La. 5/4/05), 900 So. 2d 12" needs no name for its date. */
  const ownDate = docketPart?.span.start === start ? date : undefined;
  if (at <= floor) return before(start, undefined, docketPart, ownDate, supra, court);
  const found = readCaseName(reading, { end: at, floor, limit: coreStart, adjoining, short, comma });
  if (found === undefined) return before(start, undefined, docketPart, ownDate, supra, court);
  const name = nameEnd > at ? { ...found, ...partOf(text, found.span.start, nameEnd) } : found;
  return before(name.span.start, name, docketPart, date, supra, court);
}

function before(start: number, name?: CaseName, docket?: Part, date?: CourtAndDate, supra?: Part, court?: CourtAndDate['court']): BeforeCore {
  const ahead: Mutable<BeforeCore> = { start: supra !== undefined ? Math.min(start, supra.span.start) : start };
  if (name !== undefined) ahead.name = name;
  if (docket !== undefined) ahead.docket = docket;
  if (date !== undefined) ahead.date = date;
  if (supra !== undefined) ahead.supra = supra;
  if (court !== undefined) ahead.court = court;
  return ahead;
}

const periodicals = new Map<string, boolean>();

/** Whether the reporter is a law review that the tables of reporters list too. */
function isPeriodical({ match }: CaseCore): boolean {
  if (match === undefined) return false;
  const seen = periodicals.get(match.text);
  if (seen !== undefined) return seen;
  const periodical = match.editions[0]?.kind === 'journal' || lookUpJournal(match.text) !== undefined;
  if (periodicals.size > 4000) periodicals.clear();
  periodicals.set(match.text, periodical);
  return periodical;
}

/** Reads the full or short citation whose volume stands at `start`..`end`. */
export function readCase(reading: Reading, start: number, end: number, place: Place): Draft | undefined {
  const core = readCaseCore(reading.text, start, end);
  return core === undefined || isPeriodical(core) ? undefined : caseOf(reading, core, place);
}

/** A citation to a reporter that is in no table; the name and the date around it must vouch for it. */
export function readUnknownCase(reading: Reading, start: number, end: number, place: Place): Draft | undefined {
  const core = readUnknownCore(reading.text, start, end);
  return core === undefined ? undefined : caseOf(reading, core, place);
}

function caseOf(reading: Reading, core: CaseCore, place: Place): Draft | undefined {
  const ahead = readBeforeCore(reading, core.start, place, core.form === 'short');
  return core.form === 'short' ? shortCase(reading, core, ahead) : fullCase(reading, core, ahead);
}

/** "2021 WL 1234567, No. 20-cv-01234, at *3": the docket number printed behind the database's number, and the core with its pincite. */
function docketBehind(text: string, core: CaseCore): { readonly docket: Part; readonly core: CaseCore } | undefined {
  if (core.match?.editions[0]?.kind !== 'database' || core.pincite !== undefined || text.charCodeAt(core.end) !== 44) return undefined;
  const docket = readDocketNumber(text, skipSpaces(text, core.end + 1));
  if (docket === undefined) return undefined;
  const pinned = readPincite(text, docket.span.end, { bare: false });
  return { docket, core: { ...core, end: pinned?.end ?? docket.span.end, ...(pinned === undefined ? {} : { pincite: pinned.pincite }) } };
}

function fullCase(reading: Reading, printed: CaseCore, ahead: BeforeCore): Draft | undefined {
  const { text } = reading;
  const late = ahead.docket === undefined ? docketBehind(text, printed) : undefined;
  const core = late?.core ?? printed;
  const { parallels, end: coreEnd } = readParallels(text, core);
  // "123 Ohio St.3d 418, 2009-Ohio-4993, 916 N.E.2d 1056, ¶ 11": the paragraph is the decision's, not the last reporter's.
  const paragraph = core.pincite === undefined ? parallels.at(-1)?.pincite : undefined;
  const own = paragraph?.items[0]?.unit === 'paragraph' ? paragraph : undefined;
  const early = own === undefined && core.pincite === undefined ? readSyllabus(text, coreEnd) : undefined;
  const printedEnd = early?.end ?? coreEnd;
  const behind = readParentheticals(reading, text.charCodeAt(printedEnd) === 44 ? afterStrayComma(reading, printedEnd) : printedEnd, ahead.date === undefined);
  const courtAndDate = withCourtAhead(ahead.date ?? behind.courtAndDate, ahead.court);
  const { name, supra } = ahead;
  const docket = ahead.docket ?? late?.docket;
  const known = core.reporter.known;
  if (!known && !(courtAndDate?.date !== undefined && name !== undefined)) return undefined;
  if (core.weak && name === undefined && courtAndDate?.date === undefined) return undefined;
  if (core.weak && core.match?.editions[0]?.kind === 'neutral') return undefined;
  const database = core.match?.editions[0]?.kind === 'database';
  const parentheticals = ahead.date === undefined
    ? behind.parentheticals
    : [new OpenParenthetical(text, ahead.date.span.start, ahead.date.span.end, 'courtYear'), ...behind.parentheticals];
  const closed = Math.max(printedEnd, behind.parentheticals.length > 0 ? behind.end : 0);
  // "61 Ohio St.3d 624, 576 N.E.2d 722 (1991), paragraph one of the syllabus": the place may follow the date.
  const syllabus = early ?? (own === undefined && core.pincite === undefined ? readSyllabus(text, closed) : undefined);
  const end = Math.max(closed, syllabus?.end ?? 0);
  const resume = syllabus === undefined || syllabus === early ? resumeAfter(behind.parentheticals, printedEnd) : syllabus.end;
  const place = own ?? syllabus?.pincite;
  if ((database || isNeutralShort(core)) && courtAndDate === undefined && docket === undefined && name?.versus === undefined && name?.procedural === undefined && parallels.length === 0) {
    return draftOf(core, ahead.start, end, parentheticals, resume, shortBody(core, name, supra));
  }
  const body: Mutable<FullBody> = { kind: 'fullCase', volume: core.volume, reporter: core.reporter, parallels };
  if (name !== undefined) body.name = name;
  if (core.page !== undefined) body.page = core.page;
  if (core.nominative !== undefined) body.nominative = core.nominative;
  if (docket !== undefined) body.docket = docket;
  if (courtAndDate !== undefined) body.courtAndDate = courtAndDate;
  return draftOf(place === undefined ? core : { ...core, pincite: place }, ahead.start, end, parentheticals, resume, body);
}

/** "2020-Ohio-3118, at ¶ 19": Ohio prints "at" before the paragraph in short forms alone. */
const isNeutralShort = ({ pincite, volume, match, start, coreEnd }: CaseCore): boolean =>
  match === undefined && pincite?.at !== undefined && pincite.items[0]?.unit === 'paragraph' && coreEnd - start > volume.text.length + 5;

/** The court before the docket number, which then is not printed with the date. */
function withCourtAhead(courtAndDate: CourtAndDate | undefined, court: CourtAndDate['court']): CourtAndDate | undefined {
  if (court === undefined || courtAndDate?.court !== undefined) return courtAndDate;
  return courtAndDate === undefined ? { span: court.span, court } : { ...courtAndDate, court };
}

/** "678, (2009)": a comma between the page and the date. */
function afterStrayComma({ text, closing }: Reading, comma: number): number {
  const open = comma + 2;
  const close = text.charCodeAt(open) === 40 ? closing.get(open) : undefined;
  return close !== undefined && readCourtAndDate(text, open, close) !== undefined ? comma + 1 : comma;
}

function shortCase(reading: Reading, core: CaseCore, ahead: BeforeCore): Draft | undefined {
  if (core.weak && ahead.name === undefined) return undefined;
  if (!core.reporter.known) return undefined;
  const { parallels, end: coreEnd } = readParallels(reading.text, core);
  const behind = readParentheticals(reading, coreEnd, true);
  const end = behind.parentheticals.length > 0 ? behind.end : coreEnd;
  const body = shortBody(core, ahead.name, ahead.supra);
  if (parallels.length > 0) body.parallels = parallels;
  return draftOf(core, ahead.start, end, behind.parentheticals, resumeAfter(behind.parentheticals, coreEnd), body);
}

function shortBody(core: CaseCore, name: CaseName | undefined, supra: Part | undefined): Mutable<ShortBody> {
  const body: Mutable<ShortBody> = { kind: 'shortCase', volume: core.volume, reporter: core.reporter };
  if (name !== undefined) body.name = name;
  if (core.page !== undefined) body.page = core.page;
  if (core.nominative !== undefined) body.nominative = core.nominative;
  if (supra !== undefined) body.supra = supra;
  return body;
}

function draftOf(core: CaseCore, start: number, end: number, parentheticals: OpenParenthetical[], resume: number, body: FullBody | ShortBody): Draft {
  const draft: Mutable<Draft> = { body, start, end, core: { start: core.start, end: core.coreEnd }, parentheticals, resume };
  if (core.pincite !== undefined) draft.pincite = core.pincite;
  return draft;
}
