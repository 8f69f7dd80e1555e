/**
 * The named reporters of the first 90 volumes of the United States Reports, which a
 * citation gives in parentheses: 5 U.S. (1 Cranch) 137. Dates as in table T1.1 of
 * The Indigo Book 2.0.
 */
export interface NominativeReporter {
  readonly reporter: string;
  readonly abbreviation: string;
  /** Volumes of U.S. that it fills. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

export const nominativeReporters: readonly NominativeReporter[] = [
  { reporter: 'Dallas', abbreviation: 'Dall.', first: 1, last: 4, from: 1790, to: 1800 },
  { reporter: 'Cranch', abbreviation: 'Cranch', first: 5, last: 13, from: 1801, to: 1815 },
  { reporter: 'Wheaton', abbreviation: 'Wheat.', first: 14, last: 25, from: 1816, to: 1827 },
  { reporter: 'Peters', abbreviation: 'Pet.', first: 26, last: 41, from: 1828, to: 1842 },
  { reporter: 'Howard', abbreviation: 'How.', first: 42, last: 65, from: 1843, to: 1860 },
  { reporter: 'Black', abbreviation: 'Black', first: 66, last: 67, from: 1861, to: 1862 },
  { reporter: 'Wallace', abbreviation: 'Wall.', first: 68, last: 90, from: 1863, to: 1874 },
];

/** The named reporter and its own volume for a volume of U.S.: 17 gives 4 Wheat.; undefined from volume 91 on. */
export function nominativeOf(volume: number): { readonly volume: number; readonly abbreviation: string } | undefined {
  const found = nominativeReporters.find(({ first, last }) => volume >= first && volume <= last);
  return found === undefined ? undefined : { volume: volume - found.first + 1, abbreviation: found.abbreviation };
}

/** The volume of U.S. for a volume of a named reporter: (4, `Wheat.`) gives 17; undefined where there is none. */
export function usVolumeOf(volume: number, abbreviation: string): number | undefined {
  const found = nominativeReporters.find((each) => each.abbreviation.replace('.', '') === abbreviation.replace('.', ''));
  if (found === undefined || volume < 1) return undefined;
  const us = found.first + volume - 1;
  return us <= found.last ? us : undefined;
}
