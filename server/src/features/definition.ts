import type { Brief } from '../brief/brief.js';
import type { Span } from '../text/span.js';
import { citationSpan, locate } from './locate.js';

export type Definition =
  | { readonly kind: 'brief'; readonly origin: Span; readonly span: Span }
  /** The record page of an opinion; `page` is the opinion page cited, when one is and can be known. */
  | { readonly kind: 'opinion'; readonly origin: Span; readonly id: string; readonly page?: number };

/** From a short form or a mention to its antecedent; from a full citation to the opinion's record. */
export function definitionsAt(brief: Brief, offset: number): Definition[] {
  const at = locate(brief, offset);
  if (at === undefined) return [];
  const out: Definition[] = [];
  const antecedent = at.citation === undefined ? at.authority?.citations[0] : at.citation.antecedent;
  const target = antecedent === undefined ? undefined : brief.citations[antecedent];
  if (target !== undefined && target !== at.citation) out.push({ kind: 'brief', origin: at.span, span: citationSpan(target) });
  const opinion = at.authority?.opinion;
  if (opinion !== undefined && out.length === 0) {
    const page = at.citation === undefined ? undefined : brief.claims.find((claim) => claim.citation === at.citation?.n)?.pages?.[0]?.first;
    out.push({ kind: 'opinion', origin: at.span, id: opinion.record.id, ...(page === undefined ? {} : { page }) });
  }
  return out;
}
