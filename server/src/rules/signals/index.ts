import type { Rule } from '../rule.js';

export const signalsRules: readonly Rule[] = [];
