import type { Rule } from '../rule.js';
import { depositionPageLine } from './depositionPageLine.js';
import { recordCiteCa9Er } from './recordCiteCa9Er.js';

export const recordRules: readonly Rule[] = [recordCiteCa9Er, depositionPageLine];
