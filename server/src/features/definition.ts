import type { Brief } from '../brief/brief.js';
import type { Span } from '../text/span.js';
import { type CitedPlace, citedPlaceAt } from './citedPlace.js';
import { citationSpan, locate } from './locate.js';

export type Definition = { readonly kind: 'brief'; readonly origin: Span; readonly span: Span } | ({ readonly kind: 'opinion' } & CitedPlace);

/** From a short form or a mention to its antecedent; from a full citation to the page of the opinion that it cites. */
export function definitionsAt(brief: Brief, offset: number): Definition[] {
  const at = locate(brief, offset);
  if (at === undefined) return [];
  const antecedent = at.citation === undefined ? at.authority?.citations[0] : at.citation.antecedent;
  const target = antecedent === undefined ? undefined : brief.citations[antecedent];
  if (target !== undefined && target !== at.citation) return [{ kind: 'brief', origin: at.span, span: citationSpan(target) }];
  const place = citedPlaceAt(brief, offset);
  return place === undefined ? [] : [{ kind: 'opinion', ...place }];
}
