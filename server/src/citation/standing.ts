import { isSpace } from './characters.js';
import type { CitationBase } from './citation.js';

type Standing = CitationBase['standing'];

/** Offset of the last character before `from` that is no space, closing quotation mark or opening bracket. */
function meaningfulBefore(text: string, from: number): { readonly at: number; readonly bracket: boolean } {
  let at = from - 1;
  let bracket = false;
  for (let count = 0; at >= 0 && count < 12; count++, at--) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91) bracket = true;
    else if (!isSpace(code) && code !== 0x201d && code !== 34 && code !== 0x2019 && code !== 39 && code !== 0xfffc && code !== 0x201c && code !== 41 && code !== 93) break;
  }
  return { at, bracket };
}

/** Offset of the first character from `from` that is no space or closing mark. */
function meaningfulAfter(text: string, from: number): number {
  let at = from;
  for (let count = 0; at < text.length && count < 6; count++, at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && code !== 41 && code !== 93) break;
  }
  return at;
}

/** How a string of citations from `start` (its signal included) to `end` stands in the prose around it. */
export function standingOf(text: string, start: number, end: number): Standing {
  const { at, bracket } = meaningfulBefore(text, start);
  const behind = text.charCodeAt(meaningfulAfter(text, end));
  const closes = Number.isNaN(behind) || behind === 46 || behind === 59 || behind === 58;
  if (at < 0) return closes ? 'sentence' : 'text';
  const before = text.charCodeAt(at);
  const opensSentence = before === 46 || before === 63 || before === 33 || before === 58;
  if (opensSentence && closes) return 'sentence';
  if (bracket) return 'clause';
  if ((before === 44 || before === 59 || before === 0x2014) && (closes || behind === 44 || behind === 0x2014)) return 'clause';
  return 'text';
}
