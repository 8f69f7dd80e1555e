import { footnoteTextAt, indentOf, lineEnd, nextLine } from '../markdown/lines.js';
import { labelKey } from '../markdown/labels.js';
import type { Span } from '../text/span.js';
import type { TreeReading } from './blocksOfTree.js';
import { readPlainInline } from './plainInline.js';
import type { BlockContext, PlacedBlock } from './proseBlock.js';

const mostMarks = 1500;
const mostCharacters = 60_000;
const nested = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)){12}/m;
const mark = /[`*_~[\]<&!>|=@:\\\n]/g;

/**
 * Whether parsing a chunk could take more time than its length allows: remark's grows with the square of its marks, and more
 * with the depth of containers. No brief is written like that.
 */
export function isTooInvolved(text: string): boolean {
  if (nested.test(text)) return true;
  if (text.length < mostMarks) return false;
  if (text.length > mostCharacters) return true;
  let count = 0;
  mark.lastIndex = 0;
  while (mark.test(text)) if (++count > mostMarks) return true;
  return false;
}

/**
 * Reads a chunk too involved for remark: paragraphs between blank lines, with emphasis, escapes and footnote calls; all other
 * marks are letters.
 */
export function readRoughChunk(text: string, isDefined: (key: string) => boolean): TreeReading {
  const blocks: PlacedBlock[] = [];
  const firstEnd = lineEnd(text, 0);
  const opening = indentOf(text, 0, firstEnd).at;
  const body = footnoteTextAt(text, opening, firstEnd);
  const label = body < 0 ? undefined : text.slice(opening + 2, body - 2);
  const context: BlockContext = { kind: 'paragraph', quoteDepth: 0, listDepth: 0, ...(label === undefined ? {} : { footnote: label }) };
  const inline = { text, starPages: new Set<number>(), isDefined: (key: string) => /^\^[^\s\\&]+$/.test(key) && isDefined(key) };

  let lines: Span[] = [];
  const finish = (): void => {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return;
    const block = readPlainInline(inline, lines, context, { start: first.start, end: last.end });
    if (block !== undefined && block !== 'remark') blocks.push({ base: first.start, block });
    lines = [];
  };
  for (let at = Math.max(0, body); at < text.length; ) {
    const end = lineEnd(text, at);
    let start = at;
    while (start < end && /[\s>]/.test(text.charAt(start))) start++;
    if (start === end) finish();
    else lines.push({ start, end });
    at = nextLine(text, end);
  }
  finish();
  return { blocks, comments: [], defines: label === undefined ? [] : [`^${labelKey(label)}`] };
}
