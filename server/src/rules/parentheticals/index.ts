import type { Rule } from '../rule.js';

export const parentheticalsRules: readonly Rule[] = [];
