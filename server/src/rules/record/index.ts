import type { Rule } from '../rule.js';
import { depositionPageLine } from './depositionPageLine.js';
import { exhibitComma } from './exhibitComma.js';
import { recordCiteCa9Er } from './recordCiteCa9Er.js';
import { recordCiteConsistency } from './recordCiteConsistency.js';
import { recordCiteForm } from './recordCiteForm.js';
import { recordCiteMissing } from './recordCiteMissing.js';

export const recordRules: readonly Rule[] = [recordCiteForm, recordCiteConsistency, recordCiteCa9Er, recordCiteMissing, depositionPageLine, exhibitComma];
