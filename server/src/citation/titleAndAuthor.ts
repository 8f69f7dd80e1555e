import { isDigit, isLower, isSpace, isUpper, skipSpacesLeft } from './characters.js';
import type { Part } from './citation.js';
import { isConnector, isLead, isLooseConnector, isNameLike, isShortened } from './nameWords.js';
import { partOf, type Reading, runAt } from './reading.js';

const WINDOW = 260;
const AUTHOR_WORDS = new Set(['&', 'and', 'et', 'al.', 'al', 'de', 'van', 'von', 'der', 'la', 'eds.', 'ed.', 'Note,', 'Comment,']);
const NOT_AUTHORS = new Set(['See', 'E.g.', 'Cf.', 'Accord', 'But', 'Id.', 'In', 'The', 'As', 'Under', 'Compare', 'Generally']);

export interface TitleAndAuthor {
  readonly title: Part;
  readonly author?: Part;
  /** Number printed before the author, the volume of a treatise. */
  readonly volume?: Part;
  readonly start: number;
  /** The title stands in italics or quotation marks, so that nobody has to guess where it begins. */
  readonly marked: boolean;
}

/** Start of the run of author's words that ends at `end`. */
function authorStart(text: string, end: number, floor: number): number {
  let at = end;
  let start = end;
  for (let count = 0; count < 14; count++) {
    const stop = skipSpacesLeft(text, at, floor);
    let from = stop;
    while (from > floor && !isSpace(text.charCodeAt(from - 1)) && stop - from < 30) from--;
    let token = text.slice(from, stop);
    if (token === '' || (count === 0 && token.endsWith(','))) break;
    const opening = /^[(“"[]/.test(token) ? 1 : 0;
    token = token.slice(opening);
    const plain = token.replace(/,$/, '');
    if (NOT_AUTHORS.has(plain) || isLead(token)) break;
    if (/[;:?!”")\]]$/.test(token)) break;
    if (token.endsWith('.') && count > 0 && !isShortened(token) && !AUTHOR_WORDS.has(token)) break;
    if (isDigit(token.charCodeAt(0))) break;
    if (!isNameLike(plain) && !AUTHOR_WORDS.has(plain) && !AUTHOR_WORDS.has(token)) break;
    at = from;
    if (isUpper(token.charCodeAt(0))) start = from + opening;
    if (opening === 1) break;
  }
  return start;
}

function withAuthor(reading: Reading, title: Part, floor: number, marked: boolean): TitleAndAuthor {
  const { text } = reading;
  let start = title.span.start;
  let before = skipSpacesLeft(text, start, floor);
  if (marked && (text.charCodeAt(before - 1) === 0x201c || text.charCodeAt(before - 1) === 34)) before = skipSpacesLeft(text, before - 1, floor);
  let author: Part | undefined;
  if (text.charCodeAt(before - 1) === 44 && before > floor) {
    const end = skipSpacesLeft(text, before - 1, floor);
    const from = authorStart(text, end, floor);
    if (from < end) {
      author = partOf(text, from, end);
      start = from;
    }
  }
  const volume = volumeBefore(text, start, floor);
  if (volume !== undefined) start = volume.span.start;
  return { title, ...(author === undefined ? {} : { author }), ...(volume === undefined ? {} : { volume }), start, marked };
}

function volumeBefore(text: string, start: number, floor: number): Part | undefined {
  const end = skipSpacesLeft(text, start, floor);
  if (end === start) return undefined;
  const match = /(?:^|[\s(;])(\d{1,3}[A-Z]?)$/.exec(text.slice(Math.max(floor, end - 5), end));
  return match?.[1] === undefined ? undefined : partOf(text, end - match[1].length, end);
}

/** Start of a title printed without italics: capitals and the small words of titles back to a comma or stop. */
function plainTitleStart(text: string, end: number, floor: number): number | undefined {
  let at = end;
  let start = end;
  for (let count = 0; count < 24; count++) {
    const stop = skipSpacesLeft(text, at, floor);
    let from = stop;
    while (from > floor && !isSpace(text.charCodeAt(from - 1)) && stop - from < 40) from--;
    const token = text.slice(from, stop);
    if (token === '') return undefined;
    if (count > 0 && /[,;?!”")\]]$/.test(token)) return token.endsWith(',') && start < end ? start : undefined;
    if (count > 0 && token.endsWith('.') && !isShortened(token)) return undefined;
    const plain = token.replace(/[:,]$/, '');
    if (!isNameLike(plain) && !isConnector(plain) && !isLooseConnector(plain)) return undefined;
    if (!isLower(token.charCodeAt(0))) start = from;
    at = from;
  }
  return undefined;
}

/** "Black's Law Dictionary", "Consolidated Trial Practice Guide": known by its last word, and cited without author or italics. */
const REFERENCE = /(?:^|[\s(“])((?:[A-Z][\w.'’-]{1,20} (?:(?:of|and|&|the) ){0,2}){1,9}(?:Dictionary|Encyclopedia|Practice Guide|Style Guide|Bench Guide))$/;

function workOfReference(text: string, end: number, floor: number): Part | undefined {
  let title = REFERENCE.exec(text.slice(Math.max(floor, end - 110), end))?.[1];
  while (title !== undefined && isLead(title.slice(0, Math.max(0, title.indexOf(' '))))) title = title.slice(title.indexOf(' ') + 1);
  return title?.includes(' ') === true ? partOf(text, end - title.length, end) : undefined;
}

/** "Margo Schlanger, The Law of Incarceration, Reconfigured, 103 …": one word behind "of" is no author but the end of a title with a comma. */
function withCommaInTitle(reading: Reading, { author }: TitleAndAuthor, end: number, floor: number): TitleAndAuthor | undefined {
  const { text } = reading;
  if (author === undefined || /\s/.test(author.text)) return undefined;
  const before = skipSpacesLeft(text, author.span.start, floor);
  if (!/\s(?:of|in|on|the|and|for|to|a|an|at|from|with)$/.test(text.slice(Math.max(floor, before - 6), before))) return undefined;
  const start = plainTitleStart(text, author.span.end, floor);
  if (start === undefined) return undefined;
  const read = withAuthor(reading, partOf(text, start, end), floor, false);
  return read.author === undefined ? undefined : read;
}

/**
 * Title and author printed before `end` (where the volume of a journal or the page of a book begins). A title in italics or
 * quotation marks is taken as marked; otherwise it reaches back to the comma behind its author, which must then be there.
 */
export function readTitleAndAuthor(reading: Reading, end: number, lowest: number): TitleAndAuthor | undefined {
  const { text } = reading;
  const floor = Math.max(lowest, end - WINDOW);
  let at = skipSpacesLeft(text, end, floor);
  if (text.charCodeAt(at - 1) === 44 && at > floor) at = skipSpacesLeft(text, at - 1, floor);
  if (at <= floor) return undefined;
  const run = runAt(reading, at - 1, end);
  if (run !== undefined && run.start >= floor) {
    let stop = at;
    while (stop > run.start && text.charCodeAt(stop - 1) === 44) stop--;
    let start = run.start;
    const previous = skipSpacesLeft(text, start, floor);
    const joined = previous < start && previous > floor ? runAt(reading, previous - 1, end) : undefined;
    if (joined !== undefined && joined.start >= floor && isUpper(text.charCodeAt(joined.start))) start = joined.start;
    const signal = /^(?:(?:see|but|also|generally|cf\.|e\.g\.|accord)[,]?\s+)+/i.exec(text.slice(start, Math.min(stop, start + 30)));
    if (signal !== null && signal[0].length < stop - start) start += signal[0].length;
    if (stop - start < 3) return undefined;
    return withAuthor(reading, partOf(text, start, stop), floor, true);
  }
  const last = text.charCodeAt(at - 1);
  if (last === 0x201d || last === 34) {
    const open = text.lastIndexOf(last === 34 ? '"' : '“', at - 2);
    if (open < floor || at - open < 5) return undefined;
    const inner = partOf(text, open + 1, text.charCodeAt(at - 2) === 44 ? at - 2 : at - 1);
    return withAuthor(reading, inner, floor, true);
  }
  const work = text.charCodeAt(at - 1) === 121 || text.charCodeAt(at - 1) === 101 ? workOfReference(text, at, floor) : undefined;
  if (work !== undefined) return { title: work, start: work.span.start, marked: true };
  const start = plainTitleStart(text, at, floor);
  if (start === undefined) return undefined;
  const read = withAuthor(reading, partOf(text, start, at), floor, false);
  if (read.author === undefined) return undefined;
  return withCommaInTitle(reading, read, at, floor) ?? read;
}
