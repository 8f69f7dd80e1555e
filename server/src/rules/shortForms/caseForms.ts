import type { ResolvedCitation } from '../../authority/authority.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import type { Brief } from '../../brief/brief.js';
import type { FullCaseCitation, Part, ShortCaseCitation } from '../../citation/citation.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import type { Edit } from '../../text/edit.js';

export type ResolvedFull = ResolvedCitation & { readonly citation: FullCaseCitation };

/** The citations in full of what a citation means, in text order. */
export function fullsOf({ authority }: ResolvedCitation, brief: Brief): ResolvedFull[] {
  const found: ResolvedFull[] = [];
  for (const n of authority?.citations ?? []) {
    const resolved = brief.citations[n];
    if (resolved?.citation.kind === 'fullCase') found.push(resolved as ResolvedFull);
  }
  return found;
}

/** Opinions this long are rare: a page further behind belongs to another case of the volume. */
const LONGEST = 120;

/** The full citation in whose pages a short form's page lies, told by volume and reporter alone. */
export function fullAtPlace({ volume, reporter, pincite }: ShortCaseCitation, brief: Brief): ResolvedFull | undefined {
  const page = Number(pincite?.items[0]?.first);
  if (volume === undefined || reporter === undefined || !Number.isInteger(page)) return undefined;
  let best: { readonly full: ResolvedFull; readonly first: number } | undefined;
  for (const resolved of brief.citations) {
    const { citation } = resolved;
    if (citation.kind !== 'fullCase' || citation.name?.versus === undefined) continue;
    for (const place of [citation, ...citation.parallels]) {
      const first = Number(place.page?.text);
      if (place.volume?.text !== volume.text || place.reporter?.canonical !== reporter.canonical || !(first <= page && page <= first + LONGEST)) continue;
      if (best === undefined || first > best.first) best = { full: resolved as ResolvedFull, first };
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
