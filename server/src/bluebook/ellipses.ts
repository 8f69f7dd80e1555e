/** The omission mark: three full stops with a space between and on both sides. R8.3.1 of The Indigo Book 2.0, rule 5.3 of The Bluebook. */
export interface Ellipsis {
  readonly start: number;
  readonly end: number;
  /** Full stops, the single character counted as three: 4 where the stop of a sentence stands with it. */
  readonly dots: number;
  /** How it is printed where it stands. */
  readonly right: string;
}

const RUN = /[.…](?:\s?[.…])*/g;
const OPENS = /[\s([{“‘"']/;
const FOLLOWS = /[\p{L}\p{N}[(“‘,;:?!]/u;

/** The omission marks within a span, in order; longer runs of dots are leaders of a table. */
export function ellipsesIn(text: string, from: number, to: number): Ellipsis[] {
  const found: Ellipsis[] = [];
  for (const { 0: run, index } of text.slice(from, to).matchAll(RUN)) {
    const dots = run.replaceAll(/\s/g, '').replaceAll('…', '...').length;
    if (dots < 3 || dots > 4) continue;
    let start = from + index;
    let end = start + run.length;
    if (text[start - 1] === '[' && text[end] === ']' && start - 1 >= from && end < to) {
      start--;
      end++;
    }
    const before = start <= from ? ' ' : (text[start - 1] ?? ' ');
    const after = end >= to ? ' ' : (text[end] ?? ' ');
    const right = `${dots === 3 && !OPENS.test(before) ? ' ' : ''}${dots === 3 ? '. . .' : '. . . .'}${FOLLOWS.test(after) ? ' ' : ''}`;
    found.push({ start, end, dots, right });
  }
  return found;
}
