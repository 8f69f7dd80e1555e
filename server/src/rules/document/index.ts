import type { Rule } from '../rule.js';
import { placeholderLeft } from './placeholderLeft.js';

export const documentRules: readonly Rule[] = [placeholderLeft];
