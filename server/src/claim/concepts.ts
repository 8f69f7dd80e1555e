import { stemmer } from 'stemmer';
import type { Span } from '../text/span.js';
import { CONCEPTS, STOP_WORDS } from './concepts.data.js';
import { negators } from './verbs.data.js';

/** What one word or phrase of a proposition stands for. */
export interface Term {
  readonly concept: string;
  /** -1 when negated, or when its word is the contrary of its concept. */
  readonly sign: 1 | -1;
  readonly axis: boolean;
  readonly actor: boolean;
  readonly span: Span;
}

interface Entry {
  readonly words: readonly string[];
  readonly concept: string;
  readonly sign: 1 | -1;
  readonly axis: boolean;
  readonly actor: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?(?:\.\d+)?/gu;
const stems = new Map<string, string>();

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(word);
    if (stems.size < 20_000) stems.set(word, stem);
  }
  return stem;
}

/** Phrases by the stem of their first word, longest first. */
const byFirst = new Map<string, Entry[]>();
for (const line of CONCEPTS.trim().split('\n')) {
  const [head = '', ...phrases] = line.split(' ');
  const axis = /[+-]$/.test(head) && !/\w-\w+$/.test(head);
  const concept = axis ? head.slice(0, -1) : head;
  const actor = concept === concept.toUpperCase();
  for (const phrase of phrases) {
    const words = phrase.split(/[_-]/).filter((word) => word !== '').map(stemOf);
    const first = words[0];
    if (first === undefined) continue;
    const entry: Entry = { words, concept, sign: axis && head.endsWith('-') ? -1 : 1, axis, actor };
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length));
  }
}
const stops = new Set(STOP_WORDS.map(stemOf));

const NEGATING: ReadonlySet<string> = new Set(
  ['fail', 'reject', 'refus', 'disagre', 'absent', 'lack', 'deni', 'denied', 'declin', 'hardli', 'imposs', 'wrong', 'without', 'nor', 'disclaim', 'doubt', 'unpersuad', 'insuffici', 'rare', 'barr', 'eliminat', 'forbid', 'strip', 'forfeit', 'lose', 'lost', 'defeat', 'negat', 'withhold', 'depriv', 'undermin', 'undercut', 'preclud', 'destroy', 'overcom', 'waiv', 'prevent', 'foreclos'].map(stemOf),
);
const CLAUSE_END = /[;:,—–]|\(|\)/;
const CLAUSE_WORDS: ReadonlySet<string> = new Set(['but', 'because', 'although', 'while', 'whereas', 'where', 'when', 'if', 'though', 'since', 'unless', 'until', 'whether', 'yet', 'as']);

interface Word {
  readonly stem: string;
  readonly raw: string;
  readonly span: Span;
  readonly gap: string;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const raw = found[0].toLowerCase().replace('’', "'").replace(/'s$/, '');
    words.push({ stem: stemOf(raw), raw, span: { start: found.index, end: found.index + found[0].length }, gap: text.slice(last, found.index) });
    last = found.index + found[0].length;
  }
  return words;
}

function entryAt(words: readonly Word[], at: number): Entry | undefined {
  return byFirst.get(words[at]?.stem ?? '')?.find((entry) => entry.words.every((stem, index) => words[at + index]?.stem === stem));
}

/**
 * The terms of a stretch of text, in order. A negation reaches to the end of its clause; two of them cancel out. `start`
 * is added to the spans.
 */
export function termsOf(text: string, start = 0): Term[] {
  const words = wordsOf(text);
  const terms: Term[] = [];
  let negated = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (at > 0 && (CLAUSE_END.test(word.gap) || CLAUSE_WORDS.has(word.raw))) negated = false;
    const entry = entryAt(words, at);
    const last = entry === undefined ? word : (words[at + entry.words.length - 1] ?? word);
    const span = { start: start + word.span.start, end: start + last.span.end };
    if (entry !== undefined) {
      const holdsNegation = /^no$/.test(word.raw) && entry.words.length > 1;
      const sign = ((negated ? -1 : 1) * entry.sign * (holdsNegation && entry.axis && entry.concept === 'clear' ? -1 : 1)) as 1 | -1;
      terms.push({ concept: entry.concept, sign, axis: entry.axis, actor: entry.actor, span });
      if (holdsNegation) negated = true;
      if (NEGATING.has(word.stem)) negated = !negated;
      at += entry.words.length - 1;
      continue;
    }
    if (negators.has(word.raw) || NEGATING.has(word.stem)) {
      negated = !negated;
      continue;
    }
    if (stops.has(word.stem) || word.raw.length < 2) continue;
    terms.push({ concept: word.stem, sign: negated ? -1 : 1, axis: false, actor: false, span });
  }
  return terms;
}
