import { readCaseName } from './caseName.js';
import { skipSpacesLeft } from './characters.js';
import { type Draft, type Place, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { type Reading, runAt } from './reading.js';

/** Papers of the record are cited by paragraph too: "*Smith Declaration*, ¶ 4". */
const PAPERS = /\b(?:Decl|Aff|Affid|Compl|Dep|Ex|Exs|Answer|Order|Report|Rpt|Mot|Br|Tr|Stmt|Statement|Declaration|Affidavit|Complaint|Exhibit|Manual|Policy|Agreement|Guidelines|Restatement)\b/;

/**
 * "*Vane*, ¶ 13", "*Vane*, at ¶ 13": a case of the public domain by its name alone, which the typeface vouches for. The figure
 * stands at `start`.
 */
export function readParagraphShort(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  let mark = skipSpacesLeft(text, start, floor);
  if (text.charCodeAt(mark - 1) !== 182) return undefined;
  while (mark > floor && text.charCodeAt(mark - 1) === 182) mark--;
  let at = skipSpacesLeft(text, mark, floor);
  const printedAt = text.endsWith(' at', at);
  if (printedAt) at = skipSpacesLeft(text, at - 3, floor);
  const comma = text.charCodeAt(at - 1) === 44;
  if (!(comma || printedAt) || at - 1 <= floor) return undefined;
  const end = comma ? at - 1 : at;
  const run = runAt(reading, end - 1, at);
  if (run === undefined) return undefined;
  const name = readCaseName(reading, { end, floor: Math.max(floor, run.start), limit: at, short: true, ...(comma ? { comma: { start: end, end: at } } : {}) });
  if (name === undefined || PAPERS.test(name.text)) return undefined;
  const pinned = readPincite(text, end, { bare: false });
  if (pinned === undefined) return undefined;
  const behind = readParentheticals(reading, pinned.end, false);
  return {
    start: name.span.start, end: behind.parentheticals.length > 0 ? behind.end : pinned.end, core: { start: mark, end: pinned.end }, pincite: pinned.pincite,
    parentheticals: behind.parentheticals, resume: resumeAfter(behind.parentheticals, pinned.end), body: { kind: 'shortCase', name },
  };
}
