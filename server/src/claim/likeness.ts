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

/** What a proposition shares with an entry, and what that weighs at the entry's core and beside it. */
interface Share {
  readonly entry: Entry;
  readonly shared: string[];
  inCore: number;
  inAll: number;
}

/** Entries of a record in order of likeness to some terms, those too unlike left out. */
export function likest(opinion: Opinion, printed: readonly Term[], text: string, fits: (entry: Entry) => boolean): Likeness[] {
  const terms = inTermsOf(opinion, printed);
  const { entries, weight, having, coreWeights } = statementsOf(opinion);
  const own = new Set(terms.map(({ concept }) => concept));
  const actors = new Set(terms.filter(({ actor }) => actor).map(({ concept }) => concept));
  const signs = axesOf(terms, text);
  const plain = signsOf(terms, false);
  const axes = majorAxes(terms);
  const pivots = pivotsOf(text);
  let whole = 0;
  for (const concept of own) whole += weight(concept);
  if (whole === 0) return [];
  const found: Likeness[] = [];
  /** By place; null for an entry that does not fit. */
  const shares: (Share | null | undefined)[] = [];
  for (const concept of own) {
    const worth = weight(concept);
    for (const place of having.get(concept) ?? []) {
      let share = shares[place];
      if (share === undefined) {
        const entry = entries[place];
        share = entry === undefined || !fits(entry) ? null : { entry, shared: [], inCore: 0, inAll: 0 };
        shares[place] = share;
      }
      if (share === null) continue;
      if (share.entry.core.has(concept)) share.inCore += worth;
      else share.inAll += worth * 0.85;
      share.shared.push(concept);
    }
  }
  for (let place = 0; place < shares.length; place++) {
    const share = shares[place];
    if (share === undefined || share === null) continue;
    const { entry, shared, inCore, inAll } = share;
    const core = coreWeights[place] ?? 0;
    const other = actors.size > 0 && entry.actors.size > 0 && ![...actors].some((actor) => entry.actors.has(actor));
    // An entry that turns on an axis the proposition does not speak of is about something else.
    const astray = axes.size > 0 && entry.lead !== undefined && !axes.has(entry.lead);
    const score = (0.7 * ((inCore + inAll) / whole) + 0.3 * (core === 0 ? 0 : inCore / core)) * (other ? 0.5 : 1) * (astray ? 0.8 : 1) * (entry.read ? READ : 1);
    const lead = (entry.lead === undefined ? 0 : (signs.get(entry.lead) ?? 0)) * (entry.lead === undefined ? 0 : (entry.signs.get(entry.lead) ?? 0));
    const together = agreement(signs, entry.signs, (axis) => weight(axis) * axisWeight(axis));
    const relation = relationBetween(signs, entry.signs);
    const turning = relation === 0 ? 0.6 * lead : 0.8 * relation;
    const onAxes = turning === 0 || Number.isNaN(together) ? together : turning + (relation === 0 ? 0.4 : 0.2) * together;
    // Neither speaks of an axis, but both say what one thing does to another.
    const pivot = Number.isNaN(onAxes) && pivots.size > 0 ? agreement(pivots, pivotsOf(entry.statement), () => 1) : Number.NaN;
    const paraphrase = score >= PARAPHRASE && inCore >= core / 2;
    const onRest = (): number => (paraphrase && isOdd(text) !== isOdd(entry.statement.split(FIRST_CLAUSE)[0] ?? '') ? -1 : agreement(plain, entry.plain, weight) / 2 || 0);
    found.push({ entry, score, polarity: !Number.isNaN(pivot) ? pivot : Number.isNaN(onAxes) ? onRest() : onAxes, shared, axial: !Number.isNaN(onAxes) || !Number.isNaN(pivot), paraphrase: paraphrase && shared.length > 3 });
  }
  return found.sort((a, b) => b.score - a.score);
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
