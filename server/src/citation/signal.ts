import { lookUpInvalidSignal, lookUpSignal, signalKey } from '../bluebook/signals.js';
import { isLetter, isLower, isSpace } from './characters.js';
import type { Signal } from './citation.js';
import { type Reading, runAt } from './reading.js';

const WINDOW = 34;
const WORDS = new Set(['but', 'see', 'also', 'accord', 'contra', 'cf', 'compare', 'contrast', 'generally', 'with', 'and', 'e.g', 'eg', 'g', 'e']);
const MOST_WORDS = 5;

/** Start of the longest run of signal words that ends before `end`. */
function tailStart(text: string, end: number, low: number): number {
  let found = end;
  let at = end;
  for (let count = 0; count < MOST_WORDS; count++) {
    while (at > low && isSpace(text.charCodeAt(at - 1))) at--;
    let stop = at;
    while (stop > low && (text.charCodeAt(stop - 1) === 44 || text.charCodeAt(stop - 1) === 46)) stop--;
    let from = stop;
    while (from > low && stop - from < 10 && (isLetter(text.charCodeAt(from - 1)) || (text.charCodeAt(from - 1) === 46 && stop - from < 3))) from--;
    if (from === stop || at - stop > 2 || !WORDS.has(text.slice(from, stop).toLowerCase())) return found;
    found = from;
    at = from;
  }
  return found;
}

const seen = new Map<string, string | null>();

/** Canonical form of a printed signal, valid or an invented combination; undefined for other words. */
function canonicalOf(printed: string): string | undefined {
  const known = seen.get(printed);
  if (known !== undefined) return known ?? undefined;
  const found = lookUpSignal(printed) === undefined && lookUpInvalidSignal(printed) === undefined ? undefined : signalKey(printed);
  if (seen.size > 500) seen.clear();
  seen.set(printed, found ?? null);
  return found;
}

/**
 * The signal printed directly before `start`. `comparing`: a "compare" is open, so that "with" and "and" are signals too.
 * The word "see" inside a sentence ("as we see Smith") is one only behind punctuation or in italics.
 */
export function readSignal(reading: Reading, start: number, floor: number, comparing: boolean): Signal | undefined {
  const { text } = reading;
  const low = Math.max(floor, start - WINDOW);
  if (start - low < 3 || !isSpace(text.charCodeAt(start - 1))) return undefined;
  let from = tailStart(text, start, low);
  if (from === start) return undefined;
  let end = start;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  for (;;) {
    const printed = text.slice(from, end);
    const canonical = canonicalOf(printed);
    const joint = comparing && /^(?:with|and),?$/i.test(printed);
    if ((canonical !== undefined || joint) && isIntroduced(reading, from, start)) {
      return { span: { start: from, end }, text: printed, canonical: canonical ?? printed.toLowerCase().replace(',', '') };
    }
    const next = printed.search(/\s/);
    if (next < 0) return undefined;
    from += next + 1;
  }
}

function isIntroduced(reading: Reading, from: number, limit: number): boolean {
  const { text } = reading;
  if (!isLower(text.charCodeAt(from))) return !isLetter(text.charCodeAt(from - 1));
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  if (at === 0 || runAt(reading, from, limit) !== undefined) return true;
  const before = text.charCodeAt(at - 1);
  return !isLetter(before);
}
