/** The symbols of sections and paragraphs where sentences begin. 6.2(c) of The Bluebook; R5.2.1 of The Indigo Book 2.0. */
import { abbreviations } from '../prose/abbreviations.data.js';
import type { Span } from '../text/span.js';

/** A symbol with the space behind it; offsets count from the start of the text given. */
export interface OpeningSymbol extends Span {
  readonly text: string;
  /** The word that begins the sentence instead. */
  readonly word: string;
}

/** Numbers behind the symbol, as a list, and the beginning of the predicate that makes a sentence of them. */
const SUBJECT = /^(§ ?§|§|¶ ?¶|¶)\s*[\dIVX](?:[\w.:()–—-]*[\w)])?(?:(?:,|,? and|,? or|,? through)\s+(?:[§¶]+\s*)?\d(?:[\w.:()–—-]*[\w)])?)*,?\s+([a-z][a-z’']*)/;
/** Words that go on a citation. */
const CITING = /^(?:cmts?|nn?|et|at|note|notes|app|apps|illus|ch|pt|art|cl|para|ex|exs|fig|tbl|and|or|to|through|as|with)$/;
/** What ends a sentence before the symbol: a stop behind a whole word, a number, a closing bracket or a quotation. */
const ENDED = /(?:[A-Za-z]{2}|\d|[)\]”"’])[.?!]["”’)]*\s+$/;
/** "The Bankruptcy Code." ends a sentence; "Cal. Penal Code." goes on. */
const NAMED_CODE = /\bthe (?:[A-Z][a-z]+ ){1,3}Code\.["”’)]*\s+$/;
/** The word before a stop is short for another, so that the stop may end no sentence. */
function abbreviates(before: string): boolean {
  const word = /([A-Za-z][A-Za-z’'.]*)\.["”’)]*\s+$/.exec(before)?.[1];
  return word !== undefined && (word.length < 2 || (word === 'Code' && !NAMED_CODE.test(before)) || word.includes('.') || abbreviations.has(word.replace('’', "'")));
}

/** The symbols that begin a sentence of prose; those of citation sentences are left out. */
export function openingSymbols(text: string, sentences: readonly Span[]): OpeningSymbol[] {
  const found: OpeningSymbol[] = [];
  if (!/[§¶]/.test(text)) return found;
  const starts = new Set(sentences.map(({ start }) => start));
  for (const { index } of text.matchAll(/[§¶]/g)) {
    if (text[index - 1] === text[index] || (text[index - 1] === ' ' && text[index - 2] === text[index])) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    if (!starts.has(index) && (!ENDED.test(before) || abbreviates(before))) continue;
    const match = SUBJECT.exec(text.slice(index, index + 160));
    const [, symbol = '', verb = ''] = match ?? [];
    if (match === null || CITING.test(verb)) continue;
    const spaces = /^\s*/.exec(text.slice(index + symbol.length))?.[0].length ?? 0;
    const end = index + symbol.length + spaces;
    const word = `${symbol.startsWith('§') ? 'Section' : 'Paragraph'}${symbol.length > 1 ? 's' : ''}`;
    found.push({ start: index, end, text: text.slice(index, end), word });
  }
  return found;
}
