import type { IdCitation } from '../citation/citation.js';
import { doubt, type Meaning, meaningOf } from './meaning.js';
import { pagesIn, pinFit } from './pinFit.js';
import type { Entry } from './registry.js';

/** One citation as a later id. may mean it. */
export interface Cited {
  readonly n: number;
  /** Undefined when it was not understood, or is not yet. */
  readonly entry: Entry | undefined;
  /** Prior or subsequent history of the citation before it. */
  readonly isHistory: boolean;
  /** A statute named in running text, which breaks no chain. */
  readonly isPassing: boolean;
  /** In citation form, but of no kind that was understood. */
  readonly isUnknown: boolean;
}

/** Citations of one citation sentence or clause. */
interface Group {
  /** Number of its first citation. */
  readonly string: number;
  readonly cited: Cited[];
}

/** A page, and no line of it. */
const isPage = (pincite: IdCitation['pincite']): boolean => pincite?.items[0]?.unit === 'page' && !pincite.items[0].first.includes(':');

/** How far back an id. is followed past citations that it can't mean. */
const furthest = 8;

/** What was cited, in order, in the main text or in one footnote. */
export class IdChain {
  readonly #groups: Group[] = [];

  constructor(private readonly outer?: IdChain) {}

  /** Whether nothing was cited in it yet. */
  get isEmpty(): boolean {
    return this.#groups.length === 0;
  }

  add(string: number, cited: Cited): void {
    const last = this.#groups.at(-1);
    if (last?.string === string) {
      last.cited.push(cited);
      return;
    }
    this.#groups.push({ string, cited: [cited] });
    // What lies farther back is never looked at again.
    if (this.#groups.length > 8 * furthest) this.#groups.splice(0, 7 * furthest - 1);
  }

  /** The groups an id. looks back on, nearest first: a footnote's own, or, where it has none yet, those of the text before its call. */
  #before(skip: number | undefined): Group[] {
    const own = this.#groups.slice(-furthest - 1).filter(({ string }) => string !== skip);
    if (own.length === 0 && this.outer !== undefined) return this.outer.#before(undefined);
    return own.reverse().slice(0, furthest);
  }

  /** What an id. means here. `string`: the string citation that it stands in; `skip`: the one in whose parenthetical it stands. */
  meaning({ pincite }: IdCitation, string: number, skip?: number): Meaning {
    const groups = this.#before(skip);
    // Within a string "id." can only mean the citation just before it.
    const ahead = skip === undefined && groups[0]?.string === string ? groups[0].cited.findLast(({ isHistory }) => !isHistory) : undefined;
    if (ahead?.entry !== undefined && pinFit(ahead.entry, pincite) !== 'no') return this.#found(ahead);
    let passing: Cited | undefined;
    let nearest: Cited | undefined;
    let record: Cited | undefined;
    for (const [nth, { cited }] of groups.entries()) {
      const serving = cited.filter(({ isPassing }) => !isPassing);
      const own = serving.filter(({ isHistory }) => !isHistory);
      const only = own[0] ?? serving[0];
      if (only === undefined) {
        const last = cited.at(-1);
        if (last?.entry === undefined || pinFit(last.entry, pincite) === 'no') continue;
        if (pincite?.items[0]?.unit === 'section') return this.#found(last);
        passing ??= last;
        continue;
      }
      const unknown = own.find(({ isUnknown }) => isUnknown);
      if (unknown !== undefined) {
        const beyond = this.#fitting(groups, pincite);
        return doubt('interrupted', beyond === undefined ? [unknown.n] : [unknown.n, beyond.n]);
      }
      const different = new Set(own.map(({ entry, n }) => entry ?? n));
      if (different.size > 1) {
        const possible = own.filter(({ entry }) => entry === undefined || pinFit(entry, pincite) !== 'no');
        const [sole] = possible;
        const certain = pincite !== undefined && possible.length === 1 && sole?.entry !== undefined && pinFit(sole.entry, pincite) === 'yes';
        if (possible.length === 0) continue;
        return doubt('afterString', own.map(({ n }) => n), certain ? { antecedent: sole.n, entry: sole.entry } : undefined);
      }
      const last = own.at(-1) ?? only;
      if (last.entry === undefined) return meaningOf(undefined, last.n);
      if (last.entry.kind === 'record') {
        // The case cited right before the record may be meant; one farther back only happens to have such a page.
        // Page and line are a transcript's alone.
        const beyond = isPage(pincite) && record === undefined ? this.#fitting(groups.slice(0, nth + 2), pincite) : undefined;
        if (beyond !== undefined) {
          record = last;
          return doubt('interrupted', [last.n, beyond.n]);
        }
        if (pinFit(last.entry, pincite) === 'yes') return this.#found(last);
        record ??= last;
        continue;
      }
      const history = serving.find(({ isHistory, entry }) => isHistory && entry !== undefined && pinFit(entry, pincite) === 'yes' && pagesIn(entry, pincite) < Infinity);
      const meant = history?.entry !== undefined && pagesIn(history.entry, pincite) < pagesIn(last.entry, pincite) ? history : last;
      if (meant.entry !== undefined && pinFit(meant.entry, pincite) !== 'no') return record === undefined ? this.#found(meant) : doubt('interrupted', [record.n, meant.n]);
      nearest ??= last;
    }
    if (passing !== undefined) return this.#found(passing);
    // Nothing fits: with one authority in sight the pincite is wrong, with several the id. is open.
    const seen = groups.flatMap(({ cited }) => cited.filter(({ isPassing, entry }) => !isPassing && entry !== undefined));
    if (nearest !== undefined) {
      return new Set(seen.map(({ entry }) => entry)).size === 1 ? this.#found(nearest) : doubt('ambiguous', seen.map(({ n }) => n));
    }
    if (record !== undefined) return doubt('interrupted', [record.n]);
    return doubt('noAntecedent');
  }

  #found({ n, entry }: Cited): Meaning {
    return meaningOf(entry, n);
  }

  /** The nearest case that surely has the pincite's page. */
  #fitting(groups: readonly Group[], pincite: IdCitation['pincite']): Cited | undefined {
    for (const { cited } of groups) {
      const found = cited.findLast(({ entry, isPassing }) => !isPassing && entry !== undefined && entry.kind !== 'record' && pinFit(entry, pincite) === 'yes');
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
