import { lookUpState } from '../bluebook/states.js';
import { isSpace, matchAt, skipSpacesLeft } from './characters.js';
import type { Part } from './citation.js';
import type { Draft, Place } from './draft.js';
import { partOf, type Reading } from './reading.js';
import { statuteDraft } from './statute.js';

const DIVISION = /,? (?:[Aa]rticles?|ARTICLE|[Aa]rts?\.?|ART\.|[Aa]mendments?|AMENDMENT|[Aa]mends?\.?|AMEND\.|[Aa]mdt\.|pmbl\.|Preamble)(?: (?:[IVXLC]{1,7}|\d{1,2})(?:[-–][A-Z\d])?(?![A-Za-z])(?:(?:,| and|, and| &) (?:[IVXLC]{1,7})(?![A-Za-z]|\.\S))*)?|,? pt\. (?:\d|[IVX]{1,4})(?=,)/y;
const BELOW = /,? (?:arts?\. (?:[IVXLC]{1,7}|\d{1,3})|§{1,2} ?\d{1,3}(?:\.\d)?(?:\([a-z0-9]\))*(?:[-–]\d{1,3})?|[Cc]ls?\. ?\d{1,2}|[Cc]lause \d{1,2}|paras?\. ?\d{1,2}|¶ ?\d{1,2}|subd\. \([a-z]\)|[Ss]ec(?:tion|\.) \d{1,3})/y;
const CONST = /C(?:onst\.|ONST\.|onstitution)/y;

/** "U.S. Const. amend. XIV, § 1", "Cal. Const. art. I, § 7": `start` is at "Const". */
export function readConstitution(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const word = matchAt(CONST, text, start);
  if (word === null) return undefined;
  const left = skipSpacesLeft(text, start, floor);
  const from = jurisdictionBefore(text, left, floor);
  if (from === undefined) return undefined;
  const codeEnd = start + word[0].length;
  const division = matchAt(DIVISION, text, codeEnd);
  if (division === null) return undefined;
  let end = codeEnd + division[0].length;
  const partStart = codeEnd + division[0].search(/[A-Za-z]/);
  for (let count = 0; count < 5; count++) {
    const more = matchAt(BELOW, text, end);
    if (more === null) break;
    end += more[0].length;
  }
  const printed = text.slice(from, codeEnd);
  const canonical = /^U\.? ?S\b|^United States/.test(printed) ? 'U.S. Const.' : `${lookUpState(text.slice(from, left))?.abbreviation ?? ''} Const.`.trim();
  const sections: Part[] = [partOf(text, partStart, end)];
  return statuteDraft(reading, { kind: 'constitution', start: from, coreStart: from, coreEnd: end, end, code: { ...partOf(text, from, codeEnd), canonical }, sections, short: false });
}

function jurisdictionBefore(text: string, end: number, floor: number): number | undefined {
  let at = end;
  let found: number | undefined;
  for (let count = 0; count < 3 && at > floor; count++) {
    let start = at;
    while (start > floor && !isSpace(text.charCodeAt(start - 1)) && at - start < 16) start--;
    const opening = /^[(“"[]/.test(text.slice(start, start + 1)) ? 1 : 0;
    const name = text.slice(start + opening, end);
    if (/^(?:U\. ?S\.|US|United States)$/.test(name) || lookUpState(name) !== undefined) found = start + opening;
    if (opening === 1) break;
    at = skipSpacesLeft(text, start, floor);
  }
  return found;
}
