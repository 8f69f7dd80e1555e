import type { Rule } from '../rule.js';
import { compareWithForm } from './compareWithForm.js';
import { signalCapitalization } from './signalCapitalization.js';
import { signalCategorySentence } from './signalCategorySentence.js';
import { signalCfParenthetical } from './signalCfParenthetical.js';
import { signalEgComma } from './signalEgComma.js';
import { signalInvalid } from './signalInvalid.js';
import { signalOrder } from './signalOrder.js';
import { signalSeeAlsoFirst } from './signalSeeAlsoFirst.js';
import { signalTypeface } from './signalTypeface.js';
import { stringCiteLength } from './stringCiteLength.js';
import { stringCiteOrder } from './stringCiteOrder.js';
import { stringCiteSeparator } from './stringCiteSeparator.js';

export const signalsRules: readonly Rule[] = [
  signalTypeface,
  signalEgComma,
  signalOrder,
  signalCategorySentence,
  signalCapitalization,
  signalInvalid,
  signalSeeAlsoFirst,
  signalCfParenthetical,
  compareWithForm,
  stringCiteSeparator,
  stringCiteOrder,
  stringCiteLength,
];
