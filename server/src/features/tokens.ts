import type { Brief } from '../brief/brief.js';
import type { Citation } from '../citation/citation.js';
import { toSource } from '../prose/placement.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import type { Span } from '../text/span.js';

/** Kinds of words in citations that an editor may colour. The order is the protocol's legend. */
export const tokenKinds = ['caseName', 'citationSignal', 'idCitation', 'pincite', 'weightParenthetical'] as const;

export type TokenKind = (typeof tokenKinds)[number];

/** A coloured stretch of the source; it may run over a line end. */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
}

/** Words of a citation by kind, as prose spans. */
function partsOf(citation: Citation): [TokenKind, Span][] {
  const parts: [TokenKind, Span][] = [];
  if (citation.signal !== undefined) parts.push(['citationSignal', citation.signal.span]);
  if ('name' in citation) parts.push(['caseName', citation.name.span]);
  if (citation.kind === 'id' || citation.kind === 'supra') parts.push(['idCitation', citation.token.span]);
  if (citation.pincite !== undefined) parts.push(['pincite', citation.pincite.span]);
  for (const { weight, span } of citation.parentheticals) if (weight !== undefined) parts.push(['weightParenthetical', span]);
  return parts;
}

/** Tokens within a source span (the whole brief without one), in order, none over another. */
export function tokens(brief: Brief, within: Span = { start: 0, end: brief.source.length }): Token[] {
  const found: Token[] = [];
  const add = (placed: PlacedBlock, kind: TokenKind, span: Span) => {
    if (placed.base > within.end || placed.base + placed.block.sourceLength < within.start) return;
    const source = toSource(placed, span);
    if (source.end > source.start && source.start < within.end && within.start < source.end) found.push({ kind, span: source });
  };
  for (const { placed, citation } of brief.citations) for (const [kind, span] of partsOf(citation)) add(placed, kind, span);
  for (const { placed, mention } of brief.mentions) add(placed, 'caseName', mention.name.span);
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let reach = -1;
  return found.filter(({ span }) => {
    if (span.start < reach) return false;
    reach = span.end;
    return true;
  });
}
