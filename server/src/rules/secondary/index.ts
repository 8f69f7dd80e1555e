import type { Rule } from '../rule.js';

/** Articles, books, and what goes with them. */
export const secondaryRules: readonly Rule[] = [];
