import { type Brief, type BriefFormat } from '../../server/src/brief/brief.js';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import type { Span } from '../../server/src/text/span.js';
import { marked } from '../support/marked.js';

export const full = '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)';
export const hope = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)';
export const drummond = '*Drummond v. City of Anaheim*, 343 F.3d 1052, 1059 (9th Cir. 2003)';

/** Reads a brief with place marks against the shipped library. */
export function at(source: string, format: BriefFormat = 'markdown'): { readonly brief: Brief; readonly spans: readonly Span[]; readonly cursor: number; readonly text: string } {
  const { text, spans, cursor = 0 } = marked(source);
  return { brief: readBrief(text, { library: shippedLibrary, format }), spans, cursor, text };
}
