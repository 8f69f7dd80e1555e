import { readBeforeCore } from './caseCitation.js';
import { matchAt, skipSpaces } from './characters.js';
import type { Part, Pincite } from './citation.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { readHistory } from './history.js';
import { readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { partOf, type Reading } from './reading.js';

const SLIP = /,? (?:slip op(?:inion|\.)|mem\. op\.|order|slip order)(?=[,\s.(])/y;
const ENTRY = /,? (?:ECF|Dkt\.|Doc\.|D\.E\.|Docket|Paper)(?: Nos?\.)? ?(\d{1,5}(?:[-–]\d{1,4})?)/y;

/**
 * "Doe v. Roe, No. 19-123, slip op. at 4 (D. Nev. May 1, 2020)": a decision known by its docket number alone. It needs a
 * name before the number and a court or date behind.
 */
export function readDocketCase(reading: Reading, docket: Part, place: Place): Draft | undefined {
  const { text } = reading;
  let at = docket.span.end;
  let slip: Part | undefined;
  let pincite: Pincite | undefined;
  const printed = matchAt(SLIP, text, at);
  if (printed !== null) {
    slip = partOf(text, at + printed[0].search(/[a-z]/), at + printed[0].length);
    at += printed[0].length;
  }
  const entry = matchAt(ENTRY, text, at);
  let paper: Part | undefined;
  if (entry?.[1] !== undefined) {
    at += entry[0].length;
    paper = partOf(text, at - entry[1].length, at);
  }
  const pinned = readPincite(text, at, { bare: false });
  if (pinned !== undefined) {
    pincite = pinned.pincite;
    at = pinned.end;
  }
  const open = skipSpaces(text, at);
  if (text.charCodeAt(open) !== 40 && slip === undefined) return undefined;
  const behind = readParentheticals(reading, at, true);
  if (behind.courtAndDate === undefined) return undefined;
  const ahead = readBeforeCore(reading, docket.span.start, place, false);
  const { name } = ahead;
  // "appeal docketed, No. 24-1234 (9th Cir. Mar. 1, 2024)": what became of the case before it needs no name.
  const isHistory = name === undefined && readHistory(text, place.floor, docket.span.start, 0) !== undefined;
  if (!isHistory && (name === undefined || (name.versus === undefined && name.procedural === undefined))) return undefined;
  // A name in capitals before its number is the caption of the paper itself.
  if (name !== undefined && !/[a-z]/.test(name.text.replace(name.versus?.text ?? '', ''))) return undefined;
  const shared = { ...(name === undefined ? {} : { name }), docket, courtAndDate: behind.courtAndDate };
  return {
    start: name?.span.start ?? docket.span.start,
    end: behind.end,
    core: docket.span,
    ...(pincite === undefined ? {} : { pincite }),
    parentheticals: behind.parentheticals,
    resume: resumeAfter(behind.parentheticals, at),
    body: slip === undefined ? { kind: 'docket', ...shared, ...(paper === undefined ? {} : { entry: paper }) } : { kind: 'fullCase', ...shared, slip, parallels: [] },
  };
}

/** "Perez, slip op. at 14": `start` is at "slip". */
export function readSlipShort(reading: Reading, start: number, place: Place): Draft | undefined {
  const { text } = reading;
  const printed = matchAt(/[Ss]lip [Oo]p\.,?(?= at )/y, text, start);
  if (printed === null) return undefined;
  const slip = partOf(text, start, start + printed[0].replace(/,$/, '').length);
  const pinned = readPincite(text, slip.span.end, { bare: false });
  if (pinned === undefined) return undefined;
  const ahead = readBeforeCore(reading, start, place, true);
  const behind = readParentheticals(reading, pinned.end, true);
  return {
    start: ahead.start,
    end: behind.parentheticals.length > 0 ? behind.end : pinned.end,
    core: { start, end: pinned.end },
    pincite: { ...pinned.pincite, slip },
    parentheticals: behind.parentheticals,
    resume: resumeAfter(behind.parentheticals, pinned.end),
    body: { kind: 'shortCase', slip, ...(ahead.name === undefined ? {} : { name: ahead.name }) },
  };
}
