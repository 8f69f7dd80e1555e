import { countBefore } from '../text/countBefore.js';
import type { Span } from '../text/span.js';
import type { BlockContext, FootnoteCall, Piece, PlacedBlock, StyledRun } from './proseBlock.js';
import { sentences } from './sentences.js';

/** Stretches of a block that are read as one text: what lies between them is passed over, `joint` stands in its place. */
export interface Stretch extends Span {
  /** Printed between this stretch and the one before: a space, or nothing where a hyphen tied them. */
  readonly joint: string;
}

/** One block that holds the text of all, two line breaks between them; source offsets count from the first base. */
export function joinBlocks(blocks: readonly PlacedBlock[]): PlacedBlock | undefined {
  const [first] = blocks;
  if (first === undefined) return undefined;
  const { base } = first;
  const pieces: Piece[] = [];
  const styles: StyledRun[] = [];
  const calls: FootnoteCall[] = [];
  const texts: string[] = [];
  let length = 0;
  let sourceLength = 0;
  for (const { base: own, block } of blocks) {
    const by = own - base;
    if (length > 0) {
      texts.push('\n\n');
      length += 2;
    }
    for (const piece of block.pieces) pieces.push({ ...piece, prose: piece.prose + length, source: piece.source + by });
    for (const { style, span, source, inner } of block.styles) {
      styles.push({ style, span: moved(span, length), source: moved(source, by), inner: moved(inner, by) });
    }
    for (const { label, at } of block.calls) calls.push({ label, at: at + length });
    texts.push(block.text);
    length += block.text.length;
    sourceLength = by + block.sourceLength;
  }
  return { base, block: { text: texts.join(''), context: first.block.context, pieces, styles, calls, sourceLength, sentences: [] } };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Plain text as one block, letter for letter. */
export const verbatimBlock = (source: string): PlacedBlock => ({
  base: 0,
  block: {
    text: source,
    context: { kind: 'paragraph', quoteDepth: 0, listDepth: 0 },
    pieces: [{ prose: 0, source: 0, length: source.length, sourceLength: source.length }],
    styles: [],
    calls: [],
    sourceLength: source.length,
    sentences: [],
  },
});

/** Index of the first item whose end lies behind `offset`. */
const firstEndingAfter = <T>(items: readonly T[], offset: number, endOf: (item: T) => number): number => countBefore(items, (item) => endOf(item) <= offset);

/**
 * A block of some stretches of another, in order: what lies between them (running heads, page numbers, notes) is not in its text.
 * Its pieces lead to the same source. `calls` are at prose
 * offsets of the old block, in ascending order.
 */
export function blockOf({ base, block }: PlacedBlock, stretches: readonly Stretch[], context: BlockContext, calls: readonly FootnoteCall[]): PlacedBlock {
  const pieces: Piece[] = [];
  const starts: number[] = [];
  let text = '';
  for (const { start, end, joint } of stretches) {
    if (text !== '') text += joint;
    const by = text.length - start;
    starts.push(text.length);
    for (let index = firstEndingAfter(block.pieces, start, (piece) => piece.prose + piece.length); index < block.pieces.length; index++) {
      const piece = block.pieces[index];
      if (piece === undefined || piece.prose >= end) break;
      if (piece.length !== piece.sourceLength) {
        if (piece.prose >= start && piece.prose + piece.length <= end) pieces.push({ ...piece, prose: piece.prose + by });
        continue;
      }
      const from = Math.max(start, piece.prose);
      const length = Math.min(end, piece.prose + piece.length) - from;
      pieces.push({ prose: from + by, source: piece.source + (from - piece.prose), length, sourceLength: length });
    }
    text += block.text.slice(start, end);
  }
  /** New offset of an old one; one that lies between stretches goes to the next. */
  const place = (offset: number): number => {
    const index = firstEndingAfter(stretches, offset, ({ end }) => end + 1);
    const stretch = stretches[index];
    return stretch === undefined ? text.length : (starts[index] ?? 0) + Math.max(0, offset - stretch.start);
  };
  const first = stretches[0]?.start ?? 0;
  const last = stretches[stretches.length - 1]?.end ?? 0;
  const styles: StyledRun[] = [];
  // Runs ascend by start; one that reaches in from before begins at most a name's length earlier.
  for (let index = Math.max(0, firstEndingAfter(block.styles, first, ({ span }) => span.start) - 2); index < block.styles.length; index++) {
    const run = block.styles[index];
    if (run === undefined || run.span.start >= last) break;
    if (run.span.end <= first) continue;
    const span = { start: place(run.span.start), end: place(run.span.end) };
    if (span.end > span.start) styles.push({ ...run, span });
  }
  const within: FootnoteCall[] = [];
  for (const list of [block.calls, calls]) {
    for (let index = firstEndingAfter(list, first - 1, ({ at }) => at); index < list.length; index++) {
      const call = list[index];
      if (call === undefined || call.at > last) break;
      within.push({ label: call.label, at: place(call.at) });
    }
  }
  return {
    base,
    block: { text, context, pieces, styles, calls: within.sort((a, b) => a.at - b.at), sourceLength: block.sourceLength, sentences: sentences(text, []) },
  };
}

const isLowerLetter = (text: string, at: number): boolean => /\p{Ll}/u.test(text.charAt(at));

/**
 * How two lines of one paragraph are tied: by a space; by nothing behind a hyphen or dash that belongs to the text ("465-" "66",
 * "Rivas-" "Villegas"); and by nothing with the hyphen dropped where it only broke a word (`dropsHyphen`).
 */
export function lineJoint(text: string, lineEnd: number, nextStart: number, words: ReadonlySet<string>): { readonly joint: string; readonly dropsHyphen: boolean } {
  const last = text.charCodeAt(lineEnd - 1);
  const dash = last === 45 || last === 0x2010 || last === 0xad;
  if (last === 0x2013 || last === 0x2014) return { joint: '', dropsHyphen: false };
  if (!dash || !/[\p{L}\p{N}]/u.test(text.charAt(lineEnd - 2))) return { joint: ' ', dropsHyphen: false };
  if (last === 0xad) return { joint: '', dropsHyphen: true };
  if (!isLowerLetter(text, nextStart)) return { joint: '', dropsHyphen: false };
  const head = /[\p{L}’']+$/u.exec(text.slice(Math.max(0, lineEnd - 32), lineEnd - 1))?.[0] ?? '';
  const tail = /^[\p{L}’']+/u.exec(text.slice(nextStart, nextStart + 32))?.[0] ?? '';
  if (words.has(`${head}-${tail}`.toLowerCase())) return { joint: '', dropsHyphen: false };
  return { joint: '', dropsHyphen: words.has((head + tail).toLowerCase()) || !words.has(head.toLowerCase()) || !words.has(tail.toLowerCase()) };
}

/** Whether a word is the second half of one broken at the end of the line before. */
function isTail(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < 40 && /\s/.test(text.charAt(at - 1))) at--;
  return at < start && text.charCodeAt(at - 1) === 45;
}

/** Every word of a text that stands whole, small, hyphenated ones too: to tell a broken word from a compound. */
export function wholeWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/\p{L}[\p{L}’']*(?:-\p{L}[\p{L}’']*)*(?![\p{L}-])/gu)) if (!isTail(text, match.index)) found.add(match[0].toLowerCase());
  return found;
}
