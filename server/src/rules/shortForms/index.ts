import type { Rule } from '../rule.js';

export const shortFormsRules: readonly Rule[] = [];
