import type { IndexData } from './indexData.js';
import { createLibrary } from './library.js';
import type { OpinionLibrary, QuotationIndex } from './opinion.js';
import { quotationIndex } from './quotationIndex.js';
import { perez } from './shippedRecord.js';

/**
 * The shipped library without what quotations are looked up in, until a quotation from it is met: most briefs have none.
 * @param index brings it, when the first is looked up; where it answers undefined nothing is known of that quotation, and it is asked again for the next
 */
export function shippedOnDemand(index: () => IndexData | undefined): OpinionLibrary {
  let whole: QuotationIndex | undefined;
  const brought = (): QuotationIndex | undefined => {
    const data = index();
    if (data !== undefined) whole = quotationIndex(perez, data);
    return whole;
  };
  const quotations: QuotationIndex = {
    get complete() {
      return whole !== undefined;
    },
    find: (quotation) => (whole ?? brought())?.find(quotation) ?? { kind: 'none' },
  };
  return createLibrary([{ record: perez, quotations }]);
}
