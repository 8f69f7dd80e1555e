import { matchAt, skipSpaces } from './characters.js';
import type { Draft } from './draft.js';
import { partOf, type Reading } from './reading.js';
import { statuteDraft } from './statute.js';
import { readSections } from './sections.js';

/** Rules that courts of one state print closed up and without the state: Ohio's, Pennsylvania's. */
const CLOSED = /(?:S\.Ct\.Prac\.R\.|(?:Crim|Civ|Evid|App|Juv|Traf|Loc|Sup|Prof\.Cond|Jud\.Cond|Gov\.Jud|Gov\.Bar)\.R\.|Pa\. ?R\. ?(?:C\. ?P|A\. ?P|E|Crim\. ?P|J\. ?C\. ?P)\.|N\.J\. ?R\.E\.|M\.R\.(?:Civ\.|Crim\.|App\.) ?P\.|N\.R\.C\.P\.|NRCP|NRAP)(?= ?\d)/y;

/** "S.Ct.Prac.R. 7.01(A)(1)", "Pa.R.C.P. 1035.2": begins at `start`. */
export function readStateRule(reading: Reading, start: number): Draft | undefined {
  const { text } = reading;
  const name = matchAt(CLOSED, text, start);
  if (name === null) return undefined;
  const codeEnd = start + name[0].length;
  const sections = readSections(text, skipSpaces(text, codeEnd, 1));
  if (sections === undefined) return undefined;
  return statuteDraft(reading, {
    kind: 'rule', start, coreStart: start, coreEnd: sections.end, end: sections.end, code: { ...partOf(text, start, codeEnd), canonical: name[0] },
    sections: sections.sections, ...(sections.etSeq === undefined ? {} : { etSeq: sections.etSeq }), short: false,
  });
}
