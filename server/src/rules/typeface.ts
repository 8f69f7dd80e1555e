import type { Brief } from '../brief/brief.js';
import { byStretch } from '../brief/stretches.js';
import { insertProse, italicRun } from '../prose/placement.js';
import type { PlacedBlock, StyledRun } from '../prose/proseBlock.js';
import type { Edit } from '../text/edit.js';
import { rememberFor } from '../text/remember.js';
import { overlaps, type Span } from '../text/span.js';

/** By how many the italics that a block marks with `_` outnumber those it marks with `*`. */
function underscoresIn({ base, block }: PlacedBlock, { source: text }: Brief): number {
  let more = 0;
  for (const { style, source } of block.styles) if (style === 'emphasis') more += text[base + source.start] === '_' ? 1 : -1;
  return more;
}

const underscores = byStretch((brief, start, end): number => brief.blocks.slice(start, end).reduce((sum, placed) => sum + underscoresIn(placed, brief), 0));

/** The emphasis marker that most of the brief's italics use; `*` when it uses none. */
export const emphasisMarker = rememberFor((brief: Brief): '*' | '_' => (underscores(brief).reduce((sum, { value }) => sum + value, 0) > 0 ? '_' : '*'));

/** Runs of italics or underlining that stand wholly within a prose span. */
export const italicsWithin = ({ block }: PlacedBlock, span: Span): StyledRun[] =>
  block.styles.filter(({ style, span: run }) => (style === 'emphasis' || style === 'underline') && span.start <= run.start && run.end <= span.end);

/** Whether every letter of the span is set in italics or underlined as one run. */
export const isItalic = (placed: PlacedBlock, span: Span): boolean => italicRun(placed, span) !== undefined;

/** Whether italics begin inside the span and end outside it, or the other way round. */
const straddles = ({ block }: PlacedBlock, span: Span): boolean =>
  block.styles.some(({ style, span: run }) => (style === 'emphasis' || style === 'underline') && overlaps(run, span) && !(span.start <= run.start && run.end <= span.end) && !(run.start <= span.start && span.end <= run.end));

/** The marker that a run of italics has now, where it is one that can be set again. */
function printedMarker({ source }: Brief, { base }: PlacedBlock, run: StyledRun | undefined): '*' | '_' | undefined {
  const marker = run === undefined ? '' : source.slice(base + run.source.start, base + run.inner.start);
  return marker === '*' || marker === '_' ? marker : undefined;
}

/**
 * Sets a prose span in italics instead of whatever parts of it are italic now: with their marker, or the one that the brief has. No edits where
 * italics reach out of the span: which of the two is meant is not known.
 */
export function italicize(brief: Brief, placed: PlacedBlock, span: Span): Edit[] {
  if (straddles(placed, span)) return [];
  const { base } = placed;
  const inner = italicsWithin(placed, span);
  const marker = printedMarker(brief, placed, inner[0]) ?? emphasisMarker(brief);
  const removed = inner.flatMap(({ source, inner: words }): Edit[] => [
    { span: { start: base + source.start, end: base + words.start }, newText: '' },
    { span: { start: base + words.end, end: base + source.end }, newText: '' },
  ]);
  const open = insertProse(placed, span.start, marker, 'right').span.start;
  const close = insertProse(placed, span.end, marker, 'left').span.start;
  const edits = [...removed];
  const add = (at: number, side: 'open' | 'close') => {
    const meets = edits.findIndex(({ span: each }) => (side === 'open' ? each.end === at : each.start === at));
    const met = edits[meets];
    if (met !== undefined) edits[meets] = { span: met.span, newText: marker };
    else edits.push({ span: { start: at, end: at }, newText: marker });
  };
  add(open, 'open');
  add(close, 'close');
  return edits.filter(({ span: each, newText }) => newText !== brief.source.slice(each.start, each.end)).sort((a, b) => a.span.start - b.span.start);
}

/** A signal or history phrase and the case name behind it as one run of italics, where the name is one already. */
export function joinItalics(brief: Brief, placed: PlacedBlock, span: Span): Edit[] | undefined {
  const { base, block } = placed;
  const next = span.end + 1;
  if (block.text[span.end] !== ' ') return undefined;
  const run = block.styles.find(({ style, span: each }) => style === 'emphasis' && span.start < each.start && each.start <= next && next < each.end);
  if (run === undefined) return undefined;
  const opening = { start: base + run.source.start, end: base + run.inner.start };
  const inner = italicsWithin(placed, span).flatMap(({ source, inner: words }) => [
    { span: { start: base + source.start, end: base + words.start }, newText: '' },
    { span: { start: base + words.end, end: base + source.end }, newText: '' },
  ]);
  const marker = brief.source.slice(opening.start, opening.end);
  const start = insertProse(placed, span.start, marker, 'right');
  const meets = inner.find((edit) => edit.span.end === start.span.start);
  return [...inner.filter((edit) => edit !== meets), ...(meets === undefined ? [start] : []), { span: opening, newText: '' }];
}

/** Whether a heading is set in italics as a whole, so that a case name in it is rightly roman. */
export function isReversed({ block }: PlacedBlock): boolean {
  if (block.context.kind !== 'heading') return false;
  const covered = block.styles.filter(({ style }) => style === 'emphasis').reduce((sum, { span }) => sum + span.end - span.start, 0);
  return covered * 2 > block.text.length;
}
