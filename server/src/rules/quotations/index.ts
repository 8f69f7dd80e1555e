import type { Rule } from '../rule.js';
import { blockQuoteMarks } from './blockQuoteMarks.js';
import { cleanedUpForm } from './cleanedUpForm.js';
import { ellipsisForm } from './ellipsisForm.js';
import { ellipsisSentenceEnd } from './ellipsisSentenceEnd.js';
import { ellipsisStart } from './ellipsisStart.js';
import { emphasisParentheticalMissing } from './emphasisParentheticalMissing.js';
import { quotePunctuation } from './quotePunctuation.js';
import { quoteUnbalanced } from './quoteUnbalanced.js';
import { quoteWithoutCitation } from './quoteWithoutCitation.js';

export const quotationsRules: readonly Rule[] = [
  ellipsisForm,
  ellipsisSentenceEnd,
  ellipsisStart,
  blockQuoteMarks,
  emphasisParentheticalMissing,
  cleanedUpForm,
  quotePunctuation,
  quoteUnbalanced,
  quoteWithoutCitation,
];
