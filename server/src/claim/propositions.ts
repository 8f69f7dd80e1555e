import type { ResolvedCitation } from '../authority/authority.js';
import type { BlockCitations, Citation } from '../citation/citation.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import type { Span } from '../text/span.js';
import { fullSpan, layoutOf, type BlockLayout, type SentenceLayout } from './layout.js';

/** A stretch of prose of one block. */
export interface Stretch {
  readonly block: number;
  readonly span: Span;
}

/** What one citation stands behind. */
export interface Proposition {
  /** What it is cited for: the sentence before, its own clause, a heading, the sentence that calls the note … */
  readonly main: Stretch;
  /** Earlier sentences that the same citation carries, nearest first: they may say who speaks. */
  readonly context: readonly Stretch[];
  /** Set when `main` is a block quotation. */
  readonly set: boolean;
  /** No other authority is cited for it. */
  readonly sole: boolean;
}

interface Source {
  readonly blocks: readonly PlacedBlock[];
  readonly found: readonly BlockCitations[];
}

const MOST_CONTEXT = 3;

function layoutAt({ blocks, found }: Source, index: number): BlockLayout | undefined {
  const placed = blocks[index];
  const here = found[index];
  return placed === undefined || here === undefined ? undefined : layoutOf(placed, here);
}

/** Sentences before one, nearest first, up to the citation that ends what this one carries. */
function carried(layout: BlockLayout, block: number, before: number, most = MOST_CONTEXT): Stretch[] {
  const out: Stretch[] = [];
  for (let at = before; at >= 0 && out.length < most; at--) {
    const sentence = layout.sentences[at];
    if (sentence === undefined) break;
    if (!sentence.citationOnly) out.push({ block, span: sentence.span });
  }
  return out;
}

const lastSentences = (source: Source, block: number, most: number): Stretch[] => {
  const layout = layoutAt(source, block);
  return layout === undefined ? [] : carried(layout, block, layout.sentences.length - 1, most);
};

/** What stands before a block that begins with its citation: a block quotation, the text that calls the note, a heading. */
function fromBefore(source: Source, block: number): Proposition | undefined {
  const context = source.blocks[block]?.block.context;
  if (context?.footnote !== undefined) return fromCall(source, block, context.footnote);
  const previous = source.blocks[block - 1]?.block;
  if (previous === undefined || context === undefined || previous.context.footnote !== undefined) return undefined;
  const whole: Span = { start: 0, end: previous.text.length };
  if (previous.context.quoteDepth > context.quoteDepth) {
    return { main: { block: block - 1, span: whole }, context: lastSentences(source, block - 2, 2), set: true, sole: true };
  }
  if (previous.context.kind === 'heading') return { main: { block: block - 1, span: whole }, context: [], set: false, sole: true };
  if (/[:,]\s*$/.test(previous.text) || previous.context.listDepth < context.listDepth) {
    const [main, ...rest] = lastSentences(source, block - 1, 2);
    if (main !== undefined) return { main, context: rest, set: false, sole: true };
  }
  return undefined;
}

const calls = new WeakMap<readonly PlacedBlock[], ReadonlyMap<string, { block: number; at: number }>>();

/** Where each footnote is first called, by its label. */
export function callsOf(blocks: readonly PlacedBlock[]): ReadonlyMap<string, { block: number; at: number }> {
  let found = calls.get(blocks);
  if (found === undefined) {
    const map = new Map<string, { block: number; at: number }>();
    for (const [block, { block: prose }] of blocks.entries()) {
      for (const call of prose.calls) if (!map.has(call.label)) map.set(call.label, { block, at: call.at });
    }
    calls.set(blocks, map);
    found = map;
  }
  return found;
}

function fromCall(source: Source, block: number, label: string): Proposition | undefined {
  const call = callsOf(source.blocks).get(label);
  if (call === undefined || call.block === block) return undefined;
  const layout = layoutAt(source, call.block);
  if (layout === undefined) return undefined;
  const at = layout.sentences.findIndex(({ span }) => span.start < call.at && call.at <= span.end + 2);
  const sentence = layout.sentences[at];
  if (sentence === undefined) return undefined;
  return { main: { block: call.block, span: sentence.span }, context: carried(layout, call.block, at - 1, 2), set: false, sole: sentence.citations.length === 0 };
}

const words = (text: string): number => (text.match(/\p{L}{2,}/gu) ?? []).length;

/** The part of its sentence that an embedded citation stands behind. */
function ownClause(text: string, { span, citations }: SentenceLayout, all: readonly Citation[], citation: Citation): Span {
  const { start, end } = fullSpan(citation);
  let from = span.start;
  let to = span.end;
  for (const index of citations) {
    const other = all[index];
    if (other === undefined || other === citation || other.history !== undefined) continue;
    const otherSpan = fullSpan(other);
    if (otherSpan.end <= start && otherSpan.end > from && (other.standing !== 'text' || citation.standing !== 'text' || words(text.slice(span.start, otherSpan.start)) > 3)) from = otherSpan.end;
    if (otherSpan.start >= end && otherSpan.start < to && other.standing === 'text') to = Math.min(to, span.end);
    else if (otherSpan.start >= end && otherSpan.start < to) to = otherSpan.start;
  }
  // Cases set side by side by a semicolon each have their own clause.
  if (citations.some((index) => all[index] !== citation && all[index]?.history === undefined)) {
    const left = text.slice(from, start).lastIndexOf(';');
    if (left >= 0) from += left + 1;
    const right = text.slice(end, to).indexOf(';');
    if (right >= 0) to = end + right;
  }
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (words(before) >= 4 && (citation.standing === 'clause' || /^\s*[;,.)]/.test(after) && words(after) === 0)) return { start: from, end: start };
  if (words(before) >= 4 && /^\s*;/.test(after)) return { start: from, end: start };
  // A clause that ends before the next citation begins belongs to that one.
  const stop = words(before) >= 4 && to < span.end ? after.search(/;/) : -1;
  return { start: from, end: stop >= 0 ? end + stop : to };
}

/** ", slip op. at 4" behind a full citation is part of it. */
function isTail(text: string, all: readonly Citation[], index: number): boolean {
  const citation = all[index];
  const before = all[index - 1];
  return citation?.kind === 'shortCase' && citation.name === undefined && citation.volume === undefined && before !== undefined && text.slice(before.span.end, citation.span.start).trim() === ',';
}

/** What a citation is cited for, or undefined when nothing before or around it says so. */
export function propositionOf(source: Source, { blockIndex, citation }: Pick<ResolvedCitation, 'blockIndex' | 'citation'>): Proposition | undefined {
  const layout = layoutAt(source, blockIndex);
  const placed = source.blocks[blockIndex];
  const all = source.found[blockIndex]?.citations;
  if (layout === undefined || placed === undefined || all === undefined) return undefined;
  const at = layout.sentences.findIndex(({ span }) => span.start <= citation.span.start && citation.span.start < span.end);
  const sentence = layout.sentences[at];
  if (sentence === undefined) return undefined;
  if (!sentence.citationOnly) {
    const span = ownClause(placed.block.text, sentence, all, citation);
    if (words(placed.block.text.slice(span.start, span.end)) > 0) {
      const others = sentence.citations.filter((index) => {
        const other = all[index];
        return other !== undefined && other !== citation && other.string === citation.string;
      });
      return { main: { block: blockIndex, span }, context: carried(layout, blockIndex, at - 1), set: false, sole: others.length === 0 };
    }
  }
  let before = at - 1;
  let shared = sentence.citations.filter((index) => !isTail(placed.block.text, all, index)).length > 1;
  while (layout.sentences[before]?.citationOnly === true) {
    shared = true;
    before--;
  }
  const main = layout.sentences[before];
  if (main === undefined) return fromBefore(source, blockIndex);
  return {
    main: { block: blockIndex, span: main.span },
    context: carried(layout, blockIndex, before - 1),
    set: false,
    sole: !shared && !main.citations.some((index) => all[index]?.standing === 'clause'),
  };
}
