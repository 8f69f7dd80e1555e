import { lookUpStateCode } from '../bluebook/stateCodes.js';
import { matchAt, skipSpaces, skipSpacesLeft } from './characters.js';
import type { Draft, Place } from './draft.js';
import { partOf, type Reading } from './reading.js';
import { stateBefore } from './rule.js';
import { statuteDraft } from './statute.js';

/** "Admin. Code", "Adm.Code", "Admin. R.", "Comp. R. & Regs.": what a state calls its regulations. */
const NAME = /(?:Adm(?:in(?:istrative|\.)?|\.) ?(?:Code|R(?:ules?|\.)(?! Civ)|Regs?\.)|Comp\. R\. & Regs\.|Gov['’]t Regs\.)(?: Ann\.)?(?: [Rr](?:ule|\.))?/y;
/** Numbers of several parts, so that a page or an item of prose is none: "4123:1-5-11(D)(2)", "291-124-0016(2)", "64B8-9.003". */
const NUMBER = /\d{1,5}[A-Z]{0,2}\d{0,2}(?:[.:\-–/]\.?[0-9A-Z]{1,8}){1,5}(?:\([0-9A-Za-z]{1,5}\)){0,6}(?![\w])/y;

/** "Ohio Adm.Code 4123:1-5-11(D)(2)", "Or. Admin. R. 291-124-0016(2)": a regulation without a section sign. `start` is at "Adm…" or "Comp.". */
export function readStateRegulation(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const name = matchAt(NAME, text, start);
  if (name === null) return undefined;
  const codeEnd = start + name[0].length;
  const at = skipSpaces(text, codeEnd, 2);
  const number = at === codeEnd ? null : matchAt(NUMBER, text, at);
  const from = number === null ? undefined : stateBefore(text, skipSpacesLeft(text, start, floor), floor);
  if (number === null || from === undefined) return undefined;
  const code = partOf(text, from, codeEnd);
  const end = at + number[0].length;
  return statuteDraft(reading, {
    kind: 'regulation', start: from, coreStart: from, coreEnd: end, end, sections: [partOf(text, at, end)], short: false,
    code: { ...code, canonical: lookUpStateCode(code.text.replace(/ [Rr](?:ule|\.)$/, ''))?.code.abbreviation ?? code.text },
  });
}
