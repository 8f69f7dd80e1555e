import type { BlockCitations, FullCaseCitation, Part, ReporterName, ShortCaseCitation } from '../citation/citation.js';
import { citationKey, docketKey, nameKey } from '../library/names.js';
import { exact } from '../text/exact.js';
import { remember } from '../text/remember.js';
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
  readonly firstPage: number | undefined;
  /** Whether it is a database's (WL, LEXIS) or an official slip opinion's (NY Slip Op), which has star pages. */
  readonly database: boolean;
}

/** What identifies a case as cited by one citation. Depends on the citation alone. */
export interface CaseProfile {
  /** Empty when only a docket number, or a blank page, was printed. */
  readonly places: readonly CasePlace[];
  /** Keys of volume and reporter where the page is blank. */
  readonly blankVolumeKey: string | undefined;
  readonly docket: string | undefined;
  readonly wholeName: string;
  /** Words of each party, or of the whole name where it is not divided. */
  readonly parties: readonly (readonly string[])[];
  /** Words of the short names that the citation gives in a parenthetical. */
  readonly aliases: readonly (readonly string[])[];
  readonly courtId: string | undefined;
  readonly year: number | undefined;
  /** YYYY-MM-DD, or as much of it as is printed. */
  readonly date: string | undefined;
}

const isDatabase = remember((reporter: string): boolean => /\bWL$|LEXIS|^NY Slip Op$/.test(reporter));

export const volumeKey = (volume: string, reporter: string): string => citationKey(volume, reporter, '');

const isNumber = (text: string): boolean => /^\d[\d,]*$/.test(text);

function placeOf(volume: Part | undefined, reporter: ReporterName | undefined, page: Part | undefined): CasePlace | undefined {
  if (reporter === undefined || page === undefined || (volume === undefined && !page.text.includes('-'))) return undefined;
  const printed = page.text;
  const number = isNumber(printed);
  if (!number && !/\d/.test(printed)) return undefined;
  const { canonical } = reporter;
  // Memoranda of the Tax Court have no volume: year and number are their page.
  const volumeText = volume?.text ?? '';
  const database = isDatabase(canonical);
  return {
    volume: volumeText,
    reporter: canonical,
    page: printed,
    key: citationKey(volumeText, canonical, printed),
    volumeKey: volumeKey(volumeText, canonical),
    firstPage: database || !number ? undefined : Number(printed.includes(',') ? printed.replaceAll(',', '') : printed),
    database,
  };
}

const NO_PARTIES: readonly (readonly string[])[] = [];

const DEBTOR = /\((?:In re|Matter of) ([^()]+)\)$/;
/** A short name that the citation itself gives: ("NRDC"), [hereinafter Doe]. */
const GIVEN = /^(?:(?:the |this |hereinafter,? )?[“"'‘]([A-Z][^“”"'‘]{1,40})[”"'’]|hereinafter,? ([A-Z][^“”"]{1,40}))$/;

function aliasesOf({ parentheticals }: FullCaseCitation): readonly (readonly string[])[] {
  const given = parentheticals.find(({ kind }) => kind === 'other');
  const name = given === undefined ? undefined : GIVEN.exec(given.text);
  const text = name?.[1] ?? name?.[2];
  return text === undefined ? NO_PARTIES : [nameWords(text)];
}

/** Words of the parties of a name. */
export function partiesOf(name: { readonly text: string; readonly plaintiff?: Part; readonly defendant?: Part } | undefined): readonly (readonly string[])[] {
  if (name === undefined) return NO_PARTIES;
  const { plaintiff, defendant } = name;
  // "Knupfer v. Lindblade (In re Dyer)": it goes by the debtor too.
  const debtor = plaintiff === undefined || !name.text.endsWith(')') ? undefined : DEBTOR.exec(name.text)?.[1];
  if (debtor !== undefined) return [...partiesOf({ text: name.text.slice(0, name.text.lastIndexOf('(')), ...(plaintiff === undefined ? {} : { plaintiff }), ...(defendant === undefined ? {} : { defendant }) }), nameWords(debtor)];
  if (plaintiff === undefined) return [nameWords(defendant === undefined ? name.text : defendant.text)];
  return defendant === undefined ? [nameWords(plaintiff.text)] : [nameWords(plaintiff.text), nameWords(defendant.text)];
}

const scotus = new Set(['U.S.', 'S. Ct.', 'L. Ed.', 'L. Ed. 2d']);

function profile(citation: FullCaseCitation): CaseProfile {
  const { volume, reporter, page, docket, name, parallels, courtAndDate } = citation;
  const places: CasePlace[] = [];
  const main = placeOf(volume, reporter, page);
  if (main !== undefined) places.push(main);
  for (const parallel of parallels) {
    const place = placeOf(parallel.volume, parallel.reporter, parallel.page);
    if (place !== undefined) places.push(place);
  }
  return {
    places: exact(places),
    blankVolumeKey: main === undefined && volume !== undefined && reporter !== undefined ? volumeKey(volume.text, reporter.canonical) : undefined,
    docket: docket === undefined ? undefined : docketKey(docket.text),
    wholeName: name === undefined ? '' : nameKey(name.text),
    parties: partiesOf(name),
    aliases: aliasesOf(citation),
    courtId: courtAndDate?.court?.id ?? (places.some((place) => scotus.has(place.reporter)) ? 'scotus' : undefined),
    year: courtAndDate?.date?.year,
    date: dateOf(citation),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

function dateOf({ courtAndDate }: FullCaseCitation): string | undefined {
  const date = courtAndDate?.date;
  if (date?.month === undefined) return date === undefined ? undefined : String(date.year);
  return `${String(date.year)}-${two(date.month)}${date.day === undefined ? '' : `-${two(date.day)}`}`;
}

/** What a short form says of its case. */
export interface ShortProfile {
  readonly parties: readonly (readonly string[])[];
  readonly volumeKey: string | undefined;
  readonly key: string | undefined;
}

function shortProfile({ name, volume, reporter, page }: ShortCaseCitation): ShortProfile {
  return {
    parties: partiesOf(name),
    volumeKey: volume === undefined || reporter === undefined ? undefined : volumeKey(volume.text, reporter.canonical),
    key: placeOf(volume, reporter, page)?.key,
  };
}

const nothing = (): undefined => undefined;

/** Profiles of the cases cited in one block, by index of the citation, as far as they were asked for. */
class BlockProfiles {
  readonly #full: (CaseProfile | undefined)[];
  #short: (ShortProfile | undefined)[] | undefined;

  constructor({ citations }: BlockCitations) {
    this.#full = citations.map(nothing);
  }

  full(citation: FullCaseCitation, index: number): CaseProfile {
    return (this.#full[index] ??= profile(citation));
  }

  short(citation: ShortCaseCitation, index: number): ShortProfile {
    this.#short ??= this.#full.map(nothing);
    return (this.#short[index] ??= shortProfile(citation));
  }
}

const known = new WeakMap<BlockCitations, BlockProfiles>();

/** What the cases cited in a block are identified by; a citation by its index in the block. */
export interface Profiles {
  full(block: BlockCitations, citation: FullCaseCitation, index: number): CaseProfile;
  short(block: BlockCitations, citation: ShortCaseCitation, index: number): ShortProfile;
}

function kept(block: BlockCitations): BlockProfiles {
  let found = known.get(block);
  if (found === undefined) {
    found = new BlockProfiles(block);
    known.set(block, found);
  }
  return found;
}

/** Made once for each block, however often the brief around the block is read. */
export const keptProfiles: Profiles = {
  full: (block, citation, index) => kept(block).full(citation, index),
  short: (block, citation, index) => kept(block).short(citation, index),
};

/** For a text that is read once: those kept are used, and no more are kept. */
export const passingProfiles: Profiles = {
  full: (block, citation, index) => known.get(block)?.full(citation, index) ?? profile(citation),
  short: (block, citation, index) => known.get(block)?.short(citation, index) ?? shortProfile(citation),
};
