import type { Rule } from '../rule.js';

export const quotationsRules: readonly Rule[] = [];
