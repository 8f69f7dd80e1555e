import type { Span } from '../../text/span.js';

/** A line of a sheet as printed, blank ones left out. */
export interface SheetLine extends Span {
  readonly text: string;
  readonly indent: number;
  /** Blank lines in front of it. */
  readonly gap: number;
}

/** A physical page. */
export interface Sheet extends Span {
  readonly lines: readonly SheetLine[];
}

export function linesIn(text: string, { start, end }: Span): SheetLine[] {
  const lines: SheetLine[] = [];
  let gap = 0;
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const raw = text.slice(at, stop);
    const words = raw.trim();
    if (words === '') gap++;
    else {
      const from = at + raw.length - raw.trimStart().length;
      lines.push({ start: from, end: from + words.length, text: words, indent: from - at, gap });
      gap = 0;
    }
    at = stop + 1;
  }
  return lines;
}

/** The sheets of a text that form feeds part. */
export function sheetsOf(text: string): Sheet[] {
  const sheets: Sheet[] = [];
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\f', at);
    const end = feed < 0 ? text.length : feed;
    const lines = linesIn(text, { start: at, end });
    if (lines.length > 0 || feed >= 0) sheets.push({ start: at, end, lines });
    if (feed < 0) break;
    at = feed + 1;
  }
  while (sheets.length > 0 && sheets.at(-1)?.lines.length === 0) sheets.pop();
  return sheets;
}

/** Stamps of electronic filing; the group is the page that the stamp counts. */
const STAMPS: readonly RegExp[] = [
  /^\s*(?:USCA\d?\s*|USCA\s*DC\s*|Appellate\s+)?(?:Case|Appeal):?\s+\S+\s.*?(?:Document|Doc):?\s*(?:#?\d|\S+).*?(?:Page|Pg):?\s*(\d+)(?:\s+of\s+\d+)?.*$/i,
  /^\s*(?:USCA\d?\s+)?(?:Case|Appeal):?\s+\S+\s+.*?(?:Document|Doc)\b.*(?:Filed|Entered).*$/i,
  /^\s*(?:USCA\s?\w*\s+|Appellate\s+)?(?:Case|Appeal):?\s+\S+\s.*(?:Filed|Entered):?\s+\S+.*(?:Page|Pg):?\s*(\d+)(?:\s+of\s+\d+)?\s*$/i,
  /^\s*PageID\s*#?:?\s*\d+\s*$/i,
  /^\s*\d+:\d\d-\S+\s+(?:Doc|Document)\b.*?(?:Page|Pg)\s*(\d+)(?:\s+of\s+\d+)?.*$/i,
];

/** A filing stamp, and the page it counts. */
export function stampOf(line: string): { readonly page: number | undefined } | undefined {
  if (line.length > 250) return undefined;
  for (const stamp of STAMPS) {
    const match = stamp.exec(line);
    if (match !== null) return { page: match[1] === undefined ? undefined : Number(match[1]) };
  }
  return undefined;
}

/**
 * The numbers of a pleading's lines on a sheet, when nearly all its lines are numbered from 1: the spans to cut.
 */
export function lineNumbers(sheet: Sheet): Span[] {
  const numbered: Span[] = [];
  let next = 1;
  for (const { text, start, indent } of sheet.lines) {
    const match = /^(\d{1,2})(?=\s|$)/.exec(text);
    if (match === null || indent > 6 || Number(match[1]) < next || Number(match[1]) > next + 2) continue;
    next = Number(match[1]) + 1;
    numbered.push({ start, end: start + match[0].length });
  }
  return numbered.length >= 5 && numbered.length >= sheet.lines.length * 0.4 && next - 1 <= numbered.length + 3 ? numbered : [];
}
