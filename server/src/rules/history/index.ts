import type { Rule } from '../rule.js';

export const historyRules: readonly Rule[] = [];
