import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runEnd, runStart } from '../../server/src/text/wordRun.js';

/** Letters and numbers of several scripts, one of them beyond the first plane, and what parts words. */
const text = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'Z', '7', 'é', 'ß', '½', 'Ⅳ', '漢', '𝒜', '𐐷', ' ', '’', '“', '—', '§', '.', '-', '\u2071', '\ud835', '\udc9c', '😀'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 40 });

test('runs of letters and numbers are those that a pattern finds', () => {
  fc.assert(fc.property(text, (printed) => {
    const runs: string[] = [];
    for (let start = runStart(printed, 0, printed.length); start < printed.length; ) {
      const end = runEnd(printed, start);
      runs.push(printed.slice(start, end));
      start = runStart(printed, end, printed.length);
    }
    expect(runs).toEqual(printed.match(/[\p{L}\p{N}]+/gu) ?? []);
  }));
});
