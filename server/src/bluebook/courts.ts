/**
 * Courts as a date parenthetical names them: `9th Cir.`, `S.D.N.Y.`, `Cal. Ct. App.`.
 * Built on first use from `courts.data.ts` and `states.data.ts`.
 */
import { FEDERAL_LINES, FORMER_DISTRICTS, STATE_COURT_LINES } from './courts.data.js';
import type { Edition } from './reporters.js';
import { stateById, states, type State } from './states.js';

export type CourtSystem = 'federal' | 'state' | 'territory' | 'tribal';

/** `special` holds courts of limited subject, `agency` bodies that decide without being courts. */
export type CourtLevel = 'highest' | 'appeals' | 'trial' | 'bankruptcy' | 'bankruptcyAppeals' | 'special' | 'agency';

export interface Court {
  /** The identifier in general use: `scotus`, `ca9`, `caed`, `calctapp`. */
  readonly id: string;
  /** As in a date parenthetical with a reporter of many courts. */
  readonly abbreviation: string;
  readonly name: string;
  readonly system: CourtSystem;
  readonly level: CourtLevel;
  /** `us` for federal courts, else the state's lower-case postal code. */
  readonly jurisdiction: string;
  /** State in which a federal district or bankruptcy court sits. */
  readonly state?: string;
  /** The court of appeals over a federal court, itself for a court of appeals. */
  readonly circuit?: string;
  /** First and last year in which it decided cases, where known. */
  readonly from?: number;
  readonly to?: number;
}

export interface CourtLookUp {
  readonly court: Court;
  /** The text is letter for letter an accepted abbreviation; a curly apostrophe counts as straight. */
  readonly canonical: boolean;
  /** Department, division, district or county named behind a state court: `2d Dep't`, `Dallas`. */
  readonly division?: string;
}

const ORDINALS = ['1st', '2d', '3d', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th'];
const ORDINAL_WORDS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth', 'Eleventh'];
const DIRECTIONS: Readonly<Record<string, string>> = { N: 'Northern', S: 'Southern', E: 'Eastern', W: 'Western', M: 'Middle', C: 'Central' };

/** Circuits with a bankruptcy appellate panel, now or formerly. */
const PANELS = new Set(['1st', '2d', '6th', '8th', '9th', '10th']);

const DISTRICT_SINCE: Readonly<Record<string, number>> = { cacd: 1966, caed: 1966, flmd: 1962, lamd: 1971, ilcd: 1979 };

/** Bankruptcy courts whose identifier does not follow the rule. */
const BANKRUPTCY_IDS: Readonly<Record<string, string>> = { az: 'arb', ne: 'nebraskab' };

/** Where identifiers of federal courts do not begin with the postal code. */
const ID_PREFIXES: Readonly<Record<string, string>> = { mp: 'nmi' };

const WORDS = new Map(
  ('court=ct courts=ct circuit=cir circ=cir district=dist bankruptcy=bankr appeals=app appeal=app appellate=app superior=super supreme=sup ' +
    'department=dept division=div county=cnty cty=cnty chancery=ch 2nd=2d 3rd=3d 2ndcir=2dcir 3rdcir=3dcir commonwealth=commw northern=n ' +
    'southern=s eastern=e western=w central=c middle=m of= the= for= in= first=1st second=2d third=3d fourth=4th fifth=5th sixth=6th ' +
    'seventh=7th eighth=8th ninth=9th tenth=10th eleventh=11th')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

const straight = (text: string): string => text.replaceAll('\u2019', "'");

/** The look-up key of a court: case, stops, spaces and the spelling of common words do not matter. */
function courtKey(text: string): string {
  let key = '';
  for (const word of text.toLowerCase().replaceAll(/[.,'\u2019]+/g, '').split(/\s+/)) key += WORDS.get(word) ?? word;
  return key;
}

/** `N.D.` and `Cal.` with a space, `S.D.` and `N.Y.` without: single capitals close up. */
const joined = (before: string, after: string): string => (/^[A-Z]\./.test(after) ? before + after : `${before} ${after}`);

interface Index {
  readonly byId: ReadonlyMap<string, Court>;
  readonly byKey: ReadonlyMap<string, Court>;
  /** Accepted forms beside the abbreviation, letter for letter. */
  readonly alternates: ReadonlyMap<string, Court>;
}

let index: Index | undefined;

const SUFFIX_NAMES: Readonly<Record<string, string>> = {
  'Ct. App.': 'Court of Appeals', 'App.': 'Court of Appeals', 'App. Ct.': 'Appellate Court', 'Civ. App.': 'Court of Civil Appeals',
  'Crim. App.': 'Court of Criminal Appeals', 'Ct. Spec. App.': 'Court of Special Appeals', 'Dist. Ct. App.': 'District Court of Appeal',
  "Comm'n App.": 'Commission of Appeals', 'App. Div.': 'Appellate Division', 'App. Term': 'Supreme Court, Appellate Term',
  'Super. Ct.': 'Superior Court', 'Dist. Ct.': 'District Court', 'Cir. Ct.': 'Circuit Court', 'Cnty. Ct.': 'County Court',
  'Sup. Ct.': 'Supreme Court', 'Fam. Ct.': 'Family Court', 'Sur. Ct.': "Surrogate's Court", 'Civ. Ct.': 'Civil Court', 'City Ct.': 'City Court',
  'Crim. Ct.': 'Criminal Court', 'Ct. Cl.': 'Court of Claims', 'Tax Ct.': 'Tax Court', 'T.C.': 'Tax Court', 'Mun. Ct.': 'Municipal Court',
  'Ct. Com. Pl.': 'Court of Common Pleas', 'C.P.': 'Court of Common Pleas', 'Ch.': 'Court of Chancery', 'Ch. Ct.': 'Chancery Court',
  'Commw. Ct.': 'Commonwealth Court', 'Bus. Ct.': 'Business Court', 'Land Ct.': 'Land Court', 'Cir.': 'Circuit Court of Appeals',
  'Super. Ct. App. Div.': 'Superior Court, Appellate Division', 'Super. Ct. Ch. Div.': 'Superior Court, Chancery Division',
  'Super. Ct. Law Div.': 'Superior Court, Law Division', "App. Dep't Super. Ct.": 'Superior Court, Appellate Department',
  'Super. Ct. (Bus. Ct.)': 'Business Court', 'Commw. Super. Ct.': 'Commonwealth Superior Court', 'Gen. Term': 'Supreme Court, General Term',
  "Att'y Gen.": 'Attorney General', 'Trial Div.': 'High Court, Trial Division', 'D. Ct.': 'District Court',
};

const HIGHEST_NAMES: Readonly<Record<string, string>> = {
  ny: 'Court of Appeals of New York', ma: 'Supreme Judicial Court of Massachusetts', me: 'Supreme Judicial Court of Maine',
  wv: 'Supreme Court of Appeals of West Virginia', dc: 'District of Columbia Court of Appeals', as: 'High Court of American Samoa',
};

const STATE_LEVELS: Readonly<Record<string, CourtLevel>> = { i: 'appeals', t: 'trial', h: 'highest', a: 'agency' };

const systemOf = (state: State): CourtSystem => {
  if (state.id === 'navajo') return 'tribal';
  return ['as', 'gu', 'mp', 'pr', 'vi'].includes(state.id) ? 'territory' : 'state';
};

const optional = (key: 'from' | 'to', text: string | undefined): { from?: number; to?: number } =>
  text === undefined || text === '' ? {} : { [key]: Number(text) };

class Builder {
  readonly byId = new Map<string, Court>();
  readonly byKey = new Map<string, Court>();
  readonly alternates = new Map<string, Court>();

  add(court: Court, ...forms: readonly string[]): void {
    this.byId.set(court.id, court);
    this.enter(courtKey(court.abbreviation), court);
    for (const form of forms) this.enter(courtKey(form), court);
  }

  /** First come, first served: an abbreviation is never lost to another court's variant. */
  enter(key: string, court: Court): void {
    if (!this.byKey.has(key)) this.byKey.set(key, court);
  }
}

const federal = { system: 'federal', jurisdiction: 'us' } as const;

function addCircuits(builder: Builder): void {
  for (const [at, ordinal] of ORDINALS.entries()) {
    const id = `ca${String(at + 1)}`;
    const word = ORDINAL_WORDS[at] ?? '';
    const from = at === 10 ? 1981 : at === 9 ? 1929 : 1891;
    const name = `United States Court of Appeals for the ${word} Circuit`;
    builder.add({ id, abbreviation: `${ordinal} Cir.`, name, level: 'appeals', circuit: id, from, ...federal }, id, `${word} Circuit`, name);
    if (!PANELS.has(ordinal)) continue;
    const panel: Court = {
      id: `bap${String(at + 1)}`,
      abbreviation: `B.A.P. ${ordinal} Cir.`,
      name: `United States Bankruptcy Appellate Panel of the ${word} Circuit`,
      level: 'bankruptcyAppeals',
      circuit: id,
      from: 1979,
      ...federal,
    };
    builder.add(panel, `${ordinal} Cir. B.A.P.`, `Bankr. App. Panel ${ordinal} Cir.`, `B.A.P.${ordinal}`);
  }
}

/** A district court with its bankruptcy court and its circuit court of the years before 1912. */
function addDistrict(builder: Builder, state: State, letter: string, stateKeys: readonly string[]): void {
  const direction = letter === '' ? '' : `${DIRECTIONS[letter] ?? ''} `;
  const place = `${direction}District of ${state.name}`;
  const prefix = letter === '' ? 'D.' : `${letter}.D.`;
  const root = `${ID_PREFIXES[state.id] ?? state.id}${letter.toLowerCase()}`;
  const since = DISTRICT_SINCE[`${root}d`];
  const abbreviation = joined(prefix, state.abbreviation);
  const shared = { ...federal, state: state.id, ...(state.circuit === undefined ? {} : { circuit: state.circuit }) };
  const trial = { level: 'trial' as const, ...shared };
  const district: Court = {
    id: `${root}d`, abbreviation, name: `United States District Court for the ${place}`, ...trial, ...(since === undefined ? {} : { from: since }),
  };
  const bankruptcy: Court = {
    id: BANKRUPTCY_IDS[state.id] ?? `${root}b`, abbreviation: `Bankr. ${abbreviation}`, name: `United States Bankruptcy Court for the ${place}`,
    level: 'bankruptcy', ...shared,
  };
  const old: Court = {
    id: `${root}cc`, abbreviation: joined('C.C.', abbreviation), name: `United States Circuit Court for the ${place}`, ...trial, to: 1911,
  };
  const short = `${letter.toLowerCase()}d`;
  for (const [court, lead, title] of [[district, '', 'dist'], [bankruptcy, 'bankr', 'bankr'], [old, 'cc', 'cir']] as const) {
    builder.byId.set(court.id, court);
    for (const key of stateKeys) builder.enter(lead + short + key, court);
    builder.enter(`unitedstates${title}ct${letter.toLowerCase()}dist${stateKeys[1] ?? ''}`, court);
  }
  builder.enter(`${letter.toLowerCase()}dist${stateKeys[1] ?? ''}`, district);
  if (/^[A-Z]\. /.test(state.abbreviation)) {
    builder.alternates.set(`${prefix} ${state.abbreviation}`, district);
    builder.alternates.set(`Bankr. ${prefix} ${state.abbreviation}`, bankruptcy);
  }
}

function addFederal(builder: Builder): void {
  addCircuits(builder);
  for (const line of FEDERAL_LINES.trim().split('\n')) {
    const [id = '', abbreviation = '', name = '', level = '', years = '', circuit = '', forms = ''] = line.split('|');
    const [from, to] = years.split('-');
    const court: Court = {
      id,
      abbreviation,
      name,
      level: level as CourtLevel,
      ...federal,
      ...(circuit === '' ? {} : { circuit }),
      ...optional('from', from),
      ...optional('to', to),
    };
    builder.add(court, name, ...(forms === '' ? [] : forms.split(';')));
  }
  for (const state of states) {
    const keys = [state.abbreviation, state.name, state.id, ...state.otherForms].map(courtKey);
    for (const letter of state.districts) addDistrict(builder, state, letter, keys);
  }
  for (const line of FORMER_DISTRICTS.trim().split('\n')) {
    const [id = '', abbreviation = '', place = '', state = ''] = line.split('|');
    const circuit = stateById(state)?.circuit;
    const shared = {
      level: 'trial' as const, ...federal, ...(state === '' ? {} : { state }), ...(circuit === undefined ? {} : { circuit }),
    };
    builder.add({ id, abbreviation, name: `United States District Court for the District of ${place}`, ...shared });
    const old = `United States Circuit Court for the District of ${place}`;
    builder.add({ id: id.replace(/d$/, 'cc'), abbreviation: joined('C.C.', abbreviation), name: old, to: 1911, ...shared });
  }
}

function addStates(builder: Builder): void {
  for (const line of STATE_COURT_LINES.trim().split('\n')) {
    const [stateId = '', entries = ''] = line.split('|');
    const state = stateById(stateId);
    if (state === undefined) continue;
    const shared = { system: systemOf(state), jurisdiction: state.id };
    const stateKeys = [state.abbreviation, state.name, ...state.otherForms].map(courtKey);
    const variants: (readonly [key: string, court: Court])[] = [];
    for (const entry of entries.split(';')) {
      const [id = '', suffix = '', level = 'h'] = entry.split(':');
      const name = suffix === '' ? (HIGHEST_NAMES[stateId] ?? `Supreme Court of ${state.name}`) : `${state.name} ${SUFFIX_NAMES[suffix] ?? suffix}`;
      const abbreviation = suffix === '' ? state.abbreviation : `${state.abbreviation} ${suffix}`;
      const court: Court = { id, abbreviation, name, level: STATE_LEVELS[level] ?? 'highest', ...shared };
      builder.byId.set(id, court);
      const key = courtKey(suffix);
      for (const stateKey of stateKeys) builder.enter(stateKey + key, court);
      const others = suffix === '' ? ['supct'] : suffix === 'Ct. App.' || suffix === 'App. Ct.' ? ['app', 'ctapp', 'appct'] : [];
      for (const other of others) for (const stateKey of stateKeys) variants.push([stateKey + other, court]);
      variants.push([courtKey(name), court]);
    }
    for (const [key, court] of variants) builder.enter(key, court);
  }
}

function theIndex(): Index {
  if (index !== undefined) return index;
  const builder = new Builder();
  addFederal(builder);
  addStates(builder);
  index = builder;
  return index;
}

const found = (court: Court, text: string): CourtLookUp => ({
  court,
  canonical: court.abbreviation === text || theIndex().alternates.get(text) === court,
});

/** Words that begin or end the name of a part of a court. */
const isDivision = (text: string): boolean => /^[-\u2013\u2014[(]|\b(?:Dep't|Dept|Dist|Div|DCA|Cnty|County|Cir|City|Parish)\b|^[A-Z][a-z]+$/.test(text);

function withDivision(text: string): CourtLookUp | undefined {
  const dash = text.search(/[\u2013\u2014]|--/);
  const florida = /^(?:Fla\.? )?(\d(?:st|nd|rd|d|th) (?:DCA|D\.C\.A\.))$/.exec(text);
  if (florida?.[1] !== undefined) {
    const court = courtById('fladistctapp');
    return court === undefined ? undefined : { court, canonical: false, division: florida[1] };
  }
  const cuts = dash > 0 ? [dash] : [...text.matchAll(/\s/g)].map((match) => match.index).reverse().slice(0, 6);
  for (const cut of cuts) {
    const head = text.slice(0, cut).replace(/,$/, '');
    const tail = text.slice(cut).trim();
    const court = theIndex().byKey.get(courtKey(head));
    if (court === undefined || court.system === 'federal' || court.level === 'highest' || !isDivision(tail)) continue;
    return { ...found(court, head), division: tail.replace(/^[-\u2013\u2014]+/, '') };
  }
  return undefined;
}

/**
 * The court that `text` (without the year) names. `within` is the jurisdiction a
 * reporter has already given, so that `Ct. App.` is found beside Cal. Rptr.
 */
export function lookUpCourt(text: string, within?: string): CourtLookUp | undefined {
  const plain = straight(text).trim();
  if (!/^[A-Z\d]/.test(plain)) return undefined;
  const state = within === undefined ? undefined : stateById(within);
  if (state !== undefined) {
    const full = `${state.abbreviation} ${plain}`;
    const local = theIndex().byKey.get(courtKey(full));
    if (local?.jurisdiction === state.id && local.abbreviation !== state.abbreviation) return found(local, full);
  }
  const court = theIndex().byKey.get(courtKey(plain));
  if (court !== undefined) return found(court, plain);
  return withDivision(plain) ?? (state === undefined ? undefined : withDivision(`${state.abbreviation} ${plain}`));
}

export const courtById = (id: string): Court | undefined => theIndex().byId.get(id);

/** The court a reporter names by itself; undefined when it prints several courts. */
export const courtImpliedBy = (edition: Edition): Court | undefined =>
  edition.courtId === undefined ? undefined : courtById(edition.courtId);

/** Every court in the table, former ones included. */
export const allCourts = (): Iterable<Court> => theIndex().byId.values();
