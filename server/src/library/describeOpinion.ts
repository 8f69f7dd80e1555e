import type { ImportedOpinion } from './import/assemble.js';
import { openOpinion } from './store.js';

/** An imported opinion in the form of `pincite opinion`. Offsets are UTF-16 code units of the text that was read. */
export function describeOpinion({ record, places }: ImportedOpinion) {
  const lead = record.citations[0];
  return {
    caseName: record.caseName === '' ? null : record.caseName,
    docket: record.docket,
    court: record.court.name === '' ? null : record.court.name,
    courtId: record.court.id,
    decided: record.decided,
    disposition: record.disposition.statement,
    panel: record.panel.map(({ name }) => name),
    parts: record.parts.map(({ kind, author, joinedBy, pages, footnotes }, index) => ({
      kind,
      author,
      joinedBy,
      startOffset: places[index]?.start ?? null,
      endOffset: places[index]?.end ?? null,
      firstWords: places[index]?.firstWords ?? null,
      lastWords: places[index]?.lastWords ?? null,
      firstPage: pages.first,
      lastPage: pages.last,
      footnotes: footnotes.map(({ label }) => label),
    })),
    pages: { style: record.pages.style, reporter: record.pages.style === 'slip' ? null : (lead?.reporter ?? null), first: record.pages.first, last: record.pages.last },
  };
}

export interface QuotationAnswer {
  readonly page: number;
  readonly partKind: string;
  readonly author: string | null;
  readonly exact: boolean;
}

/** Looks quotations up in an imported opinion: the place that speaks for itself first, null for what occurs nowhere. */
export function findQuotations({ record, index, stretches }: ImportedOpinion, quotations: readonly { readonly id: string; readonly text: string }[]): Record<string, QuotationAnswer | null> {
  const opinion = openOpinion(record, index, () => stretches);
  return Object.fromEntries(
    quotations.map(({ id, text }) => {
      const match = opinion.quotations.find(text);
      const place = match.kind === 'none' ? undefined : match.places[0];
      return [id, place === undefined ? null : { page: place.pages.first, partKind: place.part.kind, author: place.part.author, exact: match.kind === 'exact' }];
    }),
  );
}
