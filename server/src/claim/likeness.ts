import type { Opinion, PageRange } from '../library/opinion.js';
import { isOdd, pivotsOf, type Term } from './concepts.js';
import type { Entry } from './entry.js';
import { axesOf, axisWeight, inTermsOf, relationBetween, majorAxes, signsOf, statementsOf } from './statements.js';

/** How like a proposition is to something in the record. */
export interface Likeness {
  readonly entry: Entry;
  /** 0 to 1: the share of the proposition's telling words that the entry has, and of the entry's that the proposition has. */
  readonly score: number;
  /** 1 when they say it the same way, -1 when one negates the other, near 0 when that cannot be told. */
  readonly polarity: number;
  readonly shared: readonly string[];
  /** The polarity rests on an axis both speak of, not on a negation more or less. */
  readonly axial: boolean;
  /** The proposition is the entry in other words. */
  readonly paraphrase: boolean;
}

/** Concepts that a proposition and an entry share, as a number from -1 (all negated) to 1 (all alike); NaN when they share none. */
function agreement(own: ReadonlyMap<string, number>, entry: ReadonlyMap<string, number>, weight: (concept: string) => number): number {
  let sum = 0;
  let total = 0;
  for (const [concept, sign] of own) {
    const other = entry.get(concept);
    if (other === undefined) continue;
    const worth = weight(concept);
    sum += sign * other * worth;
    total += worth;
  }
  return total === 0 ? Number.NaN : sum / total;
}

/** Likeness from which one text is the other in other words, so that a negation more or less turns it round. */
const PARAPHRASE = 0.7;

/** Where a statement's first clause ends. */
const FIRST_CLAUSE = /[;:]|, (?:and|so|but|because|since|as) /;

/** A sentence merely read from the text counts less than a statement somebody wrote down as what the opinion says. */
const READ = 0.85;

export const onPages = ({ pages }: Entry, pinned: readonly PageRange[]): boolean => pages.some((range) => pinned.some((page) => range.first <= page.last && page.first <= range.last));

/** The likeness to one entry. Which way the two point is asked of few entries, and worked out for those. */
class Likened implements Likeness {
  /** Which way they point, once it was asked for. */
  private turned: number | undefined;
  private onAxis = false;

  constructor(
    readonly entry: Entry,
    readonly place: number,
    readonly score: number,
    private readonly resembles: boolean,
    private readonly said: Ranking,
  ) {}

  get shared(): readonly string[] {
    return this.said.concepts.filter((concept) => this.entry.all.has(concept));
  }

  get paraphrase(): boolean {
    return this.resembles && this.shared.length > 3;
  }

  get polarity(): number {
    return this.turned ?? this.turn();
  }

  get axial(): boolean {
    this.turned ??= this.turn();
    return this.onAxis;
  }

  private turn(): number {
    const { entry, said: { signs, plain, pivots, weight, text } } = this;
    const lead = (entry.lead === undefined ? 0 : (signs.get(entry.lead) ?? 0)) * (entry.lead === undefined ? 0 : (entry.signs.get(entry.lead) ?? 0));
    const together = agreement(signs, entry.signs, (axis) => weight(axis) * axisWeight(axis));
    const relation = relationBetween(signs, entry.signs);
    const turning = relation === 0 ? 0.6 * lead : 0.8 * relation;
    const onAxes = turning === 0 || Number.isNaN(together) ? together : turning + (relation === 0 ? 0.4 : 0.2) * together;
    // Neither speaks of an axis, but both say what one thing does to another.
    const pivot = Number.isNaN(onAxes) && pivots.size > 0 ? agreement(pivots, pivotsOf(entry.statement), () => 1) : Number.NaN;
    const onRest = (): number => (this.resembles && isOdd(text) !== isOdd(entry.statement.split(FIRST_CLAUSE)[0] ?? '') ? -1 : agreement(plain, entry.plain, weight) / 2 || 0);
    this.onAxis = !Number.isNaN(onAxes) || !Number.isNaN(pivot);
    this.turned = !Number.isNaN(pivot) ? pivot : Number.isNaN(onAxes) ? onRest() : onAxes;
    return this.turned;
  }
}

/** Some terms against all entries of a record: how like they are is reckoned once, whichever entries are asked for. */
class Ranking {
  /** Different concepts, in their order. */
  readonly concepts: readonly string[];
  readonly signs: ReadonlyMap<string, number>;
  readonly plain: ReadonlyMap<string, number>;
  readonly pivots: ReadonlyMap<string, number>;
  readonly weight: (concept: string) => number;
  private readonly entries: readonly Entry[];
  /** Places of the entries that share a concept, and of each the likeness and whether it is that of a paraphrase. */
  private readonly places: number[] = [];
  private readonly scores: number[] = [];
  private readonly resembling: boolean[] = [];
  private readonly made: Likened[] = [];

  constructor(
    readonly opinion: Opinion,
    readonly text: string,
    terms: readonly Term[],
  ) {
    const { entries, weight, having, coreWeights } = statementsOf(opinion);
    this.entries = entries;
    this.weight = weight;
    this.concepts = [...new Set(terms.map(({ concept }) => concept))];
    this.signs = axesOf(terms, text);
    this.plain = signsOf(terms, false);
    this.pivots = pivotsOf(text);
    const actors = terms.filter(({ actor }) => actor);
    const axes = majorAxes(terms);
    /** One more than where a place stands in the lists; what its shared concepts weigh at its core, and beside it. */
    const slots: number[] = [];
    const inCore: number[] = [];
    const inAll: number[] = [];
    let whole = 0;
    for (const concept of this.concepts) {
      const worth = weight(concept);
      whole += worth;
      for (const { place, core } of having.get(concept) ?? []) {
        let slot = (slots[place] ?? 0) - 1;
        if (slot < 0) {
          slot = this.places.push(place) - 1;
          slots[place] = slot + 1;
          inCore.push(0);
          inAll.push(0);
        }
        if (core) inCore[slot] = (inCore[slot] ?? 0) + worth;
        else inAll[slot] = (inAll[slot] ?? 0) + worth * 0.85;
      }
    }
    for (const [slot, place] of this.places.entries()) {
      const entry = entries[place];
      if (entry === undefined) continue;
      const core = coreWeights[place] ?? 0;
      const mine = inCore[slot] ?? 0;
      const other = actors.length > 0 && entry.actors.size > 0 && !actors.some(({ concept }) => entry.actors.has(concept));
      // An entry that turns on an axis the proposition does not speak of is about something else.
      const astray = axes.size > 0 && entry.lead !== undefined && !axes.has(entry.lead);
      const score = (0.7 * ((mine + (inAll[slot] ?? 0)) / whole) + 0.3 * (core === 0 ? 0 : mine / core)) * (other ? 0.5 : 1) * (astray ? 0.8 : 1) * (entry.read ? READ : 1);
      this.scores.push(score);
      this.resembling.push(score >= PARAPHRASE && mine >= core / 2);
    }
  }

  likest(fits: (entry: Entry) => boolean): Likeness[] {
    const { entries, places, scores, resembling, made } = this;
    const found: Likened[] = [];
    for (let slot = 0; slot < places.length; slot++) {
      const place = places[slot] ?? -1;
      const entry = entries[place];
      if (entry === undefined || !fits(entry)) continue;
      found.push((made[slot] ??= new Likened(entry, place, scores[slot] ?? 0, resembling[slot] ?? false, this)));
    }
    return found.sort((a, b) => b.score - a.score || a.place - b.place);
  }
}

const rankings = new WeakMap<readonly Term[], Ranking>();

/** Entries of a record in order of likeness to some terms, those too unlike left out. */
export function likest(opinion: Opinion, terms: readonly Term[], text: string, fits: (entry: Entry) => boolean): Likeness[] {
  let ranking = rankings.get(terms);
  if (ranking?.opinion !== opinion || ranking.text !== text) {
    ranking = new Ranking(opinion, text, inTermsOf(opinion, terms));
    rankings.set(terms, ranking);
  }
  return ranking.likest(fits);
}

/** How far a proposition goes with the court's holdings on the axes they decide: 1 all with, -1 all against, 0 open. */
export function courtStance(opinion: Opinion, terms: readonly Term[]): number {
  const { court, weight } = statementsOf(opinion);
  let sum = 0;
  let total = 0;
  for (const [axis, sign] of signsOf(terms, true)) {
    const theirs = court.get(axis);
    if (theirs === undefined) continue;
    sum += sign * theirs * weight(axis);
    total += weight(axis);
  }
  return total === 0 ? 0 : sum / total;
}
