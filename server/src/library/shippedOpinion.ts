import index from '../../library/perez-v-city-of-fresno.index.json' with { type: 'json' };
import type { IndexData } from './indexData.js';
import { perez } from './shippedRecord.js';
import { openOpinion } from './store.js';

/** Perez v. City of Fresno, without its text. */
export const perezOpinion = openOpinion(perez, index as unknown as IndexData, undefined);
