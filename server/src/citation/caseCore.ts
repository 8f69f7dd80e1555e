import { MONTH_STEMS } from '../bluebook/months.js';
import { readsAsWord, reporterAt, type ReporterMatch } from '../bluebook/reporters.js';
import { digitsEnd, isDigit, isLetter, isSpace, isUpper, isWordCode, matchAt, skipSpaces } from './characters.js';
import type { ParallelCitation, Part, Pincite, ReporterName } from './citation.js';
import type { Mutable } from './draft.js';
import { readPincite } from './pincite.js';
import { LeafPart, leafOf, partOf } from './reading.js';

/** Volume, reporter and page, or volume, reporter and "at" with a pincite. */
export interface CaseCore {
  readonly form: 'full' | 'short';
  readonly volume: Part;
  readonly reporter: ReporterName;
  /** Years that begin and end the edition, database, neutral …: what the tables say of the reporter. */
  readonly match?: ReporterMatch;
  readonly nominative?: Part;
  readonly page?: Part;
  readonly pincite?: Pincite;
  readonly start: number;
  readonly coreEnd: number;
  /** Behind the pincite. */
  readonly end: number;
  /** The reporter alone does not prove a citation: it is also a word, a state or a single letter. */
  readonly weak: boolean;
}

const NOMINATIVE = /\s?\(\d{1,3} [A-Z][A-Za-z.]{1,12}(?: (?:\([A-Za-z.]{2,12}\)|[A-Z][a-z.]{1,10}))?\)/y;
const BLANK_PAGE = /_{1,6}|[–—]{2,4}|-{2,5}/y;
const HYPHENED = /-([A-Z][A-Za-z]{1,5}(?:-[A-Z]{1,4})?)-(\d{1,8})(?!\w)/y;
const UNKNOWN_REPORTER = /(?:[A-Z][A-Za-z.'’]{0,12}|&|\(?\d?[a-z]{0,2}\)?)(?: ?(?:[A-Z][A-Za-z.'’]{0,12}|\d{1,2}(?:d|nd|rd|th|st)|&)){0,5}/y;
const STREET = /\s(?:St\.|Street|Ave|Avenue|Rd\.|Road|Blvd|Boulevard|Drive|Lane|Way|Court|Place|Suite|Apt)\b/y;
const MONTH = new RegExp(String.raw`^(?:${MONTH_STEMS})\.?$`);

/** Whether figures that end at `end` may be a volume: nothing glued to either side. */
export function isFreeNumber(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isWordCode(before) || before === 36 || before === 35 || before === 47 || before === 45 || before === 58 || before === 0x2019 || before === 39) return false;
  if (before !== 46 && before !== 44) return true;
  return !isDigit(text.charCodeAt(start - 2));
}

interface PageRead {
  readonly page: Part;
  readonly end: number;
}

/** Page behind a reporter: figures (with a letter at most) or a blank. */
function pageAt(text: string, from: number): PageRead | undefined {
  const at = skipSpaces(text, from);
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    let end = digitsEnd(text, at);
    if (end - at > 9) return undefined;
    if (text.charCodeAt(end) === 44 && end - at <= 3 && digitsEnd(text, end + 1) === end + 4) end += 4;
    if (text.charCodeAt(end) === 40 && /^\([UA]\)/.test(text.slice(end, end + 3))) end += 3;
    if (isUpper(text.charCodeAt(end)) && !isWordCode(text.charCodeAt(end + 1)) && end - at > 1) end++;
    const after = text.charCodeAt(end);
    if (isWordCode(after) || after === 47 || after === 37 || after === 0xb0) return undefined;
    if (after === 46 && isDigit(text.charCodeAt(end + 1))) return undefined;
    return { page: leafOf(text, at, end), end };
  }
  if (code === 95 || code === 45 || code === 0x2013 || code === 0x2014) {
    const blank = matchAt(BLANK_PAGE, text, at);
    if (blank !== null) return { page: partOf(text, at, at + blank[0].length), end: at + blank[0].length };
  }
  return undefined;
}

const MOST_REPORTER = 34;
const reporters = new Map<string, ReporterMatch | null>();

/**
 * The reporter between a volume and the page behind it, by its whole text: what a brief cites often is looked up once. Falls back
 * on reading letter by letter.
 */
function reporterOf(text: string, at: number): ReporterMatch | undefined {
  for (let stop = at + 1; stop - at < MOST_REPORTER; stop++) {
    if (!isDigit(text.charCodeAt(stop)) || !isSpace(text.charCodeAt(stop - 1))) continue;
    if (isLetter(text.charCodeAt(digitsEnd(text, stop)))) continue;
    let end = stop - 1;
    if (text.charCodeAt(end - 1) === 116 && text.charCodeAt(end - 2) === 97 && isSpace(text.charCodeAt(end - 3))) end -= 3;
    while (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 44) end--;
    const whole = text.slice(at, end);
    let known = reporters.get(whole);
    if (known === undefined) {
      const read = reporterAt(whole, 0);
      known = read?.end === whole.length ? read : null;
      if (reporters.size > 4000) reporters.clear();
      reporters.set(whole, known);
    }
    if (known === null) return reporterAt(text, at);
    const { editions, canonical, spacingOnly } = known;
    return { editions, canonical, spacingOnly, text: whole, end };
  }
  return reporterAt(text, at);
}

class KnownReporter extends LeafPart implements ReporterName {
  readonly known = true;

  constructor(text: string, start: number, end: number, readonly canonical: string) {
    super(text, start, end);
  }
}

const nameOfReporter = (text: string, start: number, match: ReporterMatch): ReporterName =>
  new KnownReporter(text, start, match.end, match.canonical ? match.text : (match.editions[0]?.abbreviation ?? match.text));

function isWeak(match: ReporterMatch, volume: string): boolean {
  const { text } = match;
  const kind = match.editions[0]?.kind;
  if (kind === 'database') return false;
  if (kind === 'neutral') return !/^(?:19[6-9]|20[0-4])\d$/.test(volume) || false;
  if (text.includes('.') && text.length > 3) return volume.length > 4;
  return readsAsWord(text) || text.length <= 3 || !text.includes('.') || volume.length > 4;
}

/** "2021-Ohio-726", "2013-NMSC-040": volume and page tied to the court by hyphens. */
function hyphenedCore(text: string, start: number, end: number): CaseCore | undefined {
  if (end - start !== 4) return undefined;
  const match = matchAt(HYPHENED, text, end);
  const [, court = '', number = ''] = match ?? [];
  if (match === null) return undefined;
  const found = reporterAt(court, 0);
  if (found?.end !== court.length && !/^(?:Ohio|NM(?:SC|CA)|NCSC|NCCOA|NCBC)$/.test(court)) return undefined;
  const stop = end + match[0].length;
  const reporter: ReporterName = { ...partOf(text, end + 1, end + 1 + court.length), canonical: court, known: true };
  const pinned = readPincite(text, stop, { bare: false });
  return {
    form: 'full', volume: partOf(text, start, end), reporter, page: partOf(text, stop - number.length, stop),
    ...(pinned === undefined ? {} : { pincite: pinned.pincite }), start, coreEnd: stop, end: pinned?.end ?? stop, weak: false,
  };
}

/** "Mapp v. Ohio, 367, U.S. 643": a comma behind a volume that itself follows the comma of a name. */
const hasStrayComma = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(end) === 44 && end - start <= 3 && text.charCodeAt(start - 1) === 32 && text.charCodeAt(start - 2) === 44 && !isDigit(text.charCodeAt(start - 3));

/** Reads the core that begins with the volume at `start`..`end`. */
export function readCaseCore(text: string, start: number, end: number): CaseCore | undefined {
  if (text.charCodeAt(end) === 45) return hyphenedCore(text, start, end);
  const stray = hasStrayComma(text, start, end);
  const at = skipSpaces(text, stray ? end + 1 : end);
  if (at === end || !(isUpper(text.charCodeAt(at)) || text.charCodeAt(at) === 40)) return undefined;
  const match = reporterOf(text, at);
  if (match === undefined || (stray && isWeak(match, text.slice(start, end)))) return undefined;
  const volume = leafOf(text, start, end);
  if (MONTH.test(match.text)) return undefined;
  const reporter = nameOfReporter(text, at, match);
  return afterReporter(text, start, volume, reporter, match.end, isWeak(match, text.slice(start, end)), match);
}

function afterReporter(
  text: string, start: number, volume: Part, reporter: ReporterName, from: number, weak: boolean, match?: ReporterMatch,
): CaseCore | undefined {
  let behind = from;
  let nominative: Part | undefined;
  const inParentheses = text.charCodeAt(skipSpaces(text, behind, 1)) === 40 ? matchAt(NOMINATIVE, text, behind) : null;
  if (inParentheses !== null) {
    const open = behind + inParentheses[0].indexOf('(');
    behind += inParentheses[0].length;
    nominative = partOf(text, open, behind);
  }
  const core = (form: CaseCore['form'], coreEnd: number, end: number): Mutable<CaseCore> => {
    const built: Mutable<CaseCore> = { form, volume, reporter, start, coreEnd, end, weak };
    if (match !== undefined) built.match = match;
    if (nominative !== undefined) built.nominative = nominative;
    return built;
  };
  const page = pageAt(text, behind) ?? (text.charCodeAt(behind) === 44 && !weak ? pageAfterComma(text, behind) : undefined);
  if (page !== undefined) {
    if (isUpper(text.charCodeAt(page.end + 1)) && matchAt(STREET, text, page.end) !== null) return undefined;
    const pinned = readPincite(text, page.end, { bare: true });
    const full = core('full', page.end, pinned?.end ?? page.end);
    full.page = page.page;
    if (pinned !== undefined) full.pincite = pinned.pincite;
    return full;
  }
  const pinned = readPincite(text, behind, { bare: false });
  if (pinned?.pincite.at === undefined) return undefined;
  const first = pinned.pincite.items[0];
  const coreEnd = first === undefined ? pinned.end : first.span.end;
  const short = core('short', coreEnd, pinned.end);
  short.pincite = pinned.pincite;
  return short;
}

/** "556 U.S., 662, 678": a stray comma behind the reporter. */
function pageAfterComma(text: string, comma: number): PageRead | undefined {
  const page = pageAt(text, comma + 1);
  return page !== undefined && isSpace(text.charCodeAt(comma + 1)) ? page : undefined;
}

/**
 * A core whose reporter is in no table ("12 F.6th 34"). It looks like one when abbreviated words stand between two numbers;
 * the caller asks for a case name and a date besides.
 */
export function readUnknownCore(text: string, start: number, end: number): CaseCore | undefined {
  const at = skipSpaces(text, end);
  if (at === end || !isUpper(text.charCodeAt(at))) return undefined;
  const match = matchAt(UNKNOWN_REPORTER, text, at);
  if (match === null) return undefined;
  const name = match[0].trimEnd();
  if (!name.includes('.') || name.length > 40) return undefined;
  const stop = at + name.length;
  if (isLetter(text.charCodeAt(stop))) return undefined;
  const reporter: ReporterName = { ...partOf(text, at, stop), canonical: name, known: false };
  return afterReporter(text, start, partOf(text, start, end), reporter, stop, true);
}

const NO_PARALLELS: readonly ParallelCitation[] = [];

/** "340 Ga. App. 1, 3 (2) (796 SE2d 671) (2017)": Georgia's courts print the division of the opinion and the regional reporter in parentheses. */
const GEORGIAN = /(?: \(\d{1,2}\)(?: ?\([a-z]\)){0,2})? \((?=\d{1,4} S\.? ?E\.? ?(?:2d)? ?\d{1,4}\))/y;

function parallelOfGeorgia(text: string, start: number): { readonly parallels: readonly ParallelCitation[]; readonly end: number } | undefined {
  const core = readCaseCore(text, start, digitsEnd(text, start));
  if (core?.page === undefined || text.charCodeAt(core.end) !== 41) return undefined;
  return { parallels: [{ ...partOf(text, core.start, core.end), volume: core.volume, reporter: core.reporter, page: core.page }], end: core.end + 1 };
}

/** Further reporters of the same decision: ", 125 S. Ct. 1183, 1198". `at` is where the first core (with pincite) ends. */
export function readParallels(text: string, first: CaseCore): { readonly parallels: readonly ParallelCitation[]; readonly end: number } {
  const next = text.charCodeAt(first.end);
  const georgian = next === 32 && first.reporter.canonical.startsWith('Ga.') ? matchAt(GEORGIAN, text, first.end) : null;
  if (georgian !== null) return parallelOfGeorgia(text, first.end + georgian[0].length) ?? { parallels: NO_PARALLELS, end: first.end };
  const bracketed = next === 32 && text.charCodeAt(first.end + 1) === 91;
  // Michigan parts parallel reporters by semicolons: "461 Mich. 109, 120; 597 N.W.2d 817 (1999)".
  const semicolon = next === 59 && first.reporter.canonical.startsWith('Mich') && /^; \d{1,4} N\.? ?W\.? ?2d /.test(text.slice(first.end, first.end + 16));
  if (next !== 44 && !bracketed && !semicolon) return { parallels: NO_PARALLELS, end: first.end };
  const parallels: ParallelCitation[] = [];
  let end = first.end;
  const seen = new Set([first.reporter.canonical]);
  for (;;) {
    // "214 Cal.App.4th 266, 283 [153 Cal.Rptr.3d 743]" has them in brackets.
    const inBrackets = bracketed && parallels.length === 0;
    if (!inBrackets && text.charCodeAt(end) !== 44 && !(semicolon && parallels.length === 0)) break;
    const start = inBrackets ? end + 2 : skipSpaces(text, end + 1);
    if (start === end + 1) break;
    const blank = text.charCodeAt(start) === 95 ? matchAt(BLANK_PAGE, text, start) : null;
    const stop = blank === null ? digitsEnd(text, start) : start + blank[0].length;
    if (stop === start || stop - start > 4) break;
    const core = readCaseCore(text, start, stop);
    if (core?.form !== first.form || seen.has(core.reporter.canonical)) break;
    const pinned = core.pincite?.items[0];
    const page = core.page ?? (pinned === undefined ? undefined : partOf(text, pinned.span.start, pinned.span.end));
    if (page === undefined || core.match?.editions[0]?.kind === 'journal') break;
    seen.add(core.reporter.canonical);
    parallels.push({
      ...partOf(text, core.start, core.end), volume: core.volume, reporter: core.reporter, page,
      ...(core.pincite === undefined ? {} : { pincite: core.pincite }),
    });
    end = core.end;
    if (bracketed && text.charCodeAt(end) === 93) {
      end++;
      break;
    }
  }
  return bracketed && text.charCodeAt(end - 1) !== 93 ? { parallels: NO_PARALLELS, end: first.end } : { parallels, end };
}
