import type { FullCaseCitation, ShortCaseCitation } from '../citation/citation.js';
import { nameKey } from '../library/names.js';
import type { Opinion, OpinionLibrary } from '../library/opinion.js';
import type { Authority } from './authority.js';
import { type CasePlace, type CaseProfile, caseProfile, shortProfile } from './caseProfile.js';
import { opinionOfFull } from './libraryMatch.js';
import { isCommon, nameWords, resembles, standsIn } from './names.js';

/** An authority while its brief is being read. */
export interface Entry {
  readonly key: string;
  readonly kind: Authority['kind'];
  readonly label: string;
  /** Words of the parties (authors, for books), in every spelling met. */
  readonly parties: (readonly string[])[];
  readonly places: CasePlace[];
  readonly citations: number[];
  readonly mentions: number[];
  wholeName: string;
  docket?: string;
  courtId?: string;
  date?: string;
  opinion?: Opinion;
  /** Number of its last full citation. */
  full?: number;
  /** Count of the step at which it was last cited or named. */
  met: number;
  /** One of its pincites pointed to a paragraph. */
  byParagraph?: boolean;
  /** For statutes: the code without the section, and the section without subsections. */
  readonly code?: string;
  readonly section?: string;
}

/** How many entries of one name or volume are looked at. It bounds the work on a text that repeats one name without end. */
const mostLookedAt = 48;
/** Hardly an opinion runs to so many pages of a reporter. */
const longestOpinion = 500;

export const newEntry = (kind: Entry['kind'], key: string, label: string): Entry => ({ key, kind, label, parties: [], places: [], citations: [], mentions: [], wholeName: '', met: 0 });

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (list.at(-1) !== entry && !list.slice(-mostLookedAt).includes(entry)) list.push(entry);
}

/** Page of a case's reporter: whether the opinion can have it. `undefined` where nothing tells. */
export function hasPage(entry: Pick<Entry, 'places'>, page: number, volume?: string): boolean | undefined {
  const places = entry.places.filter((place) => volume === undefined || place.volumeKey === volume);
  const first = places.map(({ firstPage }) => firstPage).filter((number) => number !== undefined);
  if (first.length === 0) return undefined;
  return first.some((number) => number <= page && page <= number + longestOpinion);
}

/** The cases met so far, by all that a citation may name them by. */
export class CaseRegistry {
  readonly #byPlace = new Map<string, Entry>();
  readonly #byVolume = new Map<string, Entry[]>();
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #byDocket = new Map<string, Entry[]>();
  readonly #byOpinion = new Map<Opinion, Entry>();

  constructor(private readonly library: OpinionLibrary) {}

  /** The entry that a full citation cites, if it was met before. */
  find(citation: FullCaseCitation): Entry | undefined {
    const profile = caseProfile(citation);
    for (const { key } of profile.places) {
      const entry = this.#byPlace.get(key);
      if (entry !== undefined) return entry;
    }
    const opinion = opinionOfFull(profile, this.library);
    const known = opinion === undefined ? undefined : this.#byOpinion.get(opinion);
    if (known !== undefined) return known;
    const agrees = (entry: Entry): boolean => this.#agrees(entry, profile);
    const docketed = profile.docket === undefined ? [] : (this.#byDocket.get(profile.docket) ?? []).slice(-mostLookedAt);
    const named = profile.wholeName === '' ? [] : (this.#byName.get(profile.wholeName) ?? []).slice(-mostLookedAt);
    return docketed.findLast(agrees) ?? named.findLast(agrees);
  }

  /** Same docket or same name: one decision, unless both have a place of their own or their courts or dates differ. */
  #agrees(entry: Entry, profile: CaseProfile): boolean {
    const bothPlaced = entry.places.length > 0 && profile.places.length > 0;
    if (bothPlaced && !entry.places.every(({ database }) => database) && !profile.places.every(({ database }) => database)) return false;
    if (bothPlaced && entry.places.some(({ database }) => database) && profile.places.some(({ database, reporter }) => database && entry.places.some((place) => place.reporter === reporter))) return false;
    if (entry.docket !== undefined && profile.docket !== undefined && entry.docket !== profile.docket) return false;
    if (entry.courtId !== undefined && profile.courtId !== undefined && entry.courtId !== profile.courtId) return false;
    const { date } = entry;
    const dated = date !== undefined && profile.date !== undefined;
    if (dated && !date.startsWith(profile.date) && !profile.date.startsWith(date)) return false;
    if (entry.docket !== undefined && entry.docket === profile.docket) return true;
    return dated && (entry.courtId !== undefined || profile.courtId !== undefined);
  }

  /** Takes in what a full citation says of its case. */
  learn(entry: Entry, citation: FullCaseCitation): void {
    const profile = caseProfile(citation);
    for (const place of profile.places) {
      if (this.#byPlace.has(place.key)) continue;
      this.#byPlace.set(place.key, entry);
      entry.places.push(place);
      add(this.#byVolume, place.volumeKey, entry);
    }
    if (profile.blankVolumeKey !== undefined) add(this.#byVolume, profile.blankVolumeKey, entry);
    if (profile.docket !== undefined) {
      entry.docket ??= profile.docket;
      add(this.#byDocket, profile.docket, entry);
    }
    if (profile.courtId !== undefined) entry.courtId ??= profile.courtId;
    if (profile.date !== undefined) entry.date ??= profile.date;
    this.#learnName(entry, profile.wholeName, profile.parties);
    const opinion = entry.opinion ?? opinionOfFull(profile, this.library);
    if (opinion !== undefined) this.learnOpinion(entry, opinion);
  }

  /** Takes in the library's opinion of a case, and its name where the brief gives none. */
  learnOpinion(entry: Entry, opinion: Opinion): void {
    if (entry.opinion === opinion) return;
    entry.opinion = opinion;
    this.#byOpinion.set(opinion, entry);
    const { caseName } = opinion.record;
    if (entry.wholeName === '') this.#learnName(entry, nameKey(caseName), caseName.split(' v. ').map(nameWords));
  }

  ofOpinion(opinion: Opinion): Entry | undefined {
    return this.#byOpinion.get(opinion);
  }

  #learnName(entry: Entry, wholeName: string, parties: readonly (readonly string[])[]): void {
    if (wholeName === '' || entry.wholeName === wholeName) return;
    if (entry.wholeName === '') entry.wholeName = wholeName;
    if (entry.parties.length > 6) return;
    add(this.#byName, wholeName, entry);
    entry.parties.push(...parties);
    for (const word of new Set(parties.flat())) if (!isCommon(word)) add(this.#byWord, word, entry);
  }

  /** Cases of a volume, latest met last. */
  ofVolume(volumeKey: string): readonly Entry[] {
    return (this.#byVolume.get(volumeKey) ?? []).slice(-mostLookedAt);
  }

  /** Cases whose names hold these parties' words, as a short form or a mention gives them. */
  named(parties: readonly (readonly string[])[]): readonly Entry[] {
    const [first] = parties;
    const word = parties.flat().find((other) => !isCommon(other));
    if (first === undefined || word === undefined) return [];
    const entries = (this.#byWord.get(word) ?? []).slice(-mostLookedAt);
    return entries.filter((entry) => parties.every((party) => entry.parties.some((other) => standsIn(party, other))));
  }

  /** Cases that a short form may mean. */
  candidates(citation: ShortCaseCitation): { readonly fitting: readonly Entry[]; readonly otherVolume: readonly Entry[] } {
    const { parties, volumeKey, key } = shortProfile(citation);
    const placed = key === undefined ? undefined : this.#byPlace.get(key);
    if (placed !== undefined) return { fitting: [placed], otherVolume: [] };
    const named = this.named(parties);
    if (volumeKey === undefined) return { fitting: named, otherVolume: [] };
    const inVolume = this.ofVolume(volumeKey);
    if (parties.length === 0) return { fitting: inVolume, otherVolume: [] };
    const both = inVolume.filter((entry) => named.includes(entry));
    if (both.length > 0) return { fitting: both, otherVolume: [] };
    const near = inVolume.filter((entry) => entry.parties.some((party) => parties.some((short) => resembles(short, party))));
    return near.length > 0 ? { fitting: near, otherVolume: [] } : { fitting: [], otherVolume: named };
  }
}
