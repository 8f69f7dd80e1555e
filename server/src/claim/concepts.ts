import { stemmer } from 'stemmer';
import { remember } from '../text/remember.js';
import type { Span } from '../text/span.js';
import { runEnd, runStart } from '../text/wordRun.js';
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
  /** Stems, or words as printed where "=" stands before them. */
  readonly words: readonly string[];
  readonly concept: string;
  /** A second concept that the same words stand for. */
  readonly also: string | undefined;
  readonly sign: 1 | -1;
  readonly axis: boolean;
  readonly actor: boolean;
}

/** What may stand behind the letters and numbers of a word: "don't", "2.5". */
const TAIL = /(?:['’]\p{L}+)?(?:\.\d+)?/uy;

/** Where the word ends that begins at an offset. */
function wordEnd(text: string, from: number): number {
  const end = runEnd(text, from);
  if (!TAILS.includes(text.charAt(end))) return end;
  TAIL.lastIndex = end;
  return end + (TAIL.exec(text)?.[0].length ?? 0);
}

const TAILS = "'’.";
const stems = new Map<string, string>();

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(word);
    if (stems.size < 20_000) stems.set(word, stem);
  }
  return stem;
}

/** Phrases by their first word, longest first. */
const byFirst = new Map<string, Entry[]>();
for (const line of CONCEPTS.trim().split('\n')) {
  const [head = '', ...phrases] = line.split(' ');
  const [name = '', also] = head.split(',');
  const axis = /[+-]$/.test(name);
  const concept = axis ? name.slice(0, -1) : name;
  const actor = concept === concept.toUpperCase();
  for (const phrase of phrases) {
    const words = phrase.split(/[_-]/).filter((word) => word !== '').map((word) => (word.startsWith('=') ? word : stemOf(word)));
    const first = words[0];
    if (first === undefined) continue;
    const entry: Entry = { words, concept, also, sign: axis && name.endsWith('-') ? -1 : 1, axis, actor };
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length));
  }
}
const stops = new Set(STOP_WORDS.map(stemOf));

const NEGATING: ReadonlySet<string> = new Set(
  'fail failure reject refuse disagree absent lack deny denied decline hardly impossible without nor disclaim doubt unpersuaded insufficient bar eliminate forbid strip forfeit lose lost defeat negate withhold deprive undermine undercut preclude destroy overcome waive prevent foreclose cost missing absence end'
    .split(' ')
    .map(stemOf),
);
const CLAUSE_END = /[;:,—–]|\(|\)/;
const CLAUSE_WORDS: ReadonlySet<string> = new Set(['but', 'because', 'although', 'while', 'whereas', 'where', 'when', 'if', 'though', 'since', 'unless', 'until', 'whether', 'yet', 'as']);

const FINITE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'had', 'has', 'have', 'would', 'must', 'will', 'cannot']);
/** Verbs whose negation is said of everything before them: "such liability does not exist". */
const INTRANSITIVE: ReadonlySet<string> = new Set('exist apply suffice lie follow arise attach extend matter obtain control govern reach bind'.split(' ').map(stemOf));
/** Verbs that say what one thing does to another, and so are what a sentence says. */
const PIVOTS: ReadonlySet<string> = new Set('undercut undermine defeat preclude negate foreclose forfeit overcome destroy forbid bar'.split(' ').map(stemOf));

/** A word as printed, with what is known of it wherever it stands. */
interface Form {
  readonly stem: string;
  /** Lower case, without possessive 's. */
  readonly raw: string;
  /** Phrases told by the word itself, and by its stem, that it may begin. */
  readonly printed: readonly Entry[] | undefined;
  readonly stemmed: readonly Entry[] | undefined;
  readonly negator: boolean;
  readonly negating: boolean;
  readonly finite: boolean;
  readonly intransitive: boolean;
  readonly pivot: boolean;
  /** Begins a clause. */
  readonly conjunction: boolean;
  /** Says nothing by itself. */
  readonly empty: boolean;
}

const formOf = remember((word): Form => {
  const raw = word.toLowerCase().replace('’', "'").replace(/'s$/, '');
  const stem = stemOf(raw);
  return {
    stem, raw, printed: byFirst.get(`=${raw}`), stemmed: byFirst.get(stem), negator: negators.has(raw), negating: NEGATING.has(stem), finite: FINITE.has(raw),
    intransitive: INTRANSITIVE.has(stem), pivot: PIVOTS.has(stem), conjunction: CLAUSE_WORDS.has(raw), empty: stops.has(stem) || raw.length <= 1,
  };
});

interface Word {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** What is printed before it ends a clause. */
  readonly parted: boolean;
}

/** Adverbs set off by commas, which part no clause. */
const PARENTHETIC = /, (?:however|therefore|too|then|moreover|of course|in turn|indeed|thus|accordingly|likewise|nonetheless|nevertheless),/gi;

function wordsOf(printed: string): Word[] {
  const text = printed.replaceAll(PARENTHETIC, (match) => ' '.repeat(match.length));
  const words: Word[] = [];
  let last = 0;
  for (let start = runStart(text, 0, text.length); start < text.length; start = runStart(text, last, text.length)) {
    const blank = start === last + 1 && text.charCodeAt(last) === 32;
    const parted = !blank && words.length > 0 && CLAUSE_END.test(text.slice(last, start));
    last = wordEnd(text, start);
    words.push({ form: formOf(text.slice(start, last)), start, end: last, parted });
  }
  return words;
}

const fits = ({ words: wanted }: Entry, words: readonly Word[], at: number): boolean =>
  wanted.every((one, index) => {
    const form = words[at + index]?.form;
    return form !== undefined && (one.startsWith('=') ? form.raw === one.slice(1) : form.stem === one);
  });

function entryAt(words: readonly Word[], at: number): Entry | undefined {
  const form = words[at]?.form;
  if (form === undefined) return undefined;
  const printed = form.printed?.find((entry) => fits(entry, words, at));
  const stemmed = form.stemmed?.find((entry) => fits(entry, words, at));
  return printed === undefined || stemmed !== undefined && stemmed.words.length > printed.words.length ? stemmed : printed;
}

/** How many terms a verb like "deny" or "lose" turns round. */
const LEXICAL_REACH = 2;

/** Negation while reading: whether it holds, since which term, and for how many more. */
interface Negation {
  on: boolean;
  terms: number;
  left: number;
  that: boolean;
}

/**
 * The terms of a stretch of text, in order. A negation reaches to the end of its clause, or to the next finite verb when its
 * own clause is done; a verb that denies reaches less far; two negations cancel out. `start` is added to the spans.
 */
export function termsOf(text: string, start = 0): Term[] {
  const words = wordsOf(text);
  const terms: Term[] = [];
  const negation: Negation = { on: false, terms: 0, left: Infinity, that: false };
  /** First term of the clause being read. */
  let clause = 0;
  const clear = (): void => {
    negation.on = false;
    negation.terms = 0;
    negation.left = Infinity;
    negation.that = false;
  };
  const turn = (reach: number): void => {
    const on = !negation.on;
    clear();
    negation.on = on;
    negation.left = reach;
  };
  const push = (concept: string, sign: number, axis: boolean, actor: boolean, span: Span): void => {
    terms.push({ concept, axis, actor, span, sign: (negation.on ? -sign : sign) < 0 ? -1 : 1 });
    negation.terms++;
    if (--negation.left <= 0) clear();
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { form } = word;
    const next = words[at + 1]?.form;
    if (word.parted || at > 0 && form.conjunction) {
      clear();
      clause = terms.length;
    }
    if (form.raw === 'that' || form.raw === 'to') {
      negation.that = true;
      if (negation.on) negation.left = Infinity;
    } else if (negation.on && negation.terms > 0 && !negation.that && form.finite) clear();
    // "Fatal to immunity" kills nobody.
    if (form.raw === 'fatal' && next?.raw === 'to') {
      turn(LEXICAL_REACH);
      continue;
    }
    const entry = entryAt(words, at);
    if (entry !== undefined) {
      const last = words[at + entry.words.length - 1] ?? word;
      const span = { start: start + word.start, end: start + last.end };
      const no = form.raw === 'no' && entry.words.length > 1 && entry.concept === 'clear';
      push(entry.concept, no ? -entry.sign : entry.sign, entry.axis, entry.actor, span);
      if (entry.also !== undefined) push(entry.also, 1, false, false, span);
      if (no) turn(Infinity);
      else if (form.negating) turn(LEXICAL_REACH);
      at += entry.words.length - 1;
    } else if (form.negator && next?.intransitive === true) {
      for (let back = terms.length - 1; back >= clause; back--) {
        const term = terms[back];
        if (term !== undefined) terms[back] = { ...term, sign: term.sign === 1 ? -1 : 1 };
      }
      at++;
    } else if (form.raw === 'not' && (next?.raw ?? '').endsWith("ing")) {
      // "of not training officers": what was not done, not a denial of the sentence.
    } else if (form.negator || (form.raw === 'far' && next?.raw === 'from') || (form.raw === 'anything' && next?.raw === 'but') || form.raw === 'outside' || (form.raw === 'out' && next?.raw === 'of')) turn(Infinity);
    else if (form.negating) turn(LEXICAL_REACH);
    else if (!form.empty) push(form.stem, 1, false, false, { start: start + word.start, end: start + word.end });
  }
  return terms;
}

/** How far before its verb a denial may stand: "does not in itself undercut". */
const DENIAL_REACH = 4;

/** Which of those verbs a text has, and whether it affirms (1) or denies (-1) them. */
export const pivotsOf = remember((text: string): ReadonlyMap<string, number> => {
  const pivots = new Map<string, number>();
  const words = wordsOf(text);
  for (const [at, { form: { stem, pivot } }] of words.entries()) {
    if (pivot && !pivots.has(stem)) pivots.set(stem, words.slice(Math.max(0, at - DENIAL_REACH), at).some(({ form }) => form.negator) ? -1 : 1);
  }
  return pivots;
});

/** Whether a word turns round what follows it, as "rejected" does. */
export const isNegating = (word: string): boolean => NEGATING.has(stemOf(word.toLowerCase()));

/** How many words of a text negate or deny. */
export const denials = remember((text: string): number => wordsOf(text).filter(({ form }) => form.negator || form.negating).length);

/** Whether a text is negated an odd number of times. */
export const isOdd = (text: string): boolean => denials(text) % 2 === 1;
