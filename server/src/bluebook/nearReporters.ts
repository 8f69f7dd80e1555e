/** The reporter that a misprinted abbreviation is nearest to. */
import { allEditions, lookUpReporter, reporterKey, type Edition } from './reporters.js';

/** Edit distance of two short texts, given up beyond `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

const letters = (key: string): string => key.replaceAll(/\d+(?:st|nd|rd|d|th)?/g, '#');

const nearest = new Map<string, Edition | undefined>();

/**
 * The reporter in common use that differs from an unknown abbreviation in its series alone ("F.6th") or, among longer ones, in
 * one letter; the latest series when several are as near. Undefined when nothing is so near.
 */
export function nearestReporter(text: string): Edition | undefined {
  if (lookUpReporter(text) !== undefined) return undefined;
  const key = reporterKey(text);
  if (key.length > 24) return undefined;
  if (nearest.has(key)) return nearest.get(key);
  const common = allEditions().filter(({ kind }) => kind === 'federal' || kind === 'regional' || kind === 'scotus' || kind === 'state');
  const sameLetters = letters(key).includes('#') ? common.filter(({ abbreviation }) => letters(reporterKey(abbreviation)) === letters(key)) : [];
  const oneOff = sameLetters.length > 0 || key.length < 5 ? [] : common.filter(({ abbreviation }) => distance(reporterKey(abbreviation), key, 1) === 1);
  const found = [...sameLetters, ...oneOff].sort((a, b) => (b.start ?? 0) - (a.start ?? 0))[0];
  if (nearest.size > 500) nearest.clear();
  nearest.set(key, found);
  return found;
}
