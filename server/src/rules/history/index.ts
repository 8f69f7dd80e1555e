import type { Rule } from '../rule.js';
import { certDeniedStale } from './certDeniedStale.js';
import { historyComma } from './historyComma.js';
import { historyPhraseForm } from './historyPhraseForm.js';
import { historyTypeface } from './historyTypeface.js';
import { subsequentHistoryKnownNegative } from './subsequentHistoryKnownNegative.js';

export const historyRules: readonly Rule[] = [historyPhraseForm, historyTypeface, historyComma, certDeniedStale, subsequentHistoryKnownNegative];
