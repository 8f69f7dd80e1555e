import type { Hearing } from './hearing.js';

/** Words by which a brief turns to its own facts: "our officer sat for four minutes; theirs …". */
const OURS = /\b(?:ours?|here|my client|this (?:case|action|matter|record|appeal)|the (?:present|instant) \w+|at bar|at hand|sub judice|by contrast, (?:Mr|Ms|Mrs|Dr)\.)\b/i;
const CLAUSES = /;|—|, (?:while|whereas|but|though|although|and (?:yet|here|ours?)|unlike)\b/gi;

/** Whether the clause around an offset of the text tells of the case at hand rather than of the one cited. */
export function tellsOwnFacts(text: string, at: number): boolean {
  let start = 0;
  let end = text.length;
  for (const { index, 0: printed } of text.matchAll(CLAUSES)) {
    if (index + printed.length <= at) start = index;
    else {
      end = index;
      break;
    }
  }
  return OURS.test(text.slice(start, end));
}

/** "Compare Perez": what is said is the brief's own, and the opinion is cited for something else. */
export const isSetAgainst = ({ citation }: Hearing): boolean => /^(?:compare|contra|but|cf)/.test(citation?.citation.signal?.canonical ?? '');
