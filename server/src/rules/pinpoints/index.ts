import type { Rule } from '../rule.js';
import { pinAtInFull } from './pinAtInFull.js';
import { pinDash } from './pinDash.js';
import { pinFirstPageRepeat } from './pinFirstPageRepeat.js';
import { pinFootnoteForm } from './pinFootnoteForm.js';
import { pinMissing } from './pinMissing.js';
import { pinMultipleSeparator } from './pinMultipleSeparator.js';
import { pinOutsideRange } from './pinOutsideRange.js';
import { pinParagraphAt } from './pinParagraphAt.js';
import { pinRangeDigits } from './pinRangeDigits.js';
import { pinRangeOrder } from './pinRangeOrder.js';
import { pinRedundantP } from './pinRedundantP.js';
import { wlStarPageAt } from './wlStarPageAt.js';

export const pinpointsRules: readonly Rule[] = [
  pinMissing,
  pinRangeDigits,
  wlStarPageAt,
  pinRedundantP,
  pinAtInFull,
  pinOutsideRange,
  pinRangeOrder,
  pinFootnoteForm,
  pinFirstPageRepeat,
  pinParagraphAt,
  pinDash,
  pinMultipleSeparator,
];
