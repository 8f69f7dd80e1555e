import type { Span } from '../../text/span.js';
import type { PartHint } from './rawOpinion.js';
import { kindOfWords } from './byline.js';
import { linesIn, lineNumbers, stampOf, type Sheet, type SheetLine } from './sheets.js';

/** A sheet without its furniture, and the numbers that may be its page number. */
export interface CleanSheet {
  readonly sheet: Sheet;
  readonly body: readonly SheetLine[];
  readonly numbers: readonly number[];
  readonly stamped: number | undefined;
}

export interface Furniture {
  readonly sheets: readonly CleanSheet[];
  readonly cut: readonly Span[];
  readonly hints: readonly PartHint[];
}

const EDGE = 4;
const NUMBER_ONLY = /^(?:page\s+)?[-–—[]?\s*(\d{1,4})\s*[-–—\]]?\.?(?:\s+of\s+\d+)?$/i;
const DASHED = /^[-–—]\s*(\d{1,4})\s*[-–—]\s{2,}\S.{0,60}$/;
/** Pennsylvania's foot: "[J-61-2021] [MO: Cedar, J.] - 2". */
const J_NUMBERED = /^\[J-[\w-]+\](?:\s+\[[^\]]+\])?\s+[-–]\s+(\d{1,4})$/;
/** Feet that hold the page's number and nothing else to read. */
const NUMBERS: readonly RegExp[] = [NUMBER_ONLY, DASHED, J_NUMBERED];
const KNOWN_HEAD = /^(?:\(slip opinion\)\s+)?(?:\d{1,4}\s+)?(?:(?:october|january) term, \d{4}|supreme court of ohio|cite as:? .{5,80})(?:\s+\d{1,4})?$/i;
const WRITING_HEAD =
  /^(?:opinion of (?:the court|[\p{Lu}][\p{L}'’. -]+,? (?:C\. )?J\.)|per curiam|syllabus|appendix(?: \w+)? to opinion.*|statement of .{3,60}|.{2,60}, (?:C\. ?)?JJ?\.,? .{0,60}(?:concurring|dissenting).{0,60}|(?:dissenting|concurring) opinion.{0,40}|[\p{Lu}][\p{L}'’. ]+,? (?:concurring|dissenting)(?: in .{1,60})?)$/iu;
const CUE = /^-?\s*(?:separate|dissenting|concurring)\s+opinions?\s+follows?\s*-?$/i;

/** What a line has in common with the same line of another sheet: its letters, or the docket number that is all it has. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '') || (/^\d{2}-\d{2,6}$/.test(text) ? text : '');

function edgeNumbers(text: string): number[] {
  const only = NUMBERS.map((form) => form.exec(text)).find((match) => match !== null);
  if (only !== undefined) return [Number(only[1])];
  const found: number[] = [];
  const head = /^(\d{1,4})\s+\D/.exec(text);
  const tail = /(?:^|\D)\s(?:page\s+)?(\d{1,4})$/i.exec(text) ?? /\bpage\s+(\d{1,4})(?:\s+of\s+\d+)?$/i.exec(text);
  if (head !== null) found.push(Number(head[1]));
  if (tail !== null) found.push(Number(tail[1]));
  return found;
}

/** How many sheets have a line of these letters among their first (or last) lines. */
function edgeCounts(sheets: readonly (readonly SheetLine[])[], top: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of sheets) {
    const edge = top ? lines.slice(0, EDGE) : lines.slice(-EDGE);
    for (const key of new Set(edge.map(({ text }) => letters(text)))) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Lines that stand alone, the same on most sheets, wherever they stand: watermarks. */
function watermarks(sheets: readonly (readonly SheetLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of sheets) for (const text of new Set(lines.map((line) => line.text))) if (text.length > 8) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 4 && count >= sheets.length * 0.6).map(([text]) => text));
}

/** Finds heads, feet, stamps, watermarks and line numbers of printed pages. */
export function furnitureOf(text: string, sheets: readonly Sheet[]): Furniture {
  const cut: Span[] = [];
  const hints: PartHint[] = [];
  const stamped: (number | undefined)[] = [];
  const bodies = sheets.map((sheet, at) => {
    const stamps = new Map<SheetLine, number | undefined>();
    for (const line of sheet.lines) {
      const stamp = stampOf(line.text);
      if (stamp !== undefined) stamps.set(line, stamp.page);
    }
    cut.push(...stamps.keys());
    stamped[at] = [...stamps.values()].find((page) => page !== undefined);
    const numbers = lineNumbers(sheet);
    if (numbers.length === 0) return sheet.lines.filter((line) => !stamps.has(line));
    cut.push(...numbers);
    let next = 0;
    return sheet.lines.flatMap((line) => {
      if (stamps.has(line)) return [];
      while (next < numbers.length && (numbers[next]?.start ?? 0) < line.start) next++;
      const number = numbers[next];
      if (number?.start !== line.start) return [line];
      return linesIn(text, { start: number.end, end: line.end }).map((rest) => ({ ...rest, gap: line.gap }));
    });
  });
  const tops = edgeCounts(bodies, true);
  const feet = edgeCounts(bodies, false);
  const marks = watermarks(bodies);
  const often = Math.max(2, Math.min(3, Math.ceil(sheets.length / 3)));
  const clean = bodies.map((all, at): CleanSheet => {
    const lines = all.filter(({ text: words }) => !marks.has(words));
    for (const line of all) if (marks.has(line.text)) cut.push(line);
    const numbers: number[] = [];
    let from = 0;
    let to = lines.length;
    const sheet = sheets[at] ?? { start: 0, end: 0, lines: [] };
    for (; from < Math.min(EDGE, to); from++) {
      const line = lines[from];
      if (line === undefined) break;
      const wide = from === 0 && sheets.length > 2 && line.text.length < 130 && /^\d{1,4}\s{4,}\S|\S\s{4,}\d{1,4}$/.test(line.text);
      const known = wide || NUMBER_ONLY.test(line.text) || KNOWN_HEAD.test(line.text) || (sheets.length > 2 && (tops.get(letters(line.text)) ?? 0) >= often && line.text.length < 130);
      // A byline ends in a mark, the head that repeats it does not.
      const writing = !/[.:]$/.test(line.text) && (from > 0 || all[0] !== lines[0] ? line.indent >= 4 : line.indent >= 10 && /^[\p{Ll}\d]/u.test(lines[1]?.text ?? '')) && WRITING_HEAD.test(line.text);
      if (!known && !writing) break;
      if (WRITING_HEAD.test(line.text)) {
        const kind = /^syllabus/i.test(line.text) ? 'syllabus' : kindOfWords(line.text);
        hints.push({ at: sheet.start, byline: line.text, boundary: false, ...(kind === undefined ? {} : { kind }) });
      }
      numbers.push(...edgeNumbers(line.text));
      cut.push(line);
    }
    for (; to > from; to--) {
      const line = lines[to - 1];
      if (line === undefined || lines.length - to >= EDGE) break;
      const number = NUMBERS.some((form) => form.test(line.text));
      const short = (feet.get(letters(line.text)) ?? 0) >= sheets.length * 0.5 && line.text.length < 60 && !/\b\p{Ll}{3,}/u.test(line.text);
      if (!number && !CUE.test(line.text) && !((feet.get(letters(line.text)) ?? 0) >= often && sheets.length > 2 && line.text.length < 130 && (short || edgeNumbers(line.text).length > 0))) break;
      numbers.push(...edgeNumbers(line.text));
      cut.push(line);
    }
    const body = lines.slice(from, to);
    for (const line of body) if (CUE.test(line.text)) cut.push(line);
    return { sheet, body: body.filter((line) => !CUE.test(line.text)), numbers, stamped: stamped[at] };
  });
  return { sheets: clean, cut, hints };
}
