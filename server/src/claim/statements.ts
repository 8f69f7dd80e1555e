import type { Opinion, OpinionRecord, PageRange } from '../library/opinion.js';
import { termsOf, type Term } from './concepts.js';
import type { Entry } from './entry.js';
import { readSentences } from './readSentences.js';

/** An entry that has a concept: its place among the entries, and whether its statement itself has it. */
export interface Having {
  readonly place: number;
  readonly core: boolean;
}

export interface StatementIndex {
  readonly aliases: ReadonlyMap<string, string>;
  /** Concepts of the case's own name. */
  readonly own: ReadonlySet<string>;
  readonly entries: readonly Entry[];
  /** Those of `entries` that have a concept, in order. */
  readonly having: ReadonlyMap<string, readonly Having[]>;
  /** What the concepts at the core of each entry weigh together. */
  readonly coreWeights: readonly number[];
  /** How telling a concept is. */
  readonly weight: (concept: string) => number;
  /** Which way the court's holdings point on an axis, when they agree. */
  readonly court: ReadonlyMap<string, number>;
}

/** Axes on which courts rule; the rest only colour a sentence. */
const MAJOR: ReadonlySet<string> = new Set(['immune', 'clear', 'obvious', 'violate', 'enough', 'affirm', 'valid', 'timely', 'same', 'dispute', 'relevant']);

/** Which way the concepts of some terms point: those on major axes, or the rest. Where they point both ways the first counts, by half. */
export function signsOf(terms: readonly Term[], axes: boolean): Map<string, number> {
  const signs = new Map<string, number>();
  for (const { concept, axis, sign } of terms) {
    if ((axis && MAJOR.has(concept)) !== axes) continue;
    const known = signs.get(concept);
    signs.set(concept, known === undefined ? sign : Math.sign(known) === sign ? known : Math.sign(known) / 2);
  }
  return signs;
}

export const isMajor = (concept: string): boolean => MAJOR.has(concept);

/** Axes that relate other things to each other, and so are what a sentence says of them. */
const RELATIONS: ReadonlySet<string> = new Set(['same', 'relevant', 'enough']);

/** Whether two texts put a relation the same way (1), the contrary way (-1), or share none (0). */
export function relationBetween(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  for (const relation of RELATIONS) {
    const product = (a.get(relation) ?? 0) * (b.get(relation) ?? 0);
    if (product !== 0) return Math.sign(product);
  }
  return 0;
}

/** The axis a statement turns on: a relation, else the first major one. */
const leadOf = (terms: readonly Term[]): string | undefined =>
  terms.find(({ axis, concept }) => axis && RELATIONS.has(concept))?.concept ?? terms.find(({ axis, concept }) => axis && MAJOR.has(concept))?.concept;

export const majorAxes = (terms: readonly Term[]): ReadonlySet<string> => new Set(terms.filter(({ axis, concept }) => axis && MAJOR.has(concept)).map(({ concept }) => concept));

/** Names the record gives to its actors: "the paramedic was Anderson". */
function aliasesOf(record: OpinionRecord): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { statement, values } of record.facts) {
    const actors = new Set(termsOf(statement).filter(({ actor }) => actor).map(({ concept }) => concept));
    const [actor] = actors;
    if (actors.size !== 1 || actor === undefined || !/ (?:was|were|is) /.test(statement)) continue;
    for (const value of values) {
      const name = /^(?:\p{Lu}[\p{L}.'’-]+ ?){1,3}$/u.test(value) ? termsOf(value).at(-1)?.concept : undefined;
      if (name !== undefined && !record.shortNames.some((short) => short.toLowerCase().startsWith(name))) aliases.set(name, actor);
    }
  }
  return aliases;
}

const read = new WeakMap<readonly Term[], { readonly opinion: Opinion; readonly terms: readonly Term[] }>();

/** Terms with the record's names read as the actors they are, and the case's own name left out. The same terms are asked for often. */
export function inTermsOf(opinion: Opinion, terms: readonly Term[]): readonly Term[] {
  let known = read.get(terms);
  if (known?.opinion !== opinion) {
    known = { opinion, terms: translated(opinion, terms) };
    read.set(terms, known);
  }
  return known.terms;
}

function translated(opinion: Opinion, terms: readonly Term[]): Term[] {
  const { aliases, own } = statementsOf(opinion);
  return terms.flatMap((term) => {
    const actor = aliases.get(term.concept);
    return own.has(term.concept) ? [] : actor === undefined ? [term] : [{ ...term, concept: actor, actor: true }];
  });
}

/**
 * "No clearly established law made it unlawful" says nothing of whether it was, nor "the statute has no bearing on what was
 * clearly established" of whether anything was: the axis ruled on hides the other.
 */
function withoutEmbedded(signs: Map<string, number>, lead: string | undefined): Map<string, number> {
  if (['clear', 'obvious', 'immune'].some((axis) => (signs.get(axis) ?? 0) < 0) || signs.has('immune')) signs.delete('violate');
  if (lead === 'relevant') for (const axis of ['clear', 'obvious', 'immune', 'violate']) signs.delete(axis);
  return signs;
}

/** "That would be …, which the law does not allow": the end turns the whole round. */
const TAKEN_BACK = /, which [^,;]*\b(?:not|no|never|forbids?|bars?)\b/i;

/** Which way the axes of a text point as a whole. */
export function axesOf(terms: readonly Term[], text: string): Map<string, number> {
  const signs = signsOf(terms, true);
  // "Affirmed as to one, reversed as to the other" points neither way.
  if (Math.abs(signs.get('affirm') ?? 1) < 1) signs.delete('affirm');
  return TAKEN_BACK.test(text) ? new Map([...signs].map(([axis, sign]) => [axis, -sign])) : signs;
}

/** How much an axis counts for which way a statement points. */
export const axisWeight = (axis: string): number => (RELATIONS.has(axis) || axis === 'clear' || axis === 'immune' ? 2 : 1);

function entryOf(alias: (terms: Term[]) => Term[], source: Entry['source'], { statement, pages, note, terms }: { readonly statement: string; readonly pages: readonly PageRange[]; readonly note?: string; readonly terms?: readonly string[] }, read = false): Entry {
  const own = alias(termsOf(statement));
  const more = alias((terms ?? []).flatMap((term) => termsOf(term)));
  return {
    source, statement, pages, ...(note === undefined ? {} : { note }),
    core: new Set(own.map(({ concept }) => concept)),
    all: new Set([...own, ...more].map(({ concept }) => concept)),
    signs: withoutEmbedded(axesOf(own, statement), leadOf(own)),
    plain: signsOf(own, false),
    lead: leadOf(own),
    universal: /\b(?:every|all|any|always|never|whenever|no(?! clearly))\b/i.test(statement),
    actors: new Set(own.filter(({ actor }) => actor).map(({ concept }) => concept)),
    read,
  };
}

/** A fact that is something the court below did. */
const BELOW = /^The (?:district|trial|lower|superior) court (?!docket)/;

function build(opinion: Opinion): StatementIndex {
  const { record } = opinion;
  const aliases = aliasesOf(record);
  const own = new Set(record.shortNames.flatMap((name) => termsOf(name).map(({ concept }) => concept)));
  const alias = (terms: Term[]): Term[] => terms.map((term) => (aliases.has(term.concept) ? { ...term, concept: aliases.get(term.concept) ?? term.concept, actor: true } : term)).filter(({ concept }) => !own.has(concept));
  const entries: Entry[] = [
    ...readSentences(opinion).map(({ source, ...statement }) => entryOf(alias, source, statement, true)),
    ...record.holdings.filter(({ proposed }) => proposed !== true || opinion.text === undefined).map((holding) => entryOf(alias, { kind: 'holding', holding }, holding)),
    ...record.separate.map((proposition) => entryOf(alias, { kind: 'separate', proposition }, proposition)),
    ...record.notDecided.map((question) => entryOf(alias, { kind: 'open', question }, question)),
    ...record.reported.map((reported) => entryOf(alias, { kind: 'reported', reported }, reported)),
    ...record.facts.map((fact) => entryOf(alias, BELOW.test(fact.statement) ? { kind: 'reported', reported: { ...fact, voice: 'courtBelow', speaker: 'the district court', taken: 'reported' } } : { kind: 'fact', fact }, fact)),
    ...record.authorities.flatMap((authority) =>
      authority.uses.flatMap(({ note, pages, treatment, part }) => (note === undefined ? [] : [entryOf(alias, { kind: 'cited', authority, treatment, part }, { statement: note, pages, terms: [authority.short] })])),
    ),
  ];
  const frequency = new Map<string, number>();
  const having = new Map<string, Having[]>();
  for (const [place, { all, core }] of entries.entries()) {
    for (const concept of all) {
      frequency.set(concept, (frequency.get(concept) ?? 0) + 1);
      const one = { place, core: core.has(concept) };
      const known = having.get(concept);
      if (known === undefined) having.set(concept, [one]);
      else known.push(one);
    }
  }
  const rarest = Math.log(1 + entries.length);
  const court = new Map<string, { sum: number; count: number }>();
  for (const { source, signs } of entries) {
    if (source.kind !== 'holding' || source.holding.strength === 'dictum') continue;
    for (const [axis, sign] of signs) {
      const known = court.get(axis) ?? { sum: 0, count: 0 };
      court.set(axis, { sum: known.sum + sign, count: known.count + 1 });
    }
  }
  const weights = new Map([...frequency].map(([concept, count]) => [concept, Math.log(1 + entries.length / count)]));
  const weight = (concept: string): number => weights.get(concept) ?? rarest * 0.5;
  return {
    aliases,
    own,
    entries,
    having,
    coreWeights: entries.map(({ core }) => [...core].reduce((sum, concept) => sum + weight(concept), 0)),
    weight,
    court: new Map([...court].filter(([, { sum, count }]) => Math.abs(sum) >= count * 0.7).map(([axis, { sum }]) => [axis, Math.sign(sum)])),
  };
}

const indexes = new WeakMap<Opinion, StatementIndex>();

export function statementsOf(opinion: Opinion): StatementIndex {
  let index = indexes.get(opinion);
  if (index === undefined) {
    index = build(opinion);
    indexes.set(opinion, index);
  }
  return index;
}
