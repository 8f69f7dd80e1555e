import type { ShortCaseCitation } from '../citation/citation.js';
import type { Opinion, OpinionLibrary, OpinionSummary } from '../library/opinion.js';
import { type CaseProfile, type ShortProfile, volumeKey } from './caseProfile.js';
import { nameWords, resembles, standsIn } from './names.js';

const namesOf = ({ caseName, shortNames }: OpinionSummary): readonly string[] => [caseName, ...shortNames];

const sharesName = (parties: readonly (readonly string[])[], opinion: Opinion): boolean =>
  namesOf(opinion.record).some((name) => {
    const words = nameWords(name);
    return parties.some((party) => resembles(party, words));
  });

const hasVolume = ({ record }: Opinion, key: string): boolean => record.citations.some(({ volume, reporter }) => volumeKey(volume, reporter) === key);

/** The dates do not contradict each other, as far as both are known. */
const sameDate = (printed: string | undefined, decided: string | null): boolean =>
  printed === undefined || decided === null || decided.startsWith(printed) || printed.startsWith(decided);

function matchFull(profile: CaseProfile, library: OpinionLibrary): Opinion | undefined {
  for (const { volume, reporter, page } of profile.places) {
    const opinion = library.byCitation(volume, reporter, page);
    if (opinion !== undefined) return opinion;
  }
  if (profile.docket !== undefined) {
    const opinion = library.byDocket(profile.docket, profile.courtId);
    if (opinion !== undefined && sameDate(profile.date, opinion.record.decided) && (profile.parties.length === 0 || sharesName(profile.parties, opinion))) return opinion;
  }
  if (profile.parties.length < 2) return undefined;
  const named = library.byName(profile.wholeName).filter((opinion) => {
    const { court, decided } = opinion.record;
    const volumeAgrees = [...profile.places.map((place) => place.volumeKey), profile.blankVolumeKey].some((key) => key !== undefined && hasVolume(opinion, key));
    return volumeAgrees || (profile.courtId !== undefined && profile.courtId === court.id && profile.year !== undefined && sameDate(String(profile.year), decided));
  });
  return named.length === 1 ? named[0] : undefined;
}

const matches = new WeakMap<CaseProfile, { readonly library: OpinionLibrary; readonly revision: number; readonly opinion: Opinion | undefined }>();

/**
 * The library's opinion that a full citation cites. A name alone never decides it: volume and page, docket and date, or the
 * names of both parties with volume, or with court and year, must agree.
 */
export function opinionOfFull(profile: CaseProfile, library: OpinionLibrary): Opinion | undefined {
  const { revision } = library;
  const known = matches.get(profile);
  if (known?.library === library && known.revision === revision) return known.opinion;
  const opinion = matchFull(profile, library);
  matches.set(profile, { library, revision, opinion });
  return opinion;
}

/** The library's opinion that a short form cites in a brief without a full citation of it: by name with its volume, or with "slip op." */
export function opinionOfShort(citation: ShortCaseCitation, { parties, volumeKey: volume }: ShortProfile, library: OpinionLibrary): Opinion | undefined {
  if (volume === undefined && citation.slip === undefined) return undefined;
  const named = (summary: OpinionSummary): boolean =>
    namesOf(summary).some((name) => {
      const words = nameWords(name);
      return parties.every((party) => standsIn(party, words));
    });
  let found: readonly Opinion[];
  if (citation.volume !== undefined && citation.reporter !== undefined) {
    const inVolume = library.inVolume(citation.volume.text, citation.reporter.canonical, named);
    found = parties.length > 0 ? inVolume : inVolume.filter((opinion) => pageFits(citation, opinion));
  } else found = parties.length > 0 ? library.opinions.filter(({ record }) => named(record)) : [];
  return found.length === 1 ? found[0] : undefined;
}

/** A nameless "98 F.4th at 924" may be another case of the volume: its page must be one the opinion is known to have. */
function pageFits({ pincite, volume, reporter }: ShortCaseCitation, { record }: Opinion): boolean {
  const pages = pincite?.items.filter(({ unit }) => unit === 'page').map(({ first }) => first) ?? [];
  const known = new Set([
    ...record.citations.filter((place) => place.volume === volume?.text && place.reporter === reporter?.canonical).map(({ page }) => page),
    ...record.pages.known.filter((place) => place.reporter === reporter?.canonical).map(({ page }) => page),
  ]);
  return pages.length > 0 && pages.every((page) => known.has(page));
}
