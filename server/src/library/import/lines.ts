import type { Span } from '../../text/span.js';

/** A printed line (or a whole paragraph where the file has no lines). `text` is trimmed; `start` and `end` are its offsets. */
export interface Line extends Span {
  readonly text: string;
  readonly indent: number;
  /** A new paragraph may begin here: white space before it, a deeper indentation, or a new page. */
  readonly opens: boolean;
  /** First line on a sheet. */
  readonly tops: boolean;
}

/** Sorted spans without overlaps. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/** Blank lines that stand between two lines of one paragraph: one in double-spaced text, otherwise none. */
function usualGap(lines: readonly { readonly text: string; readonly gap: number; readonly tops: boolean }[]): number {
  let single = 0;
  let double = 0;
  let onward = 0;
  lines.forEach(({ gap, tops }, at) => {
    if (at === 0 || tops) return;
    if (gap === 0) single++;
    if (gap !== 1) return;
    double++;
    if (goesOn(lines[at - 1]?.text ?? '')) onward++;
  });
  // Where blank lines stand between paragraphs of a line or two, what is before them seldom breaks off.
  return double > single && onward * 3 > double ? 1 : 0;
}

/** A line that breaks off in mid-sentence: the next page goes on with it. */
const goesOn = (text: string): boolean => text.length > 30 && /[\p{Ll},;—-]$|\b(?:[A-Z]|\d+)$/u.test(text) && /\p{Ll}{2}/u.test(text);

/** A paragraph of one indented line: the next begins with the same indentation. */
const isWhole = (before: { readonly text: string; readonly indent: number } | undefined, indent: number): boolean => before?.indent === indent && /[.?!:][”"’)]*$/.test(before.text);

/** The lines of `text` that are left after `cut` (merged spans), blank ones dropped. */
export function linesOf(text: string, cut: readonly Span[], sheets: readonly number[]): Line[] {
  interface Found {
    start: number;
    end: number;
    text: string;
    indent: number;
    gap: number;
    tops: boolean;
  }
  const found: Found[] = [];
  let hole = 0;
  let sheet = 0;
  let gap = 0;
  let tops = true;
  let feed = text.indexOf('\f');
  for (let at = 0; at <= text.length; ) {
    if (feed >= 0 && feed < at) feed = text.indexOf('\f', at);
    const newline = text.indexOf('\n', at);
    const stop = Math.min(newline < 0 ? text.length : newline, feed < 0 ? text.length : feed);
    while (sheet < sheets.length && (sheets[sheet] ?? 0) <= at) {
      tops = true;
      sheet++;
    }
    let kept = '';
    let from = at;
    let cutAny = false;
    let first = -1;
    let last = at;
    while (hole < cut.length && (cut[hole]?.end ?? 0) <= at) hole++;
    for (let index = hole; from < stop; index++) {
      const next = cut[index];
      const until = next === undefined || next.start >= stop ? stop : Math.max(from, next.start);
      const piece = text.slice(from, until);
      const words = piece.trim();
      if (words !== '') {
        if (first < 0) first = from + piece.length - piece.trimStart().length;
        last = from + piece.trimEnd().length;
        kept += kept !== '' && cutAny && !/\s$/.test(kept) && !/^\s/.test(piece) && !(/\p{L}$/u.test(kept) && /^\p{Ll}/u.test(piece)) && !/^[.,;:?!”’)\]]/.test(piece) ? ` ${piece}` : piece;
      }
      if (next === undefined || next.start >= stop) break;
      cutAny = true;
      from = Math.min(stop, next.end);
    }
    const trimmed = kept.trim();
    if (trimmed === '') {
      if (!cutAny || /^\d{1,2}$/.test(text.slice(at, stop).trim())) gap++;
    } else {
      found.push({ start: first, end: last, text: trimmed.replace(/\s+/g, ' '), indent: first - at, gap, tops });
      gap = 0;
      tops = false;
    }
    if (stop >= text.length) break;
    at = stop + 1;
  }
  const usual = usualGap(found);
  const indents = new Map<number, number>();
  for (const { indent, text: words } of found) if (words.length > 40) indents.set(indent, (indents.get(indent) ?? 0) + 1);
  const margin = [...indents].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return found.map(({ gap: before, ...line }, index) => ({
    ...line,
    opens:
      index === 0 ||
      (line.tops ? !goesOn(found[index - 1]?.text ?? '') || line.indent > margin + 1 : before > usual) ||
      (line.indent > margin + 1 && ((found[index - 1]?.indent ?? 0) <= margin + 1 || isWhole(found[index - 1], line.indent))),
  }));
}
