import type { Citation, ParentheticalKind } from '../citation/citation.js';

/** One row of `pincite extract`. Offsets are UTF-16 units of the source; texts are prose; unknown facts are null. `n` counts from 1. */
export interface CitationRow {
  readonly n: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly type: Citation['kind'];
  readonly caseName: string | null;
  readonly plaintiff: string | null;
  readonly defendant: string | null;
  readonly volume: string | null;
  readonly reporter: string | null;
  readonly reporterCanonical: string | null;
  readonly page: string | null;
  readonly pin: string | null;
  readonly pinNote: string | null;
  readonly section: string | null;
  readonly docket: string | null;
  readonly docketEntry: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly court: string | null;
  readonly courtId: string | null;
  readonly year: number | null;
  /** ISO date, as far as the citation gives it: "2021-03-01". */
  readonly date: string | null;
  readonly parallel: readonly { readonly volume: string; readonly reporter: string; readonly page: string }[];
  readonly parentheticals: readonly { readonly kind: ParentheticalKind; readonly text: string; readonly nested: number | null }[];
  readonly history: string | null;
  readonly historyOf: number | null;
  readonly signal: string | null;
  readonly nestedIn: number | null;
  readonly footnote: string | null;
  readonly antecedent: number | null;
  readonly authority: string | null;
}

/** A row while its facts are entered. */
export type Row = { -readonly [Field in keyof CitationRow]: CitationRow[Field] };

const NO_PARALLELS: CitationRow['parallel'] = [];
const NO_PARENTHETICALS: CitationRow['parentheticals'] = [];

/** A row without facts. Written out, so that all rows have one shape: a long text has a hundred thousand. */
export const emptyRow = (type: Citation['kind']): Row => ({
  n: 0, start: 0, end: 0, text: '', coreStart: 0, coreEnd: 0, type, caseName: null, plaintiff: null, defendant: null, volume: null, reporter: null, reporterCanonical: null, page: null, pin: null,
  pinNote: null, section: null, docket: null, docketEntry: null, title: null, author: null, court: null, courtId: null, year: null, date: null, parallel: NO_PARALLELS, parentheticals: NO_PARENTHETICALS,
  history: null, historyOf: null, signal: null, nestedIn: null, footnote: null, antecedent: null, authority: null,
});
