import type { Rule } from '../rule.js';
import { historyComma } from './historyComma.js';
import { historyPhraseForm } from './historyPhraseForm.js';
import { historyTypeface } from './historyTypeface.js';

export const historyRules: readonly Rule[] = [historyPhraseForm, historyTypeface, historyComma];
