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

const KINDS: Readonly<Record<string, EditionKind>> = {
  f: 'federal', s: 'state', r: 'regional', n: 'neutral', p: 'specialty', u: 'scotus', d: 'database', j: 'journal',
};

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);

/** Apostrophes of all shapes as the straight one; the \u02bbokina of Hawai\u02bbi is one of them. */
const straight = (text: string): string => text.replaceAll(/[\u2018\u2019\u02bb]/g, "'");

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/g, '');

/** The look-up key of a reporter: spaces and full stops gone, apostrophe straight, case kept. */
export const reporterKey = (text: string): string => straight(text).replaceAll(/[\s.]+/g, '');

const SERIES = /(?:^|[\s.])(\d{1,2}(?:st|d|th)|\(n\.s\.\)|\(N\.S\.\))(?: Supp\.| \([A-Z]+\))?$/;

const number = (digits: string | undefined): number | null =>
  digits === undefined || digits === '' ? null : Number(digits);

function readEdition(fields: readonly string[]): Edition {
  const [abbreviation = '', kind = '', when = '', jurisdiction = '', courtId = ''] = fields;
  const [years = '', last] = when.split('#');
  const [start, end] = years.split('-');
  return {
    abbreviation,
    series: SERIES.exec(abbreviation)?.[1] ?? '',
    start: number(start),
    end: number(end),
    kind: KINDS[kind] ?? 'specialty',
    ...(last === undefined ? {} : { lastVolume: Number(last) }),
    ...(courtId === '' ? {} : { courtId }),
    ...(jurisdiction === '' ? {} : { jurisdiction }),
  };
}

/** The lines of the table, in order of their folded heads, and those heads as far as they have been needed. */
let lines: readonly string[] | undefined;
const heads: string[] = [];
const editions = new Map<number, Edition>();

const theLines = (): readonly string[] => (lines ??= REPORTER_LINES.trim().split('\n'));

/** The folded form a line lists. Folding on demand keeps the first look-up cheap. */
function headOf(line: number): string {
  const ready = heads[line];
  if (ready !== undefined) return ready;
  const text = theLines()[line] ?? '';
  const end = text.search(/[|>]/);
  return (heads[line] = reporterKey(end < 0 ? text : text.slice(0, end)));
}

/** The edition of a line; an edition is one object however often it is looked up. */
function editionOn(line: number): Edition {
  const ready = editions.get(line);
  if (ready !== undefined) return ready;
  const edition = readEdition((theLines()[line] ?? '').split('|'));
  editions.set(line, edition);
  return edition;
}

/** First line in `[low, high)` of which `before` is false, all lines before it answering true. */
function partition(low: number, high: number, before: (line: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (before(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Editions of a folded form; for a variant, those of the abbreviations it stands for. */
function editionsFor(key: string): readonly Edition[] | undefined {
  const all = theLines();
  const matching: Edition[] = [];
  for (let line = partition(0, all.length, (at) => headOf(at) < key); line < all.length && headOf(line) === key; line++) {
    const [, ...targets] = (all[line] ?? '').split('>');
    if (targets.length === 0) matching.push(editionOn(line));
    for (const target of targets) {
      matching.push(...(editionsFor(reporterKey(target)) ?? []).filter(({ abbreviation }) => abbreviation === target));
    }
  }
  return matching.length === 0 ? undefined : matching;
}

/** Every edition, in alphabetical order of abbreviation. */
export const allEditions = (): readonly Edition[] =>
  theLines().flatMap((text, line) => (text.includes('>') ? [] : [editionOn(line)]));

/** The known folded keys, for a recogniser that folds as it reads. */
export const reporterWordKeys = {
  has: (key: string): boolean => editionsFor(key) !== undefined,
  get: editionsFor,
};

const found = new Map<string, ReporterLookUp>();

/**
 * What `text` (a reporter alone, without volume or page) can stand for. The
 * closest reading wins: an edition so abbreviated before one so spaced, that
 * before one so spelled, and that before a mere variant.
 */
export function lookUpReporter(text: string): ReporterLookUp | undefined {
  const ready = found.get(text);
  if (ready !== undefined) return ready;
  const lookUp = readReporter(straight(text));
  if (lookUp !== undefined) found.set(text, lookUp);
  return lookUp;
}

function readReporter(plain: string): ReporterLookUp | undefined {
  const key = reporterKey(plain);
  const known = editionsFor(key);
  if (known === undefined) return undefined;
  const exact = known.filter((edition) => edition.abbreviation === plain);
  if (exact.length > 0) return { editions: exact, canonical: true, spacingOnly: false };
  const closed = withoutSpaces(plain);
  const spaced = known.filter((edition) => withoutSpaces(edition.abbreviation) === closed);
  if (spaced.length > 0) return { editions: spaced, canonical: false, spacingOnly: true };
  const spelled = known.filter((edition) => reporterKey(edition.abbreviation) === key);
  return { editions: spelled.length > 0 ? spelled : known, canonical: false, spacingOnly: false };
}

const isWordUnit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The unit at `depth` of a line's head; a head that ends there comes first. */
function unitAt(line: number, depth: number): number {
  const head = headOf(line);
  return depth < head.length ? head.charCodeAt(depth) : -1;
}

/**
 * The longest reporter that begins at `from` (a non-space), reading over single
 * spaces, line breaks and full stops. It ends where a word ends and takes the full
 * stop that touches it. Cost: two binary searches a character, at most a form's length.
 */
export function reporterAt(text: string, from: number): ReporterMatch | undefined {
  let low = 0;
  let high = theLines().length;
  let depth = 0;
  let end = -1;
  for (let i = from; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (isSpace(code)) {
      if (depth === 0) return undefined;
      if (isSpace(text.charCodeAt(i + 1)) && isSpace(text.charCodeAt(i + 2))) break;
      continue;
    }
    if (code === 46) continue;
    if (code === 0x2019 || code === 0x2018 || code === 0x2bb) code = 39;
    const unit = code;
    const at = depth;
    low = partition(low, high, (line) => unitAt(line, at) < unit);
    high = partition(low, high, (line) => unitAt(line, at) <= unit);
    if (low === high) break;
    depth++;
    if (headOf(low).length !== depth) continue;
    const after = text.charCodeAt(i + 1) === 46 ? i + 2 : i + 1;
    if (isWordUnit(text.charCodeAt(after)) && (after > i + 1 || isWordUnit(code))) continue;
    end = after;
  }
  if (end < 0) return undefined;
  const reporter = text.slice(from, end);
  const lookUp = lookUpReporter(reporter);
  return lookUp === undefined ? undefined : { ...lookUp, end, text: reporter };
}

/**
 * Whether a form without stop, figure or second capital reads as an ordinary word
 * or surname (`Miles`, `Day`, `Hill`): a recogniser wants more evidence for it.
 */
export const readsAsWord = (text: string): boolean => /^[A-Z][a-z]+$/.test(text);

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
  return REGIONS[edition.abbreviation.replace(/ ?\d+(?:d|th)$/, '')]?.split(' ');
}
