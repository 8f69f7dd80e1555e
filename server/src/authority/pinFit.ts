import type { Pincite } from '../citation/citation.js';
import { type Entry, hasPage } from './registry.js';

/** Whether a pincite can belong to an authority: `open` where neither is known. */
export type Fit = 'yes' | 'open' | 'no';

const numberOf = (text: string): number | undefined => (/^\d[\d,]*$/.test(text) ? Number(text.replaceAll(',', '')) : undefined);

/** Pages that an opinion of the library counts as its own (slip pages of Perez). */
function isOwnPage({ opinion }: Entry, page: number): boolean {
  const pages = opinion?.record.pages;
  return pages?.first != null && pages.last != null && pages.first <= page && page <= pages.last;
}

function casePageFit(entry: Entry, page: number | undefined): Fit {
  if (page === undefined) return 'open';
  if (isOwnPage(entry, page)) return 'yes';
  const inReporter = hasPage(entry, page);
  if (inReporter !== undefined) return inReporter ? 'yes' : 'no';
  return 'open';
}

const hasSections = (entry: Entry): boolean => entry.kind !== 'case' && entry.kind !== 'record' && entry.kind !== 'other';

/** Statutes and papers printed by the page: session laws, registers, committee reports, debates. A bill is none of them. */
const isPaged = (entry: Entry): boolean => /\b(?:Fed\. ?Reg|Stat|Cong\. ?Rec|Rep|Doc|Hearing|Print)\b/.test(entry.label);

/** How many pages into a case the pincite is; Infinity where that is unknown. */
export function pagesIn(entry: Entry, pincite: Pincite | undefined): number {
  const item = pincite?.items[0];
  const page = item?.unit === 'page' ? numberOf(item.first) : undefined;
  if (page === undefined) return Infinity;
  return Math.min(Infinity, ...entry.places.map(({ firstPage }) => page - (firstPage ?? Infinity)).filter((pages) => pages >= 0));
}

/** Whether the first place that `pincite` names can be in `entry`. */
export function pinFit(entry: Entry, pincite: Pincite | undefined): Fit {
  const item = pincite?.items[0];
  if (item === undefined) return 'yes';
  const isCase = entry.kind === 'case';
  switch (item.unit) {
    case 'page':
      if (isCase) return casePageFit(entry, numberOf(item.first));
      if (entry.kind === 'secondary') {
        const page = numberOf(item.first);
        return page === undefined || hasPage(entry, page) !== false ? 'yes' : 'no';
      }
      return entry.kind === 'record' ? 'yes' : isPaged(entry) ? 'open' : 'no';
    case 'starPage':
      // Blackstone is cited by star page.
      if (entry.kind === 'secondary') return 'open';
      if (!isCase) return 'no';
      if (entry.places.some(({ database }) => database)) return 'yes';
      return entry.places.length === 0 || entry.opinion?.record.pages.style === 'star' ? 'open' : 'no';
    case 'slip':
      return isCase ? (entry.places.length === 0 || entry.opinion !== undefined ? 'yes' : 'open') : 'no';
    case 'section':
      return hasSections(entry) ? 'yes' : 'no';
    case 'paragraph':
      if (entry.kind === 'record') return 'yes';
      // A decision of the public domain ("2012-Ohio-5685") has paragraphs beside its pages.
      if (isCase && entry.places.some(({ volume }) => /^(?:199|20[0-4])\d$/.test(volume))) return 'yes';
      if (isCase) return entry.byParagraph || entry.opinion?.record.pages.style === 'paragraph' ? 'yes' : entry.places.some(({ firstPage }) => firstPage !== undefined) ? 'no' : 'open';
      return hasSections(entry) ? 'open' : 'no';
    case 'line':
      return entry.kind === 'record' ? 'yes' : 'no';
    case 'other':
      return 'open';
  }
}
