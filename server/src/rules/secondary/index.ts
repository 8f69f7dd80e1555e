import type { Rule } from '../rule.js';

export const secondaryRules: readonly Rule[] = [];
