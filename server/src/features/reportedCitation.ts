import type { Brief } from '../brief/brief.js';
import { readBrief } from '../brief/readBrief.js';
import type { FullCaseCitation } from '../citation/citation.js';
import type { OpinionLibrary } from '../library/opinion.js';
import { locate } from './locate.js';

/** A decision as reporters are searched for it: nothing of the brief but volume, reporter and first page. */
export interface ReportedCitation {
  /** "98 F.4th 919". */
  readonly citation: string;
  /** Id of the library's opinion, when it has one. */
  readonly opinion?: string;
}

function reported({ volume, reporter, page }: FullCaseCitation): string | undefined {
  if (volume === undefined || reporter?.known !== true || page === undefined || !/^[\dA-Za-z,]+$/.test(page.text)) return undefined;
  return `${volume.text} ${reporter.canonical} ${page.text}`;
}

function citedAs(brief: Brief, numbers: readonly number[]): ReportedCitation | undefined {
  for (const number of numbers) {
    const resolved = brief.citations[number];
    if (resolved?.citation.kind !== 'fullCase') continue;
    const citation = reported(resolved.citation);
    const id = resolved.authority?.opinion?.record.id;
    if (citation !== undefined) return { citation, ...(id === undefined ? {} : { opinion: id }) };
  }
  return undefined;
}

/** What the citation or name at a source offset is reported as; a short form by way of its authority's full citation. */
export function reportedCitationAt(brief: Brief, offset: number): ReportedCitation | undefined {
  const found = locate(brief, offset);
  if (found === undefined) return undefined;
  return citedAs(brief, [...(found.citation === undefined ? [] : [found.citation.n]), ...(found.authority?.citations ?? [])]);
}

/** What the first reported case in a text is reported as. */
export function reportedCitationIn(text: string, library: OpinionLibrary): ReportedCitation | undefined {
  const brief = readBrief(text, { format: 'text', library });
  return citedAs(brief, brief.citations.map(({ n }) => n));
}
