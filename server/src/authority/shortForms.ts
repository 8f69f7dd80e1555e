import type { Pincite, ShortCaseCitation } from '../citation/citation.js';
import { doubt, type Meaning, meaningOf } from './meaning.js';
import { pinFit } from './pinFit.js';
import { type CaseRegistry, type Entry, hasPage } from './registry.js';
import type { ShortProfile } from './caseProfile.js';

const fulls = (entries: readonly Entry[]): number[] => entries.map(({ full }) => full).filter((n) => n !== undefined);

const found = (entry: Entry): Meaning => meaningOf(entry, entry.full);

const firstPageOf = (entry: Entry, volume: string): number => entry.places.reduce((last, { volumeKey, firstPage = 0 }) => (volumeKey === volume && firstPage > last ? firstPage : last), 0);

const pageOf = (pincite: Pincite | undefined): number | undefined => {
  const item = pincite?.items[0];
  return item?.unit === 'page' && /^\d+$/.test(item.first) ? Number(item.first) : undefined;
};

/** Several cases of one volume: opinions don't overlap, so a page belongs to the last that begins before it. */
function byPage(entries: readonly Entry[], volume: string, pincite: Pincite | undefined): Entry | undefined {
  const page = pageOf(pincite);
  if (page === undefined) return undefined;
  let best: Entry | undefined;
  for (const entry of entries) {
    if (hasPage(entry, page, volume) === true && (best === undefined || firstPageOf(entry, volume) > firstPageOf(best, volume))) best = entry;
  }
  return best;
}

/** One digit of the volume differs, or two are exchanged. */
function isMisprint(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  const differing = Array.from({ length: a.length }, (_, i) => i).filter((i) => a[i] !== b[i]);
  if (differing.length === 1) return true;
  const [first = 0, second = 0] = differing;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

const supremeCourt = new Set(['U.S.', 'S. Ct.', 'L. Ed.', 'L. Ed. 2d']);
const federal = /^(?:F\.|Fed\.|B\.R\.|U\.S\.|S\. Ct\.|L\. Ed\.)/;

/** Whether one decision can stand in both reporters: the Supreme Court's three, or a state's own and a regional one. */
function areParallel(a: string, b: string): boolean {
  return (supremeCourt.has(a) && supremeCourt.has(b)) || (!federal.test(a) && !federal.test(b));
}

/** A short form whose name is known, but not in its volume. */
function inOtherVolume(citation: ShortCaseCitation, entries: readonly Entry[]): Meaning {
  const { volume, reporter, pincite } = citation;
  const parallel = entries.filter(({ places }) => places.length > 0 && places.every((place) => place.reporter !== reporter?.canonical && areParallel(place.reporter, reporter?.canonical ?? '')));
  const [only] = parallel;
  if (only !== undefined && entries.length === 1) return found(only);
  const page = pageOf(pincite);
  const misprinted = entries.filter(({ places }) =>
    places.some((place) => place.reporter === reporter?.canonical && isMisprint(place.volume, volume?.text ?? '') && (page === undefined || hasPage({ places: [place] }, page) === true)),
  );
  const [meant] = misprinted;
  const candidates = fulls(entries);
  return misprinted.length === 1 && meant !== undefined ? doubt('volumeMismatch', candidates, found(meant)) : doubt('volumeMismatch', candidates);
}

/** What a short form means among the cases met so far; `undefined` when none of them goes by its name or volume. */
export function shortMeaning(citation: ShortCaseCitation, profile: ShortProfile, registry: CaseRegistry): Meaning | undefined {
  const { fitting, otherVolume } = registry.candidates(profile);
  const { volumeKey, parties } = profile;
  const [first] = fitting;
  if (first === undefined && otherVolume.length > 0) return inOtherVolume(citation, otherVolume);
  if (first === undefined) {
    // "In *Hale v. Orr*, the landlord knew. 55 F.4th 12, 16 (1st Cir. 2022).": the name stands apart from the citation.
    const nameless = volumeKey === undefined ? undefined : byPage(registry.ofVolume(volumeKey).filter(({ wholeName }) => wholeName === ''), volumeKey, citation.pincite);
    return nameless === undefined ? undefined : found(nameless);
  }
  if (volumeKey !== undefined && parties.length === 0) {
    const page = byPage(fitting, volumeKey, citation.pincite);
    if (page !== undefined) return found(page);
    const open = fitting.filter((entry) => pinFit(entry, citation.pincite) !== 'no');
    if (open.length === 0) return undefined;
    return open.length === 1 && open[0] !== undefined ? found(open[0]) : doubt('ambiguous', fulls(open));
  }
  if (fitting.length === 1) return found(first);
  const page = volumeKey === undefined ? undefined : byPage(fitting, volumeKey, citation.pincite);
  if (page !== undefined) return found(page);
  const ofForm = citation.slip === undefined ? fitting : fitting.filter((entry) => entry.docket !== undefined || entry.opinion !== undefined);
  const possible = ofForm.filter((entry) => pinFit(entry, citation.pincite) !== 'no');
  const [only] = possible;
  return possible.length === 1 && only !== undefined ? found(only) : doubt('ambiguous', fulls(fitting));
}
