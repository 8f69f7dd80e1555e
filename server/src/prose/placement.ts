import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Piece, PlacedBlock, StyledRun } from './proseBlock.js';

/** Index of the last piece that starts at or before `offset`, or -1. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.prose ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

function sourceStart(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[pieceAt(pieces, offset)];
  if (piece === undefined) return 0;
  const into = offset - piece.prose;
  if (into < piece.length) return piece.length === piece.sourceLength ? piece.source + into : piece.source;
  return piece.source + piece.sourceLength;
}

function sourceEnd(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[pieceAt(pieces, offset - 1)];
  if (piece === undefined) return 0;
  const into = offset - piece.prose;
  if (into < piece.length) return piece.length === piece.sourceLength ? piece.source + into : piece.source + piece.sourceLength;
  return piece.source + piece.sourceLength;
}

/** Source span of the characters of a prose span: markers around it are left out, markers within it are kept. */
export function toSource({ base, block }: PlacedBlock, span: Span): Span {
  if (span.end <= span.start) {
    const at = base + sourceStart(block.pieces, span.start);
    return { start: at, end: at };
  }
  return { start: base + sourceStart(block.pieces, span.start), end: base + sourceEnd(block.pieces, span.end) };
}

/** Prose offset nearest to a source offset of the block; positions on a marker go to the next prose character. */
export function toProse({ base, block }: PlacedBlock, sourceOffset: number): number {
  const offset = sourceOffset - base;
  let low = 0;
  let high = block.pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((block.pieces[middle]?.source ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  const piece = block.pieces[high];
  if (piece === undefined) return 0;
  if (offset >= piece.source + piece.sourceLength) return piece.prose + piece.length;
  return piece.length === piece.sourceLength ? piece.prose + (offset - piece.source) : piece.prose;
}

/** Whether the source of a prose span is one letter-for-letter run: no marker, wrap, escape or entity within. */
function isVerbatim({ block }: PlacedBlock, span: Span): boolean {
  const piece = block.pieces[pieceAt(block.pieces, span.start)];
  if (piece === undefined) return span.end <= span.start;
  if (piece.length !== piece.sourceLength && span.end > span.start) return false;
  return span.end <= piece.prose + piece.length;
}

/**
 * Replaces the words of a prose span. Only the part that changes is touched; where markup stands within that part there is
 * no edit (`undefined`), since replacing it would lose a marker.
 */
export function replaceProse(placed: PlacedBlock, span: Span, newText: string): Edit | undefined {
  const old = placed.block.text.slice(span.start, span.end);
  let head = 0;
  while (head < old.length && head < newText.length && old[head] === newText[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < newText.length - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  const changed = { start: span.start + head, end: span.end - tail };
  const text = newText.slice(head, newText.length - tail);
  if (changed.start === changed.end) return insertProse(placed, changed.start, text, head > 0 ? 'left' : 'right');
  if (!isVerbatim(placed, changed)) return undefined;
  return { span: toSource(placed, changed), newText: text };
}

/**
 * Inserts at a prose offset. Where markers stand there, `left` puts the text directly behind the character before
 * (inside an emphasis that ends here), `right` directly before the character that follows.
 */
export function insertProse({ base, block }: PlacedBlock, offset: number, newText: string, side: 'left' | 'right'): Edit {
  const at = base + (side === 'left' && offset > 0 ? sourceEnd(block.pieces, offset) : sourceStart(block.pieces, offset));
  return { span: { start: at, end: at }, newText };
}

/** The emphasis (italics) or underlining that covers the whole prose span, if any; the innermost when nested. */
export function italicRun({ block }: PlacedBlock, span: Span): StyledRun | undefined {
  let found: StyledRun | undefined;
  for (const run of block.styles) {
    if (run.style !== 'emphasis' && run.style !== 'underline') continue;
    if (run.span.start <= span.start && span.end <= run.span.end && (found === undefined || run.span.start >= found.span.start)) found = run;
  }
  return found;
}
