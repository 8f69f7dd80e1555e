import type { Brief } from '../../brief/brief.js';
import { holderOfCitations } from '../../brief/cells.js';
import type { Citation } from '../../citation/citation.js';
import { rememberFor } from '../../text/remember.js';

/** Year of a decision, where it is printed. */
export const yearOf = (citation: Citation): number | undefined => ('courtAndDate' in citation ? citation.courtAndDate.date?.year : undefined);

/** By what stands for all that a brief's citations say. */
/** So many dated citations tell when a brief was written: not before the newest of them. */
const ENOUGH = 8;

/** The year in which a brief was written, as far as its citations tell; this year when they are few. */
export const yearWritten = rememberFor((brief: Brief): number => {
  const now = new Date().getFullYear();
  const years = brief.citations.flatMap(({ citation }) => yearOf(citation) ?? []).filter((each) => each <= now);
  return years.length < ENOUGH ? now : years.reduce((newest, each) => Math.max(newest, each), 0);
}, holderOfCitations);
