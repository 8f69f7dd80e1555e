import { type ImportedOpinion, UNNAMED } from './import/assemble.js';
import type { QuotationPlace } from './opinion.js';
import { quotationIndex } from './quotationIndex.js';

/** What `pincite opinion` prints of one part. Offsets are UTF-16 units of the file, or of the text field in it. */
export interface DescribedPart {
  readonly kind: string;
  readonly author: string | null;
  readonly joinedBy: readonly string[];
  readonly startOffset: number;
  readonly endOffset: number;
  readonly firstWords: string;
  readonly lastWords: string;
  readonly firstPage: number | null;
  readonly lastPage: number | null;
  readonly footnotes: readonly string[];
}

export interface DescribedQuote {
  readonly page: number | null;
  readonly partKind: string;
  readonly author: string | null;
  readonly exact: boolean;
}

export interface DescribedOpinion {
  readonly caseName: string | null;
  readonly docket: readonly string[];
  readonly court: string | null;
  readonly courtId: string | null;
  readonly decided: string | null;
  readonly disposition: string | null;
  readonly panel: readonly string[];
  readonly parts: readonly DescribedPart[];
  readonly pages: { readonly style: string; readonly reporter: string | null; readonly first: number | null; readonly last: number | null };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** An imported opinion in the form of `pincite opinion`. */
export function describeOpinion({ record, places }: ImportedOpinion): DescribedOpinion {
  const paged = record.pages.style !== 'none';
  const cited = record.citations[0];
  return {
    caseName: record.caseName === UNNAMED ? null : record.caseName,
    docket: record.docket,
    court: orNull(record.court.name),
    courtId: record.court.id,
    decided: record.decided,
    disposition: record.disposition.statement,
    panel: record.panel.map(({ name }) => name),
    parts: record.parts.map((part, at) => ({
      kind: part.kind,
      author: part.author,
      joinedBy: part.joinedBy,
      startOffset: places[at]?.start ?? 0,
      endOffset: places[at]?.end ?? 0,
      firstWords: places[at]?.firstWords ?? '',
      lastWords: places[at]?.lastWords ?? '',
      firstPage: paged ? part.pages.first : null,
      lastPage: paged ? part.pages.last : null,
      footnotes: part.footnotes.map(({ label }) => label),
    })),
    pages: { style: record.pages.style, reporter: record.pages.style === 'star' ? (cited?.reporter ?? null) : null, first: record.pages.first, last: record.pages.last },
  };
}

/** Looks quotations up in an imported opinion; null for what occurs nowhere. */
export function findQuotations({ record, index, stretches }: ImportedOpinion, quotations: readonly { readonly id: string; readonly text: string }[]): Record<string, DescribedQuote | null> {
  const search = quotationIndex(record, index, () => stretches);
  const paged = record.pages.style !== 'none';
  return Object.fromEntries(
    quotations.map(({ id, text }) => {
      const match = search.find(text);
      const place = match.kind === 'none' ? undefined : firstInRank(match.places);
      return [id, place === undefined ? null : { page: paged ? place.pages.first : null, partKind: place.part.kind, author: place.part.author, exact: match.kind === 'exact' }];
    }),
  );
}

const RANK: Readonly<Record<string, number>> = { majority: 0, per_curiam: 0, plurality: 1 };

/** Words that stand in several parts are told where the court says them; otherwise where they first stand in a writing. */
function firstInRank(places: readonly QuotationPlace[]): QuotationPlace | undefined {
  return [...places].sort((a, b) => (RANK[a.part.kind] ?? (a.part.kind === 'syllabus' || a.part.kind === 'caption' ? 3 : 2)) - (RANK[b.part.kind] ?? (b.part.kind === 'syllabus' || b.part.kind === 'caption' ? 3 : 2)))[0];
}
