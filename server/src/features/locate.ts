import type { Authority, ResolvedCitation, ResolvedMention } from '../authority/authority.js';
import { blockAt } from '../brief/blockAt.js';
import type { Brief } from '../brief/brief.js';
import { toSource } from '../prose/placement.js';
import { type Span, touches } from '../text/span.js';

/** Source span of a citation: its name through its last parenthetical. */
export const citationSpan = ({ placed, citation }: ResolvedCitation): Span => toSource(placed, citation.span);

const mentionSpan = ({ placed, mention }: ResolvedMention): Span => toSource(placed, mention.name.span);

/** What stands at a source offset: the innermost citation, or a bare mention of a case. */
export interface Located {
  readonly span: Span;
  readonly citation?: ResolvedCitation;
  readonly mention?: ResolvedMention;
  readonly authority?: Authority;
}

function length({ start, end }: Span): number {
  return end - start;
}

export function locate(brief: Brief, offset: number): Located | undefined {
  const block = blockAt(brief, offset);
  let best: Located | undefined;
  for (const citation of brief.citations) {
    if (citation.blockIndex !== block) continue;
    const span = citationSpan(citation);
    if (!touches(span, offset)) continue;
    if (best === undefined || length(span) <= length(best.span)) best = { span, citation, ...(citation.authority ? { authority: citation.authority } : {}) };
  }
  if (best !== undefined) return best;
  for (const mention of brief.mentions) {
    if (mention.blockIndex !== block) continue;
    const span = mentionSpan(mention);
    if (touches(span, offset)) return { span, mention, authority: mention.authority };
  }
  return undefined;
}

/** Source spans of everything in the brief that cites or names an authority, in text order. */
export function occurrences(brief: Brief, authority: Authority): Span[] {
  const spans = [
    ...authority.citations.flatMap((n) => brief.citations[n] ?? []).map(citationSpan),
    ...authority.mentions.flatMap((n) => brief.mentions[n] ?? []).map(mentionSpan),
  ];
  return spans.sort((a, b) => a.start - b.start);
}
