import type { Rule } from '../rule.js';
import { certDeniedStale } from './certDeniedStale.js';
import { historyComma } from './historyComma.js';
import { historyParentheticalPosition } from './historyParentheticalPosition.js';
import { historyPhraseForm } from './historyPhraseForm.js';
import { historySameYear } from './historySameYear.js';
import { historySubNom } from './historySubNom.js';
import { historyTypeface } from './historyTypeface.js';
import { subsequentHistoryKnownNegative } from './subsequentHistoryKnownNegative.js';

export const historyRules: readonly Rule[] = [
  historyPhraseForm,
  historyTypeface,
  historyComma,
  certDeniedStale,
  historySubNom,
  historySameYear,
  subsequentHistoryKnownNegative,
  historyParentheticalPosition,
];
