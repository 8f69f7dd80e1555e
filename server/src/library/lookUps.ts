import { citationKey, docketKey, nameKey } from './names.js';
import type { Opinion, OpinionLibrary, OpinionSummary } from './opinion.js';

/** A name or volume that more opinions share decides nothing, and reading them all would take long. */
const MOST_NAMESAKES = 12;

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else if (list.at(-1) !== item) list.push(item);
}

/** Revisions given so far: each is higher than those before it. */
let given = 0;

export const nextRevision = (): number => ++given;

/** Lists of items by their keys, made when first asked for. */
function byKey(summaries: readonly OpinionSummary[], keysOf: (summary: OpinionSummary) => readonly string[]): (key: string) => readonly OpinionSummary[] {
  let lists: Map<string, OpinionSummary[]> | undefined;
  return (key) => {
    if (lists === undefined) {
      lists = new Map();
      for (const summary of summaries) for (const each of keysOf(summary)) addTo(lists, each, summary);
    }
    return lists.get(key) ?? [];
  };
}

/**
 * Finds opinions by what their summaries say. Where two share a citation, the first keeps it.
 * @param read gives the opinion of a summary, when it is at hand
 */
export function lookUps(summaries: readonly OpinionSummary[], read: (id: string) => Opinion | undefined): Omit<OpinionLibrary, 'revision' | 'opinions'> {
  const ids = new Set(summaries.map(({ id }) => id));
  const cited = byKey(summaries, ({ citations }) => citations.map(({ volume, reporter, page }) => citationKey(volume, reporter, page)));
  const inVolumes = byKey(summaries, ({ citations }) => citations.map(({ volume, reporter }) => citationKey(volume, reporter, '')));
  const docketed = byKey(summaries, ({ docket }) => docket.map(docketKey));
  const named = byKey(summaries, ({ caseName, shortNames }) => [caseName, ...shortNames].map(nameKey));
  const one = (summary: OpinionSummary | undefined): Opinion | undefined => (summary === undefined ? undefined : read(summary.id));
  /** All of them, unless they are very many. */
  const all = (found: readonly OpinionSummary[]): Opinion[] => (found.length > MOST_NAMESAKES ? [] : found.flatMap(({ id }) => read(id) ?? []));
  return {
    summaries,
    byId: (id) => (ids.has(id) ? read(id) : undefined),
    byCitation: (volume, reporter, page) => one(cited(citationKey(volume, reporter, page))[0]),
    byDocket(docket, courtId) {
      const found = docketed(docketKey(docket));
      const ofCourt = courtId === undefined ? found : found.filter(({ court }) => court.id === null || court.id === courtId);
      return ofCourt.length === 1 ? one(ofCourt[0]) : undefined;
    },
    byName: (name) => all(named(nameKey(name))),
    inVolume: (volume, reporter, fits) => all(inVolumes(citationKey(volume, reporter, '')).filter(fits)),
  };
}
