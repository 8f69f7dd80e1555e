import { expect, test } from 'vitest';
import { buildIndexData, type Stretch } from '../../server/src/library/indexData.js';
import { printedWords } from '../../server/src/library/printedWords.js';
import { foldedWords } from '../../server/src/library/words.js';
import { wordTable } from '../../server/src/library/wordTable.js';

const stretch = (text: string, part: number, ...breaks: readonly string[]): Stretch => ({
  text,
  part,
  pages: [{ at: 0, page: 1 }, ...breaks.map((words, at) => ({ at: text.indexOf(words), page: at + 2 }))],
  voices: [],
  quoted: [],
  citations: [],
});

const stretches = [
  stretch('The Clerk stamped the notice on the last day; the owner’s deputy, who kept the law-book, saw it.', 0, 'notice', 'day', 'book'),
  stretch('“Nothing” was said of the hour (or of the counter) in Alder & Birch.', 1),
];

/** Every run of words of a text, as the text prints them. */
function expectEveryRun(stored: readonly Stretch[], read: readonly Stretch[] = stored): void {
  const data = buildIndexData(stored);
  const printed = printedWords(data, wordTable(data).words, () => read);
  let base = 0;
  for (const { text } of read) {
    const words = foldedWords(text).map(({ start, end }) => text.slice(start, end));
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) expect(printed(base + from, base + to)).toBe(words.slice(from, to).join(' '));
    }
    base += words.length + 1;
  }
}

test('the words of a run are those printed, wherever pages break', () => { expectEveryRun(stretches); });

test('a text that breaks its pages elsewhere than its index still shows the right words', () => {
  expectEveryRun(stretches, stretches.map((each) => ({ ...each, pages: [{ at: 0, page: 1 }, { at: 17, page: 2 }] })));
});
