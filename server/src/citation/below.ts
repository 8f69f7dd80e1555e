import { matchAt } from './characters.js';
import type { PinciteRead } from './pincite.js';
import { partOf } from './reading.js';

const LETTERED = '\\([A-Za-z0-9]{1,4}\\)(?:\\([A-Za-z0-9]{1,4}\\)){0,4}';
const NOTE = `\\(?nn?\\. ?\\d{1,3}(?:\\([A-Za-z0-9]{1,4}\\)){0,4}\\)?`;
/** Subdivisions and comments printed behind a section or rule: ", subd. (a)(1)", " cmt. 8", " cmt. n.3(A)", ", comment. (n.4)", " cmt. b, illus. 3". */
const BELOW = new RegExp(
  `,? (subds?\\.|cmts?\\.|comments?\\.?|paras?\\.|par\\.|cls?\\.|illus\\.|n\\.) (${LETTERED}|${NOTE}|[a-z](?![A-Za-z]|\\.\\d)|\\d{1,3})(?:(?:,| and|, and|[-–]) ?(?:${LETTERED}|\\d{1,3}(?!\\d)))*(?:,? (?:illus\\.|cmt\\.) (?:[a-z]|\\d{1,3})(?![A-Za-z\\d]))?`,
  'y',
);

/** What is pinpointed below a section, as the pincite of its citation. */
export function readBelow(text: string, from: number): PinciteRead | undefined {
  const match = matchAt(BELOW, text, from);
  const word = match?.[1];
  if (match === null || word === undefined) return undefined;
  const start = from + match[0].indexOf(word);
  const end = from + match[0].length;
  const part = partOf(text, start, end);
  return { pincite: { ...part, items: [{ ...part, unit: 'other', first: part.text.slice(word.length + 1), prefix: partOf(text, start, start + word.length) }] }, end };
}
