/**
 * Reporters and their editions: what a reporter abbreviation stands for, how it
 * should be printed, which court it names, and which volumes it can have.
 * Everything is looked up by a folded key, so `F. 3d`, `F.3d` and `F 3d` meet.
 */
import { REPORTER_LINES } from './reporters.data.js';

export type EditionKind =
  | 'federal' | 'state' | 'regional' | 'neutral' | 'specialty' | 'scotus' | 'database' | 'journal';

/** One series of one reporter. */
export interface Edition {
  /** The table's form, with its spacing: `F. Supp. 3d`, `Cal. App. 5th`, `F. App'x`. */
  readonly abbreviation: string;
  /** What follows the root abbreviation: `3d`, `n.s.`, or nothing for a first series. */
  readonly series: string;
  readonly name: string;
  /** First and last year of publication; null where unknown or still running. */
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: EditionKind;
  /** Number of the last volume of a closed series; absent where unknown. */
  readonly lastVolume?: number;
  /**
   * The one court (or agency) whose decisions this edition prints; absent when it
   * prints several courts' or when the tables do not settle it.
   */
  readonly courtId?: string;
  /** Lower-case postal code of the state, `us` for federal material. */
  readonly jurisdiction?: string;
}

export interface ReporterLookUp {
  /** More than one where the abbreviation is shared (`Wash.` of Virginia and of Washington). */
  readonly editions: readonly Edition[];
  /** The text is letter for letter the abbreviation; a curly apostrophe counts as straight. */
  readonly canonical: boolean;
  /** The text differs from the abbreviation in spaces only. */
  readonly spacingOnly: boolean;
}

/** A reporter found in running text; `end` is exclusive. */
export interface ReporterMatch extends ReporterLookUp {
  readonly end: number;
  readonly text: string;
}

/** Most words any known form of a reporter has. */
export const maxReporterWords = 12;

const KINDS: Readonly<Record<string, EditionKind>> = {
  f: 'federal', s: 'state', r: 'regional', n: 'neutral', p: 'specialty', u: 'scotus', d: 'database', j: 'journal',
};

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);

const straight = (text: string): string => text.replaceAll('\u2019', "'");

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/g, '');

/** The look-up key of a reporter: spaces and full stops gone, apostrophe straight, case kept. */
export const reporterKey = (text: string): string => straight(text).replaceAll(/[\s.]+/g, '');

const SERIES = /(?:^|[\s.])(\d{1,2}(?:st|d|th)|\(n\.s\.\)|\(N\.S\.\))(?: Supp\.| \([A-Z]+\))?$/;

const number = (digits: string | undefined): number | null =>
  digits === undefined || digits === '' ? null : Number(digits);

function readEdition(fields: readonly string[], name: string): Edition {
  const [abbreviation = '', kind = '', when = '', jurisdiction = '', courtId = ''] = fields;
  const [years = '', last] = when.split('#');
  const [start, end] = years.split('-');
  return {
    abbreviation,
    series: SERIES.exec(abbreviation)?.[1] ?? '',
    name: name === '' ? `LexisNexis, ${abbreviation.replace(/ ?LEXIS$/, '')}`.replace(/, $/, '') : name,
    start: number(start),
    end: number(end),
    kind: KINDS[kind] ?? 'specialty',
    ...(last === undefined ? {} : { lastVolume: Number(last) }),
    ...(courtId === '' ? {} : { courtId }),
    ...(jurisdiction === '' ? {} : { jurisdiction }),
  };
}

interface Index {
  readonly lines: readonly string[];
  /** Folded form to the numbers of the lines it occurs in. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Keys by their first unit. */
  readonly buckets: ReadonlyMap<string, string[]>;
}

let index: Index | undefined;

function theIndex(): Index {
  if (index !== undefined) return index;
  const lines = REPORTER_LINES.trim().split('\n');
  const folded = reporterKey(REPORTER_LINES.trim().replaceAll('\n', '\u0000')).split('\u0000');
  const byKey = new Map<string, number[]>();
  const buckets = new Map<string, string[]>();
  const enter = (key: string, line: number): void => {
    const present = byKey.get(key);
    if (present !== undefined) {
      if (present[present.length - 1] !== line) present.push(line);
      return;
    }
    byKey.set(key, [line]);
    const bucket = buckets.get(key.charAt(0));
    if (bucket === undefined) buckets.set(key.charAt(0), [key]);
    else bucket.push(key);
  };
  for (let line = 0; line < folded.length; line++) {
    const fields = (folded[line] ?? '').split('|');
    enter(fields[0] ?? '', line);
    const variants = fields[6];
    if (variants !== undefined) for (const variant of variants.split(';')) enter(variant, line);
  }
  index = { lines, byKey, buckets };
  return index;
}

const built = new Map<number, Edition>();

/** The edition of a line, made when first asked for. */
function editionOn(line: number): Edition {
  const ready = built.get(line);
  if (ready !== undefined) return ready;
  const { lines } = theIndex();
  const fields = (lines[line] ?? '').split('|');
  let named = line;
  while (named > 0 && (lines[named] ?? '').split('|')[5] === '=') named--;
  const edition = readEdition(fields, (lines[named] ?? '').split('|')[5] ?? '');
  built.set(line, edition);
  return edition;
}

const editionsOf = (key: string): readonly Edition[] | undefined => theIndex().byKey.get(key)?.map(editionOn);

/** Every edition, in alphabetical order of abbreviation. */
export const allEditions = (): readonly Edition[] => theIndex().lines.map((_, line) => editionOn(line));

/** The known folded keys, for a recogniser that folds as it reads. */
export const reporterWordKeys = {
  has: (key: string): boolean => theIndex().byKey.has(key),
  get: editionsOf,
};

const ordered = new Set<string>();

/** The keys that begin with `unit`, in code-unit order: a longer prefix is a range of them. */
function keysFrom(unit: string): readonly string[] {
  const bucket = theIndex().buckets.get(unit) ?? [];
  if (!ordered.has(unit)) {
    bucket.sort();
    ordered.add(unit);
  }
  return bucket;
}

/**
 * What `text` (a reporter alone, without volume or page) can stand for. The
 * closest reading wins: an edition so abbreviated before one so spaced, that
 * before one so spelled, and that before a mere variant.
 */
export function lookUpReporter(text: string): ReporterLookUp | undefined {
  const plain = straight(text);
  const key = reporterKey(plain);
  const editions = editionsOf(key);
  if (editions === undefined) return undefined;
  const exact = editions.filter((edition) => edition.abbreviation === plain);
  if (exact.length > 0) return { editions: exact, canonical: true, spacingOnly: false };
  const closed = withoutSpaces(plain);
  const spaced = editions.filter((edition) => withoutSpaces(edition.abbreviation) === closed);
  if (spaced.length > 0) return { editions: spaced, canonical: false, spacingOnly: true };
  const spelled = editions.filter((edition) => reporterKey(edition.abbreviation) === key);
  return { editions: spelled.length > 0 ? spelled : editions, canonical: false, spacingOnly: false };
}

/** Index of the first entry of `sorted[low..high)` whose unit at `depth` is at least `unit`. */
function lowerBound(sorted: readonly string[], low: number, high: number, depth: number, unit: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    const key = sorted[middle] ?? '';
    const here = depth < key.length ? key.charCodeAt(depth) : -1;
    if (here < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}

const isWordUnit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/**
 * The longest reporter that begins at `from` (a non-space), reading over single
 * spaces, line breaks and full stops. It ends where a word ends and takes the full
 * stop that touches it. Cost: one binary search a character, at most a key's length.
 */
export function reporterAt(text: string, from: number): ReporterMatch | undefined {
  const sorted = keysFrom(text.charAt(from));
  let low = 0;
  let high = sorted.length;
  let depth = 0;
  let end = -1;
  for (let i = from; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (isSpace(code)) {
      if (isSpace(text.charCodeAt(i + 1)) && isSpace(text.charCodeAt(i + 2))) break;
      continue;
    }
    if (code === 46) continue;
    if (code === 0x2019) code = 39;
    low = lowerBound(sorted, low, high, depth, code);
    high = lowerBound(sorted, low, high, depth, code + 1);
    if (low === high) break;
    depth++;
    if (sorted[low]?.length !== depth) continue;
    const after = text.charCodeAt(i + 1) === 46 ? i + 2 : i + 1;
    if (isWordUnit(text.charCodeAt(after)) && (after > i + 1 || isWordUnit(code))) continue;
    end = after;
  }
  if (end < 0) return undefined;
  const found = text.slice(from, end);
  const lookUp = lookUpReporter(found);
  return lookUp === undefined ? undefined : { ...lookUp, end, text: found };
}

/**
 * Whether a form without stop, figure or second capital reads as an ordinary word
 * or surname (`Miles`, `Day`, `Hill`): a recogniser wants more evidence for it.
 */
export const readsAsWord = (text: string): boolean => /^[A-Z][a-z]+$/.test(text);

/** Number of the last volume, for a closed series where it is known. */
export const lastVolume = (edition: Edition): number | undefined => edition.lastVolume;

/** Whether a closed series, federal or other, has no such volume. */
export const isBeyondLastVolume = (edition: Edition, volume: number): boolean =>
  edition.lastVolume !== undefined && volume > edition.lastVolume;

/** Whether `volume` lies beyond the end of a closed federal series, as 1000 F.2d does. */
export const isFederalClosed = (edition: Edition, volume: number): boolean =>
  edition.kind === 'federal' && isBeyondLastVolume(edition, volume);

const REGIONS: Readonly<Record<string, string>> = {
  'A.': 'ct dc de md me nh nj pa ri vt',
  'N.E.': 'il in ma ny oh',
  'N.W.': 'ia mi mn nd ne sd wi',
  'P.': 'ak az ca co hi id ks mt nm nv ok or ut wa wy',
  'S.E.': 'ga nc sc va wv',
  'S.W.': 'ar ky mo ok tn tx',
  'So.': 'al fl la ms',
};

/**
 * Jurisdictions whose decisions a regional reporter prints (`ok` under
 * S.W. for the courts of Indian Territory); undefined for other reporters.
 */
export function regionalJurisdictions(edition: Edition): readonly string[] | undefined {
  if (edition.kind !== 'regional') return undefined;
  return REGIONS[edition.abbreviation.replace(/ ?\d+(?:d|th)$/, '')]?.split(' ');
}
