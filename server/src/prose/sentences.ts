import type { Span } from '../text/span.js';
import { abbreviations, leadingAbbreviations, sentenceOpeners } from './abbreviations.data.js';
import { enclosures } from './enclosures.js';
import { isCloser, isDigit, isLetter, isOpener, isSpace, isUpper } from './letters.js';

/** Longest word that is looked at before a full stop. */
const longestWord = 24;

/** Where the word begins that ends at `end`: letters, digits, apostrophes, ampersands and inner stops. */
function wordStart(text: string, from: number, end: number): number {
  const least = Math.max(from, end - longestWord);
  let start = end;
  for (; start > least; start--) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !isDigit(code) && code !== 0x2e && code !== 0x27 && code !== 0x2019 && code !== 0x26) break;
  }
  return start;
}

const pastOpeners = (text: string, at: number): number => {
  let start = at;
  while (isOpener(text.charCodeAt(start))) start++;
  return start;
};

/** The word that follows from `at`, past opening marks: "[T]he" gives "The". */
function nextWord(text: string, at: number): string {
  const start = pastOpeners(text, at);
  const bracketed = start > at && text.charCodeAt(start - 1) === 0x5b && text.charCodeAt(start + 1) === 0x5d;
  let end = bracketed ? start + 2 : start;
  while (end < start + longestWord && isLetter(text.charCodeAt(end))) end++;
  return bracketed ? text.charAt(start) + text.slice(start + 2, end) : text.slice(start, end);
}

/** Whether a sentence can begin at `at`. */
function opensSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(pastOpeners(text, at));
  return isUpper(code) || isDigit(code) || code === 0xfffc || code === 0x24;
}

const opensAfterAbbreviation = (text: string, next: number): boolean => {
  const word = nextWord(text, next);
  if (!sentenceOpeners.has(word)) return false;
  return word === 'Id' || word === 'Ibid' || text.charCodeAt(next + word.length) !== 0x2e;
};

const allDigits = /^\d+$/;
const enumerator = /^(?:\d+|[IVXLC]+|[A-Za-z])$/;
const capitalWithoutVowel = /^[A-Z][b-df-hj-np-tv-xz]{1,5}$/;

/** Whether the full stop at `stop` ends the sentence that began at `start`, given that something that could open one follows at `next`. */
function fullStopEnds(text: string, start: number, stop: number, next: number): boolean {
  const before = wordStart(text, start, stop);
  if (before === stop) return true;
  const word = text.slice(before, stop).replace('’', "'");
  const followedByDigit = isDigit(text.charCodeAt(next));
  switch (word) {
    case 'Id':
    case 'id':
    case 'No':
    case 'no':
      return !followedByDigit;
    case 'Ibid':
    case 'ibid':
      return true;
  }
  if (leadingAbbreviations.has(word)) return false;
  // "1. The facts", "II. Argument", "A. Standing": the number of a heading or list, not a sentence.
  if (before === start && enumerator.test(word)) return false;
  if (allDigits.test(word)) return true;
  const abbreviated = word.length === 1 || word.includes('.') || abbreviations.has(word) || capitalWithoutVowel.test(word);
  return !abbreviated || (!followedByDigit && opensAfterAbbreviation(text, next));
}

/** Where the stops of an ellipsis end that begins at `at` ("...", ". . ."); `at + 1` for a simple full stop. */
function stopsEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    if (text.charCodeAt(end) === 0x2e) end++;
    else if (text.charCodeAt(end + 1) === 0x2e && isSpace(text.charCodeAt(end))) end += 2;
    else return end;
  }
}

/** Two or three stops omit words within a sentence; one ends it, and so does the fourth of "ended. . . ." */
function omits(text: string, at: number, end: number): boolean {
  let count = 0;
  for (let i = at; i < end && count < 4; i++) if (text.charCodeAt(i) === 0x2e) count++;
  return count === 2 || count === 3;
}

/** The digits of a note's number printed behind a full stop: "… was tired.3 The". Returns where they end. */
function noteNumberEnd(text: string, end: number): number {
  let next = end;
  while (next < end + 3 && isDigit(text.charCodeAt(next))) next++;
  return next > end && !/[a-z]{3}[.?!]["”’')\]]*$/.test(text.slice(Math.max(0, end - 12), end)) ? -1 : next;
}

/**
 * Prose spans of the sentences of a block, in order, without white space between them. No sentence ends within a masked span
 * (in ascending order, as the recogniser finds citations), within parentheses or brackets, or within a quotation that goes on;
 * closing marks belong to the sentence they end.
 */
export function sentences(text: string, masked: readonly Span[]): Span[] {
  const found: Span[] = [];
  const enclosed = enclosures(text);
  let enclosure = 0;
  let mask = 0;
  let start = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;

  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2e && code !== 0x3f && code !== 0x21) continue;
    const stop = at;
    let end = code === 0x2e ? stopsEnd(text, at) : at + 1;
    const single = end === stop + 1;
    at = end - 1;
    if (!single && omits(text, stop, end)) continue;

    while (isCloser(text.charCodeAt(end))) end++;
    end = noteNumberEnd(text, end);
    if (end < 0 || (end < text.length && !isSpace(text.charCodeAt(end)))) continue;
    let next = end;
    while (isSpace(text.charCodeAt(next))) next++;
    if (next >= text.length) break;

    while ((enclosed[enclosure]?.end ?? Infinity) <= stop) enclosure++;
    const around = enclosed[enclosure];
    if (around !== undefined && around.start < stop && around.end > end) continue;
    while ((masked[mask]?.end ?? Infinity) <= stop) mask++;
    const over = masked[mask];
    if (over !== undefined && over.start <= stop && over.end > stop + 1) continue;

    if (!opensSentence(text, next)) continue;
    if (code === 0x2e && single && !fullStopEnds(text, start, stop, next)) continue;
    found.push({ start, end });
    start = next;
    at = next - 1;
  }
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) found.push({ start, end });
  return found;
}
