import type { Brief } from '../../brief/brief.js';
import type { CitationPages } from './text.js';

/** Words in a row that tell one place of a brief from all others, when they occur once in it and once in its rendering. */
const RUN = 4;

/** Letters and digits of a word; empty for what has none. Typesetting changes quotation marks, dashes and ligatures. */
const fold = (word: string): string => word.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

interface Words {
  readonly words: readonly string[];
  /** By word: number of the block or page it stands in. */
  readonly from: readonly number[];
}

function wordsOf(texts: readonly string[]): Words {
  const words: string[] = [];
  const from: number[] = [];
  texts.forEach((text, index) => {
    // A word that the typesetter divided at the end of a line.
    for (const piece of text.replaceAll(/(\p{L})[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, '$1').split(/\s+/)) {
      const word = fold(piece);
      if (word === '') continue;
      words.push(word);
      from.push(index);
    }
  });
  return { words, from };
}

/** Places of the runs that occur once. */
function uniqueRuns({ words }: Words): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}

/** By word of the brief: the word of the rendering that it became, where a run around it tells; -1 elsewhere. */
function aligned(brief: Words, rendered: Words): Int32Array {
  const theirs = uniqueRuns(rendered);
  const map = new Int32Array(brief.words.length).fill(-1);
  for (const [run, at] of uniqueRuns(brief)) {
    const there = at < 0 ? -1 : (theirs.get(run) ?? -1);
    if (there >= 0) for (let word = 0; word < RUN; word++) map[at + word] = there + word;
  }
  return map;
}

/** The number printed on a page: the only number in its first or last line. */
function printedNumber(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  for (const line of [lines.at(-1), lines[0]]) {
    const number = /^(?:page\s+)?[-–—\s]*(\d{1,4}|[ivxl]{1,6})[-–—\s]*(?:of\s+\d+)?$/i.exec(line ?? '')?.[1];
    if (number !== undefined) return number.toLowerCase();
  }
  return undefined;
}

/** Numbers of the pages as printed on them; the page's count where it bears none, or where too few do to trust them. */
export function pageNumbers(pages: readonly string[]): string[] {
  const printed = pages.map(printedNumber);
  const trusted = printed.filter((number) => number !== undefined).length * 2 >= pages.length;
  return pages.map((_, index) => (trusted ? printed[index] : undefined) ?? String(index + 1));
}

/**
 * The page on which each citation of the brief begins, from the text of the rendered brief page by page. Words are matched, not
 * layout, so any renderer serves; a citation whose surroundings occur twice or not at all stays undefined.
 */
export function renderedPages(brief: Brief, pages: readonly string[]): CitationPages {
  const prose = wordsOf(brief.blocks.map(({ block }) => block.text));
  const rendered = wordsOf(pages);
  const map = aligned(prose, rendered);
  const numbers = pageNumbers(pages);
  const firstWord = new Map<number, number>();
  prose.from.forEach((block, at) => { if (!firstWord.has(block)) firstWord.set(block, at); });
  return brief.citations.map(({ blockIndex, citation, placed }) => {
    const before = wordsOf([placed.block.text.slice(0, citation.span.start)]).words.length;
    const at = (firstWord.get(blockIndex) ?? 0) + before;
    const there = nearest(map, at);
    const page = there === undefined ? undefined : rendered.from[there];
    return page === undefined ? undefined : numbers[page];
  });
}

/** How far from a citation a matched word may stand. */
const REACH = 12;

/** The word of the rendering that a word of the brief became, or that the nearest matched word beside it became. */
function nearest(map: Int32Array, at: number): number | undefined {
  for (let step = 0; step <= REACH; step++) {
    for (const here of [at + step, at - step]) {
      const there = map[here] ?? -1;
      if (there >= 0) return there;
    }
  }
  return undefined;
}
