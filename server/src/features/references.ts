import type { Brief } from '../brief/brief.js';
import type { Span } from '../text/span.js';
import { citationSpan, locate, occurrences } from './locate.js';

/** Every citation and mention of the authority at an offset; the full citation that introduces it only when asked for. */
export function referencesAt(brief: Brief, offset: number, withDeclaration: boolean): Span[] {
  const authority = locate(brief, offset)?.authority;
  if (authority === undefined) return [];
  const all = occurrences(brief, authority);
  if (withDeclaration) return all;
  const first = brief.citations[authority.citations[0] ?? -1];
  const declaration = first === undefined ? undefined : citationSpan(first);
  return all.filter((span) => span.start !== declaration?.start || span.end !== declaration.end);
}
