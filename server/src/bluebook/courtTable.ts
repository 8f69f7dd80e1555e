/**
 * The courts themselves, made from their parts when first asked for: a circuit, a
 * district with its bankruptcy court, a state's court.
 */
import { FEDERAL_LINES, FORMER_DISTRICTS, STATE_COURT_LINES } from './courts.data.js';
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

const ORDINALS = ['1st', '2d', '3d', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th'];
const ORDINAL_WORDS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth', 'Eleventh'];
const DIRECTIONS: Readonly<Record<string, string>> = { N: 'Northern', S: 'Southern', E: 'Eastern', W: 'Western', M: 'Middle', C: 'Central' };

/** Circuits with a bankruptcy appellate panel, now or formerly. */
const PANELS = new Set([1, 2, 6, 8, 9, 10]);

const DISTRICT_SINCE: Readonly<Record<string, number>> = { cacd: 1966, caed: 1966, flmd: 1962, lamd: 1971, ilcd: 1979 };

/** Bankruptcy courts whose identifier does not follow the rule. */
const BANKRUPTCY_IDS: Readonly<Record<string, string>> = { az: 'arb', ne: 'nebraskab' };

/** Where identifiers of federal courts do not begin with the postal code. */
const ID_PREFIXES: Readonly<Record<string, string>> = { mp: 'nmi' };

const WORDS = new Map(
  ('court=ct courts=ct circuit=cir circ=cir district=dist bankruptcy=bankr appeals=app appeal=app appellate=app superior=super supreme=sup ' +
    'department=dept division=div county=cnty cty=cnty chancery=ch commonwealth=commw northern=n ' +
    'southern=s eastern=e western=w central=c middle=m of= the= for= first=1st second=2d third=3d fourth=4th fifth=5th sixth=6th ' +
    'seventh=7th eighth=8th ninth=9th tenth=10th eleventh=11th')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

export const straight = (text: string): string => text.replaceAll('\u2019', "'");

const foldWord = (word: string): string => WORDS.get(word) ?? word;

/** Case, stops and the spelling of common words folded, separators and spaces kept. */
const foldWords = (text: string): string => text.toLowerCase().replaceAll(/[.,'\u2019]+/g, '').replaceAll(/[^\s|;]+/g, foldWord);

/** The look-up key of a court: case, stops, spaces and the spelling of common words do not matter. */
export const courtKey = (text: string): string => foldWords(text).replaceAll(/\s+/g, '');

/** `N.D.` and `Cal.` with a space, `S.D.` and `N.Y.` without: single capitals close up. */
const joined = (before: string, after: string): string => (/^[A-Z]\./.test(after) ? before + after : `${before} ${after}`);

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

/** Names that the parts of the abbreviation do not give. */
const NAMES: Readonly<Record<string, string>> = {
  ny: 'Court of Appeals of New York', mass: 'Supreme Judicial Court of Massachusetts', me: 'Supreme Judicial Court of Maine',
  wva: 'Supreme Court of Appeals of West Virginia', dc: 'District of Columbia Court of Appeals', amsamoa: 'High Court of American Samoa',
  calctapp: 'California Court of Appeal', lactapp: 'Louisiana Court of Appeal', mdctspecapp: 'Appellate Court of Maryland',
  massappct: 'Massachusetts Appeals Court', nyappdiv: 'New York Supreme Court, Appellate Division', indapp: 'Appellate Court of Indiana',
  texctapp: 'Texas Court of Appeals (1876-1892)', texcivapp: 'Texas Court of Civil Appeals', pasuperct: 'Superior Court of Pennsylvania',
};

const STATE_LEVELS: Readonly<Record<string, CourtLevel>> = { i: 'appeals', t: 'trial', h: 'highest', a: 'agency' };

const systemOf = (state: State): CourtSystem => {
  if (state.id === 'navajo') return 'tribal';
  return ['as', 'gu', 'mp', 'pr', 'vi'].includes(state.id) ? 'territory' : 'state';
};

const federal = { system: 'federal', jurisdiction: 'us' } as const;

/** Courts made so far: a court is one object however it is looked up. */
const made = new Map<string, Court>();

function make(court: Court): Court {
  const present = made.get(court.id);
  if (present !== undefined) return present;
  made.set(court.id, court);
  return court;
}

/** The court of appeals of circuit 1 to 11. */
export function circuitCourt(number: number): Court | undefined {
  const ordinal = ORDINALS[number - 1];
  if (ordinal === undefined) return undefined;
  const id = `ca${String(number)}`;
  const from = number === 11 ? 1981 : number === 10 ? 1929 : 1891;
  const name = `United States Court of Appeals for the ${ORDINAL_WORDS[number - 1] ?? ''} Circuit`;
  return make({ id, abbreviation: `${ordinal} Cir.`, name, level: 'appeals', circuit: id, from, ...federal });
}

export function panelCourt(number: number): Court | undefined {
  const circuit = circuitCourt(number);
  if (circuit === undefined || !PANELS.has(number)) return undefined;
  return make({
    id: `bap${String(number)}`,
    abbreviation: `B.A.P. ${circuit.abbreviation}`,
    name: `United States Bankruptcy Appellate Panel of the ${ORDINAL_WORDS[number - 1] ?? ''} Circuit`,
    level: 'bankruptcyAppeals',
    circuit: circuit.id,
    from: 1979,
    ...federal,
  });
}

export type DistrictKind = 'district' | 'bankruptcy' | 'circuit';

/** The court of one federal district; `circuit` is the circuit court of the years before 1912. */
export function districtCourt(state: State, letter: string, kind: DistrictKind): Court {
  const place = `${letter === '' ? '' : `${DIRECTIONS[letter] ?? ''} `}District of ${state.name}`;
  const root = `${ID_PREFIXES[state.id] ?? state.id}${letter.toLowerCase()}`;
  const abbreviation = joined(letter === '' ? 'D.' : `${letter}.D.`, state.abbreviation);
  const shared = { ...federal, state: state.id, ...(state.circuit === undefined ? {} : { circuit: state.circuit }) };
  if (kind === 'bankruptcy') {
    const name = `United States Bankruptcy Court for the ${place}`;
    return make({ id: BANKRUPTCY_IDS[state.id] ?? `${root}b`, abbreviation: `Bankr. ${abbreviation}`, name, level: 'bankruptcy', ...shared });
  }
  if (kind === 'circuit') {
    const name = `United States Circuit Court for the ${place}`;
    return make({ id: `${root}oldcir`, abbreviation: joined('C.C.', abbreviation), name, level: 'trial', to: 1911, ...shared });
  }
  const since = DISTRICT_SINCE[`${root}d`];
  const name = `United States District Court for the ${place}`;
  return make({ id: `${root}d`, abbreviation, name, level: 'trial', ...shared, ...(since === undefined ? {} : { from: since }) });
}

function readFederal(line: string): Court {
  const [id = '', abbreviation = '', name = '', level = '', years = '', circuit = ''] = line.split('|');
  const [from = '', to = ''] = years.split('-');
  return make({
    id,
    abbreviation,
    name,
    level: level as CourtLevel,
    ...federal,
    ...(circuit === '' ? {} : { circuit }),
    ...(from === '' ? {} : { from: Number(from) }),
    ...(to === '' ? {} : { to: Number(to) }),
  });
}

function readFormer(line: string): readonly Court[] {
  const [id = '', abbreviation = '', place = '', state = ''] = line.split('|');
  const circuit = stateById(state)?.circuit;
  const shared = { ...federal, ...(state === '' ? {} : { state }), ...(circuit === undefined ? {} : { circuit }) };
  const old = { id: id.replace(/d$/, 'oldcir'), abbreviation: joined('C.C.', abbreviation), to: 1911 };
  return [
    make({ id, abbreviation, name: `United States District Court for the District of ${place}`, level: 'trial', ...shared }),
    make({ ...old, name: `United States Circuit Court for the District of ${place}`, level: 'trial', ...shared }),
  ];
}

const federalLines = FEDERAL_LINES.trim().split('\n');
const formerLines = FORMER_DISTRICTS.trim().split('\n');

let specialKeys: ReadonlyMap<string, number> | undefined;

/** Keys of the special courts and of the former districts behind them, with the number of their line. */
function theSpecialKeys(): ReadonlyMap<string, number> {
  if (specialKeys !== undefined) return specialKeys;
  const map = new Map<string, number>();
  const enter = (key: string | undefined, line: number): void => {
    if (key !== undefined && key !== '' && !map.has(key)) map.set(key, line);
  };
  const rows = foldWords(`${FEDERAL_LINES.trim()}\n${FORMER_DISTRICTS.trim()}`).replaceAll(' ', '').split('\n');
  for (const [line, row] of rows.entries()) {
    const [, abbreviation, , , , , forms] = row.split('|');
    enter(abbreviation, line);
    if (forms !== undefined) for (const form of forms.split(';')) enter(form, line);
    if (line >= federalLines.length) enter(`cc${abbreviation ?? ''}`, line + formerLines.length);
  }
  return (specialKeys = map);
}

/** Federal courts outside the districts and numbered circuits, and districts that are no more. */
export function specialCourt(key: string): Court | undefined {
  const line = theSpecialKeys().get(key);
  if (line === undefined) return undefined;
  if (line < federalLines.length) return readFederal(federalLines[line] ?? '');
  const former = line - federalLines.length;
  return readFormer(formerLines[former % formerLines.length] ?? '')[former < formerLines.length ? 0 : 1];
}

/** All of them. */
export const specialCourts = (): readonly Court[] => [...federalLines.map(readFederal), ...formerLines.flatMap(readFormer)];

const stateLines = STATE_COURT_LINES.trim().split('\n');

function readStateCourt(state: State, entry: string): Court {
  const [id = '', suffix = '', level = 'h'] = entry.split(':');
  const highest = suffix === '';
  return make({
    id,
    abbreviation: highest ? state.abbreviation : `${state.abbreviation} ${suffix}`,
    name: NAMES[id] ?? (highest ? `Supreme Court of ${state.name}` : `${state.name} ${SUFFIX_NAMES[suffix] ?? suffix}`),
    level: STATE_LEVELS[level] ?? 'highest',
    system: systemOf(state),
    jurisdiction: state.id,
  });
}

export const courtsOfState = (state: State): readonly Court[] => {
  const line = stateLines.find((text) => text.startsWith(`${state.id}|`)) ?? '';
  return line === '' ? [] : line.slice(state.id.length + 1).split(';').map((entry) => readStateCourt(state, entry));
};

/** `ca9`, `bap9`. */
export function numbered(id: string): Court | undefined {
  const [, kind = '', number = ''] = /^(ca|bap)(\d{1,2})$/.exec(id) ?? [];
  return kind === 'ca' ? circuitCourt(Number(number)) : kind === 'bap' ? panelCourt(Number(number)) : undefined;
}

function specialCourtById(id: string): Court | undefined {
  const line = federalLines.find((text) => text.startsWith(`${id}|`));
  return line === undefined ? formerLines.flatMap(readFormer).find((court) => court.id === id) : readFederal(line);
}

function stateCourtById(id: string): Court | undefined {
  for (const line of stateLines) {
    const cut = line.indexOf('|');
    const state = stateById(line.slice(0, cut));
    const entry = line.slice(cut + 1).split(';').find((text) => text.split(':')[0] === id);
    if (state !== undefined && entry !== undefined) return readStateCourt(state, entry);
  }
  return undefined;
}

/** The court of this identifier, former courts included. */
export function courtById(id: string): Court | undefined {
  const ready = made.get(id);
  if (ready !== undefined) return ready;
  return numbered(id) ?? stateCourtById(id) ?? specialCourtById(id) ?? federalDistricts().find((court) => court.id === id);
}

const federalDistricts = (): readonly Court[] =>
  states.flatMap((state) =>
    state.districts.flatMap((letter) => (['district', 'bankruptcy', 'circuit'] as const).map((kind) => districtCourt(state, letter, kind))),
  );

/** Every court in the table, former ones included. */
export function allCourts(): readonly Court[] {
  const circuits = ORDINALS.flatMap((_, at) => [circuitCourt(at + 1), panelCourt(at + 1)]).filter((court) => court !== undefined);
  return [...circuits, ...specialCourts(), ...federalDistricts(), ...states.flatMap(courtsOfState)];
}
