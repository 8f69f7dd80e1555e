import { lookUps, nextRevision } from './lookUps.js';
import type { Opinion, OpinionLibrary, OpinionSummary } from './opinion.js';
import { decisionsOf, sameDecision, withTextOf } from './ownCopy.js';

/** A library of exactly these opinions. Where two share a citation, the first keeps it. */
export function createLibrary(opinions: readonly Opinion[]): OpinionLibrary {
  const byId = new Map(opinions.map((opinion) => [opinion.record.id, opinion]));
  return { revision: nextRevision(), opinions, ...lookUps(opinions.map(({ record }) => record), (id) => byId.get(id)) };
}

export const emptyLibrary: OpinionLibrary = createLibrary([]);

/**
 * One library over several; it follows them as they change. Where two know an opinion, the earlier one answers, with the text of the
 * later one when it has none itself.
 */
export function combineLibraries(libraries: readonly OpinionLibrary[]): OpinionLibrary {
  const [first, ...rest] = libraries;
  if (first === undefined) return emptyLibrary;
  if (rest.length === 0) return first;
  const later = combineLibraries(rest);
  const merged = new WeakMap<Opinion, { readonly copy: Opinion; readonly opinion: Opinion }>();
  const withCopy = (opinion: Opinion): Opinion => {
    if (opinion.text !== undefined) return opinion;
    const copy = ownCopyOf(opinion, later);
    if (copy?.text === undefined) return opinion;
    let known = merged.get(opinion);
    if (known?.copy !== copy) {
      known = { copy, opinion: withTextOf(opinion, copy) };
      merged.set(opinion, known);
    }
    return known.opinion;
  };
  const ask = (question: (library: OpinionLibrary) => Opinion | undefined): Opinion | undefined => {
    const own = question(first);
    if (own !== undefined) return withCopy(own);
    const theirs = question(later);
    return theirs === undefined ? undefined : (counterpart(theirs) ?? theirs);
  };
  /** The opinion of the first library that this one is a copy of. */
  const counterpart = (opinion: Opinion): Opinion | undefined => {
    const original = ownCopyOf(opinion, first);
    return original === undefined ? undefined : withCopy(original);
  };
  const askAll = (question: (library: OpinionLibrary) => readonly Opinion[]): Opinion[] => {
    const own = question(first).map(withCopy);
    return [...own, ...question(later).flatMap((opinion) => {
      const original = counterpart(opinion) ?? opinion;
      return own.some(({ record }) => record.id === original.record.id) ? [] : [original];
    })];
  };
  const revision = (): number => Math.max(first.revision, later.revision);
  let summaries: { readonly of: readonly OpinionSummary[]; readonly and: readonly OpinionSummary[]; readonly all: readonly OpinionSummary[] } | undefined;
  let opinions: { readonly revision: number; readonly all: readonly Opinion[] } | undefined;
  return {
    get revision() {
      return revision();
    },
    get summaries() {
      const [of, and] = [first.summaries, later.summaries];
      // Reading an opinion leaves the summaries as they are.
      if (summaries?.of !== of || summaries.and !== and) {
        const known = decisionsOf(of);
        summaries = { of, and, all: [...of, ...and.filter((summary) => known(summary) === undefined)] };
      }
      return summaries.all;
    },
    get opinions() {
      if (opinions?.revision !== revision()) opinions = { revision: revision(), all: askAll((library) => library.opinions) };
      return opinions.all;
    },
    byId: (id) => ask((library) => library.byId(id)),
    byCitation: (volume, reporter, page) => ask((library) => library.byCitation(volume, reporter, page)),
    byDocket: (docket, courtId) => ask((library) => library.byDocket(docket, courtId)),
    byName: (name) => askAll((library) => library.byName(name)),
    inVolume: (volume, reporter, fits) => askAll((library) => library.inVolume(volume, reporter, fits)),
  };
}

/** The same decision in another library. */
function ownCopyOf({ record }: Opinion, library: OpinionLibrary): Opinion | undefined {
  for (const { volume, reporter, page } of record.citations) {
    const found = library.byCitation(volume, reporter, page);
    if (found !== undefined) return found;
  }
  for (const docket of record.docket) {
    const found = library.byDocket(docket, record.court.id ?? undefined);
    if (found !== undefined && sameDecision(record, found.record)) return found;
  }
  return undefined;
}
