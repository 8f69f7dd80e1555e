import type { Chunk } from '../markdown/chunks.js';
import { footnoteTextAt, headingDepth, indentOf, lineEnd, listMarkerAt, nextLine } from '../markdown/lines.js';
import { labelKey } from '../markdown/labels.js';
import type { Span } from '../text/span.js';
import type { TreeReading } from './blocksOfTree.js';
import { type Inline, readPlainInline } from './plainInline.js';
import type { BlockContext, PlacedBlock } from './proseBlock.js';
import { starPages } from './starPages.js';

/** Text that only remark reads: code, HTML, entities, links, images, tables, strikethrough, addresses, tabs, and what is no text. */
const needsRemark = /[`~|\t\0\uE000]|<[A-Za-z/!?]|&(?:#|[A-Za-z][A-Za-z0-9]*;)|:\/\/|www\.|[\w.+-]@\w|!\[|\]\(|\]\[/i;

/** A link's definition on a line of its own, without a title. */
const simpleDefinition = /^\[(\w[\w .-]{0,99})\]: ?[\w./:%#?=&+-]+$/;
/** A paragraph that a last line makes a heading. */
const underlined = /^[^|]*\n {0,3}([=-])\1* *$/;

const none: ReadonlySet<number> = new Set();

const isSpaceOrEnd = (code: number): boolean => code === 32 || Number.isNaN(code);

/** Whether a line with this first character goes on with a paragraph, whatever else the line holds. */
function isPlainStart(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  const next = at + 1 < end ? text.charCodeAt(at + 1) : NaN;
  switch (code) {
    case 0x23: // #
    case 0x3e: // >
    case 0x2d: // -
    case 0x2b: // +
    case 0x3d: // =
    case 0x3a: // :
      return false;
    case 0x2a: // *
    case 0x5f: // _
      return !isSpaceOrEnd(next) && next !== code;
  }
  if (code < 48 || code > 57) return true;
  let to = at;
  while (text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57) to++;
  const mark = text.charCodeAt(to);
  return (mark !== 0x2e && mark !== 0x29) || !isSpaceOrEnd(to + 1 < end ? text.charCodeAt(to + 1) : NaN);
}

/** The lines of a paragraph from `start`, stripped of indentation, or undefined when one of them may be something else. */
function paragraphLines(text: string, start: number): Span[] | undefined {
  const lines: Span[] = [];
  for (let at = start; at < text.length; ) {
    const end = lineEnd(text, at);
    const indent = indentOf(text, at, end);
    if (indent.at >= end || indent.columns > 3 || !isPlainStart(text, indent.at, end)) return undefined;
    lines.push({ start: indent.at, end });
    at = nextLine(text, end);
  }
  return lines;
}

/** Paragraphs of a block quotation every line of which has its mark, or undefined. */
function quotedParagraphs(text: string): Span[][] | undefined {
  const paragraphs: Span[][] = [];
  let current: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const mark = indentOf(text, at, end).at;
    if (text.charCodeAt(mark) !== 0x3e) return undefined;
    const body = text.charCodeAt(mark + 1) === 32 ? mark + 2 : mark + 1;
    const indent = indentOf(text, body, end);
    if (indent.at >= end) {
      if (current.length > 0) paragraphs.push(current);
      current = [];
    } else {
      if (indent.columns > 3 || !isPlainStart(text, indent.at, end) || text.charCodeAt(indent.at) === 0x5b) return undefined;
      current.push({ start: indent.at, end });
    }
    at = nextLine(text, end);
  }
  if (current.length > 0) paragraphs.push(current);
  return paragraphs;
}

interface Shape {
  readonly context: BlockContext;
  readonly paragraphs: readonly (readonly Span[])[];
  readonly defines: readonly string[];
}

const place = { quoteDepth: 0, listDepth: 0 };

/** The paragraphs of a chunk, when its lines can be nothing else. */
function shapeOf(text: string, kind: Chunk['kind']): Shape | undefined {
  const firstEnd = lineEnd(text, 0);
  const { at, columns } = indentOf(text, 0, firstEnd);
  const single = (start: number, context: BlockContext, defines: readonly string[] = []): Shape | undefined => {
    const lines = start < firstEnd ? paragraphLines(text, start) : undefined;
    return lines === undefined ? undefined : { context, paragraphs: [lines], defines };
  };
  switch (kind) {
    case 'paragraph': {
      // "[x]: …" may define a link.
      if (text.charCodeAt(at) === 0x5b && text.includes(']:')) return undefined;
      const underline = underlined.exec(text)?.[1];
      if (underline === undefined) return single(0, { kind: 'paragraph', ...place });
      const lines = paragraphLines(text.slice(0, text.lastIndexOf('\n') + 1), 0);
      const context: BlockContext = { kind: 'heading', headingLevel: underline === '=' ? 1 : 2, ...place };
      return lines === undefined ? undefined : { context, paragraphs: [lines], defines: [] };
    }
    case 'heading': {
      const depth = headingDepth(text, at, firstEnd);
      const start = indentOf(text, at + depth, firstEnd).at;
      if (start >= firstEnd || text.trimEnd().endsWith('#')) return undefined;
      return { context: { kind: 'heading', headingLevel: depth, ...place }, paragraphs: [[{ start, end: firstEnd }]], defines: [] };
    }
    case 'item': {
      const item = listMarkerAt(text, at, firstEnd, columns);
      if (item === undefined || item.empty || item.isCode || text.charCodeAt(item.content) === 0x5b) return undefined;
      return single(item.content, { kind: 'paragraph', quoteDepth: 0, listDepth: 1 });
    }
    case 'footnote': {
      const body = footnoteTextAt(text, at, firstEnd);
      const label = text.slice(at + 2, body - 2);
      const start = indentOf(text, body, firstEnd).at;
      if (/[\\&]/.test(label) || text.charCodeAt(start) === 0x5b) return undefined;
      return single(start, { kind: 'paragraph', ...place, footnote: label }, [`^${labelKey(label)}`]);
    }
    case 'quote': {
      const paragraphs = quotedParagraphs(text);
      return paragraphs === undefined ? undefined : { context: { kind: 'paragraph', quoteDepth: 1, listDepth: 0 }, paragraphs, defines: [] };
    }
    default:
      return undefined;
  }
}

/**
 * Reads a chunk of nothing but paragraphs with emphasis, escapes and footnote calls without remark, to the same result;
 * undefined for all others.
 */
export function readPlainChunk(text: string, kind: Chunk['kind'], isDefined: (key: string) => boolean): TreeReading | undefined {
  const label = kind === 'paragraph' ? simpleDefinition.exec(text)?.[1] : undefined;
  if (label !== undefined) return { blocks: [], comments: [], defines: [labelKey(label)] };
  if (needsRemark.test(text)) return undefined;
  const shape = shapeOf(text, kind);
  if (shape === undefined) return undefined;
  const inline: Inline = { text, isDefined: (key) => isDefined(key) || shape.defines.includes(key), starPages: /\*\d/.test(text) ? new Set(starPages(text)) : none };
  const blocks: PlacedBlock[] = [];
  for (const lines of shape.paragraphs) {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) continue;
    const base = kind === 'heading' ? indentOf(text, 0, text.length).at : first.start;
    const block = readPlainInline(inline, lines, shape.context, { start: base, end: shape.context.kind === 'heading' ? text.length : last.end });
    if (block === 'remark') return undefined;
    if (block !== undefined) blocks.push({ base, block });
  }
  return { blocks, comments: [], defines: shape.defines };
}
