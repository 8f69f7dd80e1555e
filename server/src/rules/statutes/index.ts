import type { Rule } from '../rule.js';

export const statutesRules: readonly Rule[] = [];
