import type { Span } from '../text/span.js';
import { positionsOf, type WordTable } from './wordTable.js';
import { splits, trimmed, type PatternElement, type QuotationPattern } from './quotationPattern.js';
import { hashOf } from './words.js';

/** More places than a reader would look at. */
const MOST_PLACES = 40;

/** Where one element leads from a set of positions; positions are words still to be matched. */
function step({ words, skips }: WordTable, element: PatternElement, from: ReadonlySet<number>): Set<number> {
  const to = new Set<number>();
  for (const at of from) {
    if (element.kind === 'gap') {
      for (let skipped = 0; skipped <= element.most && words[at + skipped] !== undefined && words[at + skipped] !== 0; skipped++) to.add(at + skipped);
      continue;
    }
    for (let here: number | undefined = at; here !== undefined; here = skips.get(here)) {
      const word = words[here] ?? 0;
      if (element.kind === 'any' ? word !== 0 : word === element.hash) to.add(here + 1);
    }
  }
  return to;
}

/** "health care" for "healthcare", and the other way round. */
function stepCompound({ words }: WordTable, element: PatternElement, next: PatternElement | undefined, from: ReadonlySet<number>): { one: Set<number>; two: Set<number> } {
  const one = new Set<number>();
  const two = new Set<number>();
  if (element.kind !== 'word') return { one, two };
  const ways = splits(element.key);
  const joined = next?.kind === 'word' ? hashOf(element.key + next.key) : undefined;
  for (const at of from) {
    if (joined !== undefined && words[at] === joined) two.add(at + 1);
    const second = ways.get(words[at] ?? 0);
    if (second !== undefined && words[at + 1] === second) one.add(at + 2);
  }
  return { one, two };
}

/** How many elements stand word for word at `start`, up to the first place where there is a choice. */
function plainLength({ words, skips }: WordTable, elements: readonly PatternElement[], start: number): number {
  let length = 0;
  for (; length < elements.length; length++) {
    const element = elements[length];
    if (element?.kind !== 'word' || words[start + length] !== element.hash || skips.has(start + length)) break;
  }
  return length;
}

/** End of the shortest match that begins at `start`. */
function matchFrom(table: WordTable, elements: readonly PatternElement[], start: number): number | undefined {
  const plain = plainLength(table, elements, start);
  let now = new Set<number>([start + plain]);
  let ahead = new Set<number>();
  for (let at = plain; at < elements.length; at++) {
    const element = elements[at];
    if (element === undefined) break;
    const to = step(table, element, now);
    for (const position of ahead) to.add(position);
    ahead = new Set();
    if (to.size === 0) {
      const compound = stepCompound(table, element, elements[at + 1], now);
      for (const position of compound.one) to.add(position);
      ahead = compound.two;
      if (compound.one.size === 0 && compound.two.size === 0) return undefined;
    }
    now = to;
  }
  return now.size === 0 ? undefined : Math.min(...now);
}

/**
 * Every range of words that the quotation fits without a wrong word. Where a bracketed change of one letter's case ("[S]ince") or an
 * added ending fits word for word somewhere, only such places count: elsewhere the brackets would have to hide another word.
 */
export function exactPlaces(table: WordTable, { whole }: QuotationPattern): Span[] {
  const literal = whole.map((element): PatternElement => (element.kind === 'any' ? { ...element, kind: 'word' } : element));
  const strict = whole.some(({ kind }) => kind === 'any') ? placesOf(table, trimmed(literal)) : [];
  return strict.length > 0 ? strict : placesOf(table, trimmed(whole));
}

function placesOf(table: WordTable, elements: readonly PatternElement[]): Span[] {
  const first = elements[0];
  const second = elements[1];
  if (first?.kind !== 'word') return [];
  const starts = new Set(positionsOf(table, first.hash));
  if (second?.kind === 'word') for (const at of positionsOf(table, hashOf(first.key + second.key))) starts.add(at);
  for (const [head, tail] of splits(first.key)) for (const at of positionsOf(table, head)) if (table.words[at + 1] === tail) starts.add(at);
  const found: Span[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    const end = matchFrom(table, elements, start);
    if (end !== undefined) found.push({ start, end });
    if (found.length === MOST_PLACES) break;
  }
  return found;
}
