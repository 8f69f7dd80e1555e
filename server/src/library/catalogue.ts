import type { OpinionSummary } from './opinion.js';

/** What is remembered of one record file: its summary, or what is wrong with it. */
export interface CatalogueEntry {
  readonly file: string;
  /** The state of the file that this was read from. */
  readonly stamp: string | null;
  readonly summary?: OpinionSummary;
  readonly problem?: string;
}

/** File in a large library folder that spares reading every record when the library is opened. It may be deleted at any time. */
export const CATALOGUE = '.pincite-catalogue.json';

const VERSION = 1;

export function summaryOf({ id, provenance, caseName, shortNames, citations, docket, court, decided, source }: OpinionSummary): OpinionSummary {
  return { id, provenance, caseName, shortNames, citations, docket, court, decided, ...(source === undefined ? {} : { source }) };
}

export const catalogueText = (entries: readonly CatalogueEntry[]): string => `{"version":${VERSION},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;

/** An entry that this version wrote: the first fields tell, since nobody else writes this file. */
const isEntry = (value: unknown): value is CatalogueEntry =>
  typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string' && 'stamp' in value && ('problem' in value || ('summary' in value && isSummary(value.summary)));

const isSummary = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && 'shortNames' in value && Array.isArray(value.shortNames) && 'citations' in value && Array.isArray(value.citations) && 'docket' in value && Array.isArray(value.docket) && 'court' in value;

/** Entries by file; empty for anything that is no catalogue of this version. */
export function parseCatalogue(json: unknown): Map<string, CatalogueEntry> {
  if (typeof json !== 'object' || json === null || !('version' in json) || json.version !== VERSION || !('entries' in json) || !Array.isArray(json.entries)) return new Map();
  return new Map(json.entries.filter(isEntry).map((entry) => [entry.file, entry]));
}
