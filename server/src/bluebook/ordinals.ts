/** An ordinal of a citation that is not in its form; offsets count from the start of the text given. */
export interface Ordinal {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

const PRINTED = /\b(\d+)(nd|rd|2d|3d)\b/g;

/**
 * Ordinals in two and three as citations do not print them: "2nd", "33rd". Citations have 2d, 3d, 22d, 103d (Indigo R7.2;
 * Bluebook 6.2(b)(ii)); first and all others keep st and th.
 */
export function misprintedOrdinals(text: string): Ordinal[] {
  const found: Ordinal[] = [];
  if (!text.includes('nd') && !text.includes('rd')) return found;
  for (const match of text.matchAll(PRINTED)) {
    const [whole, number = '', ending] = match;
    if (ending !== 'nd' && ending !== 'rd') continue;
    found.push({ start: match.index, end: match.index + whole.length, right: `${number}d` });
  }
  return found;
}

/** The text with those ordinals as citations print them. */
export const withRightOrdinals = (text: string): string => text.replaceAll(PRINTED, (whole, number: string, ending: string) => (ending === 'nd' || ending === 'rd' ? `${number}d` : whole));

const RAISED = /(?<![\w^])(\d+)(?:\^(st|nd|rd|th|d)\^?(?![\w^])|\^\{(?:\\(?:text|mathrm|textrm)\{)?(st|nd|rd|th|d)\}{1,2}|\$\^\{?(?:\\(?:text|mathrm|textrm)\{)?(st|nd|rd|th|d)\}{0,2}\$|([ˢⁿʳᵗ]?[ᵗᵈʰ])(?![ʰᵈ]))/g;
const LOWERED = new Map([['ˢᵗ', 'st'], ['ⁿᵈ', 'nd'], ['ʳᵈ', 'rd'], ['ᵗʰ', 'th'], ['ᵈ', 'd']]);

/**
 * Ordinals whose ending is raised by a caret (`9^th^`), as mathematics (`9$^{th}$`) or by raised letters (9ᵗʰ), in their form on
 * the line (Indigo R7.2; Bluebook 6.2(b)(iii)); before the word of a court's circuit second and third are 2d and 3d.
 */
export function raisedOrdinals(text: string): Ordinal[] {
  if (!text.includes('^') && !text.includes('ᵈ') && !text.includes('ᵗ')) return [];
  return [...text.matchAll(RAISED)].flatMap((match) => {
    const [whole, number = '', caret, braced, formula, letters = ''] = match;
    const ending = caret ?? braced ?? formula ?? LOWERED.get(letters);
    const end = match.index + whole.length;
    if (ending === undefined) return [];
    const printed = number + ending;
    return [{ start: match.index, end, right: /^ (?:Cir|Dep['’]t|Dist)\b/.test(text.slice(end, end + 8)) ? withRightOrdinals(printed) : printed }];
  });
}
