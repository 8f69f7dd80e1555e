import type { Citation, Part, Pincite, PinItem, ReporterName } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Span } from '../../text/span.js';

/** A pincite with the reporter whose pages it counts, as far as the citation prints them. */
export interface PrintedPincite {
  readonly pincite: Pincite;
  readonly volume?: Part;
  readonly reporter?: ReporterName;
  /** First page of the decision, where it is printed. */
  readonly page?: Part;
}

const none: readonly never[] = [];
const printed = new WeakMap<Citation, readonly PrintedPincite[]>();

function read(citation: Citation): readonly PrintedPincite[] {
  const { pincite } = citation;
  const parallels = 'parallels' in citation ? citation.parallels : none;
  const found: PrintedPincite[] = [];
  if (pincite !== undefined) {
    if (citation.kind === 'fullCase' || citation.kind === 'shortCase') {
      const { volume, reporter, page } = citation;
      found.push({
        pincite,
        ...(volume === undefined ? {} : { volume }),
        ...(reporter === undefined ? {} : { reporter }),
        ...(citation.kind === 'fullCase' && page !== undefined ? { page } : {}),
      });
    } else found.push({ pincite });
  }
  for (const { pincite: pages, volume, reporter, page } of parallels) {
    if (pages !== undefined) found.push({ pincite: pages, volume, reporter, ...(citation.kind === 'fullCase' ? { page } : {}) });
  }
  return found;
}

/** The pincite of a citation, then those of its parallel reporters. */
export function pincitesOf(citation: Citation): readonly PrintedPincite[] {
  if (citation.pincite === undefined && !('parallels' in citation && citation.parallels.length > 0)) return none;
  let found = printed.get(citation);
  if (found === undefined) {
    found = read(citation);
    printed.set(citation, found);
  }
  return found;
}

/** The items of all pincites of a citation. */
export function itemsOf(citation: Citation): readonly PinItem[] {
  const found = pincitesOf(citation);
  const [first] = found;
  return found.length === 1 && first !== undefined ? first.pincite.items : found.flatMap(({ pincite }) => pincite.items);
}

/** Where the first and the last number of a range stand, behind the prefix and around the dash. */
export function rangeSpans({ block }: PlacedBlock, { dash, last = '' }: PinItem): { readonly firstEnd: number; readonly last: Span } | undefined {
  if (dash === undefined) return undefined;
  const before = block.text.slice(Math.max(0, dash.span.start - 3), dash.span.start);
  const after = block.text.slice(dash.span.end, dash.span.end + 3);
  const start = dash.span.end + after.length - after.trimStart().length;
  return { firstEnd: dash.span.start - (before.length - before.trimEnd().length), last: { start, end: start + last.length } };
}

const WHOLE = /^\d{1,7}$/;

/** The end of a range as a number, the digits restored that it leaves to its beginning ("1175–76" gives 1176). */
export function restoredEnd({ first, last }: PinItem): number | undefined {
  if (last === undefined || !WHOLE.test(first) || !WHOLE.test(last)) return undefined;
  return Number(last.length < first.length ? first.slice(0, first.length - last.length) + last : last);
}
