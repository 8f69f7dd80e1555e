import type { Opinion, OpinionRecord } from '../library/opinion.js';
import { citationLine, isCourt, shortDate } from './describe.js';

/** The reporter's page that is certainly this page of the opinion. */
function reporterPage({ pages }: OpinionRecord, page: number): string | undefined {
  if (pages.style === 'star') return String(page);
  return pages.known.find((known) => known.pages.first === page && known.pages.last === page)?.page;
}

/** The weight parenthetical that a page of a separate writing needs; nothing where another writing stands on the page too. */
function weightAt({ parts }: OpinionRecord, page: number): string {
  const here = parts.filter(({ pages, kind }) => pages.first <= page && page <= pages.last && kind !== 'caption' && kind !== 'counsel');
  const [only] = here;
  return here.length === 1 && only !== undefined && !isCourt(only) && only.weight !== null ? ` (${only.weight})` : '';
}

/**
 * A full citation with this page of the opinion as its pincite, in Markdown: by the reporter's page where it is known, by paragraph
 * where the court numbers them, else by the page of the slip opinion.
 */
export function citationWithPage({ record }: Opinion, page: number | null): string {
  const [cited] = record.citations;
  const name = `*${record.caseName}*`;
  if (page === null) return `${name}, ${citationLine(record)}`;
  const weight = weightAt(record, page);
  const pin = reporterPage(record, page);
  const place = (date: string): string => [record.court.id === 'scotus' && cited !== undefined ? '' : record.court.abbreviation, date].filter((word) => word !== '').join(' ');
  const year = record.decided?.slice(0, 4) ?? '';
  if (cited !== undefined && (pin !== undefined || record.pages.style === 'paragraph')) {
    const core = `${cited.volume} ${cited.reporter} ${cited.page}`;
    return `${name}, ${core}, ${pin ?? `¶ ${String(page)}`} (${place(year)})${weight}`;
  }
  const docket = record.docket[0] === undefined ? '' : `No. ${record.docket[0]}, `;
  const at = record.pages.style === 'paragraph' ? `¶ ${String(page)}` : `slip op. at ${String(page)}`;
  return `${name}, ${docket}${at} (${place(record.decided === null ? '' : shortDate(record.decided))})${weight}`;
}
