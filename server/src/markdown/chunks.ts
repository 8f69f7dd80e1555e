import {
  closesFence,
  type Fence,
  fenceAt,
  footnoteTextAt,
  headingDepth,
  htmlAt,
  type HtmlStart,
  indentOf,
  isThematicBreak,
  lineEnd,
  listMarkerAt,
  nextLine,
} from './lines.js';

/**
 * A stretch of whole lines that means by itself what it means in its document, but for the link and footnote labels that are
 * defined elsewhere: a paragraph, a heading, a list item with all that belongs to it, a fenced block …
 */
export interface Chunk {
  /** Source offsets, from the first character of its first line to the end of its last one, without the line ending. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'footnote' | 'code' | 'html' | 'rule' | 'frontMatter';
}

const isBlank = (source: string, start: number, end: number): boolean => indentOf(source, start, end).at >= end;

/** The end of front matter that opens the document: the end of its closing fence, or -1. */
function frontMatterEnd(source: string): number {
  if (!source.startsWith('---')) return -1;
  let end = lineEnd(source, 0);
  if (!isBlank(source, 3, end)) return -1;
  while (end < source.length) {
    const start = nextLine(source, end);
    end = lineEnd(source, start);
    if (source.startsWith('---', start) && isBlank(source, start + 3, end)) return end;
  }
  return -1;
}

/** End of the lines from `start` up to the one that `ends`, or of the source. */
function through(source: string, start: number, ends: (start: number, end: number) => boolean): number {
  let end = lineEnd(source, start);
  let at = start;
  while (!ends(at, end) && end < source.length) {
    at = nextLine(source, end);
    if (at >= source.length) return source.length;
    end = lineEnd(source, at);
  }
  return end;
}

function fencedEnd(source: string, start: number, fence: Fence): number {
  const first = lineEnd(source, start);
  const second = nextLine(source, first);
  if (second >= source.length) return first;
  return through(source, second, (at, end) => closesFence(source, fence, indentOf(source, at, end), end));
}

/** End of the lines that go on up to a blank one. */
function beforeBlank(source: string, start: number): number {
  let end = lineEnd(source, start);
  for (;;) {
    const next = nextLine(source, end);
    if (next >= source.length) return end;
    const nextEnd = lineEnd(source, next);
    if (isBlank(source, next, nextEnd)) return end;
    end = nextEnd;
  }
}

function htmlEnd(source: string, start: number, { until }: HtmlStart): number {
  if (until === 'blank') return beforeBlank(source, start);
  if (typeof until === 'string') {
    const found = source.indexOf(until, start);
    return found < 0 ? source.length : lineEnd(source, found);
  }
  return through(source, start, (at, end) => until.test(source.slice(at, end)));
}

interface Start {
  readonly kind: Chunk['kind'];
  /** Columns by which further lines are indented that belong inside; absent for what is no container. */
  readonly inside?: number;
  /** Where the chunk certainly ends. */
  readonly end?: number;
  /** What tells a list's next item from the first of another. */
  readonly list?: { readonly ordered: boolean; readonly mark: number };
}

/** What the line from `start` to `end` begins when nothing before it goes on. */
function startOf(source: string, start: number, end: number): Start {
  const { at, columns } = indentOf(source, start, end);
  if (columns > 3) return { kind: 'code' };
  const fence = fenceAt(source, at, end);
  if (fence !== undefined) return { kind: 'code', end: fencedEnd(source, start, fence) };
  const html = htmlAt(source, at, end);
  if (html !== undefined) return { kind: 'html', end: htmlEnd(source, start, html) };
  if (headingDepth(source, at, end) > 0) return { kind: 'heading', end };
  if (isThematicBreak(source, at, end)) return { kind: 'rule', end };
  if (source.charCodeAt(at) === 0x3e) return { kind: 'quote', inside: 0 };
  if (footnoteTextAt(source, at, end) >= 0) return { kind: 'footnote', inside: 4 };
  const item = listMarkerAt(source, at, end, columns);
  if (item === undefined) return { kind: 'paragraph' };
  const next = nextLine(source, end);
  // An item that begins with two blank lines has no more to it.
  const over = item.empty && (next >= source.length || isBlank(source, next, lineEnd(source, next)));
  return { kind: 'item', inside: over ? Infinity : item.columns, list: { ordered: item.ordered, mark: item.mark } };
}

/** Whether a line can begin something new directly behind a line of a paragraph, list item, quotation or footnote. */
function interrupts(source: string, at: number, end: number, columns: number, list: Start['list']): boolean {
  if (columns > 3) return false;
  const code = source.charCodeAt(at);
  switch (code) {
    case 0x60:
    case 0x7e:
      return fenceAt(source, at, end) !== undefined;
    case 0x3c:
      return htmlAt(source, at, end)?.mayInterrupt === true;
    case 0x23:
      return headingDepth(source, at, end) > 0;
    case 0x3e:
      return true;
    case 0x5b:
      return footnoteTextAt(source, at, end) >= 0;
    case 0x5f:
      return isThematicBreak(source, at, end);
  }
  // "---" may underline a heading: then it is no break.
  if (code === 0x2d && isThematicBreak(source, at, end)) return false;
  if (code === 0x2a && isThematicBreak(source, at, end)) return true;
  const item = listMarkerAt(source, at, end, columns);
  if (item === undefined || item.empty) return false;
  if (list?.ordered === item.ordered && list.mark === item.mark) return true;
  return !item.ordered || item.number === 1;
}

/** A line of "=" or "-", which makes the paragraph above it a heading. */
function isUnderline(source: string, { at, columns }: { readonly at: number; readonly columns: number }, end: number): boolean {
  const mark = source.charCodeAt(at);
  if (columns > 3 || (mark !== 0x3d && mark !== 0x2d)) return false;
  let to = at;
  while (to < end && source.charCodeAt(to) === mark) to++;
  return isBlank(source, to, end);
}

/** Whether the lines so far are surely a paragraph's: no table, no definition, no list item. */
function isText(source: string, start: number, end: number): boolean {
  const text = source.slice(start, end);
  return !/^[ \t]*\[|\|/.test(text) && !/^[ \t]{0,3}(?:\d|[-+*:])/m.test(text);
}

/** Columns of the item that a line may begin where no paragraph stands open before it. */
function possibleItem(source: string, at: number, end: number, columns: number): number | undefined {
  return columns > 3 ? undefined : listMarkerAt(source, at, end, columns)?.columns;
}

/** The chunk that begins at the first line from `from` that is not blank; `from` must be the start of a line between chunks. */
export function chunkFrom(source: string, from: number): Chunk | undefined {
  if (from === 0) {
    const end = frontMatterEnd(source);
    if (end >= 0) return { start: 0, end, kind: 'frontMatter' };
  }
  let start = from;
  let end = 0;
  for (;;) {
    if (start >= source.length) return undefined;
    end = lineEnd(source, start);
    if (!isBlank(source, start, end)) break;
    start = nextLine(source, end);
  }
  const opened = startOf(source, start, end);
  if (opened.end !== undefined) return { start, end: opened.end, kind: opened.kind };
  let { kind, inside, list } = opened;

  for (;;) {
    let next = nextLine(source, end);
    if (next >= source.length) return { start, end, kind };
    let nextEnd = lineEnd(source, next);
    let line = indentOf(source, next, nextEnd);
    let blank = false;
    while (line.at >= nextEnd) {
      blank = true;
      next = nextLine(source, nextEnd);
      if (!inside || next >= source.length) return { start, end, kind };
      nextEnd = lineEnd(source, next);
      line = indentOf(source, next, nextEnd);
    }
    if (blank && line.columns < (inside ?? Infinity)) return { start, end, kind };
    if (kind === 'code') {
      const item = line.columns > 3 ? undefined : listMarkerAt(source, line.at, nextEnd, line.columns);
      if (line.columns <= 3 && (item === undefined || interrupts(source, line.at, nextEnd, line.columns, list))) return { start, end, kind };
      // Whether an empty item, or one that begins with another number, can follow code at once, is for remark to say.
      if (item !== undefined) kind = 'paragraph';
    } else if (kind === 'quote') {
      if (source.charCodeAt(line.at) !== 0x3e || line.columns > 3) {
        if (interrupts(source, line.at, nextEnd, line.columns, list)) return { start, end, kind };
        inside = possibleItem(source, line.at, nextEnd, line.columns) ?? inside;
      }
    } else if (inside === undefined || line.columns < inside) {
      if (interrupts(source, line.at, nextEnd, line.columns, list)) return { start, end, kind };
      if (kind === 'paragraph' && isUnderline(source, line, nextEnd) && isText(source, start, end)) return { start, end: nextEnd, kind };
      // A line that goes on with the item's paragraph by courtesy, or a new paragraph behind the list: nobody can tell yet.
      list = undefined;
      if (inside === Infinity) inside = undefined;
      inside = possibleItem(source, line.at, nextEnd, line.columns) ?? inside;
    }
    end = nextEnd;
  }
}
