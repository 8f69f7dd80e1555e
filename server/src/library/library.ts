import { citationKey, docketKey, nameKey } from './names.js';
import type { Opinion, OpinionLibrary } from './opinion.js';

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}

/** Libraries made so far: each has a higher revision than those before it. */
let made = 0;

/** A library of exactly these opinions. Where two share a citation, the first keeps it. */
export function createLibrary(opinions: readonly Opinion[]): OpinionLibrary {
  const revision = made++;
  const citations = new Map<string, Opinion>();
  const dockets = new Map<string, Opinion[]>();
  const names = new Map<string, Opinion[]>();
  for (const opinion of opinions) {
    const { record } = opinion;
    for (const { volume, reporter, page } of record.citations) {
      const key = citationKey(volume, reporter, page);
      if (!citations.has(key)) citations.set(key, opinion);
    }
    for (const docket of record.docket) addTo(dockets, docketKey(docket), opinion);
    for (const name of [record.caseName, ...record.shortNames]) addTo(names, nameKey(name), opinion);
  }
  return {
    revision,
    opinions,
    byCitation: (volume, reporter, page) => citations.get(citationKey(volume, reporter, page)),
    byDocket(docket, courtId) {
      const found = dockets.get(docketKey(docket)) ?? [];
      const ofCourt = courtId === undefined ? found : found.filter(({ record }) => record.court.id === null || record.court.id === courtId);
      return ofCourt.length === 1 ? ofCourt[0] : undefined;
    },
    byName: (name) => names.get(nameKey(name)) ?? [],
  };
}

export const emptyLibrary: OpinionLibrary = createLibrary([]);

/** One library over several; where two know an opinion, the earlier one answers. It follows the libraries as they change. */
export function combineLibraries(libraries: readonly OpinionLibrary[]): OpinionLibrary {
  const first = <T>(ask: (library: OpinionLibrary) => T | undefined): T | undefined => {
    for (const library of libraries) {
      const answer = ask(library);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  return {
    get revision() {
      return Math.max(0, ...libraries.map(({ revision }) => revision));
    },
    get opinions() {
      return libraries.flatMap(({ opinions }) => opinions);
    },
    byCitation: (volume, reporter, page) => first((library) => library.byCitation(volume, reporter, page)),
    byDocket: (docket, courtId) => first((library) => library.byDocket(docket, courtId)),
    byName: (name) => libraries.flatMap((library) => library.byName(name)),
  };
}
