import type { ResolvedCitation } from '../authority/authority.js';
import type { PinItem } from '../citation/citation.js';
import { SLIP_PAGES, type OpinionPart, type OpinionRecord, type PageRange } from '../library/opinion.js';
import type { PinPlace } from './claim.js';

const overlap = (a: PageRange, b: PageRange): boolean => a.first <= b.last && b.first <= a.last;

/** Parts that have one of the pages. */
const partsOn = (record: OpinionRecord, pages: readonly PageRange[]): OpinionPart[] =>
  record.parts.filter((part) => pages.some((range) => overlap(part.pages, range)));

/** First and last number of a pincite item; "1164-65" ends on 1165. */
function numbersOf({ first, last }: PinItem): PageRange | undefined {
  const from = Number.parseInt(first.replaceAll(',', ''), 10);
  if (!Number.isFinite(from) || from < 0) return undefined;
  if (last === undefined) return { first: from, last: from };
  const digits = last.replaceAll(/\D/g, '');
  const whole = String(from);
  const to = Number.parseInt(digits.length < whole.length ? whole.slice(0, whole.length - digits.length) + digits : digits, 10);
  return Number.isFinite(to) && to >= from ? { first: from, last: to } : { first: from, last: from };
}

type Page = { readonly kind: 'known'; readonly pages: PageRange } | { readonly kind: 'unknown' } | { readonly kind: 'outside' };

/**
 * Which pages of the opinion a number means. An inner reporter page is known only where the record says so; it is never
 * worked out from others. An opinion can't take many more reporter pages than slip pages, so a number far beyond is outside.
 */
function pageOf(record: OpinionRecord, range: PageRange, slip: boolean): Page {
  const { first, last, known, style } = record.pages;
  const reporterFirst = record.citations.map(({ page }) => Number.parseInt(page, 10)).filter(Number.isFinite);
  if (!slip) {
    const reported = known.filter(({ reporter }) => reporter !== SLIP_PAGES);
    const at = reported.find(({ page }) => page === String(range.first));
    if (at !== undefined) {
      const end = reported.find(({ page }) => page === String(range.last));
      if (end !== undefined) return { kind: 'known', pages: { first: at.pages.first, last: end.pages.last } };
      return { kind: 'unknown' };
    }
  }
  if (first === null || last === null || style === 'none') return { kind: 'unknown' };
  if (range.first >= first && range.first <= last) {
    return range.last <= last ? { kind: 'known', pages: range } : { kind: 'outside' };
  }
  if (slip || reporterFirst.length === 0) return { kind: 'outside' };
  const most = 2 * (last - first + 1) + 10;
  return style === 'slip' && reporterFirst.some((start) => range.first >= start && range.last <= start + most) ? { kind: 'unknown' } : { kind: 'outside' };
}

/** The paragraphs on the printed pages named, of an opinion that numbers its paragraphs. */
function printedPage({ pages: { known, style } }: OpinionRecord, range: PageRange): PageRange | 'outside' | undefined {
  const printed = style === 'paragraph' ? known.filter(({ reporter }) => reporter === SLIP_PAGES) : [];
  if (printed.length === 0) return undefined;
  const [from, to] = [range.first, range.last].map((number) => printed.find(({ page }) => page === String(number)));
  return from === undefined || to === undefined ? 'outside' : { first: from.pages.first, last: to.pages.last };
}

/** Whether the citation, or the one that an id. stands for, counts in slip pages. */
function countsSlipPages(citations: readonly ResolvedCitation[], resolved: ResolvedCitation): boolean {
  let at: ResolvedCitation | undefined = resolved;
  for (let steps = 0; at !== undefined && steps < 50; steps++) {
    const { citation } = at;
    if (citation.pincite?.slip !== undefined || 'slip' in citation) return true;
    if (citation.pincite?.items.some(({ unit }) => unit === 'slip') === true) return true;
    if (citation.kind !== 'id' || citation.pincite !== undefined && at !== resolved || at.antecedent === undefined || at.antecedent >= at.n) return false;
    at = citations[at.antecedent];
  }
  return false;
}

/** A note's own page, where exactly one part of the opinion that the pages allow has a note of that number. */
function notesOf(record: OpinionRecord, label: string): { part: OpinionPart; pages: PageRange }[] {
  return record.parts.flatMap((part) => part.footnotes.filter((note) => note.label === label).map(({ pages }) => ({ part, pages })));
}

/** What the pincite of a citation says of the opinion. */
export function pinPlace(record: OpinionRecord, citations: readonly ResolvedCitation[], resolved: ResolvedCitation): PinPlace {
  const none: PinPlace = { pages: [], parts: [], unknown: false, outside: false };
  const { citation } = resolved;
  const pincite = citation.pincite ?? inherited(citations, resolved);
  if (pincite === undefined) return none;
  const slip = countsSlipPages(citations, resolved);
  const pages: PageRange[] = [];
  let unknown = false;
  let outside = false;
  let note: string | undefined;
  for (const item of pincite.items) {
    note ??= item.note?.first;
    const range = numbersOf(item);
    const printed = range === undefined || !(slip || item.unit === 'slip') || item.unit === 'paragraph' ? undefined : printedPage(record, range);
    if (printed !== undefined) {
      if (printed === 'outside') outside = true;
      else pages.push(printed);
      continue;
    }
    if (range === undefined || item.unit === 'section' || item.unit === 'line' || item.unit === 'other' || item.unit === 'starPage' && record.pages.style !== 'star' || (item.unit === 'paragraph') !== (record.pages.style === 'paragraph')) {
      unknown = true;
      continue;
    }
    const page = pageOf(record, range, slip || item.unit === 'slip');
    if (page.kind === 'known') pages.push(page.pages);
    else if (page.kind === 'outside') outside = true;
    else unknown = true;
  }
  return { pages, parts: partsOn(record, pages), unknown, outside, ...(note === undefined ? {} : { note }) };
}

/** "Id." alone points to the page of the citation before. */
function inherited(citations: readonly ResolvedCitation[], { citation, antecedent, n }: ResolvedCitation): ResolvedCitation['citation']['pincite'] {
  if (citation.kind !== 'id' || antecedent === undefined || antecedent >= n) return undefined;
  const before = citations[antecedent];
  return before === undefined ? undefined : (before.citation.pincite ?? inherited(citations, before));
}

/** Pages of the note the pincite names when it is not where the pincite says; undefined when all is well or nothing known. */
export function noteElsewhere(record: OpinionRecord, { note, pages }: PinPlace): { part: OpinionPart; pages: PageRange } | 'nowhere' | undefined {
  if (note === undefined || pages.length === 0) return undefined;
  const notes = notesOf(record, note);
  if (notes.length === 0) return record.provenance === 'shipped' ? 'nowhere' : undefined;
  return notes.some((one) => pages.some((range) => overlap(range, one.pages))) ? undefined : notes[0];
}

/** Parts that a pincite to a note can mean: those that have that note there. */
export function notedParts(record: OpinionRecord, { note, pages, parts }: PinPlace): readonly OpinionPart[] {
  if (note === undefined) return parts;
  const having = notesOf(record, note).filter((one) => pages.some((range) => overlap(range, one.pages))).map(({ part }) => part);
  return having.length > 0 ? having : parts;
}
