import { type AttentionRun, attentionRun, pairAttention } from '../markdown/attention.js';
import { labelKey } from '../markdown/labels.js';
import { BlockBuilder, type OpenRun } from './blockBuilder.js';
import type { BlockContext, ProseBlock } from './proseBlock.js';
import type { Span } from '../text/span.js';

/** Something that is not read as it stands. */
type Mark =
  | { readonly kind: 'escape' | 'wrap'; readonly start: number; readonly end: number }
  | { readonly kind: 'call'; readonly start: number; readonly end: number; readonly label: string }
  | { readonly kind: 'open'; readonly start: number; readonly end: number; readonly close: number }
  | { readonly kind: 'close'; readonly start: number; readonly end: number };

/** What the text of a chunk may hold for this reader, beyond the letters themselves. */
export interface Inline {
  readonly text: string;
  /** Whether a label (a footnote's with "^") is defined in the document. */
  readonly isDefined: (key: string) => boolean;
  /** Offsets of star pages in the text. */
  readonly starPages: ReadonlySet<number>;
}

const punctuation = /[!-/:-@[-`{-~]/;
const bracketed = /\[((?:[^[\]\\]|\\.){1,999})\]/sy;
const marking = /[*_\\[]/;

const isBlank = (code: number): boolean => code === 32;

/** End of the line without the spaces before the line ending. */
function trimmedEnd(text: string, { start, end }: Span): number {
  let to = end;
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Escapes, calls and emphasis of one line go to `marks` and `runs`; false when a link may stand there. */
function scanLine({ text, isDefined, starPages }: Inline, line: Span, isLast: boolean, marks: Mark[], runs: AttentionRun[]): boolean {
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2a || code === 0x5f) {
      let end = at + 1;
      while (end < line.end && text.charCodeAt(end) === code) end++;
      const before = at === line.start ? NaN : text.charCodeAt(at - 1);
      const after = end === line.end ? NaN : text.charCodeAt(end);
      runs.push(attentionRun(at, end, code, before, after, starPages.has(at)));
      at = end - 1;
    } else if (code === 0x5c) {
      if (at + 1 < line.end && punctuation.test(text.charAt(at + 1))) {
        marks.push({ kind: 'escape', start: at, end: at + 2 });
        at++;
      } else if (at + 1 === line.end && !isLast) marks.push({ kind: 'wrap', start: at, end: at });
    } else if (code === 0x5b) {
      bracketed.lastIndex = at;
      const raw = bracketed.exec(text)?.[1];
      if (raw === undefined || !isDefined(labelKey(raw))) continue;
      if (!raw.startsWith('^') || /[\s\\&]/.test(raw)) return false;
      const end = at + raw.length + 2;
      marks.push({ kind: 'call', start: at, end, label: raw.slice(1) });
      at = end - 1;
    }
  }
  return true;
}

/** Pairs to marks: an opening and a closing one for each, with the place of its closing marker. */
function emphasisMarks(runs: readonly AttentionRun[], eaten: Set<number>): Mark[] {
  return pairAttention(runs, eaten).flatMap(({ open, close, width }): Mark[] => [
    { kind: 'open', start: open, end: open + width, close },
    { kind: 'close', start: close, end: close + width },
  ]);
}

/**
 * Reads the lines of one paragraph or heading: the same prose as remark's tree gives, for text without links, code, HTML and
 * entities. `lines` are spans of the text without indentation, container marks and line endings; `block` is the block's span.
 * 'remark' when only remark can read it.
 */
export function readPlainInline(inline: Inline, lines: readonly Span[], context: BlockContext, { start: base, end }: Span): ProseBlock | 'remark' | undefined {
  const { text } = inline;
  const marks: Mark[] = [];
  const runs: AttentionRun[] = [];
  const trimmed = lines.map((line): Span => ({ start: line.start, end: trimmedEnd(text, line) }));
  if (marking.test(text)) {
    for (const [i, line] of trimmed.entries()) if (!scanLine(inline, line, i === lines.length - 1 || line.end !== lines[i]?.end, marks, runs)) return 'remark';
  }
  const eaten = new Set<number>();
  if (runs.length > 0) {
    for (const mark of emphasisMarks(runs, eaten)) marks.push(mark);
    marks.sort((a, b) => a.start - b.start);
  }

  const builder = new BlockBuilder(base, [...eaten].sort((a, b) => a - b));
  let next = 0;
  const open: OpenRun[] = [];
  const copy = (from: number, to: number): void => {
    if (to > from) builder.copy(text.slice(from, to), from);
  };
  trimmed.forEach((line, i) => {
    let cursor = line.start;
    let lineEnd = line.end;
    for (; ; next++) {
      const mark = marks[next];
      if (mark === undefined || mark.start >= line.end) break;
      copy(cursor, mark.start);
      cursor = mark.end;
      switch (mark.kind) {
        case 'escape':
          builder.fold(text.charAt(mark.start + 1), mark.start, mark.end);
          break;
        case 'call':
          builder.call(mark.label);
          break;
        case 'open':
          open.push(builder.open(mark.end - mark.start === 2 ? 'strong' : 'emphasis', mark.start, mark.end));
          break;
        case 'close': {
          const run = open.pop();
          if (run !== undefined) builder.close(run, mark.start, mark.end);
          break;
        }
        case 'wrap':
          lineEnd = mark.start;
          break;
      }
    }
    copy(cursor, lineEnd);
    const following = trimmed[i + 1];
    if (following !== undefined) builder.fold(' ', lineEnd, following.start);
  });
  return builder.build(context, end);
}
