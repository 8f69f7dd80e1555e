import { lookUpState } from '../bluebook/states.js';
import { isSpace, isUpper, matchAt, skipSpaces, skipSpacesLeft } from './characters.js';
import type { Draft, Place } from './draft.js';
import { partOf, type Reading } from './reading.js';
import { readBelow } from './below.js';
import { readSections, symbolAt } from './sections.js';
import { statuteDraft } from './statute.js';

const SET = 'Civ(?:il)?\\.? ?P(?:roc(?:edure|\\.)?|\\.)?|Crim(?:inal)?\\.? ?P(?:roc(?:edure|\\.)?|\\.)?|App(?:ellate)?\\.? ?P(?:roc(?:edure|\\.)?|\\.)?|A\\.P\\.|Evid(?:ence|\\.)?|Bankr(?:uptcy)?\\.? ?P(?:roc(?:edure|\\.)?|\\.)?|Juv\\. ?P\\.|Jud\\. Admin\\.|Gen\\. Prac\\.';
const FEDERAL = new RegExp(`Fed(?:eral|\\.) ?R(?:ules?|\\.)(?: of)? ?(${SET})`, 'y');
const INITIALS = /FRCP|FRE|FRAP|FRCrP|FRBP|F\.R\.C\.P\.|F\.R\.E\.|F\.R\.A\.P\./y;
const STATE_SET = new RegExp(`R(?:ules?|\\.)(?: of)? ?(?:${SET}|Ct\\.|Court|Prof(?:['’]l|essional|\\.) (?:Conduct|Resp\\.)|Pro\\. Conduct)`, 'y');
const LOCAL = /(?:(?:Civil|Civ\.|Crim\.|Criminal|Bankr\.|Admiralty|Patent) )?(?:L\.? ?R\.|L\.A\.R\.|Local Rules?|Loc\. R\.|LCvR|LR(?= \d))/y;
const CANONICAL: readonly (readonly [RegExp, string])[] = [
  [/^(?:FRCP|F\.R\.C\.P\.)$|Civ/, 'Fed. R. Civ. P.'], [/^FRCrP$|Crim/, 'Fed. R. Crim. P.'], [/^(?:FRAP|F\.R\.A\.P\.)$|App/, 'Fed. R. App. P.'],
  [/^(?:FRE|F\.R\.E\.)$|Evid/, 'Fed. R. Evid.'], [/^FRBP$|Bankr/, 'Fed. R. Bankr. P.'],
];
const canonicalOf = (printed: string): string => CANONICAL.find(([pattern]) => pattern.test(printed))?.[1] ?? printed;

/** The court of appeals before its own rules: "3d Cir. L.A.R.". */
const LOCAL_APPELLATE = /\d{1,2}(?:st|nd|rd|d|th) Cir\.$/;
const CIRCUIT = /(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.C\.|Federal) )?Circuit$/;
/** "Circuit Rule 36-3": the number has parts, or the words might be anything. */
const CIRCUIT_RULE = /Rule \d{1,3}(?:[-.]\d|\([a-z0-9])/y;

/** A subdivision in parentheses, which tells "Rule 12(b)(6)" from a numbered item of prose. */
const SUBDIVIDED = /\d{1,4}[a-z]?(?:\.\d{1,3})?\([a-z0-9]{1,3}\)/iy;

function ruleDraft(reading: Reading, start: number, codeEnd: number, canonical: string, short: boolean): Draft | undefined {
  const { text } = reading;
  const code = { ...partOf(text, start, codeEnd), canonical };
  let at = text.charCodeAt(codeEnd) === 44 ? codeEnd + 1 : codeEnd;
  at = skipSpaces(text, at);
  const symbol = symbolAt(text, at);
  if (symbol !== undefined) at = skipSpaces(text, symbol.span.end);
  const sections = readSections(text, at);
  if (sections === undefined || isUpper(text.charCodeAt(at))) return undefined;
  const under = readBelow(text, sections.end);
  return statuteDraft(reading, {
    kind: 'rule', start, coreStart: start, coreEnd: sections.end, end: under?.end ?? sections.end, code, ...(under === undefined ? {} : { pincite: under.pincite }), ...(symbol === undefined ? {} : { symbol }),
    sections: sections.sections, ...(sections.etSeq === undefined ? {} : { etSeq: sections.etSeq }), short,
  });
}

/** "Fed. R. Civ. P. 12(b)(6)", "FRE 702": begins at `start`. */
export function readFederalRule(reading: Reading, start: number): Draft | undefined {
  const match = matchAt(FEDERAL, reading.text, start) ?? matchAt(INITIALS, reading.text, start);
  return match === null ? undefined : ruleDraft(reading, start, start + match[0].length, canonicalOf(match[1] ?? match[0]), false);
}

/** "Rule 12(b)(6)", "Rule 56 of the Federal Rules of Civil Procedure": `start`..`end` is the word "Rule" or "Rules". */
export function readShortRule(reading: Reading, start: number, end: number): Draft | undefined {
  const { text } = reading;
  const at = skipSpaces(text, end);
  const full = / of (?:the )?Fed(?:eral|\.) R(?:ules|\.) of (?:Civil Procedure|Criminal Procedure|Appellate Procedure|Evidence|Bankruptcy Procedure)/y;
  const number = matchAt(/\d{1,4}[a-z]?(?:\.\d)?(?:\([A-Za-z0-9]{1,3}\)){0,6}/y, text, at);
  if (number === null) return undefined;
  const behind = matchAt(full, text, at + number[0].length);
  if (behind === null) return matchAt(SUBDIVIDED, text, at) === null ? undefined : ruleDraft(reading, start, end, 'Rule', true);
  const stop = at + number[0].length + behind[0].length;
  return statuteDraft(reading, {
    kind: 'rule', start, coreStart: start, coreEnd: stop, end: stop,
    code: { ...partOf(text, at + number[0].length + behind[0].search(/Fed/), stop), canonical: canonicalOf(behind[0]) },
    sections: [partOf(text, at, at + number[0].length)], short: false,
  });
}

/** "Cal. R. Ct. 8.1115", "Tex. R. Civ. P. 91a", "9th Cir. R. 36-3", "Civil L.R. 7-3": `start` is at the "R" or the local word. */
export function readCourtRule(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const left = skipSpacesLeft(text, start, floor);
  const local = matchAt(LOCAL, text, start);
  if (local !== null) {
    const of = local[0] === 'L.A.R.' ? LOCAL_APPELLATE.exec(text.slice(Math.max(floor, left - 10), left))?.[0] : undefined;
    const from = of === undefined ? districtBefore(text, left, floor) : left - of.length;
    return ruleDraft(reading, from ?? start, start + local[0].length, local[0] === 'L.A.R.' ? text.slice(from ?? start, start + local[0].length) : 'L.R.', false);
  }
  const state = matchAt(STATE_SET, text, start);
  if (state !== null) {
    const from = stateBefore(text, left, floor) ?? modelBefore(text, left, floor);
    return from === undefined ? undefined : ruleDraft(reading, from, start + state[0].length, text.slice(from, start + state[0].length), false);
  }
  const circuit = matchAt(CIRCUIT_RULE, text, start) === null ? null : CIRCUIT.exec(text.slice(Math.max(floor, left - 18), left));
  if (circuit !== null) return ruleDraft(reading, left - circuit[0].length, start + 4, text.slice(left - circuit[0].length, start + 4), false);
  if (text.charCodeAt(start + 1) !== 46) return undefined;
  const court = /(?:\d{1,2}(?:st|nd|rd|d|th) Cir\.|(?:D\.C\.|Fed\.) Cir\.|Sup\. Ct\.|S\. Ct\.|Bankr\.|Ct\.|Cir\.)$/.exec(text.slice(Math.max(floor, left - 12), left));
  if (court === null) return undefined;
  const named = left - court[0].length;
  const from = /^(?:S|Ct)/.test(court[0]) ? (stateBefore(text, skipSpacesLeft(text, named, floor), floor) ?? named) : named;
  return ruleDraft(reading, from, start + 2, text.slice(from, start + 2), false);
}

/** "Model Rules of Pro. Conduct", which are no state's. */
const modelBefore = (text: string, end: number, floor: number): number | undefined => (end - 5 >= floor && text.slice(end - 5, end) === 'Model' ? end - 5 : undefined);

/** Where the name of a state begins that ends at `end`, as printed or abbreviated. */
export function stateBefore(text: string, end: number, floor: number): number | undefined {
  let at = end;
  let found: number | undefined;
  for (let count = 0; count < 3 && at > floor; count++) {
    let start = at;
    while (start > floor && !isSpace(text.charCodeAt(start - 1)) && at - start < 20) start--;
    if (lookUpState(text.slice(start, end)) !== undefined) found = start;
    at = skipSpacesLeft(text, start, floor);
  }
  return found;
}

function districtBefore(text: string, end: number, floor: number): number | undefined {
  const district = /(?:[NSEWCM]\.)?D\.(?: ?[A-Z][A-Za-z.]{1,8}){1,2}(?: (?:Civ\.|Civil|Crim\.|Bankr\.))?$/.exec(text.slice(Math.max(floor, end - 28), end));
  return district === null ? undefined : end - district[0].length;
}
