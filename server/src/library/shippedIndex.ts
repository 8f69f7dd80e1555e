import index from '../../library/perez-v-city-of-fresno.index.json' with { type: 'json' };
import type { IndexData } from './indexData.js';

/** What quotations from the shipped opinion are looked up in. */
export const perezIndex = index as unknown as IndexData;
