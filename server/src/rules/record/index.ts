import type { Rule } from '../rule.js';
import { depositionPageLine } from './depositionPageLine.js';
import { recordCiteCa9Er } from './recordCiteCa9Er.js';
import { recordCiteForm } from './recordCiteForm.js';

export const recordRules: readonly Rule[] = [recordCiteForm, recordCiteCa9Er, depositionPageLine];
