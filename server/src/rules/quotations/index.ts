import type { Rule } from '../rule.js';
import { alterationBrackets } from './alterationBrackets.js';
import { blockQuoteLength } from './blockQuoteLength.js';
import { blockQuoteMarks } from './blockQuoteMarks.js';
import { cleanedUpForm } from './cleanedUpForm.js';
import { ellipsisForm } from './ellipsisForm.js';
import { ellipsisSentenceEnd } from './ellipsisSentenceEnd.js';
import { ellipsisStart } from './ellipsisStart.js';
import { emphasisInOriginal } from './emphasisInOriginal.js';
import { emphasisParentheticalMissing } from './emphasisParentheticalMissing.js';
import { quotePunctuation } from './quotePunctuation.js';
import { quoteUnbalanced } from './quoteUnbalanced.js';
import { quoteWithinQuoteSource } from './quoteWithinQuoteSource.js';
import { quoteWithoutCitation } from './quoteWithoutCitation.js';
import { sicForm } from './sicForm.js';

export const quotationsRules: readonly Rule[] = [
  ellipsisForm,
  ellipsisSentenceEnd,
  ellipsisStart,
  blockQuoteLength,
  blockQuoteMarks,
  alterationBrackets,
  emphasisParentheticalMissing,
  emphasisInOriginal,
  quoteWithinQuoteSource,
  cleanedUpForm,
  quotePunctuation,
  quoteUnbalanced,
  quoteWithoutCitation,
  sicForm,
];
