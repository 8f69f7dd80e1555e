/**
 * Reading Markdown line by line: what a line could begin, seen from its first characters. Offsets are into the source, whose
 * lines end in "\n" or "\r\n".
 */

const isBlankCode = (code: number): boolean => code === 32 || code === 9;

/** End of the line that begins at `start`, without its line ending. */
export function lineEnd(source: string, start: number): number {
  const feed = source.indexOf('\n', start);
  if (feed < 0) return source.length;
  return feed > start && source.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
}

/** Start of the next line behind a line's end. */
export function nextLine(source: string, end: number): number {
  return source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** Where the line's text begins, and the column it stands in (tabs go to multiples of four). */
export interface Indent {
  readonly at: number;
  readonly columns: number;
}

export function indentOf(source: string, start: number, end: number, from = 0): Indent {
  let columns = from;
  let at = start;
  for (; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 32) columns++;
    else if (code === 9) columns += 4 - (columns % 4);
    else break;
  }
  return { at, columns };
}

export interface Fence {
  readonly mark: number;
  readonly length: number;
}

const run = (source: string, at: number, end: number, code: number): number => {
  let to = at;
  while (to < end && source.charCodeAt(to) === code) to++;
  return to - at;
};

/** The code fence that text at `at` opens. */
export function fenceAt(source: string, at: number, end: number): Fence | undefined {
  const mark = source.charCodeAt(at);
  if (mark !== 0x60 && mark !== 0x7e) return undefined;
  const length = run(source, at, end, mark);
  if (length < 3) return undefined;
  if (mark === 0x60) {
    const tick = source.indexOf('`', at + length);
    if (tick >= 0 && tick < end) return undefined;
  }
  return { mark, length };
}

export function closesFence(source: string, { mark, length }: Fence, { at, columns }: Indent, end: number): boolean {
  if (columns > 3) return false;
  const own = run(source, at, end, mark);
  if (own < length) return false;
  for (let i = at + own; i < end; i++) if (!isBlankCode(source.charCodeAt(i))) return false;
  return true;
}

/** `* * *`, `---`, `___`. */
export function isThematicBreak(source: string, at: number, end: number): boolean {
  const mark = source.charCodeAt(at);
  if (mark !== 0x2a && mark !== 0x2d && mark !== 0x5f) return false;
  let count = 0;
  for (let i = at; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === mark) count++;
    else if (!isBlankCode(code)) return false;
  }
  return count >= 3;
}

/** Depth of the ATX heading at `at`, or 0. */
export function headingDepth(source: string, at: number, end: number): number {
  const depth = run(source, at, end, 0x23);
  return depth >= 1 && depth <= 6 && (at + depth >= end || isBlankCode(source.charCodeAt(at + depth))) ? depth : 0;
}

export interface ListMarker {
  readonly ordered: boolean;
  /** The bullet, or what stands behind the number. */
  readonly mark: number;
  readonly number: number;
  /** Where the item's text begins; the end of the line when it begins on the next. */
  readonly content: number;
  /** Columns by which lines of the item are indented. */
  readonly columns: number;
  readonly empty: boolean;
  /** The item begins with indented code. */
  readonly isCode: boolean;
}

/** The list item whose marker stands at `at`, in column `column`. */
export function listMarkerAt(source: string, at: number, end: number, column: number): ListMarker | undefined {
  const code = source.charCodeAt(at);
  let to = at;
  const ordered = code >= 48 && code <= 57;
  if (ordered) {
    while (to < end && to < at + 9 && source.charCodeAt(to) >= 48 && source.charCodeAt(to) <= 57) to++;
  } else if (code !== 0x2a && code !== 0x2b && code !== 0x2d) return undefined;
  const mark = source.charCodeAt(to);
  if (to >= end || (ordered && mark !== 0x2e && mark !== 0x29)) return undefined;
  to++;
  if (to < end && !isBlankCode(source.charCodeAt(to))) return undefined;
  const width = column + (to - at);
  const text = indentOf(source, to, end, width);
  const empty = text.at >= end;
  const isCode = !empty && text.columns - width > 4;
  const columns = empty || isCode ? width + 1 : text.columns;
  return { ordered, mark, number: ordered ? Number(source.slice(at, to - 1)) : 0, content: text.at, columns, empty, isCode };
}

/** Behind the colon of the footnote definition that begins at `at`, or -1. */
export function footnoteTextAt(source: string, at: number, end: number): number {
  if (source.charCodeAt(at) !== 0x5b || source.charCodeAt(at + 1) !== 0x5e) return -1;
  for (let i = at + 2; i < end && i < at + 1002; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x5d) return i > at + 2 && source.charCodeAt(i + 1) === 0x3a ? i + 2 : -1;
    else if (code === 0x5b || isBlankCode(code)) return -1;
  }
  return -1;
}

const htmlBlockNames = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption
figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup
option p param search section summary table tbody td tfoot th thead title tr track ul`.split(/\s+/),
);
const rawNames = new Set(['script', 'pre', 'style', 'textarea']);
const tagStart = /<\/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)/y;
const wholeTag = /^<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[A-Za-z][A-Za-z0-9-]*\s*)>\s*$/;

/** HTML that begins a block: up to its end mark, or up to a blank line; `mayInterrupt` tells whether it can end a paragraph. */
export type HtmlStart = { readonly until: string | RegExp; readonly mayInterrupt: true } | { readonly until: 'blank'; readonly mayInterrupt: boolean };

export function htmlAt(source: string, at: number, end: number): HtmlStart | undefined {
  if (source.charCodeAt(at) !== 0x3c) return undefined;
  if (source.startsWith('<!--', at)) return { until: '-->', mayInterrupt: true };
  if (source.startsWith('<?', at)) return { until: '?>', mayInterrupt: true };
  if (source.startsWith('<![CDATA[', at)) return { until: ']]>', mayInterrupt: true };
  if (source.startsWith('<!', at) && /[A-Za-z]/.test(source.charAt(at + 2))) return { until: '>', mayInterrupt: true };
  tagStart.lastIndex = at;
  const name = tagStart.exec(source)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  if (rawNames.has(name) && source.charCodeAt(at + 1) !== 0x2f) return { until: /<\/(?:script|pre|style|textarea)>/i, mayInterrupt: true };
  if (htmlBlockNames.has(name)) return { until: 'blank', mayInterrupt: true };
  return wholeTag.test(source.slice(at, end)) ? { until: 'blank', mayInterrupt: false } : undefined;
}
