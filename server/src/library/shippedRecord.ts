import record from '../../library/perez-v-city-of-fresno.json' with { type: 'json' };
import type { OpinionRecord } from './opinion.js';

/** Perez v. City of Fresno. A test parses the shipped files with the schema, so that they are not checked again on every start. */
export const perez = record as unknown as OpinionRecord;
