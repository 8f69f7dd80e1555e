import type { Authority } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import type { Span } from '../text/span.js';
import { citationSpan } from './locate.js';
import { isListed } from './outline.js';

/** An authority of a brief at its first citation. */
export interface AuthoritySymbol {
  readonly label: string;
  readonly kind: Authority['kind'];
  readonly span: Span;
}

/** Whether the letters of a query stand in a label in their order, capitals and spaces aside: "cofresno" finds "City of Fresno". */
export function answersTo(label: string, query: string): boolean {
  const text = label.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase()) {
    if (letter.trim() === '') continue;
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The authorities of a brief whose labels answer to a query; all of them for an empty one. */
export function authoritySymbols(brief: Brief, query: string): AuthoritySymbol[] {
  return brief.authorities.flatMap((authority) => {
    const first = brief.citations[authority.citations[0] ?? -1];
    if (first === undefined || !isListed(authority) || !answersTo(authority.label, query)) return [];
    return [{ label: authority.label, kind: authority.kind, span: citationSpan(first) }];
  });
}
