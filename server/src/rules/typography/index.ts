import type { Rule } from '../rule.js';
import { citationFinalPeriod } from './citationFinalPeriod.js';
import { courtCapitalization } from './courtCapitalization.js';
import { markdownStarPage } from './markdownStarPage.js';
import { sectionSymbolSentenceStart } from './sectionSymbolSentenceStart.js';
import { superscriptOrdinal } from './superscriptOrdinal.js';

export const typographyRules: readonly Rule[] = [sectionSymbolSentenceStart, superscriptOrdinal, citationFinalPeriod, markdownStarPage, courtCapitalization];
