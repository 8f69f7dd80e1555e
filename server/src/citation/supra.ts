import { readCaseName } from './caseName.js';
import { digitsEnd, isDigit, matchAt, skipSpaces, skipSpacesLeft } from './characters.js';
import type { CaseName, Part } from './citation.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { partOf, type Reading } from './reading.js';

const NOTE = /,?\s{1,2}(?:nn?\.|notes?)\s{0,2}(?=\d)/y;
const REPORTER_BEHIND = /,?\s{1,2}\d{1,4}\s[A-Z]/y;
const DIVISION = /,?\s{1,2}(?:Parts?|Sections?|pts?\.|§§?|pp?\.)\s/y;

/** "supra", "infra" (or "ante", "post" with a page) and what stands around it. `start`..`end` is the word. */
export function readSupra(reading: Reading, start: number, end: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const token = partOf(text, start, end);
  const word = token.text.toLowerCase();
  // "Aguilar, supra, 25 Cal.4th at p. 850" is a short case citation that has its reporter still to come.
  if (matchAt(REPORTER_BEHIND, text, end) !== null) return undefined;
  const opinion = word === 'ante' || word === 'post';
  if (opinion && !/^,? at \d/.test(text.slice(end, end + 8))) return undefined;
  let at = end;
  let note: Part | undefined;
  const printed = matchAt(NOTE, text, at);
  if (printed !== null) {
    const number = at + printed[0].length;
    const stop = digitsEnd(text, number);
    note = partOf(text, number, stop);
    at = stop;
  }
  const pinned = readPincite(text, at, { bare: note === undefined && isDigit(text.charCodeAt(skipSpaces(text, at + 1))) }) ??
    (matchAt(DIVISION, text, at) === null ? undefined : divisionBehind(text, at));
  const coreEnd = pinned?.end ?? at;
  const name = opinion ? undefined : nameBefore(reading, start, floor);
  const behind = readParentheticals(reading, coreEnd, false);
  return {
    start: name?.span.start ?? start,
    end: behind.parentheticals.length > 0 ? behind.end : coreEnd,
    core: token.span,
    ...(pinned === undefined ? {} : { pincite: pinned.pincite }),
    parentheticals: behind.parentheticals,
    resume: resumeAfter(behind.parentheticals, coreEnd),
    body: { kind: 'supra', token, ...(name === undefined ? {} : { name }), ...(note === undefined ? {} : { note }) },
  };
}

/** "supra Part II.A": a place in the same document. */
function divisionBehind(text: string, from: number): ReturnType<typeof readPincite> {
  const at = skipSpaces(text, text.charCodeAt(from) === 44 ? from + 1 : from);
  const match = /^(Parts?|Sections?|pts?\.|§§?|pp?\.)\s([IVXLC]{1,6}(?:\.[A-Z0-9]{1,4}){0,3}|[A-Z0-9]{1,4}(?:\.[A-Z0-9]{1,3}){0,3})/.exec(text.slice(at, at + 40));
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const end = at + match[0].length;
  const prefix = partOf(text, at, at + match[1].length);
  return { pincite: { ...partOf(text, at, end), items: [{ ...partOf(text, at, end), unit: 'other', first: match[2], prefix }] }, end };
}

function nameBefore(reading: Reading, start: number, floor: number): CaseName | undefined {
  const { text } = reading;
  const at = skipSpacesLeft(text, start, floor);
  if (text.charCodeAt(at - 1) !== 44 || at <= floor) return undefined;
  const end = skipSpacesLeft(text, at - 1, floor);
  const found = readCaseName(reading, { end, floor, limit: start, comma: { start: at - 1, end: at }, short: true });
  // "4 Nimmer & Nimmer, supra": the volume of a treatise is no part of its authors' names.
  const volume = found === undefined ? null : /^\d{1,2} (?=[A-Z])/.exec(found.text);
  if (found === undefined || volume === null) return found;
  return readCaseName(reading, { end, floor: found.span.start + volume[0].length, limit: start, comma: { start: at - 1, end: at }, short: true });
}
