import type { Span } from '../text/span.js';

const opens = (text: string, at: number): boolean => at === 0 || /[\s([{—–\-“‘'/]/.test(text[at - 1] ?? ' ');

const MARKS = /["“”]/g;

/**
 * Spans of the words between double quotation marks, curly or straight, in order. A mark that has no partner opens nothing:
 * what it would have covered is not known.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (const { 0: char, index: at } of text.matchAll(MARKS)) {
    if (char === '“' || (char === '"' && start < 0 && opens(text, at))) {
      start = at + 1;
    } else if (char !== '“' && start >= 0) {
      if (at > start) spans.push({ start, end: at });
      start = -1;
    }
  }
  return spans;
}

/** Spans inside round brackets, brackets left out; the outermost ones only. */
export function bracketedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') {
      if (depth === 0) start = at + 1;
      depth++;
    } else if (text[at] === ')' && depth > 0) {
      depth--;
      if (depth === 0) spans.push({ start, end: at });
    }
  }
  return spans;
}
