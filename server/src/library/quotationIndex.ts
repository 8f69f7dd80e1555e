import type { OpinionRecord, QuotationIndex, QuotationMatch } from './opinion.js';
import { alignNear } from './nearQuotation.js';
import { exactPlaces } from './exactQuotation.js';
import type { IndexData } from './indexData.js';
import { placesOf } from './quotationPlace.js';
import { readQuotation } from './quotationPattern.js';
import { wordTable, type WordTable } from './wordTable.js';
import { foldedWords } from './words.js';

/**
 * Index over `data`; it is decoded when first asked. `texts` are the texts of the stretches, when they are at hand: then the
 * differences of a near match show the opinion's own words.
 */
export function quotationIndex(record: OpinionRecord, data: IndexData, texts?: () => readonly string[]): QuotationIndex {
  let table: WordTable | undefined;
  let printed: string[] | undefined;
  const wordsFrom = (from: number, to: number): string | null => {
    if (texts === undefined) return null;
    printed ??= texts().flatMap((text) => [...foldedWords(text).map(({ start, end }) => text.slice(start, end)), '']);
    return printed.slice(from, to).join(' ');
  };
  return {
    complete: true,
    find(quotation): QuotationMatch {
      const pattern = readQuotation(quotation);
      if (pattern.fixed === 0) return { kind: 'none' };
      table ??= wordTable(data);
      const exact = exactPlaces(table, pattern);
      if (exact.length > 0) return { kind: 'exact', places: placesOf(record, data, exact) };
      const near = alignNear(table, pattern);
      if (near === undefined) return { kind: 'none' };
      return {
        kind: 'near',
        places: placesOf(record, data, near.ranges),
        differences: near.differences.map(({ theirs, start, end, ...words }) => ({
          ...words,
          start,
          end,
          yours: quotation.slice(start, end),
          theirs: theirs.end > theirs.start ? wordsFrom(theirs.start, theirs.end) : '',
        })),
      };
    },
  };
}
