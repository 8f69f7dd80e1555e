import type { Span } from '../../text/span.js';
import { bylineAt } from './byline.js';
import type { CleanSheet } from './furniture.js';
import type { RawNote } from './rawOpinion.js';
import type { SheetLine } from './sheets.js';

const RULE = /^[_—–\-═─*]{4,}$/;
const MARK = /^(\*{1,4}|†{1,3}|‡{1,3}|§(?=\s+\p{Lu})|\d{1,3})(?=$|\s|\.\s+[\p{Lu}“]|[\p{Lu}“‘"])/u;

export const isRule = (text: string): boolean => RULE.test(text.replace(/\s/g, ''));

interface Open {
  readonly label: string;
  readonly spans: Span[];
  readonly call?: number;
}

const escape = (label: string): string => label.replace(/[*$.]/g, String.raw`\$&`);

/** Where the body calls note `label`: directly behind a word or mark, else behind a space before a capital, else behind a figure that ends a sentence. */
function callOf(text: string, lines: readonly SheetLine[], label: string): Span | undefined {
  const close = new RegExp(String.raw`(?<=[\p{L}\])”"’'][.,;:?!—)”"’]{0,3})${escape(label)}(?=[\s\])”"’.,;:—–-]|$)`, 'u');
  const apart = new RegExp(String.raw`(?<=[\p{L}.,;:?!”"’)]\s)${escape(label)}(?=\s+[\p{Lu}“]|$)`, 'u');
  const behindFigure = new RegExp(String.raw`(?<=\d[.,;:?!)”"’]{1,3})${escape(label)}(?=\s|$)`, 'u');
  for (const pattern of /\d/.test(label) ? [close, apart, behindFigure] : [close]) {
    for (const { start, end } of lines) {
      const match = pattern.exec(text.slice(start, end));
      if (match === null) continue;
      // "§ 12.1", "Cal.4th", "No. 3": a number that belongs to a citation follows an abbreviation.
      if (pattern === apart && /\b(?:No|Nos|Rule|Part|Sec|Art|Ch|Vol|Dkt|Tr|App|at|Ex|Cir|Fed|Supp|Div|amend)\.?\s$/i.test(text.slice(start, start + match.index))) continue;
      return { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  return undefined;
}

/** Notes at the foot of printed pages, tied to their calls. `cut` gets the marks, the calls and the rules. */
export function layoutNotes(text: string, sheets: readonly CleanSheet[], cut: Span[]): RawNote[] {
  const notes: Open[] = [];
  let last = 0;
  let before: readonly SheetLine[] = [];
  for (const { body } of sheets) {
    const starts = noteStarts(text, body, last, before, isFinished(text, notes.at(-1)));
    const first = starts[0];
    const from = first === undefined ? body.length : body.indexOf(first.rule ?? first.line);
    const above = body.slice(0, from);
    const ruled = first?.rule ?? undefined;
    const continued = first === undefined ? continuation(text, body, notes.at(-1)) : undefined;
    if (continued !== undefined) {
      const [rule, ...rest] = body.slice(continued);
      if (rule !== undefined) cut.push(rule);
      const end = rest.at(-1);
      if (rest[0] !== undefined && end !== undefined) notes.at(-1)?.spans.push({ start: rest[0].start, end: end.end });
      before = body.slice(0, continued);
      continue;
    }
    if (ruled !== undefined) cut.push(ruled);
    const carried = first?.carried;
    if (carried !== undefined) notes.at(-1)?.spans.push(carried);
    starts.forEach(({ line, label }, index) => {
      const next = starts[index + 1]?.line;
      const end = next === undefined ? (body.at(-1)?.end ?? line.end) : (body[body.indexOf(next) - 1]?.end ?? line.end);
      const mark = { start: line.start, end: line.start + label.length + (line.text.charAt(label.length) === '.' ? 1 : 0) };
      cut.push(mark);
      const call = callOf(text, above, label) ?? callOf(text, before, label) ?? calledInNote(text, notes, label);
      if (call !== undefined) cut.push(call);
      notes.push({ label, spans: [{ start: mark.end, end }], ...(call === undefined ? {} : { call: call.start }) });
      if (/^\d/.test(label)) last = Number(label);
    });
    before = above;
  }
  return notes;
}

function calledInNote(text: string, notes: readonly Open[], label: string): Span | undefined {
  const note = notes.at(-1);
  return note === undefined || !/\d/.test(label) ? undefined : callOf(text, note.spans.map((span) => ({ ...span, text: '', indent: 0, gap: 0 })), label);
}

interface NoteStart {
  readonly line: SheetLine;
  readonly label: string;
  /** The rule above the first of them. */
  readonly rule?: SheetLine;
  /** Lines between the rule and the first mark: the rest of a note of the page before. */
  readonly carried?: Span;
}

/** Lines that open notes on a sheet: behind a rule, or set off by white space and called above. */
function noteStarts(text: string, body: readonly SheetLine[], last: number, before: readonly SheetLine[], finished: boolean): NoteStart[] {
  const expected = (label: string, previous: number): boolean => !/\d/.test(label) || Number(label) === previous + 1 || Number(label) === 1;
  for (let at = body.length - 1; at >= 0; at--) {
    const line = body[at];
    if (line === undefined || !isRule(line.text)) continue;
    let mark = at + 1;
    while (mark < body.length && mark <= at + 12 && !opensNote(body[mark], last, expected)) mark++;
    const first = body[mark];
    if (first === undefined || !opensNote(first, last, expected)) continue;
    // What stands between rule and mark is the rest of a note, not a title, a byline or paragraphs of a writing.
    if (mark > at + 1 && (isCentered(body[at + 1]) || body.slice(at + 1, mark).some(({ text: words, gap }, index) => (index > 0 && gap > 1) || bylineAt(words) !== undefined))) continue;
    const carriedFrom = body[at + 1];
    const carriedTo = body[mark - 1];
    const apart = finished && /^\p{Lu}/u.test(carriedFrom?.text ?? '') && body.slice(at + 2, mark).some(({ gap }) => gap > 0);
    const carried = mark > at + 1 && !apart && carriedFrom !== undefined && carriedTo !== undefined ? { start: carriedFrom.start, end: carriedTo.end } : undefined;
    const found = follow(body, mark, last, expected);
    const [head, ...others] = found;
    if (head === undefined) continue;
    return [{ ...head, ...(apart ? {} : { rule: line }), ...(carried === undefined ? {} : { carried }) }, ...others];
  }
  for (let at = 1; at < body.length; at++) {
    const line = body[at];
    if (line === undefined || line.gap < 1 || !opensNote(line, last, expected)) continue;
    const label = MARK.exec(line.text)?.[1] ?? '';
    if (!/^\d{1,3}\.?\s*[\p{Lu}“]/u.test(line.text) && !/^\*+\s?\p{Lu}/u.test(line.text)) continue;
    if (callOf(text, body.slice(0, at), label) === undefined && callOf(text, before, label) === undefined) continue;
    return follow(body, at, last, expected);
  }
  return [];
}

function opensNote(line: SheetLine | undefined, last: number, expected: (label: string, previous: number) => boolean): boolean {
  const label = line === undefined ? undefined : MARK.exec(line.text)?.[1];
  return label !== undefined && expected(label, last);
}

const isCentered = (line: SheetLine | undefined): boolean => line !== undefined && line.indent > 20 && line.text.length < 40;

function follow(body: readonly SheetLine[], from: number, last: number, expected: (label: string, previous: number) => boolean): NoteStart[] {
  const found: NoteStart[] = [];
  let previous = last;
  for (let at = from; at < body.length; at++) {
    const line = body[at];
    const label = line === undefined ? undefined : MARK.exec(line.text)?.[1];
    if (line === undefined || label === undefined || !expected(label, previous)) continue;
    if (found.length > 0 && /\d/.test(label) && Number(label) !== previous + 1) continue;
    found.push({ line, label });
    if (/\d/.test(label)) previous = Number(label);
  }
  return found;
}

/** Whether a note ends as sentences do; so does one that there is not. */
function isFinished(text: string, note: Open | undefined): boolean {
  const end = note?.spans.at(-1)?.end;
  return end === undefined || /[.?!”"’)]$/.test(text.slice(Math.max(0, end - 1), end));
}

/** Line of a rule under which the last note of the page before goes on. */
function continuation(text: string, body: readonly SheetLine[], note: Open | undefined): number | undefined {
  const end = note?.spans.at(-1)?.end;
  if (end === undefined || isFinished(text, note)) return undefined;
  for (let at = body.length - 2; at >= 0; at--) {
    const line = body[at];
    const next = body[at + 1];
    if (line !== undefined && next !== undefined && isRule(line.text) && /^[\p{Ll}\d(“]/u.test(next.text)) return at;
  }
  return undefined;
}
