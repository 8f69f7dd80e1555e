import { createLibrary } from './library.js';
import type { Opinion, OpinionLibrary, QuotationIndex } from './opinion.js';
import { perez } from './shippedRecord.js';

/**
 * The shipped library without what quotations are looked up in, until a quotation from it is met: most briefs have none.
 * @param opened brings it, when the first is looked up; where it answers undefined nothing is known of that quotation, and it is asked again for the next
 */
export function shippedOnDemand(opened: () => Opinion | undefined): OpinionLibrary {
  let whole: QuotationIndex | undefined;
  const quotations: QuotationIndex = {
    get complete() {
      return whole !== undefined;
    },
    find: (quotation) => (whole ??= opened()?.quotations)?.find(quotation) ?? { kind: 'none' },
  };
  return createLibrary([{ record: perez, quotations }]);
}
