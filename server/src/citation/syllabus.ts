import { matchAt } from './characters.js';
import type { Pincite } from './citation.js';
import { partOf } from './reading.js';

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const SYLLABUS = new RegExp(`,? (?:at )?((?:the )?paragraphs? ${NUMBER}(?:(?:,| and|, and| through) ${NUMBER}){0,4} of (?:the )?syllabus|syllabus(?: (?:at )?(?:¶{1,2} ?|paragraphs? )${NUMBER})?)(?=[.;,)]|\\s\\(|$)`, 'y');

/** "paragraph three of the syllabus", "syllabus": where older decisions of Ohio and Kansas state the law. */
export function readSyllabus(text: string, from: number): { readonly pincite: Pincite; readonly end: number } | undefined {
  if (text.charCodeAt(from) !== 44) return undefined;
  const match = matchAt(SYLLABUS, text, from);
  const printed = match?.[1];
  if (match === null || printed === undefined) return undefined;
  const end = from + match[0].length;
  const part = partOf(text, end - printed.length, end);
  return { pincite: { ...part, items: [{ ...part, unit: 'other', first: printed }] }, end };
}
