import type { Rule } from '../rule.js';
import { citedCaseAsHolding } from './citedCaseAsHolding.js';
import { concurrenceAsHolding } from './concurrenceAsHolding.js';
import { contraryAuthoritySignal } from './contraryAuthoritySignal.js';
import { dictaAsHolding } from './dictaAsHolding.js';
import { dissentAsHolding } from './dissentAsHolding.js';
import { distinguishedAsFollowed } from './distinguishedAsFollowed.js';
import { lowerCourtAsHolding } from './lowerCourtAsHolding.js';
import { majorityAsDissent } from './majorityAsDissent.js';
import { misidentifiedCitedCase } from './misidentifiedCitedCase.js';
import { missingQuotingParenthetical } from './missingQuotingParenthetical.js';
import { missingWeightParenthetical } from './missingWeightParenthetical.js';
import { overstatedHolding } from './overstatedHolding.js';
import { partialDissentMisstated } from './partialDissentMisstated.js';
import { partyContentionAsHolding } from './partyContentionAsHolding.js';
import { reversedPolarity } from './reversedPolarity.js';
import { summaryAsOpinion } from './summaryAsOpinion.js';
import { undecidedAsDecided } from './undecidedAsDecided.js';
import { wrongAuthor } from './wrongAuthor.js';
import { wrongPanel } from './wrongPanel.js';
import { wrongVote } from './wrongVote.js';
import { wrongWeightParenthetical } from './wrongWeightParenthetical.js';

export const attributionRules: readonly Rule[] = [
  dissentAsHolding,
  concurrenceAsHolding,
  missingWeightParenthetical,
  wrongWeightParenthetical,
  majorityAsDissent,
  partialDissentMisstated,
  wrongAuthor,
  wrongVote,
  wrongPanel,
  summaryAsOpinion,
  partyContentionAsHolding,
  lowerCourtAsHolding,
  citedCaseAsHolding,
  misidentifiedCitedCase,
  missingQuotingParenthetical,
  distinguishedAsFollowed,
  contraryAuthoritySignal,
  undecidedAsDecided,
  overstatedHolding,
  dictaAsHolding,
  reversedPolarity,
];
