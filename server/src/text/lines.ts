import { countBefore } from './countBefore.js';

/** Offsets at which the lines of a text begin. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset, both counted from 1; columns in UTF-16 code units. */
export function placeOf(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  const line = Math.max(1, countBefore(starts, (start) => start <= offset));
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
