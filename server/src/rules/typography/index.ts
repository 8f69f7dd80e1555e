import type { Rule } from '../rule.js';
import { sectionSymbolSentenceStart } from './sectionSymbolSentenceStart.js';
import { superscriptOrdinal } from './superscriptOrdinal.js';

export const typographyRules: readonly Rule[] = [sectionSymbolSentenceStart, superscriptOrdinal];
