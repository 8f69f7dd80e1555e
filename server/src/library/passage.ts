import { countBefore } from '../text/countBefore.js';
import type { Span } from '../text/span.js';

/** A reading text made of pieces of a source, with the way there and back. */
export interface Passage {
  readonly text: string;
  /** Source offset of a character of the text. */
  toSource(offset: number): number;
  /** Offset in the text of the first character kept at or behind a source offset. */
  readonly fromSource: (offset: number) => number;
  /** Whether the source character at `offset` was kept. */
  readonly keeps: (offset: number) => boolean;
}

/** Index of the last item whose `key` is at most `value`, or -1. */
export const lastAtMost = <T>(items: readonly T[], value: number, key: (item: T) => number): number => countBefore(items, (item) => key(item) <= value) - 1;

/** `spans` without the characters of `holes`; both ascend and do not overlap among themselves. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let hole = 0;
  for (const { start, end } of spans) {
    while (hole < holes.length && (holes[hole]?.end ?? 0) <= start) hole++;
    let at = start;
    for (let index = hole; index < holes.length; index++) {
      const next = holes[index];
      if (next === undefined || next.start >= end) break;
      if (next.start > at) kept.push({ start: at, end: next.start });
      at = Math.max(at, next.end);
    }
    if (at < end) kept.push({ start: at, end });
  }
  return kept;
}

/** Joins pieces of `source` in the order given; a space stands where two would touch without one. */
export function passage(source: string, spans: readonly Span[]): Passage {
  const pieces: { at: number; start: number; end: number }[] = [];
  let text = '';
  for (const { start, end } of spans) {
    if (end <= start) continue;
    if (text !== '' && !/\s$/.test(text) && !/\s/.test(source.charAt(start))) text += ' ';
    pieces.push({ at: text.length, start, end });
    text += source.slice(start, end);
  }
  return {
    text,
    toSource(offset) {
      const piece = pieces[Math.max(0, lastAtMost(pieces, offset, ({ at }) => at))];
      return piece === undefined ? 0 : Math.min(piece.start + offset - piece.at, piece.end);
    },
    fromSource(offset) {
      const index = lastAtMost(pieces, offset, ({ start }) => start);
      const piece = pieces[index];
      if (piece !== undefined && offset < piece.end) return piece.at + offset - piece.start;
      return pieces[index + 1]?.at ?? text.length;
    },
    keeps(offset) {
      const piece = pieces[lastAtMost(pieces, offset, ({ start }) => start)];
      return piece !== undefined && offset < piece.end;
    },
  };
}
