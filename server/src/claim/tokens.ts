import { remember } from '../text/remember.js';
import type { Span } from '../text/span.js';
import { runEnd, runStart } from '../text/wordRun.js';

/** A word of prose, or a citation or case name taken as one word. Spans are prose offsets. */
export interface Token {
  readonly span: Span;
  /** Lower case, without possessive 's; '' for a mark. */
  readonly word: string;
  readonly capital: boolean;
  /** Possessive: "the dissent's". */
  readonly possessive: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Inside round brackets. */
  readonly bracketed: boolean;
  /** Punctuation printed between the token before and this one: ',', ';', ':', '—', '(' … */
  readonly before: string;
  readonly mark: Mark | undefined;
}

/** A citation or a bare case name standing in a sentence, by its index in the block's lists. */
export interface Mark {
  readonly kind: 'citation' | 'mention';
  readonly index: number;
  readonly span: Span;
}

/** Where the word ends that begins at an offset: letters and numbers, joined by apostrophes, points or hyphens. */
function wordEnd(text: string, from: number): number {
  let end = runEnd(text, from);
  while (JOINERS.includes(text.charAt(end))) {
    const next = runEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const JOINERS = "'’.-";
const APOSTROPHE = /['’]/;

interface Form extends Pick<Token, 'word' | 'capital'> {
  /** Ends in a possessive 's or s'. */
  readonly owns: boolean;
  /** Ends in an s, behind which an apostrophe makes a possessive. */
  readonly plural: boolean;
}

/** A word as printed, taken apart. */
const formOf = remember((printed): Form => {
  const folded = printed.replaceAll('’', "'");
  return { word: folded.replace(/'s$/i, '').toLowerCase(), capital: /^\p{Lu}/u.test(printed), owns: /'s$|s'$/i.test(folded), plural: /s$/i.test(folded) };
});

/** Whether offsets, asked for in order, stand within one of some spans in order. */
function inside(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++;
    return (spans[next]?.start ?? Infinity) <= at;
  };
}

/** What is printed between two tokens: mostly a blank, which counts for nothing. */
const between = (text: string, start: number, end: number): string => (end <= start || end === start + 1 && text.charCodeAt(start) === 32 ? '' : text.slice(start, end).trim());

/** Words between the marks of a stretch of prose. `quoted` and `bracketed` are spans of the same prose. */
export function tokenize(text: string, span: Span, marks: readonly Mark[], quoted: readonly Span[], bracketed: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  const isQuoted = inside(quoted);
  const isBracketed = inside(bracketed);
  let last = span.start;
  const push = (start: number, end: number, mark: Mark | undefined): void => {
    const { word, capital, owns, plural } = formOf(mark === undefined ? text.slice(start, end) : '');
    const mine = APOSTROPHE.test(text.charAt(end));
    tokens.push({
      span: { start, end },
      word,
      capital,
      possessive: owns || (mine && (plural || (mark !== undefined && text.charAt(end + 1) === 's'))),
      quoted: isQuoted(start),
      bracketed: isBracketed(start),
      before: between(text, last, start),
      mark,
    });
    last = end;
  };
  const words = (from: number, end: number): void => {
    for (let start = runStart(text, from, end); start < end; start = runStart(text, last, end)) push(start, Math.min(wordEnd(text, start), end), undefined);
  };
  let at = span.start;
  for (const mark of marks) {
    if (mark.span.start < at || mark.span.start >= span.end) continue;
    words(at, mark.span.start);
    push(mark.span.start, Math.min(mark.span.end, span.end), mark);
    at = Math.min(mark.span.end, span.end);
    // The 's of a name is part of it.
    if (APOSTROPHE.test(text.charAt(at)) && text.charAt(at + 1) === 's' && at + 2 <= span.end) last = at += 2;
  }
  words(at, span.end);
  return tokens;
}
