import { digitsEnd, isDash, isDigit, isSpace, matchAt, skipSpaces, skipSpacesLeft } from './characters.js';
import type { Pincite, Part } from './citation.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { partOf, type Reading } from './reading.js';
import { readTitleAndAuthor, type TitleAndAuthor } from './titleAndAuthor.js';

/** "(11th ed. 2019)", "(Clinton Rossiter ed., 1961)", "(1881)", "(rev. ed. 2013 & Supp. 2020)". */
const IMPRINT = /^(?:[^()]{0,80}\b(?:[Ee]ds?\.|[Ee]dition|[Ee]dn\.|trans\.|rev\.|repr\.|Supp\.|Univ\. Press|Press)[^()]{0,40}|[A-Z][\w.'’& -]{0,40} )?(1[4-9]\d\d|20\d\d)(?: & .{0,40})?$/;
const EDITION = /\b(?:[Ee]ds?\.|[Ee]dition|[Ee]dn\.|rev\.|trans\.)/;
const FEDERALIST = /(?:The )?Federalist(?: Papers)?,? $/;

interface Imprint {
  readonly year: Part;
  readonly edition: boolean;
}

/** Year and edition in the parenthesis that follows `from`. */
function imprintAt({ text, closing }: Reading, from: number): Imprint | undefined {
  const open = skipSpaces(text, from, 2);
  const close = text.charCodeAt(open) === 40 ? closing.get(open) : undefined;
  if (close === undefined || close - open > 130) return undefined;
  const content = text.slice(open + 1, close);
  const match = IMPRINT.exec(content);
  const year = match?.[1];
  if (year === undefined) return undefined;
  const at = open + 1 + content.lastIndexOf(year);
  return { year: partOf(text, at, at + 4), edition: EDITION.test(content) };
}

function bookDraft(reading: Reading, ahead: TitleAndAuthor, pin: Part | undefined, unit: 'page' | 'section' | 'starPage', imprint: Imprint): Draft {
  const from = pin?.span.end ?? ahead.title.span.end;
  const behind = readParentheticals(reading, from, false);
  const marked = behind.parentheticals.find(({ span }) => span.start < imprint.year.span.start && imprint.year.span.end < span.end);
  if (marked !== undefined) marked.kind = imprint.edition ? 'other' : 'courtYear';
  const pincite: Pincite | undefined = pin === undefined ? undefined : { ...pin, items: [{ ...pin, unit, ...bounds(pin) }] };
  return {
    start: ahead.start,
    end: behind.parentheticals.length > 0 ? behind.end : from,
    core: ahead.title.span,
    ...(pincite === undefined ? {} : { pincite }),
    parentheticals: behind.parentheticals,
    resume: behind.parentheticals[0]?.span.end ?? resumeAfter(behind.parentheticals, from),
    body: {
      kind: 'book',
      title: ahead.title,
      ...(ahead.author === undefined ? {} : { author: ahead.author }),
      ...(ahead.volume === undefined ? {} : { volume: ahead.volume }),
      year: imprint.year,
    },
  };
}

function bounds(pin: Part): { readonly first: string; readonly last?: string; readonly dash?: Part } {
  const plain = pin.text.replace(/^§{1,2}\s?/, '');
  const dash = /[–—-]/.exec(pin.text);
  if (dash === null || pin.text.startsWith('§')) return { first: plain };
  const at = pin.span.start + dash.index;
  return { first: pin.text.slice(0, dash.index), last: pin.text.slice(dash.index + 1), dash: { text: dash[0], span: { start: at, end: at + 1 } } };
}

/** Pages of a loose-leaf treatise are numbered within their chapter: "6-2" is one page, "164–65" are two. */
function pageBounds(page: Part): ReturnType<typeof bounds> {
  const [first = '', second] = page.text.split('-');
  return second?.length === first.length && Number(second) <= Number(first) ? { first: page.text } : bounds(page);
}

/** Whether the title can be trusted: marked as one, or behind an author of several names. */
const isTrusted = (ahead: TitleAndAuthor, imprint: Imprint): boolean =>
  ahead.marked ? ahead.author !== undefined || imprint.edition || /\s/.test(ahead.title.text) : imprint.edition || (/\s/.test(ahead.author?.text ?? '') && /\s/.test(ahead.title.text));

/** "Author, *Title* 97 (1998)": the page stands at `start`..`end`. */
export function readBookPage(reading: Reading, start: number, end: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  let stop = end;
  if (isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) stop = digitsEnd(text, end + 1);
  let imprint = imprintAt(reading, stop);
  let from = start;
  const star = text.charCodeAt(start - 1) === 42;
  if (star) from = start - 1;
  if (imprint === undefined) {
    // Blackstone is cited by star page without a date.
    if (!star || !isSpace(text.charCodeAt(from - 1))) return undefined;
    imprint = { year: partOf(text, stop, stop), edition: false };
  }
  const ahead = readTitleAndAuthor(reading, from, floor);
  if (ahead === undefined || ahead.title.text.includes(' v. ')) return undefined;
  if (star && !(ahead.marked && ahead.author !== undefined)) return undefined;
  if (!isTrusted(ahead, imprint)) return undefined;
  return finished(bookDraft(reading, ahead, partOf(text, from, stop), star ? 'starPage' : 'page', imprint), imprint);
}

/** A book without a printed year keeps none. */
function finished(draft: Draft, { year }: Imprint): Draft {
  if (year.text !== '' || draft.body.kind !== 'book') return draft;
  const { kind, title, author, volume } = draft.body;
  return {
    ...draft,
    body: { kind, ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }), ...(volume === undefined ? {} : { volume }) },
  };
}

/** ", at 164–65" behind the section of a treatise. */
const SECTION_PAGE = /,? at \d{1,4}(?:[-–]\d{1,4})?/y;

/** Whether an edition stands behind a section: then it is a treatise's, whatever words its title has. */
export const hasEdition = (reading: Reading, end: number): boolean => imprintAt(reading, end + (matchAt(SECTION_PAGE, reading.text, end)?.[0].length ?? 0))?.edition === true;

/** "*Nimmer on Copyright* § 14.02 (2020)": the section (symbol included) stands at `start`..`end`. */
export function readBookSection(reading: Reading, start: number, end: number, { floor }: Place): Draft | undefined {
  const paged = matchAt(SECTION_PAGE, reading.text, end);
  const stop = end + (paged?.[0].length ?? 0);
  const imprint = imprintAt(reading, stop);
  if (imprint === undefined) return undefined;
  const ahead = readTitleAndAuthor(reading, start, floor) ?? treatiseBefore(reading, start, floor);
  if (ahead === undefined || !isTrusted(ahead, imprint)) return undefined;
  const draft = bookDraft(reading, ahead, partOf(reading.text, start, stop), 'section', imprint);
  if (paged === null) return draft;
  // "§ 63, at 6-2": the page is pinpointed in the section.
  const at = end + paged[0].indexOf('at ');
  const section = partOf(reading.text, start, end);
  const page = partOf(reading.text, at + 3, stop);
  return {
    ...draft,
    pincite: { ...partOf(reading.text, start, stop), items: [{ ...section, unit: 'section', ...bounds(section) }, { ...page, unit: 'page', ...pageBounds(page) }] },
  };
}

/** "Wright & Miller, Federal Practice" without an author apart: "2 Nimmer on Copyright § 8.01". */
function treatiseBefore({ text }: Reading, start: number, floor: number): TitleAndAuthor | undefined {
  const end = skipSpacesLeft(text, start, floor);
  const match = /(?:^|[\s(;])(\d{1,3}[A-Z]?) ((?:[A-Z][\w.'’&-]{0,20} |& |of |on |the |and ){1,8}[A-Z][\w.'’-]{0,20})$/.exec(text.slice(Math.max(floor, end - 120), end));
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const titleStart = end - match[2].length;
  const volumeStart = titleStart - 1 - match[1].length;
  return { title: partOf(text, titleStart, end), volume: partOf(text, volumeStart, titleStart - 1), start: volumeStart, marked: true };
}

/** "The Federalist No. 83, at 499 (Alexander Hamilton) (Clinton Rossiter ed., 1961)": `start` is at "No.". */
export function readFederalist(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const words = FEDERALIST.exec(text.slice(Math.max(floor, start - 24), start));
  const number = words === null ? null : matchAt(/Nos?\. ?\d{1,2}(?!\d)/y, text, start);
  if (words === null || number === null) return undefined;
  const from = start - words[0].length;
  const end = start + number[0].length;
  const page = matchAt(/,? (?:at|pp?\.) (\d{1,3}(?:[-–]\d{1,3})?)/y, text, end);
  const stop = page === null ? end : end + page[0].length;
  const behind = readParentheticals(reading, stop, false);
  for (const parenthetical of behind.parentheticals) parenthetical.kind = 'other';
  const author = behind.parentheticals.find(({ text: printed }) => !/\d|\bed\./.test(printed));
  const edited = behind.parentheticals.find(({ text: printed }) => /(?:1[7-9]|20)\d\d$/.test(printed));
  const year = edited === undefined ? undefined : partOf(text, edited.span.end - 5, edited.span.end - 1);
  const pin = page?.[1] === undefined ? undefined : partOf(text, stop - page[1].length, stop);
  return {
    start: from,
    end: behind.parentheticals.length > 0 ? behind.end : stop,
    core: { start: from, end },
    ...(pin === undefined ? {} : { pincite: { ...pin, items: [{ ...pin, unit: 'page' as const, ...bounds(pin) }] } }),
    parentheticals: behind.parentheticals,
    resume: behind.parentheticals.length > 0 ? behind.end : stop,
    body: { kind: 'book', title: partOf(text, from, end), ...(author === undefined ? {} : { author: { text: author.text, span: { start: author.span.start + 1, end: author.span.end - 1 } } }), ...(year === undefined ? {} : { year }) },
  };
}

/** "*Black's Law Dictionary* (11th ed. 2019)": a title in italics with nothing between it and its edition; `open` is at "(". */
export function readDictionary(reading: Reading, open: number, { floor }: Place): Draft | undefined {
  const imprint = imprintAt(reading, open);
  if (imprint?.edition !== true) return undefined;
  const ahead = readTitleAndAuthor(reading, open, floor);
  return ahead?.marked === true ? bookDraft(reading, ahead, undefined, 'page', imprint) : undefined;
}
