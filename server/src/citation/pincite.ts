import { reporterAt } from '../bluebook/reporters.js';
import { digitsEnd, isDash, isDigit, isLower, isSpace, isUpper, isWordCode, matchAt, skipSpaces } from './characters.js';
import type { Part, PinItem, Pincite } from './citation.js';
import type { Mutable } from './draft.js';
import { leafOf, partOf } from './reading.js';

/** A pincite, and the offset behind it. */
export interface PinciteRead {
  readonly pincite: Pincite;
  readonly end: number;
}

/** What may stand before the first number: nothing but a comma and spaces, or one of the printed words. */
interface PinciteExpected {
  /** A number may follow the comma at once, as in "556 U.S. 662, 678". */
  readonly bare: boolean;
  /** The same without the comma: "Id. 678". */
  readonly spaced?: true;
}

type Unit = PinItem['unit'];
type Note = NonNullable<PinItem['note']>;

const PREFIX = /(?:Syl\.(?: ¶{1,2}| [Pp]ts?\.)|pp?\.|pgs?\.|pages?|¶(?:\s?¶)?|§(?:\s?§)?|paras?\.|paragraphs?|ll?\.|lines?|Part|Parts|pt\.|cmt\.|illus\.|fig\.|tbl\.|app\.)(?=[\s\d*])\s{0,2}/y;
const PREFIX_UNITS: Readonly<Record<string, Unit>> = {
  p: 'page', pp: 'page', pg: 'page', pgs: 'page', page: 'page', pages: 'page', '¶': 'paragraph', '¶¶': 'paragraph', para: 'paragraph', paras: 'paragraph',
  paragraph: 'paragraph', paragraphs: 'paragraph', '§': 'section', '§§': 'section', l: 'line', ll: 'line', line: 'line', lines: 'line',
};
const SLIP = /slip (?:op(?:inion|\.)|opn\.)[,\s]{0,3}|(?:mem\.|manuscript) op\.[,\s]{0,3}/y;
const AT = /at\s{1,2}(?=[\d*\\pP¶§_nAIVXivxl[S]|[B-H]\d)/y;
const NOTE = /[,\s]{0,3}(?:(?:&|and)\s)?(?:nn?\.|notes?|fns?\.|footnotes?)\s{0,2}(?=\d)/y;
const SECTION = /[0-9A-Z][0-9A-Za-z]{0,9}(?:[.\-–:][0-9A-Za-z]{1,8}){0,4}(?:\([0-9A-Za-z]{1,5}\)){0,6}/y;
/** A comment or illustration behind the section of a restatement: " cmt. b". */
const COMMENT = /,? (?:cmts?|illus)\. (?:[a-z]|\d{1,2})(?![A-Za-z\d])/y;
const BLANK = /_{2,}|[–—-]{3,}/y;
/** Roman pages and parts, and the pages of a newspaper: "xii", "II.A", "B1". */
const ROMAN = /[A-H]\d{1,3}(?![\w])|[ivxlc]{1,7}(?![A-Za-z])|[IVXLC]{1,7}(?:\.[A-Z](?:\.\d)?)?(?![A-Za-z])/y;
const AGAIN = /nn?\.\s{0,1}(?=\d)/y;
const AND = /\s{0,2}(?:,\s{1,2}(?:(?:and|&)\s{1,2})?|(?:and|&)\s{1,2})/y;

/** Whether the number ending at `numberEnd` opens another citation ("125 S. Ct. 1183") rather than naming a page. */
function opensCitation(text: string, numberEnd: number): boolean {
  if (text.charCodeAt(numberEnd) === 45 && isUpper(text.charCodeAt(numberEnd + 1))) return true;
  const at = skipSpaces(text, numberEnd);
  if (at === numberEnd || !isUpper(text.charCodeAt(at))) return false;
  const reporter = reporterAt(text, at);
  if (reporter !== undefined) {
    const behind = skipSpaces(text, text.charCodeAt(reporter.end) === 44 ? reporter.end + 1 : reporter.end);
    const code = text.charCodeAt(behind);
    return isDigit(code) || code === 95 || code === 40 || code === 0x2013 || (code === 97 && text.charCodeAt(behind + 1) === 116);
  }
  return text.startsWith('U.S.C', at) || text.startsWith('U. S. C', at) || text.startsWith('C.F.R', at);
}

/** End of one page number with its star, line and letter ("*14", "5:21", "12a"), or -1. */
function numberEnd(text: string, from: number): number {
  let at = from;
  if (text.charCodeAt(at) === 92) at++;
  if (text.charCodeAt(at) === 42) at = skipSpaces(text, at + 1, 1);
  const digits = digitsEnd(text, at);
  if (digits === at || digits - at > 7) return -1;
  let end = digits;
  if (text.charCodeAt(end) === 58 && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  if (isLower(text.charCodeAt(end)) && !isWordCode(text.charCodeAt(end + 1))) end++;
  if (text.charCodeAt(end) === 44 && digits - at <= 3 && isDigit(text.charCodeAt(end + 1)) && digitsEnd(text, end + 1) === end + 4) end += 4;
  return isWordCode(text.charCodeAt(end)) ? -1 : end;
}

interface Range {
  readonly end: number;
  readonly dash?: Part;
  readonly last?: string;
}

/** A dash and a second number behind `from`. A spaced em dash belongs to the sentence. */
function rangeAt(text: string, from: number, lastEnd: (at: number) => number): Range | undefined {
  const dashStart = skipSpaces(text, from, 1);
  if (!isDash(text.charCodeAt(dashStart))) return undefined;
  let dashEnd = dashStart + 1;
  while (dashEnd - dashStart < 3 && isDash(text.charCodeAt(dashEnd))) dashEnd++;
  const second = skipSpaces(text, dashEnd, 1);
  if (dashStart > from && second > dashEnd && (text.charCodeAt(dashStart) === 0x2014 || dashEnd - dashStart > 1)) return undefined;
  const code = text.charCodeAt(second);
  if (!isDigit(code) && code !== 42 && code !== 92 && !(dashStart === from && isWordCode(code))) return undefined;
  const end = lastEnd(second);
  if (end < 0) return undefined;
  return { end, dash: leafOf(text, dashStart, dashEnd), last: text.slice(second, end) };
}

/**
 * Where another note of a list ends: behind "nn.", behind "and n.", or behind a single "n." whose next number is no page, as it lies before
 * the note's own ("395 n.5 and 7").
 */
function anotherNote(text: string, end: number, plural: boolean, last: number, page: number): { readonly end: number; readonly closes: boolean } | undefined {
  const joined = matchAt(AND, text, end);
  if (joined === null) return undefined;
  const closes = /and|&/.test(joined[0]);
  const next = end + joined[0].length;
  const from = next + (matchAt(AGAIN, text, next)?.[0].length ?? 0);
  const stop = digitsEnd(text, from);
  if (stop === from || opensCitation(text, stop)) return undefined;
  const number = Number(text.slice(from, stop));
  const isNote = plural || from > next || (closes && last < number && number < page && fitsInList(text, stop) && !mayBeNote(text, stop));
  return isNote ? { end: stop, closes } : undefined;
}

/** The note behind a page, whose number it takes. */
function noteAt(text: string, from: number, page = 0): (Note & { readonly end: number }) | undefined {
  const code = text.charCodeAt(from);
  if (code !== 44 && !isSpace(code) && code !== 110) return undefined;
  if (!mayBeNote(text, from)) return undefined;
  const match = matchAt(NOTE, text, from);
  if (match === null) return undefined;
  const first = from + match[0].length;
  let end = digitsEnd(text, first);
  const firstText = text.slice(first, end);
  const range = rangeAt(text, end, (at) => (digitsEnd(text, at) > at ? digitsEnd(text, at) : -1));
  if (range !== undefined) end = range.end;
  const plural = match[0].includes('nn');
  // Behind "and" the list is at its end: in "nn.5 & 7, 397" a page follows.
  for (let closed = range !== undefined && !plural; !closed; ) {
    const another = anotherNote(text, end, plural, Number(firstText), page);
    if (another === undefined) break;
    end = another.end;
    closed = another.closes;
  }
  if (isWordCode(text.charCodeAt(end))) return undefined;
  const start = skipSpaces(text, text.charCodeAt(from) === 44 ? from + 1 : from);
  return { ...partOf(text, start, end), first: firstText, ...(range?.last === undefined ? {} : { last: range.last }), end };
}

/** Whether a word for notes can stand behind the spaces, commas and "&" at `from`. */
function mayBeNote(text: string, from: number): boolean {
  let at = from;
  while (at - from < 3 && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 44)) at++;
  const code = text.charCodeAt(at);
  return code === 110 || code === 38 || code === 102 || (code === 97 && text.charCodeAt(at + 1) === 110);
}

const mayBePrefix = (code: number): boolean => code === 182 || code === 167 || code === 112 || code === 80 || code === 108 || code === 99 || code === 105 || code === 102 || code === 116 || code === 97 || code === 83;

interface ItemRead {
  readonly item: PinItem;
  readonly end: number;
}

function itemOf(text: string, unit: Unit, first: string, start: number, end: number, prefix: Part | undefined, range: Range | undefined): ItemRead {
  const note = noteAt(text, end, unit === 'page' ? Number(first) : 0);
  const stop = note?.end ?? end;
  const printed = text.slice(start, stop);
  const item: Mutable<PinItem> = { span: { start, end: stop }, text: printed, unit, first: first === printed ? printed : first };
  if (range?.last !== undefined && range.dash !== undefined) {
    item.last = range.last;
    item.dash = range.dash;
  }
  if (prefix !== undefined) item.prefix = prefix;
  if (note !== undefined) item.note = keptNote(note);
  return { item, end: stop };
}

const keptNote = ({ span, text, first, last }: Note): Note => (last === undefined ? { span, text, first } : { span, text, first, last });

/** One item; `inherited` is the unit of the item before it in a list. */
function itemAt(text: string, from: number, inherited: Unit | undefined, lettersAllowed: boolean): ItemRead | undefined {
  const printed = mayBePrefix(text.charCodeAt(from)) ? matchAt(PREFIX, text, from) : null;
  const word = printed === null ? '' : printed[0].trimEnd();
  const prefix = printed === null ? undefined : leafOf(text, from, from + word.length);
  const at = printed === null ? from : from + printed[0].length;
  let unit: Unit = printed === null ? (inherited ?? 'page') : (PREFIX_UNITS[word.replace(/[.\s]/g, '')] ?? 'other');
  const code = text.charCodeAt(at);
  if (unit === 'section' || unit === 'other') {
    const section = matchAt(SECTION, text, at);
    if (section === null) return undefined;
    const whole = section[0].replace(/[.\-–:]$/, '');
    const range = rangeAt(text, at + whole.length, (second) => {
      const match = matchAt(SECTION, text, second);
      return match === null ? -1 : second + match[0].length;
    });
    const end = range?.end ?? at + whole.length;
    return itemOf(text, unit, whole, from, end + (matchAt(COMMENT, text, end)?.[0].length ?? 0), prefix, range);
  }
  if (code === 95 || code === 0x2013 || code === 0x2014 || code === 45) {
    const blank = matchAt(BLANK, text, at);
    return blank === null ? undefined : itemOf(text, unit, blank[0], from, at + blank[0].length, prefix, undefined);
  }
  const firstEnd = numberEnd(text, at);
  if (firstEnd < 0) {
    const roman = lettersAllowed || printed !== null ? matchAt(ROMAN, text, at) : null;
    if (roman === null) return undefined;
    const range = rangeAt(text, at + roman[0].length, (second) => {
      const match = matchAt(ROMAN, text, second);
      return match === null ? numberEnd(text, second) : second + match[0].length;
    });
    return itemOf(text, unit, roman[0], from, range?.end ?? at + roman[0].length, prefix, range);
  }
  if (code === 42 || code === 92) unit = 'starPage';
  const range = rangeAt(text, firstEnd, (second) => numberEnd(text, second));
  return itemOf(text, unit, text.slice(at, firstEnd), from, range?.end ?? firstEnd, prefix, range);
}

/** A further item must not be a word's number ("12, 15 officers") nor begin the next citation. */
function fitsInList(text: string, end: number): boolean {
  if (opensCitation(text, end)) return false;
  const at = skipSpaces(text, end);
  if (at === end || !isLower(text.charCodeAt(at))) return true;
  return /^(?:nn?\.|and |or |to |note|fn|with |because |but )/.test(text.slice(at, at + 8));
}

/**
 * Reads the pincite behind `from` (the end of a page, a reporter or an id.): its own words "at", "slip op.", "p.", then pages,
 * paragraphs or sections with ranges, lists and notes.
 */
export function readPincite(text: string, from: number, { bare, spaced }: PinciteExpected): PinciteRead | undefined {
  let at = from;
  const comma = text.charCodeAt(at) === 44;
  if (comma) at++;
  at = skipSpaces(text, at);
  if (at === from) return undefined;
  const opening = text.charCodeAt(at);
  const slipMatch = opening === 115 || opening === 109 ? matchAt(SLIP, text, at) : null;
  let slip: Part | undefined;
  if (slipMatch !== null) {
    slip = partOf(text, at, at + slipMatch[0].replace(/[,\s]+$/, '').length);
    at += slipMatch[0].length;
  }
  const atMatch = text.charCodeAt(at) === 97 ? matchAt(AT, text, at) : null;
  let printedAt: Part | undefined;
  if (atMatch !== null) {
    printedAt = leafOf(text, at, at + 2);
    at += atMatch[0].length;
  }
  if (printedAt === undefined && slip === undefined) {
    const code = text.charCodeAt(at);
    const marked = code === 182 || code === 167 || code === 42 || code === 92 || (comma && code === 112) || code === 110 || (comma && text.startsWith('Syl. ', at));
    if (!marked && !(bare && (comma || spaced === true) && (isDigit(code) || code === 95))) return undefined;
    if (code === 110) return onlyNote(text, from);
  }
  const first = itemAt(text, at, undefined, printedAt !== undefined);
  if (first === undefined) return undefined;
  if (printedAt === undefined && first.item.prefix === undefined && opensCitation(text, first.end)) return undefined;
  const items = [first.item];
  let end = first.end;
  for (;;) {
    const joint = text.charCodeAt(end);
    if (joint !== 44 && !isSpace(joint)) break;
    const joined = matchAt(AND, text, end);
    if (joined === null) break;
    let next = end + joined[0].length;
    const again = matchAt(AT, text, next);
    if (again !== null) next += again[0].length;
    const code = text.charCodeAt(next);
    if (!isDigit(code) && code !== 42 && code !== 92 && code !== 182 && code !== 167) break;
    const more = itemAt(text, next, first.item.unit, false);
    if (more === undefined || !fitsInList(text, more.end)) break;
    items.push(more.item);
    end = more.end;
  }
  const alone = items.length === 1 && first.item.span.start === at;
  const pincite: Mutable<Pincite> = alone ? { span: first.item.span, text: first.item.text, items } : { span: { start: at, end }, text: text.slice(at, end), items };
  if (printedAt !== undefined) pincite.at = printedAt;
  if (slip !== undefined) {
    pincite.slip = slip;
    pincite.items = items.map((item) => (item.unit === 'page' ? { ...item, unit: 'slip' } : item));
  }
  return { pincite, end };
}

/** "410 U.S. 113 n.5", "Id. n.3": a note without a page. */
function onlyNote(text: string, from: number): PinciteRead | undefined {
  const note = noteAt(text, from);
  if (note === undefined) return undefined;
  const item: PinItem = { ...partOf(text, note.span.start, note.end), unit: 'other', first: '', note: keptNote(note) };
  return { pincite: { ...partOf(text, note.span.start, note.end), items: [item] }, end: note.end };
}
