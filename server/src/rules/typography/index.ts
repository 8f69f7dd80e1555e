import type { Rule } from '../rule.js';
import { actCodeCapitalization } from './actCodeCapitalization.js';
import { circuitCapitalization } from './circuitCapitalization.js';
import { citationFinalPeriod } from './citationFinalPeriod.js';
import { courtCapitalization } from './courtCapitalization.js';
import { markdownStarPage } from './markdownStarPage.js';
import { partyCapitalization } from './partyCapitalization.js';
import { sectionSymbolSentenceStart } from './sectionSymbolSentenceStart.js';
import { superscriptOrdinal } from './superscriptOrdinal.js';

export const typographyRules: readonly Rule[] = [
  sectionSymbolSentenceStart,
  superscriptOrdinal,
  citationFinalPeriod,
  markdownStarPage,
  courtCapitalization,
  partyCapitalization,
  circuitCapitalization,
  actCodeCapitalization,
];
