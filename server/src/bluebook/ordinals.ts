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
  for (const match of text.matchAll(PRINTED)) {
    const [whole, number = '', ending] = match;
    if (ending !== 'nd' && ending !== 'rd') continue;
    found.push({ start: match.index, end: match.index + whole.length, right: `${number}d` });
  }
  return found;
}

/** The text with those ordinals as citations print them. */
export const withRightOrdinals = (text: string): string => text.replaceAll(PRINTED, (whole, number: string, ending: string) => (ending === 'nd' || ending === 'rd' ? `${number}d` : whole));
