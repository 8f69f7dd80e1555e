import type { PinciteRead } from './pincite.js';
import { printedPlace } from './printedPlace.js';

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const SYLLABUS = new RegExp(`,? (?:at )?((?:the )?paragraphs? ${NUMBER}(?:(?:,| and|, and| through) ${NUMBER}){0,4} of (?:the )?syllabus|syllabus(?: (?:at )?(?:¶{1,2} ?|paragraphs? )${NUMBER})?)(?=[.;,)]|\\s\\(|$)`, 'y');

/** "paragraph three of the syllabus", "syllabus": where older decisions of Ohio and Kansas state the law. */
export const readSyllabus = (text: string, from: number): PinciteRead | undefined => (text.charCodeAt(from) === 44 ? printedPlace(SYLLABUS, text, from) : undefined);
