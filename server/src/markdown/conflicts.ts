import type { Span } from '../text/span.js';

/** An unfinished merge in a file under version control. Source offsets, line ends left out. */
export interface Conflict {
  /** The line that opens it, "<<<<<<< HEAD". */
  readonly opening: Span;
  /** From the line that ends the first side through the one that closes the conflict. */
  readonly otherSide: Span;
}

const opens = /^<{7}(?: .*)?$/;
const base = /^\|{7}(?: .*)?$/;
const divides = /^={7}$/;
const closes = /^>{7}(?: .*)?$/;

/** The unfinished merges of a source in order. One that is not closed is none. */
export function conflictsIn(source: string): Conflict[] {
  if (!source.includes('<<<<<<<')) return [];
  const found: Conflict[] = [];
  let opening: Span | undefined;
  let sideEnd: number | undefined;
  let divided = false;
  for (let start = 0; start < source.length; ) {
    const stop = source.indexOf('\n', start);
    const next = stop < 0 ? source.length : stop + 1;
    const end = stop < 0 ? source.length : source[stop - 1] === '\r' ? stop - 1 : stop;
    const line = end - start > 400 ? '' : source.slice(start, end);
    if (opens.test(line)) {
      opening = { start, end };
      sideEnd = undefined;
      divided = false;
    } else if (opening !== undefined && !divided && (base.test(line) || divides.test(line))) {
      sideEnd ??= start;
      divided = divides.test(line);
    } else if (opening !== undefined && divided && sideEnd !== undefined && closes.test(line)) {
      found.push({ opening, otherSide: { start: sideEnd, end } });
      opening = undefined;
    }
    start = next;
  }
  return found;
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** The source, as long as before, with the first side alone of every conflict. */
export function firstSides(source: string): string {
  let out = '';
  let at = 0;
  for (const { opening, otherSide } of conflictsIn(source)) {
    out += source.slice(at, opening.start) + blank(source.slice(opening.start, opening.end)) + source.slice(opening.end, otherSide.start) + blank(source.slice(otherSide.start, otherSide.end));
    at = otherSide.end;
  }
  return out + source.slice(at);
}
