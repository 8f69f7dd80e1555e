import { matchAt } from './characters.js';
import type { Part } from './citation.js';
import { partOf } from './reading.js';

/** Trials before the Patent Trial and Appeal Board, whose number is glued to their kind: "IPR2020-01344, -01345". */
const NUMBER = /(?:IPR|PGR|CBM|DER)20\d\d-\d{5}(?:(?:,| and|, and|;) (?:(?:IPR|PGR|CBM|DER)20\d\d)?-\d{5}){0,8}(?!\d)/y;

/** Words that begin such a number. */
export const agencyDocketWords: ReadonlySet<string> = new Set(['IPR', 'PGR', 'CBM', 'DER']);

export function readAgencyDocketNumber(text: string, start: number): Part | undefined {
  const match = matchAt(NUMBER, text, start);
  return match === null ? undefined : partOf(text, start, start + match[0].length);
}
