import type { ProseBlock, StyledRun } from '../prose/proseBlock.js';
import type { Span } from '../text/span.js';
import type { Part } from './citation.js';

/** A block made ready for the recogniser: its brackets paired once, its styled runs in order. */
export interface Reading {
  readonly text: string;
  /** Opening bracket → its closing one, for ( and [. */
  readonly closing: ReadonlyMap<number, number>;
  /** Closing bracket → its opening one. */
  readonly opening: ReadonlyMap<number, number>;
  /** Runs in emphasis, underline, strong or link, by start. */
  readonly runs: readonly StyledRun[];
  readonly sentences: readonly Span[];
}

export const partOf = (text: string, start: number, end: number): Part => ({ span: { start, end }, text: text.slice(start, end) });

export function readingOf({ text, styles, sentences }: ProseBlock): Reading {
  const closing = new Map<number, number>();
  const opening = new Map<number, number>();
  const round: number[] = [];
  const square: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) round.push(at);
    else if (code === 91) square.push(at);
    else if (code === 41 || code === 93) {
      const open = (code === 41 ? round : square).pop();
      if (open === undefined) continue;
      closing.set(open, at);
      opening.set(at, open);
    }
  }
  const runs = styles.filter(({ style }) => style !== 'superscript').sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { text, closing, opening, runs, sentences };
}

/** Index of the last span that starts at or before `offset`, or -1. */
export function lastStarting(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/**
 * The styled run that holds the character at `offset` and ends by `limit`; the outermost of nested ones.
 * Looks at the few runs that start just before.
 */
export function runAt({ runs }: Reading, offset: number, limit: number): Span | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  let found: Span | undefined;
  for (let index = high; index >= 0 && index > high - 4; index--) {
    const span = runs[index]?.span;
    if (span !== undefined && span.start <= offset && offset < span.end && span.end <= limit) found = span;
  }
  return found;
}
