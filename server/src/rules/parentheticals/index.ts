import type { Rule } from '../rule.js';
import { dissentParentheticalMissing } from './dissentParentheticalMissing.js';
import { parentheticalOrder } from './parentheticalOrder.js';

export const parentheticalsRules: readonly Rule[] = [parentheticalOrder, dissentParentheticalMissing];
