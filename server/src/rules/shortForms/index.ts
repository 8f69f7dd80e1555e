import type { Rule } from '../rule.js';
import { idForm } from './idForm.js';

export const shortFormsRules: readonly Rule[] = [idForm];
