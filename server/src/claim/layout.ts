import type { BlockCitations, Citation } from '../citation/citation.js';
import type { PlacedBlock, ProseBlock } from '../prose/proseBlock.js';
import type { Span } from '../text/span.js';
import { bracketedSpans, quotedSpans } from './quoted.js';
import type { Mark } from './tokens.js';

/** One sentence of a block. */
export interface SentenceLayout {
  readonly span: Span;
  /** Nothing but citations, signals and punctuation. */
  readonly citationOnly: boolean;
  /** Indexes, in the block's list, of the citations that stand in it, nested ones left out. */
  readonly citations: readonly number[];
}

/** A block laid out for reading claims. */
export interface BlockLayout {
  readonly sentences: readonly SentenceLayout[];
  /** Citations (with their signals left out) and bare mentions, in text order. */
  readonly marks: readonly Mark[];
  readonly quoted: readonly Span[];
  readonly bracketed: readonly Span[];
}

/** From the signal through the last parenthetical. */
export const fullSpan = ({ span, signal }: Citation): Span => ({ start: Math.min(span.start, signal?.span.start ?? span.start), end: span.end });

const WORDS = /\p{L}{2,}/gu;
const CONNECTORS: ReadonlySet<string> = new Set(['and', 'see', 'also', 'accord', 'but', 'cf', 'compare', 'with', 'eg', 'contra', 'aff', 'rev', 'cert', 'denied', 'citing', 'quoting', 'generally']);

function isCitationOnly(text: string, span: Span, citations: readonly Citation[]): boolean {
  if (citations.length === 0) return false;
  let at = span.start;
  for (const citation of citations) {
    const { start, end } = fullSpan(citation);
    if (start > at && hasWords(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return !hasWords(text.slice(at, Math.max(at, span.end)));
}

const hasWords = (text: string): boolean => (text.match(WORDS) ?? []).some((word) => !CONNECTORS.has(word.toLowerCase()));

function layOut({ text, sentences }: ProseBlock, { citations, mentions }: BlockCitations): BlockLayout {
  const outer = citations.map((citation, index) => ({ citation, index })).filter(({ citation }) => citation.nestedIn === undefined);
  const layouts = sentences.map((span): SentenceLayout => {
    const here = outer.filter(({ citation }) => citation.span.start >= span.start && citation.span.start < span.end);
    return { span, citationOnly: isCitationOnly(text, span, here.map(({ citation }) => citation)), citations: here.map(({ index }) => index) };
  });
  const marks: Mark[] = [
    ...outer.map(({ citation, index }): Mark => ({ kind: 'citation', index, span: citation.span })),
    ...mentions
      .map(({ name }, index): Mark => ({ kind: 'mention', index, span: name.span }))
      .filter(({ span }) => !outer.some(({ citation }) => citation.span.start < span.end && span.start < citation.span.end)),
  ].sort((a, b) => a.span.start - b.span.start);
  return { sentences: layouts, marks, quoted: quotedSpans(text), bracketed: bracketedSpans(text) };
}

const layouts = new WeakMap<BlockCitations, BlockLayout>();

/** The quoted words of a block that stand in a span of its prose, without their marks. */
export const quotedWithin = ({ quoted }: BlockLayout, { start, end }: Span): readonly Span[] => quoted.filter((each) => each.start >= start && each.end <= end + 1);

export function layoutOf({ block }: PlacedBlock, found: BlockCitations): BlockLayout {
  let layout = layouts.get(found);
  if (layout === undefined) {
    layout = layOut(block, found);
    layouts.set(found, layout);
  }
  return layout;
}
