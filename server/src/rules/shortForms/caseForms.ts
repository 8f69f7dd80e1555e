import type { Authority, ResolvedCitation } from '../../authority/authority.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import type { Brief } from '../../brief/brief.js';
import type { FullCaseCitation, ParallelCitation, Part, ReporterName, ShortCaseCitation } from '../../citation/citation.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import { countBefore } from '../../text/countBefore.js';
import type { Edit } from '../../text/edit.js';
import { rememberFor, rememberWithin } from '../../text/remember.js';

export type ResolvedFull = ResolvedCitation & { readonly citation: FullCaseCitation };

/** The citations in full of what a citation means, in text order. */
export const fullsOf = ({ authority }: ResolvedCitation, brief: Brief): readonly ResolvedFull[] => (authority === undefined ? [] : fullsOfAuthority(authority, brief));

/** Numbers of the citations in full, by authority: an edit that leaves an authority as it was leaves them too. */
const fullNumbers = new WeakMap<Authority, readonly number[]>();

/** The citations in full of an authority, in text order. */
export const fullsOfAuthority = rememberWithin((authority: Authority, { citations }: Brief): readonly ResolvedFull[] => {
  let numbers = fullNumbers.get(authority);
  if (numbers === undefined) {
    numbers = authority.citations.filter((n) => citations[n]?.citation.kind === 'fullCase');
    fullNumbers.set(authority, numbers);
  }
  return numbers.map((n) => citations[n] as ResolvedFull);
});

/** The last citation of a list before a number. */
export function lastBefore(list: readonly ResolvedFull[], n: number, fits: (full: ResolvedFull) => boolean = () => true): ResolvedFull | undefined {
  for (let at = countBefore(list, (full) => full.n < n) - 1; at >= 0; at--) {
    const full = list[at];
    if (full !== undefined && fits(full)) return full;
  }
  return undefined;
}

const volumeOf = ({ volume, reporter }: Pick<ParallelCitation, 'volume' | 'reporter'>): string => `${volume.text} ${reporter.canonical}`;

const fullsByVolume = rememberFor((brief: Brief): ReadonlyMap<string, readonly ResolvedFull[]> => {
  const map = new Map<string, ResolvedFull[]>();
  const seen = new Set<string>();
  for (const resolved of brief.citations) {
    const { citation } = resolved;
    if (citation.kind !== 'fullCase' || citation.name?.versus === undefined) continue;
    for (const { volume, reporter, page } of [citation, ...citation.parallels]) {
      if (volume === undefined || reporter === undefined) continue;
      const key = volumeOf({ volume, reporter });
      const once = `${key} ${page?.text ?? ''} ${citation.name.text}`;
      if (seen.has(once)) continue;
      seen.add(once);
      const list = map.get(key);
      if (list === undefined) map.set(key, [resolved as ResolvedFull]);
      else list.push(resolved as ResolvedFull);
    }
  }
  return map;
});

/** Named cases cited in full from a volume, in text order; of those on one page with one name the first. */
export const fullsOfVolume = (volume: Part, reporter: ReporterName, brief: Brief): readonly ResolvedFull[] => fullsByVolume(brief).get(volumeOf({ volume, reporter })) ?? [];

/** Opinions this long are rare: a page further behind belongs to another case of the volume. */
const LONGEST = 120;

/** The full citation in whose pages a short form's page lies, told by volume and reporter alone. */
export function fullAtPlace({ volume, reporter, pincite }: ShortCaseCitation, brief: Brief): ResolvedFull | undefined {
  const page = Number(pincite?.items[0]?.first);
  if (volume === undefined || reporter === undefined || !Number.isInteger(page)) return undefined;
  let best: { readonly full: ResolvedFull; readonly first: number } | undefined;
  for (const resolved of fullsOfVolume(volume, reporter, brief)) {
    const { citation } = resolved;
    for (const place of [citation, ...citation.parallels]) {
      const first = Number(place.page?.text);
      if (place.volume?.text !== volume.text || place.reporter?.canonical !== reporter.canonical || !(first <= page && page <= first + LONGEST)) continue;
      if (best === undefined || first > best.first) best = { full: resolved, first };
    }
  }
  return best?.full;
}

/** What follows the name in a short form: ", 556 U.S. at 678"; undefined for cases that cannot be cited so. */
export function placeOf({ volume, reporter, page, parallels }: FullCaseCitation, pin: string): string | undefined {
  if (volume === undefined || reporter?.known !== true || page === undefined) return undefined;
  const kind = lookUpReporter(reporter.text)?.editions[0]?.kind;
  if (kind === 'neutral' || (kind !== 'scotus' && parallels.some((each) => lookUpReporter(each.reporter.text)?.editions[0]?.kind !== 'scotus') && parallels.length > 0)) return undefined;
  return kind === 'database' ? `, ${volume.text} ${reporter.text} ${page.text}, at ${pin}` : `, ${volume.text} ${reporter.text} at ${pin}`;
}

/** End of a full citation's own core: its date parenthetical, or its pincite. */
export const endOfCore = ({ courtAndDate, pincite, core }: FullCaseCitation): number => Math.max(courtAndDate?.span.end ?? 0, pincite?.span.end ?? 0, core.end);

/** Turns a full citation into a short form, its other parentheticals kept. */
export function shorten({ citation, placed }: ResolvedFull, name: string): Edit[] | undefined {
  const pin = citation.pincite?.text;
  if (citation.name === undefined || pin === undefined) return undefined;
  const place = placeOf(citation, pin);
  if (place === undefined) return undefined;
  const edits = [replaceProse(placed, citation.name.span, name), replaceProse(placed, { start: citation.name.span.end, end: endOfCore(citation) }, place)];
  return edits.every((edit) => edit !== undefined) ? edits.filter(({ span, newText }) => span.end > span.start || newText !== '') : undefined;
}

/** Puts volume and reporter before the "at" of a name-and-page reference, and takes the words between away. */
export const placeBefore = (placed: ResolvedCitation['placed'], at: Part, full: FullCaseCitation): Edit | undefined => {
  const { volume, reporter } = full;
  return volume === undefined || reporter === undefined ? undefined : insertProse(placed, at.span.start, `${volume.text} ${reporter.text} `, 'right');
};
