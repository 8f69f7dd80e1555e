import type { Rule } from '../rule.js';
import { sectionSymbolSpacing } from './sectionSymbolSpacing.js';

export const statutesRules: readonly Rule[] = [sectionSymbolSpacing];
