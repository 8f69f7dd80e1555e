/**
 * Courts as a date parenthetical names them: `9th Cir.`, `S.D.N.Y.`, `Cal. Ct. App.`.
 * Nothing is indexed ahead: a look-up reads the name from its parts (circuit,
 * district, state and kind of court), so that the first one costs no more than the next.
 */
import {
  circuitCourt, courtById, courtKey, courtsOfState, districtCourt, numbered, panelCourt, specialCourt, specialCourts, straight, type Court, type DistrictKind,
} from './courtTable.js';
import type { Edition } from './reporters.js';
import { stateById, stateKeys, type State } from './states.js';

export { allCourts, courtById, type Court } from './courtTable.js';

export interface CourtLookUp {
  readonly court: Court;
  /** The text is letter for letter an accepted abbreviation; a curly apostrophe counts as straight. */
  readonly canonical: boolean;
  /** Department, division, district or county named behind a state court: `2d Dep't`, `Dallas`. */
  readonly division?: string;
}

/** Longer texts name no court. */
const LONGEST = 120;

/** Courts of appeals are met as `App.`, `Ct. App.` and `App. Ct.` alike. */
const APPEALS = new Set(['app', 'ctapp', 'appct']);

/** The court of `state` whose key, without the state, is `rest`. */
function stateCourt(state: State, rest: string): Court | undefined {
  const courts = courtsOfState(state);
  if (rest === '') return courts[0];
  const suffixKey = (court: Court): string => courtKey(court.abbreviation.slice(state.abbreviation.length));
  const exact = courts.find((court) => suffixKey(court) === rest);
  if (exact !== undefined) return exact;
  // "(App. Div. 2016)" beside the Superior Court reports of New Jersey.
  if (rest === 'appdiv') return courts.find((court) => suffixKey(court).endsWith(rest));
  if (APPEALS.has(rest)) return courts.find((court) => APPEALS.has(suffixKey(court)));
  return rest === 'supct' ? courts[0] : undefined;
}

const stateOfKey = (key: string): State | undefined => stateKeys().find((form) => form.key === key)?.state;

const KINDS: Readonly<Record<string, DistrictKind>> = { bankr: 'bankruptcy', cc: 'circuit', bankrct: 'bankruptcy', distct: 'district', circt: 'circuit' };

/** A district's letter stands apart from its state, or between capitals: `D. Or.`, `SDNY`, not `Dor.`. */
const DISTRICT_LETTER = /D[.\s]|[NSEWMC]D[A-Z]|\bDist/;

/** `ndcal`, `bankrsdny`, `ccdmass`, `ndistcalifornia`, `distctndistcalifornia`. */
function districtOfKey(key: string, text: string): Court | undefined {
  if (!DISTRICT_LETTER.test(text)) return undefined;
  const [, lead = '', letter = '', full = '', place = ''] = /^(bankrct|bankr|distct|circt|cc)?([nsewmc]?)d(ist)?(.+)$/.exec(key) ?? [];
  const postal = /\b[A-Z]{2}$/.exec(text)?.[0].toLowerCase();
  const state = stateOfKey(place) ?? stateOfKey(full + place) ?? (postal === place ? stateById(place) : undefined);
  return state?.districts.includes(letter.toUpperCase()) === true ? districtCourt(state, letter.toUpperCase(), KINDS[lead] ?? 'district') : undefined;
}

/** `9thcir`, `ca9`, `bap9thcir`, `9thcirbap`. */
function circuitOfKey(key: string): Court | undefined {
  const [, before = '', ordinal = '', after = ''] = /^(bap|bankrapppanel)?(\d{1,2})(?:st|nd|rd|th|d)cir(bap)?$/.exec(key) ?? [];
  if (ordinal !== '') return before === '' && after === '' ? circuitCourt(Number(ordinal)) : panelCourt(Number(ordinal));
  return numbered(key);
}

function stateOrNone(key: string): Court | undefined {
  for (const { key: head, state } of stateKeys()) {
    if (!key.startsWith(head)) continue;
    const court = stateCourt(state, key.slice(head.length));
    if (court !== undefined) return court;
  }
  return undefined;
}

/** Courts found so far, by the text that named them. */
const named = new Map<string, Court>();

/** The court a whole text names, without division. */
function courtNamed(text: string): Court | undefined {
  const ready = named.get(text);
  if (ready !== undefined) return ready;
  const folded = courtKey(text);
  const key = folded.startsWith('unitedstates') ? folded.slice('unitedstates'.length).replace(/^ctapp/, '') : folded;
  const court = circuitOfKey(key) ?? districtOfKey(key, text) ?? stateOrNone(folded) ?? specialOfKey(folded, text) ?? namedInFull(folded);
  if (court !== undefined) named.set(text, court);
  return court;
}

function specialOfKey(key: string, text: string): Court | undefined {
  const court = specialCourt(key);
  return court?.state === undefined || DISTRICT_LETTER.test(text) ? court : undefined;
}

let wholeNames: ReadonlyMap<string, Court> | undefined;

/** Courts by their whole names: Supreme Court of Texas, United States Court of Federal Claims. */
function namedInFull(folded: string): Court | undefined {
  if (folded.length < 8) return undefined;
  wholeNames ??= new Map(specialCourts().map((court) => [courtKey(court.name), court]));
  const special = wholeNames.get(folded);
  if (special !== undefined) return special;
  for (const { key, state } of stateKeys()) {
    if (key.length < 4 || !folded.includes(key)) continue;
    const courts = courtsOfState(state);
    const found = folded === `supct${key}` ? courts[0] : courts.find((court) => courtKey(court.name) === folded);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether `text` is the abbreviation; `N.D. W. Va.` is as good as `N.D.W. Va.`, the tables having both. */
const isAbbreviationOf = (court: Court, text: string): boolean => {
  if (court.abbreviation === text) return true;
  const state = court.state === undefined ? undefined : stateById(court.state);
  if (state === undefined || !/^[A-Z]\. /.test(state.abbreviation)) return false;
  return text === court.abbreviation.replace(`D.${state.abbreviation}`, `D. ${state.abbreviation}`);
};

const found = (court: Court, text: string): CourtLookUp => ({ court, canonical: isAbbreviationOf(court, text) });

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
    const court = courtNamed(head);
    if (court === undefined || court.system === 'federal' || court.level === 'highest' || !isDivision(tail)) continue;
    return { ...found(court, head), division: tail.replace(/^[-\u2013\u2014]+/, '') };
  }
  return undefined;
}

/** "4th Dist.", "8th Dist. Cuyahoga": a state's court of appeals by its district, the reporter having named the state. */
const NUMBERED_DISTRICT = /^\d{1,2}(?:st|d|nd|rd|th) Dist\.?(?: [A-Z][a-z]+){0,2}$/;

/**
 * The court that `text` (without the year) names. `within` is the jurisdiction a
 * reporter has already given, so that `Ct. App.` is found beside Cal. Rptr.
 */
export function lookUpCourt(text: string, within?: string): CourtLookUp | undefined {
  const plain = straight(text).trim();
  if (plain.length > LONGEST || !/^[A-Z\d]/.test(plain)) return undefined;
  const state = within === undefined ? undefined : stateById(within);
  if (state !== undefined) {
    const full = `${state.abbreviation} ${plain}`;
    const local = courtNamed(full);
    if (local?.jurisdiction === state.id && local.abbreviation !== state.abbreviation) return plain === 'App. Div.' ? { court: local, canonical: true } : found(local, full);
  }
  const court = courtNamed(plain);
  if (court !== undefined) return found(court, plain);
  if (state !== undefined && NUMBERED_DISTRICT.test(plain)) {
    const appeals = courtsOfState(state).find(({ level }) => level === 'appeals');
    if (appeals !== undefined) return { court: appeals, canonical: false, division: plain };
  }
  return withDivision(plain) ?? (state === undefined ? undefined : withDivision(`${state.abbreviation} ${plain}`));
}

/** The court a reporter names by itself; undefined when it prints several courts. */
export const courtImpliedBy = (edition: Edition): Court | undefined =>
  edition.courtId === undefined ? undefined : courtById(edition.courtId);

