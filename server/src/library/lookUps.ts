import { citationKey, docketKey, nameKey } from './names.js';
import type { Opinion, OpinionLibrary, OpinionSummary } from './opinion.js';

/** A name or volume that more opinions share decides nothing, and reading them all would take long. */
const MOST_NAMESAKES = 12;

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}

/** Revisions given so far: each is higher than those before it. */
let given = 0;

export const nextRevision = (): number => ++given;

/**
 * Finds opinions by what their summaries say. Where two share a citation, the first keeps it.
 * @param read gives the opinion of a summary, when it is at hand
 */
export function lookUps(summaries: readonly OpinionSummary[], read: (id: string) => Opinion | undefined): Omit<OpinionLibrary, 'revision' | 'opinions'> {
  const ids = new Set<string>();
  const citations = new Map<string, OpinionSummary>();
  const volumes = new Map<string, OpinionSummary[]>();
  const dockets = new Map<string, OpinionSummary[]>();
  const names = new Map<string, OpinionSummary[]>();
  for (const summary of summaries) {
    ids.add(summary.id);
    for (const { volume, reporter, page } of summary.citations) {
      const key = citationKey(volume, reporter, page);
      if (!citations.has(key)) citations.set(key, summary);
      addTo(volumes, citationKey(volume, reporter, ''), summary);
    }
    for (const docket of summary.docket) addTo(dockets, docketKey(docket), summary);
    for (const name of [summary.caseName, ...summary.shortNames]) addTo(names, nameKey(name), summary);
  }
  const one = (summary: OpinionSummary | undefined): Opinion | undefined => (summary === undefined ? undefined : read(summary.id));
  const all = (found: readonly OpinionSummary[] | undefined): Opinion[] => (found ?? []).flatMap(({ id }) => read(id) ?? []);
  return {
    summaries,
    byId: (id) => (ids.has(id) ? read(id) : undefined),
    byCitation: (volume, reporter, page) => one(citations.get(citationKey(volume, reporter, page))),
    byDocket(docket, courtId) {
      const found = dockets.get(docketKey(docket)) ?? [];
      const ofCourt = courtId === undefined ? found : found.filter(({ court }) => court.id === null || court.id === courtId);
      return ofCourt.length === 1 ? one(ofCourt[0]) : undefined;
    },
    byName(name) {
      const found = names.get(nameKey(name)) ?? [];
      return found.length > MOST_NAMESAKES ? [] : all(found);
    },
    inVolume(volume, reporter, fits) {
      const found = (volumes.get(citationKey(volume, reporter, '')) ?? []).filter(fits);
      return found.length > MOST_NAMESAKES ? [] : all(found);
    },
  };
}
