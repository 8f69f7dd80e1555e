import { matchAt } from './characters.js';
import type { PinciteRead } from './pincite.js';
import { partOf } from './reading.js';

/**
 * A place that is kept as it is printed ("col. 3, l. 60", "Fig. 2", "paragraph three of the syllabus"): the first group of a sticky
 * pattern, which ends where the pattern does.
 */
export function printedPlace(pattern: RegExp, text: string, from: number): PinciteRead | undefined {
  const match = matchAt(pattern, text, from);
  const printed = match?.[1];
  if (match === null || printed === undefined) return undefined;
  const end = from + match[0].length;
  const part = partOf(text, end - printed.length, end);
  return { pincite: { ...part, items: [{ ...part, unit: 'other', first: printed }] }, end };
}
