import { SLIP_PAGES, type Opinion, type OpinionRecord, type PageRange } from '../library/opinion.js';
import { citationLine, isCourt, pageRange, shortDate } from './describe.js';

/** The reporter's page that is certainly this page of the opinion. */
export function reporterPage({ pages }: OpinionRecord, page: number): string | undefined {
  if (pages.style === 'star') return String(page);
  return pages.known.find((known) => known.reporter !== SLIP_PAGES && known.pages.first === page && known.pages.last === page)?.page;
}

/** The weight parenthetical that a page of a separate writing needs; nothing where another writing stands on the page too. */
function weightAt({ parts }: OpinionRecord, page: number): string {
  const here = parts.filter(({ pages, kind }) => pages.first <= page && page <= pages.last && kind !== 'caption' && kind !== 'counsel');
  const [only] = here;
  return here.length === 1 && only !== undefined && !isCourt(only) && only.weight !== null ? ` (${only.weight})` : '';
}

/** A full citation with this page of the opinion as its pincite, in Markdown, and the weight parenthetical that the page needs. */
export const citationWithPage = (opinion: Opinion, page: number | null): string =>
  page === null ? `*${opinion.record.caseName}*, ${citationLine(opinion.record)}` : `${citationOfPages(opinion, { first: page, last: page })}${weightAt(opinion.record, page)}`;

/**
 * A full citation with these pages of the opinion as its pincite, in Markdown: by the reporter's pages where they are known, by
 * paragraph where the court numbers them, else by the pages of the slip opinion.
 */
export function citationOfPages({ record }: Opinion, { first, last }: PageRange): string {
  const [cited] = record.citations;
  const name = `*${record.caseName}*`;
  const [from, to] = [reporterPage(record, first), reporterPage(record, last)];
  const pin = from === undefined || to === undefined || from === to ? (to === undefined ? undefined : from) : `${from}–${to}`;
  const pages = pageRange({ first, last });
  const symbol = first === last ? '¶' : '¶¶';
  const place = (date: string): string => [record.court.id === 'scotus' && cited !== undefined ? '' : record.court.abbreviation, date].filter((word) => word !== '').join(' ');
  const year = record.decided?.slice(0, 4) ?? '';
  if (cited !== undefined && (pin !== undefined || record.pages.style === 'paragraph')) {
    const core = `${cited.volume} ${cited.reporter} ${cited.page}`;
    return `${name}, ${core}, ${pin ?? `${symbol} ${pages}`} (${place(year)})`;
  }
  const docket = record.docket[0] === undefined ? '' : `No. ${record.docket[0]}, `;
  const at = record.pages.style === 'paragraph' ? `${symbol} ${pages}` : `slip op. at ${pages}`;
  return `${name}, ${docket}${at} (${place(record.decided === null ? '' : shortDate(record.decided))})`;
}
