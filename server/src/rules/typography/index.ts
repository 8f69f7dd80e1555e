import type { Rule } from '../rule.js';
import { actCodeCapitalization } from './actCodeCapitalization.js';
import { circuitCapitalization } from './circuitCapitalization.js';
import { citationFinalPeriod } from './citationFinalPeriod.js';
import { citationSentencePeriodBefore } from './citationSentencePeriodBefore.js';
import { courtCapitalization } from './courtCapitalization.js';
import { markdownStarPage } from './markdownStarPage.js';
import { nonbreakingSpace } from './nonbreakingSpace.js';
import { partyCapitalization } from './partyCapitalization.js';
import { sectionSymbolSentenceStart } from './sectionSymbolSentenceStart.js';
import { smartQuotes } from './smartQuotes.js';
import { superscriptOrdinal } from './superscriptOrdinal.js';
import { typefaceMixed } from './typefaceMixed.js';

export const typographyRules: readonly Rule[] = [
  sectionSymbolSentenceStart,
  smartQuotes,
  nonbreakingSpace,
  superscriptOrdinal,
  citationFinalPeriod,
  citationSentencePeriodBefore,
  typefaceMixed,
  markdownStarPage,
  courtCapitalization,
  partyCapitalization,
  circuitCapitalization,
  actCodeCapitalization,
];
