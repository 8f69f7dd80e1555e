import { createLibrary } from './library.js';
import type { OpinionLibrary } from './opinion.js';
import { perezIndex } from './shippedIndex.js';
import { perez } from './shippedRecord.js';
import { openOpinion } from './store.js';

/** The opinions that come with the product: Perez v. City of Fresno, without its text. */
export const shippedLibrary: OpinionLibrary = createLibrary([openOpinion(perez, perezIndex, undefined)]);
