import { isDash, isSpace, matchAt, skipSpaces } from './characters.js';
import type { Part } from './citation.js';
import { leafOf, partOf } from './reading.js';

/** One section number with its subsections: "2000e-5(f)(1)", "240.10b-5", "51-3-22", "9A.04.030", "501(c) (3)". */
const NUMBER = /\d{1,3}\.\d{1,4}[A-Z]?(?:\([0-9A-Za-z]{1,5}\)){1,4}-\d{1,3}[A-Z]?(?:\([0-9A-Za-z]{1,5}\)){0,6}|\d[0-9A-Za-z]{0,7}(?:[.:\-–/](?=[0-9A-Za-z])[0-9A-Za-z]{1,7}|,(?=\d{3}(?![\d,]))\d{3}){0,5}(?: ?\([0-9A-Za-z]{1,5}\)){0,7}(?: ?\[(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,4}|[A-Z])\]){0,6}(?:[-–]\([0-9A-Za-z]{1,5}\)){0,1}|[IVXL]{1,5}(?![A-Za-z])/y;
/** The end of a range whose chapter is not printed again: "§§ 33.001–.017". */
const SAME_CHAPTER = /\.\d{1,4}[A-Z]?(?![\dA-Za-z])/y;
const SUBSECTION = /(?:\([0-9A-Za-z]{1,5}\)){1,6}(?:[-–](?:\([0-9A-Za-z]{1,5}\)){1,3})?/y;
const JOINED = /,? (?:and|&|or|to|through) (?:§{1,2} ?)?|, (?:§{1,2} ?)?|[-–—]/y;
const ET_SEQ = /,? ?et\.? seq(?:\.|uitur)?/y;

export interface SectionsRead {
  readonly symbol?: Part;
  readonly sections: readonly Part[];
  readonly etSeq?: Part;
  readonly end: number;
}

/** "§", "§§", "§ §", "Section", "sec.", "pt." before a section number; `end` is where the number begins. */
const SYMBOL = /§(?:\s?§)?|[Ss]ections?(?=\s)|[Ss]ecs?\.|Â§|[Pp]arts?(?=\s)|pts?\.|[Rr]ules?(?=\s)|[Rr]\.|arts?\.(?=\s\d)/y;

export function symbolAt(text: string, from: number): Part | undefined {
  const match = matchAt(SYMBOL, text, from);
  return match === null ? undefined : leafOf(text, from, from + match[0].length);
}

/** A parenthesis behind a space belongs to the number only when it holds one figure or letter and another is closed up before it. */
function trimmed(match: string): string {
  const space = match.search(/\s\(/);
  if (space < 0) return match;
  return match.charAt(space - 1).endsWith("(") || /\)\s\((?:\d{1,2}|[A-Za-z])\)/.test(match.slice(space - 1)) || /^\d+\s\([a-z]\)\(\d/.test(match.slice(0, space + 8)) ? match : match.slice(0, space);
}

/** Section numbers in a list or range, beginning at `from`; each is a part of its own, and so are subsections named alone. */
export function readSections(text: string, from: number): SectionsRead | undefined {
  const first = matchAt(NUMBER, text, from);
  if (first === null) return undefined;
  const firstText = trimmed(first[0]);
  let end = from + firstText.length;
  const plural = isPlural(text, from);
  const sections = rangeOf(text, from, end, plural);
  for (let count = 0; count < 24; count++) {
    const joined = matchAt(JOINED, text, end);
    if (joined === null) break;
    const next = end + joined[0].length;
    const code = text.charCodeAt(next);
    const rest = plural && code === 46 && isDash(text.charCodeAt(end)) ? matchAt(SAME_CHAPTER, text, next) : null;
    if (rest !== null) {
      end = next + rest[0].length;
      sections.push(partOf(text, next, end));
      continue;
    }
    if (isDash(joined[0].charCodeAt(0)) && (isSpace(text.charCodeAt(end)) || code < 48)) break;
    const subsection = matchAt(SUBSECTION, text, next);
    const number = subsection ?? matchAt(NUMBER, text, next);
    if (number === null || (subsection === null && !(code >= 48 && code <= 57))) break;
    const stop = next + (subsection === null ? trimmed(number[0]).length : number[0].length);
    if (subsection === null && followedByWord(text, stop, joined[0])) break;
    if (subsection !== null && /^\(\d\)$/.test(number[0]) && !/\(\d\)$/.test(firstText) && joined[0].includes('and')) break;
    sections.push(...rangeOf(text, next, stop, plural));
    end = stop;
  }
  const etSeq = matchAt(ET_SEQ, text, end);
  if (etSeq === null) return { sections, end };
  const start = skipSpaces(text, text.charCodeAt(end) === 44 ? end + 1 : end);
  end += etSeq[0].length;
  return { sections, etSeq: partOf(text, start, end), end };
}

const isPlural = (text: string, from: number): boolean => /(?:§\s?§|[Ss]ections|[Ss]ecs\.)\s{0,2}$/.test(text.slice(Math.max(0, from - 11), from));

/** "§§ 1961–1968" names two sections; "§ 2000e-5" and "§ 51-3-22" one. */
function rangeOf(text: string, start: number, end: number, plural: boolean): Part[] {
  const match = plural ? /^(\d+)([a-z]{0,3})[-–](\d+)[a-z]{0,3}$/.exec(text.slice(start, end)) : null;
  if (match?.[1] === undefined || match[3] === undefined || Number(match[3]) <= Number(match[1])) return [partOf(text, start, end)];
  const dash = start + match[1].length + (match[2]?.length ?? 0);
  return [partOf(text, start, dash), partOf(text, dash + 1, end)];
}

/** "§ 1983, 42 officers" and "§ 12, 34 Stat. 5": the number behind the comma is not a section. */
function followedByWord(text: string, end: number, joint: string): boolean {
  const at = skipSpaces(text, end);
  if (at === end || joint.includes('§')) return false;
  const code = text.charCodeAt(at);
  if (code >= 65 && code <= 90) return !/^(?:of|and|or)\b/.test(text.slice(at, at + 4)) && /^(?:U\. ?S\.|[A-Z][a-z]*\.|F\.|[A-Z]{2,4}\b)/.test(text.slice(at, at + 8));
  return false;
}
