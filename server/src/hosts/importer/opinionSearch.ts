import MiniSearch from 'minisearch';
import type { SearchAnswer } from '../../protocol.js';

type Hit = SearchAnswer['hits'][number];

/** An opinion as it is searched. */
export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  /** Short names, further citations, docket numbers. */
  readonly keys: readonly string[];
  readonly holdings: readonly { readonly statement: string; readonly page: number | null }[];
  /** What stands on each page, a writing at a time. */
  readonly passages: readonly { readonly page: number; readonly text: string; readonly writing?: string }[];
}

/** What one entry of the index stands for: an opinion by its names, a holding, or a passage of the text. */
interface Entry {
  readonly id: string;
  readonly opinion: string;
  readonly found: Hit['found'];
  readonly page: number | null;
  readonly writing?: string;
  readonly names: string;
  readonly words: string;
}

interface TakenUp {
  /** The state of the opinion that was taken up. */
  readonly state: unknown;
  readonly name: string;
  readonly citation: string;
  readonly entries: readonly string[];
}

const mostHits = 60;
const around = 90;

/** Words that say nothing of what is sought. */
const common = new Set('a an and are as at be by for from has he her his in is it its not of on or she that the their they this to was were which who with'.split(' '));

const folded = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The words of the text around what was sought: all of it where it stands so, else the first of the terms. In one line. */
function excerpt(text: string, sought: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const placeOf = (words: string): number => lower.search(new RegExp(`(?<![\\p{L}\\p{N}])${words.split(' ').join('[^\\p{L}\\p{N}]+')}`, 'u'));
  const phrase = placeOf(sought);
  const places = phrase >= 0 ? [phrase] : terms.map((term) => placeOf(folded(term))).filter((at) => at >= 0);
  const at = places.length === 0 ? 0 : Math.min(...places);
  const from = at <= around ? 0 : text.indexOf(' ', at - around) + 1;
  const cut = text.indexOf(' ', at + 2 * around);
  return text.slice(from, cut < 0 ? undefined : cut).replaceAll(/\s+/g, ' ').trim();
}

/** An index over the names, holdings and texts of opinions, each of which may be taken up anew or dropped. */
export class OpinionSearch {
  readonly #index = new MiniSearch<Entry>({
    fields: ['names', 'words'],
    storeFields: ['opinion', 'found', 'page', 'writing', 'words'],
    processTerm: (term) => (common.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      combineWith: 'AND',
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      boost: { names: 6 },
      boostDocument: (_id, _term, stored) => (stored?.['found'] === 'holding' ? 2 : 1),
    },
  });
  readonly #taken = new Map<string, TakenUp>();

  /** Drops what is not among `ids`. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of [...this.#taken.keys()]) if (!ids.has(id)) this.#drop(id);
  }

  /** Whether the opinion was taken up in this very state. */
  has(id: string, state: unknown): boolean {
    return this.#taken.get(id)?.state === state && this.#taken.has(id);
  }

  take({ id, name, citation, keys, holdings, passages }: Searchable, state: unknown): void {
    this.#drop(id);
    const entries: Entry[] = [
      { id, opinion: id, found: 'name', page: null, names: [name, citation, ...keys].join(' '), words: '' },
      ...holdings.map(({ statement, page }, n): Entry => ({ id: `${id} holding ${String(n)}`, opinion: id, found: 'holding', page, names: '', words: statement })),
      ...passages.map(({ page, text, writing }, n): Entry => ({ id: `${id} passage ${String(n)}`, opinion: id, found: 'text', page, names: '', words: text, ...(writing === undefined ? {} : { writing }) })),
    ];
    this.#index.addAll(entries);
    this.#taken.set(id, { state, name, citation, entries: entries.map((entry) => entry.id) });
  }

  /** Best first; what holds the query word for word comes before what holds its words apart. */
  find(query: string): Hit[] {
    const sought = folded(query);
    const terms = sought.split(' ').filter((term) => term !== '' && !common.has(term));
    const results = terms.length === 0 ? [] : this.#index.search(terms.join(' '));
    const hits = results.flatMap((result): { readonly hit: Hit; readonly verbatim: boolean }[] => {
      const { opinion: id, found, page, writing, words } = result as unknown as Entry;
      const taken = this.#taken.get(id);
      if (taken === undefined) return [];
      const { name, citation } = taken;
      return [{ hit: { id, name, citation, found, page, words, ...(writing === undefined ? {} : { writing }) }, verbatim: found === 'name' || ` ${folded(words)} `.includes(` ${sought} `) }];
    });
    return [...hits.filter(({ verbatim }) => verbatim), ...hits.filter(({ verbatim }) => !verbatim)]
      .slice(0, mostHits)
      .map(({ hit }) => (hit.found === 'text' ? { ...hit, words: excerpt(hit.words, sought, terms) } : hit));
  }

  #drop(id: string): void {
    const taken = this.#taken.get(id);
    if (taken === undefined) return;
    this.#index.discardAll(taken.entries);
    this.#taken.delete(id);
  }
}
