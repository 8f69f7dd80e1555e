import type { Citation, FullCaseCitation, Part, ShortCaseCitation } from '../citation/citation.js';
import { citationKey, docketKey, nameKey } from '../library/names.js';
import { nameWords } from './names.js';

/** Volume, reporter and first page of a case as printed, and their keys. */
export interface CasePlace {
  readonly volume: string;
  /** Bluebook form. */
  readonly reporter: string;
  readonly page: string;
  readonly key: string;
  readonly volumeKey: string;
  /** The first page as a number; absent for blanks and database numbers. */
  readonly firstPage?: number;
  /** Whether it is a database's (WL, LEXIS), which has star pages. */
  readonly database: boolean;
}

/** What identifies a case as cited by one citation. Depends on the citation alone. */
export interface CaseProfile {
  /** Empty when only a docket number, or a blank page, was printed. */
  readonly places: readonly CasePlace[];
  /** Keys of volume and reporter where the page is blank. */
  readonly blankVolumeKey?: string;
  readonly docket?: string;
  readonly wholeName: string;
  /** Words of each party, or of the whole name where it is not divided. */
  readonly parties: readonly (readonly string[])[];
  readonly courtId?: string;
  readonly year?: number;
  /** YYYY-MM-DD, or as much of it as is printed. */
  readonly date?: string;
}

const isDatabase = (reporter: string): boolean => /\bWL$|LEXIS/.test(reporter);

export const volumeKey = (volume: string, reporter: string): string => citationKey(volume, reporter, '');

function placeOf(volume: Part | undefined, reporter: { readonly canonical: string } | undefined, page: Part | undefined): CasePlace | undefined {
  if (volume === undefined || reporter === undefined || page === undefined || !/\d/.test(page.text)) return undefined;
  const database = isDatabase(reporter.canonical);
  const digits = /^\d[\d,]*$/.test(page.text) ? Number(page.text.replaceAll(',', '')) : undefined;
  return {
    volume: volume.text,
    reporter: reporter.canonical,
    page: page.text,
    key: citationKey(volume.text, reporter.canonical, page.text),
    volumeKey: volumeKey(volume.text, reporter.canonical),
    ...(digits === undefined || database ? {} : { firstPage: digits }),
    database,
  };
}

/** Words of the parties of a name. */
export function partiesOf(name: { readonly text: string; readonly plaintiff?: Part; readonly defendant?: Part } | undefined): string[][] {
  if (name === undefined) return [];
  const parties = [name.plaintiff, name.defendant].filter((party) => party !== undefined).map(({ text }) => nameWords(text));
  return parties.length > 0 ? parties : [nameWords(name.text)];
}

const scotus = new Set(['U.S.', 'S. Ct.', 'L. Ed.', 'L. Ed. 2d']);

function profile(citation: FullCaseCitation): CaseProfile {
  const main = placeOf(citation.volume, citation.reporter, citation.page);
  const parallels = citation.parallels.map(({ volume, reporter, page }) => placeOf(volume, reporter, page));
  const places = [main, ...parallels].filter((place) => place !== undefined);
  const courtId = citation.courtAndDate?.court?.id ?? (places.some(({ reporter }) => scotus.has(reporter)) ? 'scotus' : undefined);
  const year = citation.courtAndDate?.date?.year;
  const date = dateOf(citation);
  const { volume, reporter, docket, name } = citation;
  return {
    places,
    ...(main === undefined && volume !== undefined && reporter !== undefined ? { blankVolumeKey: volumeKey(volume.text, reporter.canonical) } : {}),
    ...(docket === undefined ? {} : { docket: docketKey(docket.text) }),
    wholeName: name === undefined ? '' : nameKey(name.text),
    parties: partiesOf(name),
    ...(courtId === undefined ? {} : { courtId }),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

function dateOf({ courtAndDate }: FullCaseCitation): string | undefined {
  const date = courtAndDate?.date;
  if (date?.month === undefined) return date === undefined ? undefined : String(date.year);
  return `${String(date.year)}-${two(date.month)}${date.day === undefined ? '' : `-${two(date.day)}`}`;
}

const profiles = new WeakMap<Citation, CaseProfile>();

export function caseProfile(citation: FullCaseCitation): CaseProfile {
  let found = profiles.get(citation);
  if (found === undefined) {
    found = profile(citation);
    profiles.set(citation, found);
  }
  return found;
}

/** What a short form says of its case. */
export interface ShortProfile {
  readonly parties: readonly (readonly string[])[];
  readonly volumeKey?: string;
  readonly key?: string;
}

const shortProfiles = new WeakMap<Citation, ShortProfile>();

export function shortProfile(citation: ShortCaseCitation): ShortProfile {
  let found = shortProfiles.get(citation);
  if (found === undefined) {
    const { name, volume, reporter, page } = citation;
    const place = placeOf(volume, reporter, page);
    found = {
      parties: partiesOf(name),
      ...(volume === undefined || reporter === undefined ? {} : { volumeKey: volumeKey(volume.text, reporter.canonical) }),
      ...(place === undefined ? {} : { key: place.key }),
    };
    shortProfiles.set(citation, found);
  }
  return found;
}
