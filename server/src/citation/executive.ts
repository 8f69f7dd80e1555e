import { matchAt, skipSpacesLeft } from './characters.js';
import type { Draft, Place } from './draft.js';
import { readPincite } from './pincite.js';
import { partOf, type Reading } from './reading.js';
import { stateBefore } from './rule.js';
import { statuteDraft } from './statute.js';

const ORDER = /(?:Exec(?:utive|\.) Order|E\.O\.|Proclamation)(?: (?:Nos?\.)? ?(\d{1,2},\d{3}|\d{4,5})| Nos?\. ([A-Z]{0,2}-?\d{1,3}(?:[-.]\d{1,4}){1,2}))(?![\d,.-]?\d|[A-Za-z])/y;
/** Where it is printed: the register, or title 3 of the regulations. */
const PRINTED = /, \d{1,3} (?:Fed\. ?Reg\. \d{1,3}(?:,\d{3}|\d{0,3})|C\.F\.R\. \d{1,4})(?!\d)/y;

/** "Exec. Order No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017)": begins at `start`. */
export function readExecutive(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const match = matchAt(ORDER, text, start);
  const number = match?.[1] ?? match?.[2];
  if (match === null || number === undefined) return undefined;
  const left = skipSpacesLeft(text, start, floor);
  // A governor's is numbered otherwise; the state stands before it.
  const from = stateBefore(text, left, floor) ?? start;
  if (from === start && match[2] !== undefined) return undefined;
  const stop = start + match[0].length;
  const named = match[0].startsWith('Proc') ? 'Proclamation No.' : 'Exec. Order No.';
  const pinned = readPincite(text, stop, { bare: false });
  const behind = pinned?.end ?? stop;
  const printed = matchAt(PRINTED, text, behind);
  const printedEnd = behind + (printed?.[0].length ?? 0);
  const page = printed === null ? undefined : readPincite(text, printedEnd, { bare: true });
  const pincite = pinned ?? page;
  return statuteDraft(reading, {
    kind: 'regulation', start: from, coreStart: from, coreEnd: stop, end: page?.end ?? printedEnd, short: false,
    code: { ...partOf(text, from, skipSpacesLeft(text, stop - number.length, start)), canonical: from === start ? named : `${text.slice(from, left)} ${named}` }, sections: [partOf(text, stop - number.length, stop)],
    ...(pincite === undefined ? {} : { pincite: pincite.pincite }),
  });
}
