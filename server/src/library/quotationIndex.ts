import type { OpinionRecord, QuotationIndex, QuotationMatch } from './opinion.js';
import { alignNear } from './nearQuotation.js';
import { exactPlaces } from './exactQuotation.js';
import type { IndexData, Stretch } from './indexData.js';
import { printedWords } from './printedWords.js';
import { placesOf } from './quotationPlace.js';
import { readQuotation } from './quotationPattern.js';
import { wordTable, type WordTable } from './wordTable.js';

/**
 * Index over `data`; it is decoded when first asked. With the stretches that it was made of, the differences of a near match show the
 * opinion's own words.
 */
export function quotationIndex(record: OpinionRecord, data: IndexData, stretches?: () => readonly Stretch[]): QuotationIndex {
  let table: WordTable | undefined;
  let printed: ReturnType<typeof printedWords> | undefined;
  const wordsFrom = ({ words }: WordTable, from: number, to: number): string | null => {
    if (stretches === undefined) return null;
    printed ??= printedWords(data, words, stretches);
    return printed(from, to);
  };
  return {
    complete: true,
    find(quotation): QuotationMatch {
      const pattern = readQuotation(quotation);
      if (pattern.fixed === 0) return { kind: 'none' };
      const known = (table ??= wordTable(data));
      const exact = exactPlaces(known, pattern);
      if (exact.length > 0) return { kind: 'exact', places: placesOf(record, data, exact) };
      const near = alignNear(known, pattern);
      if (near === undefined) return { kind: 'none' };
      return {
        kind: 'near',
        places: placesOf(record, data, near.ranges),
        differences: near.differences.map(({ theirs, start, end, ...words }) => ({
          ...words,
          start,
          end,
          yours: quotation.slice(start, end),
          theirs: theirs.end > theirs.start ? wordsFrom(known, theirs.start, theirs.end) : '',
        })),
      };
    },
  };
}
