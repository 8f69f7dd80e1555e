import type { Span } from '../text/span.js';
import { positionsOf, type WordTable } from './wordTable.js';
import type { PatternElement, QuotationPattern } from './quotationPattern.js';

/** A run of words of the quotation that differs. `from` and `to` count words, `start` and `end` are offsets into the quotation. */
export interface WordDifference extends Span {
  readonly from: number;
  readonly to: number;
  /** Words of the opinion that stand there instead. */
  readonly theirs: Span;
}

export interface NearMatch {
  readonly ranges: readonly Span[];
  readonly differences: readonly WordDifference[];
}

/** Below this many words a near match says nothing. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 400;
const MOST_WINDOWS = 4;
/** A word that stands more often than this tells nothing about where to look. */
const COMMON = 60;

const allowed = (words: number): number => Math.max(1, Math.floor(words * 0.28));

/** Text positions around which many words of the quotation stand in its order. */
function windows(table: WordTable, elements: readonly PatternElement[]): number[] {
  const votes = new Map<number, number>();
  let offset = 0;
  for (const element of elements) {
    if (element.kind === 'gap') continue;
    if (element.kind === 'word') {
      const at = positionsOf(table, element.hash, COMMON);
      for (const position of at) {
        const cell = Math.max(0, position - offset) >> 4;
        votes.set(cell, (votes.get(cell) ?? 0) + 1 / Math.max(1, Math.sqrt(at.length)));
      }
    }
    offset++;
  }
  const score = (cell: number): number => (votes.get(cell) ?? 0) + (votes.get(cell + 1) ?? 0);
  return [...votes.keys()].sort((a, b) => score(b) - score(a) || a - b).slice(0, MOST_WINDOWS).map((cell) => cell * 16);
}

type Step = 'same' | 'other' | 'yours' | 'theirs' | 'free' | 'start';
const STEPS: readonly Step[] = ['start', 'same', 'other', 'yours', 'theirs', 'free'];
const [SAME, OTHER, YOURS, THEIRS, FREE] = [1, 2, 3, 4, 5];

interface Alignment {
  readonly cost: number;
  readonly range: Span;
  readonly steps: readonly { readonly step: Step; readonly element: number; readonly word: number }[];
}

/**
 * Cheapest way of reading the elements in the words of a window, with a cost of one for each word that differs; undefined where that
 * is more than `most`.
 */
function align({ words, skips }: WordTable, elements: readonly PatternElement[], window: Span, most: number): Alignment | undefined {
  const width = window.end - window.start;
  const size = width + 1;
  const free = new Uint8Array(size);
  for (const [start, end] of skips) {
    for (let at = Math.max(start, window.start); at < end && at < window.end; at++) free[at - window.start] = 1;
  }
  const rows = elements.length + 1;
  const came = new Uint8Array(rows * size);
  let above = new Uint16Array(size);
  let costs = new Uint16Array(size);
  for (let row = 1; row < rows; row++) {
    const element = elements[row - 1];
    const kind = element?.kind;
    const hash = element?.kind === 'word' ? element.hash : 0;
    const alone = kind === 'word' ? 1 : 0;
    let least = (above[0] ?? 0) + alone;
    costs[0] = least;
    came[row * size] = YOURS;
    for (let column = 1; column < size; column++) {
      const word = words[window.start + column - 1] ?? 0;
      let best = (above[column] ?? 0) + alone;
      let by = YOURS;
      if (word !== 0) {
        const passes = kind === 'gap' || free[column - 1] === 1;
        if (kind !== 'gap') {
          const same = kind === 'any' || hash === word;
          const diagonal = (above[column - 1] ?? 0) + (same ? 0 : 1);
          if (diagonal <= best) {
            best = diagonal;
            by = same ? SAME : OTHER;
          }
        }
        const before = (costs[column - 1] ?? 0) + (passes ? 0 : 1);
        if (before < best) {
          best = before;
          by = passes ? FREE : THEIRS;
        }
      }
      costs[column] = best;
      came[row * size + column] = by;
      if (best < least) least = best;
    }
    if (least > most) return undefined;
    [above, costs] = [costs, above];
  }
  let end = 0;
  for (let column = 1; column < size; column++) if ((above[column] ?? 0) < (above[end] ?? 0)) end = column;
  const steps: { step: Step; element: number; word: number }[] = [];
  let row = rows - 1;
  let column = end;
  while (row > 0) {
    const step = STEPS[came[row * size + column] ?? 0] ?? 'start';
    if (step === 'start') return undefined;
    steps.push({ step, element: row - 1, word: window.start + column - 1 });
    if (step === 'same' || step === 'other') { row--; column--; }
    else if (step === 'yours') row--;
    else column--;
  }
  steps.reverse();
  return { cost: above[end] ?? 0, range: { start: window.start + column, end: window.start + end }, steps };
}

function differencesOf(elements: readonly PatternElement[], { steps, range }: Alignment): WordDifference[] {
  const numbers: number[] = [];
  let count = 0;
  for (const element of elements) {
    numbers.push(count);
    if (element.kind !== 'gap') count++;
  }
  const differences: WordDifference[] = [];
  let open: { from: number; to: number; start: number; end: number; theirs: { start: number; end: number } } | undefined;
  let offset = elements[0]?.start ?? 0;
  let text = range.start;
  for (const { step, element, word } of steps) {
    const item = elements[element];
    if (item === undefined) continue;
    const differs = step === 'other' || step === 'theirs' || (step === 'yours' && item.kind === 'word');
    if (!differs) {
      if (open !== undefined) differences.push(open);
      open = undefined;
      if (step === 'same') offset = item.end;
    } else {
      const from = step === 'theirs' ? (numbers[element] ?? 0) + (item.kind === 'word' ? 1 : 0) : (numbers[element] ?? 0);
      open ??= { from, to: from, start: step === 'theirs' ? offset : item.start, end: step === 'theirs' ? offset : item.end, theirs: { start: text, end: text } };
      if (step !== 'theirs') {
        if (open.from === open.to) { open.from = from; open.start = item.start; }
        open.to = from + 1;
        open.end = item.end;
        offset = item.end;
      }
      if (step !== 'yours') open.theirs.end = word + 1;
    }
    if (step !== 'yours') text = word + 1;
  }
  if (open !== undefined) differences.push(open);
  return differences;
}

/**
 * The places whose words come nearest to the quotation's, when few enough differ. Places further off than the nearest are left out.
 */
export function alignNear(table: WordTable, { elements, fixed }: QuotationPattern): NearMatch | undefined {
  if (fixed < FEWEST_WORDS || elements.length > MOST_WORDS) return undefined;
  const reach = elements.reduce((sum, element) => sum + (element.kind === 'gap' ? element.most : 1), 0);
  const slack = allowed(fixed) + 20;
  const found: Alignment[] = [];
  /** What is further off than the nearest so far is not wanted. */
  let most = allowed(fixed);
  for (const at of windows(table, elements)) {
    const window = { start: Math.max(0, at - slack), end: Math.min(table.words.length, at + Math.min(reach, 2000) + slack) };
    const alignment = align(table, elements, window, most);
    if (alignment === undefined) continue;
    found.push(alignment);
    most = Math.min(most, alignment.cost);
  }
  found.sort((a, b) => a.cost - b.cost || a.range.start - b.range.start);
  const best = found[0];
  if (best === undefined) return undefined;
  const ranges = found.filter((one, index) => one.cost === best.cost && found.findIndex((other) => other.range.start === one.range.start) === index);
  return { ranges: ranges.map(({ range }) => range), differences: differencesOf(elements, best) };
}
