import { emptyLibrary } from '../library/library.js';
import { nameKey } from '../library/names.js';
import type { Opinion, OpinionLibrary } from '../library/opinion.js';
import { grown } from '../text/exact.js';
import type { Authority } from './authority.js';
import type { CasePlace, CaseProfile, ShortProfile } from './caseProfile.js';
import { opinionOfFull } from './libraryMatch.js';
import { isAcronym, isCommon, nameWords, resembles, standsIn } from './names.js';

/** An authority while its brief is being read. */
export interface Entry {
  readonly key: string;
  readonly kind: Authority['kind'];
  readonly label: string;
  /** Words of the parties (authors, for books), in every spelling met. */
  parties: (readonly string[])[];
  places: CasePlace[];
  citations: number[];
  mentions: number[];
  wholeName: string;
  docket: string | undefined;
  courtId: string | undefined;
  date: string | undefined;
  opinion: Opinion | undefined;
  /** Number of its last full citation. */
  full: number | undefined;
  /** Count of the step at which it was last cited or named. */
  met: number;
  /** The case whose later or earlier history it is, where it is printed without a name of its own. */
  historyOf: Entry | undefined;
  /** One of its pincites pointed to a paragraph. */
  byParagraph: boolean;
  /** For statutes: the code without the section, and the section without subsections. */
  readonly code: string | undefined;
  readonly section: string | undefined;
  /** What it is in the end, once all of the brief is read. */
  authority: Authority | undefined;
}

/** How many entries of one name or volume are looked at. It bounds the work on a text that repeats one name without end. */
const mostLookedAt = 48;
/** Hardly an opinion runs to so many pages of a reporter. */
const longestOpinion = 500;

/** `code` and `section` are a statute's. */
export const newEntry = (kind: Entry['kind'], key: string, label: string, code?: string, section?: string): Entry => ({
  key, kind, label, parties: [], places: [], citations: [], mentions: [], wholeName: '', docket: undefined, courtId: undefined, date: undefined, opinion: undefined, historyOf: undefined,
  full: undefined, met: 0, byParagraph: false, code, section, authority: undefined,
});

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) {
    map.set(key, [entry]);
    return;
  }
  for (let at = list.length - 1, last = Math.max(0, list.length - mostLookedAt); at >= last; at--) if (list[at] === entry) return;
  list.push(entry);
}

const NO_ENTRIES: readonly Entry[] = [];

/** The entries of a list that are looked at, latest last. */
const latest = (list: readonly Entry[] | undefined): readonly Entry[] => (list === undefined ? NO_ENTRIES : list.length <= mostLookedAt ? list : list.slice(-mostLookedAt));

/** Page of a case's reporter: whether the opinion can have it. `undefined` where nothing tells. */
export function hasPage(entry: Pick<Entry, 'places'>, page: number, volume?: string): boolean | undefined {
  let known: false | undefined;
  for (const { firstPage, volumeKey } of entry.places) {
    if (firstPage === undefined || (volume !== undefined && volumeKey !== volume)) continue;
    if (firstPage <= page && page <= firstPage + longestOpinion) return true;
    known = false;
  }
  return known;
}

const isDatabased = (places: readonly CasePlace[]): boolean => places.some(({ database }) => database);
const isReported = (places: readonly CasePlace[]): boolean => places.some(({ database }) => !database);

/** The first word by which cases go: a government or "Inc." tells nothing. */
function tellingWord(parties: readonly (readonly string[])[]): string | undefined {
  for (const party of parties) for (const word of party) if (!isCommon(word)) return word;
  return undefined;
}

/** Whether each of the parties named is one of the entry's. */
function isNamed({ parties: own }: Entry, parties: readonly (readonly string[])[]): boolean {
  return parties.every((party) => own.some((other) => standsIn(party, other)));
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

  #opinionOf(profile: CaseProfile): Opinion | undefined {
    return this.library === emptyLibrary ? undefined : opinionOfFull(profile, this.library);
  }

  /** The entry that a full citation cites, if it was met before. */
  find(profile: CaseProfile): Entry | undefined {
    for (const { key } of profile.places) {
      const entry = this.#byPlace.get(key);
      if (entry !== undefined) return entry;
    }
    const opinion = this.#opinionOf(profile);
    const known = opinion === undefined ? undefined : this.#byOpinion.get(opinion);
    if (known !== undefined) return known;
    return (
      (profile.docket === undefined ? undefined : this.#latestAgreeing(this.#byDocket.get(profile.docket), profile)) ??
      (profile.wholeName === '' ? undefined : this.#latestAgreeing(this.#byName.get(profile.wholeName), profile))
    );
  }

  #latestAgreeing(entries: readonly Entry[] | undefined, profile: CaseProfile): Entry | undefined {
    if (entries === undefined) return undefined;
    for (let at = entries.length - 1, last = Math.max(0, entries.length - mostLookedAt); at >= last; at--) {
      const entry = entries[at];
      if (entry !== undefined && this.#agrees(entry, profile)) return entry;
    }
    return undefined;
  }

  /** Same docket or same name: one decision, unless both have a place of their own or their courts or dates differ. */
  #agrees(entry: Entry, profile: CaseProfile): boolean {
    if (entry.places.length > 0 && profile.places.length > 0) {
      if (isReported(entry.places) && isReported(profile.places)) return false;
      if (isDatabased(entry.places) && profile.places.some(({ database, reporter }) => database && entry.places.some((place) => place.reporter === reporter))) return false;
    }
    if (entry.docket !== undefined && profile.docket !== undefined && entry.docket !== profile.docket) return false;
    if (entry.courtId !== undefined && profile.courtId !== undefined && entry.courtId !== profile.courtId) return false;
    const { date } = entry;
    const dated = date !== undefined && profile.date !== undefined;
    if (dated && !date.startsWith(profile.date) && !profile.date.startsWith(date)) return false;
    if (entry.docket !== undefined && entry.docket === profile.docket) return true;
    return dated && (entry.courtId !== undefined || profile.courtId !== undefined);
  }

  /** Takes in what a full citation says of its case. */
  learn(entry: Entry, profile: CaseProfile): void {
    for (const place of profile.places) {
      if (this.#byPlace.has(place.key)) continue;
      this.#byPlace.set(place.key, entry);
      entry.places = grown(entry.places, place);
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
    for (const alias of profile.aliases) this.#learnParty(entry, alias);
    const opinion = entry.opinion ?? this.#opinionOf(profile);
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
    for (const party of parties) this.#learnParty(entry, party);
  }

  #learnParty(entry: Entry, party: readonly string[]): void {
    entry.parties = grown(entry.parties, party);
    for (const word of party) if (!isCommon(word)) add(this.#byWord, word, entry);
  }

  /** Cases of a volume, latest met last. */
  ofVolume(volumeKey: string): readonly Entry[] {
    return latest(this.#byVolume.get(volumeKey));
  }

  /** Cases whose names hold these parties' words, as a short form or a mention gives them. */
  named(parties: readonly (readonly string[])[]): readonly Entry[] {
    const word = tellingWord(parties);
    if (word === undefined) return NO_ENTRIES;
    const entries = latest(this.#byWord.get(word));
    return entries.length === 0 ? NO_ENTRIES : entries.filter((entry) => isNamed(entry, parties));
  }

  /** Cases that a short form may mean. */
  candidates({ parties, volumeKey, key }: ShortProfile): { readonly fitting: readonly Entry[]; readonly otherVolume: readonly Entry[] } {
    const placed = key === undefined ? undefined : this.#byPlace.get(key);
    if (placed !== undefined) return { fitting: [placed], otherVolume: NO_ENTRIES };
    if (volumeKey === undefined) return { fitting: this.named(parties), otherVolume: NO_ENTRIES };
    const inVolume = this.ofVolume(volumeKey);
    if (parties.length === 0) return { fitting: inVolume, otherVolume: NO_ENTRIES };
    const both = tellingWord(parties) === undefined ? NO_ENTRIES : inVolume.filter((entry) => isNamed(entry, parties) || (entry.historyOf !== undefined && isNamed(entry.historyOf, parties)));
    if (both.length > 0) return { fitting: both, otherVolume: NO_ENTRIES };
    const named = this.named(parties);
    const near = inVolume.filter((entry) => entry.parties.some((party) => parties.some((short) => resembles(short, party) || isAcronym(short, party))));
    return near.length > 0 ? { fitting: near, otherVolume: NO_ENTRIES } : { fitting: NO_ENTRIES, otherVolume: named };
  }
}
