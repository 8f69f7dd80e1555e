import type { Brief } from '../brief/brief.js';
import type { Opinion } from '../library/opinion.js';
import type { Span } from '../text/span.js';
import { locate } from './locate.js';

/** The opinion that a citation or a name in the brief means, the page it is cited for, and the words quoted from it. */
export interface CitedPlace {
  /** Source span in the brief. */
  readonly origin: Span;
  readonly opinion: Opinion;
  readonly page?: number;
  readonly quotations: readonly string[];
}

/** What the citation or name at a source offset means, where the library has its opinion. */
export function citedPlaceAt(brief: Brief, offset: number): CitedPlace | undefined {
  const at = locate(brief, offset);
  const opinion = at?.authority?.opinion;
  if (at === undefined || opinion === undefined) return undefined;
  const claim = brief.claims.find((each) => (at.citation === undefined ? at.mention !== undefined && each.mention === at.mention.n : each.citation === at.citation.n));
  const page = claim?.pages?.[0]?.first;
  return { origin: at.span, opinion, ...(page === undefined ? {} : { page }), quotations: (claim?.quotations ?? []).map(({ text }) => text) };
}
