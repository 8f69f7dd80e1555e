import { createLibrary } from './library.js';
import type { OpinionLibrary } from './opinion.js';
import { perezOpinion } from './shippedOpinion.js';

/** The opinions that come with the product. */
export const shippedLibrary: OpinionLibrary = createLibrary([perezOpinion]);
