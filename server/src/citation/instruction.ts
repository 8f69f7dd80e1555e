import { lookUpState } from '../bluebook/states.js';
import { matchAt, skipSpacesLeft } from './characters.js';
import type { Draft, Place } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { partOf, type Reading } from './reading.js';
import { statuteDate } from './statute.js';

/** California's series, by number: "CACI No. 400", "CALCRIM Nos. 521 and 522". */
const SERIES = /(?:CACI|CALCRIM|CALJIC|BAJI)(?:,)? Nos?\. ?\d{1,4}(?:\.\d{1,3})*[A-Z]?(?:(?:,| and|, and|-|–) ?\d{1,4}(?:\.\d{1,3})*[A-Z]?(?![A-Za-z\d]))*/y;
/** What stands before "Instr." in the title of a court's collection. */
const AHEAD = /(?:((?:[A-Z][\w.]{0,12} ){1,2}))?(?:Manual of )?(?:Model|Pattern|Standard) (?:(?:Civ(?:il|\.)|Crim(?:inal|\.)) )?Jury $/;
const CIRCUIT = /(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|\d{1,2}(?:st|nd|rd|d|th)|D\.C\.|Fed(?:eral|\.)) Cir(?:cuit|\.)|Fed(?:eral|\.)) $/;
const BEHIND = /(?:Instr\.|Instructions?)(?: for the District Courts of the [A-Z][a-z]+ Circuit)?(?:(?:—| |, )?\(?(?:Civil|Criminal|Civ\.|Crim\.)\)?)?,? (?:(?:Nos?\.|§{1,2}) ?\d{1,3}(?:[.:]\d{1,3})*[A-Z]?|\d{1,3}(?:[.:]\d{1,3})+[A-Z]?)(?![\w])/y;

/** A collection is cited by the instruction, which is its title here: each is an authority of its own. */
function instruction(reading: Reading, start: number, end: number): Draft {
  const behind = readParentheticals(reading, end, false);
  const { year } = statuteDate(behind);
  const title = partOf(reading.text, start, end);
  return {
    start, end: behind.parentheticals.length > 0 ? behind.end : end, core: title.span, parentheticals: behind.parentheticals,
    resume: behind.parentheticals[0]?.kind === 'courtYear' ? behind.parentheticals[0].span.end : end,
    body: { kind: 'book', title, ...(year === undefined ? {} : { year }) },
  };
}

/** "CACI No. 400": `start` is at the name of the series. */
export function readNumberedInstruction(reading: Reading, start: number): Draft | undefined {
  const match = matchAt(SERIES, reading.text, start);
  return match === null ? undefined : instruction(reading, start, start + match[0].length);
}

/** "Ninth Cir. Model Crim. Jury Instr. 6.19": `start` is at "Instr". */
export function readModelInstruction(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const behind = matchAt(BEHIND, text, start);
  if (behind === null) return undefined;
  const ahead = AHEAD.exec(text.slice(Math.max(floor, start - 80), start));
  if (ahead === null) return undefined;
  const whole = ahead[1] ?? '';
  const whose = CIRCUIT.exec(whole)?.[0] ?? stateAtEnd(whole);
  const from = start - ahead[0].length + whole.length - whose.length;
  return instruction(reading, skipSpacesLeft(text, from, from), start + behind[0].length);
}

/** The name of a state with which the words end, its space included, or nothing. */
function stateAtEnd(words: string): string {
  const [first = '', second] = words.trimEnd().split(' ');
  if (lookUpState(words.trimEnd()) !== undefined) return words;
  const last = second ?? first;
  return lookUpState(last) === undefined ? '' : `${last} `;
}
