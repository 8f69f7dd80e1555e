import record from '../../library/perez-v-city-of-fresno.json' with { type: 'json' };
import index from '../../library/perez-v-city-of-fresno.index.json' with { type: 'json' };
import { createLibrary } from './library.js';
import type { Opinion, OpinionLibrary, OpinionRecord, QuotationIndex } from './opinion.js';
import type { IndexData } from './indexData.js';
import { quotationIndex } from './quotationIndex.js';

/** A test parses the shipped files with the schema, so that they are not checked again on every start. */
const perez = record as unknown as OpinionRecord;
let quotations: QuotationIndex | undefined;
const opinion: Opinion = {
  record: perez,
  get quotations() {
    return (quotations ??= quotationIndex(perez, index as unknown as IndexData));
  },
};

/** The opinions that come with the product: Perez v. City of Fresno, without its text. */
export const shippedLibrary: OpinionLibrary = createLibrary([opinion]);
