import type { Rule } from '../rule.js';
import { dissentParentheticalMissing } from './dissentParentheticalMissing.js';
import { explanatoryParentheticalForm } from './explanatoryParentheticalForm.js';
import { judgeTitleForm } from './judgeTitleForm.js';
import { parentheticalOrder } from './parentheticalOrder.js';
import { parentheticalQuoteSentence } from './parentheticalQuoteSentence.js';
import { parentheticalSpacing } from './parentheticalSpacing.js';
import { parentheticalUnbalanced } from './parentheticalUnbalanced.js';
import { quotingParentheticalIncomplete } from './quotingParentheticalIncomplete.js';
import { unpublishedWithoutParentheticalMem } from './unpublishedWithoutParentheticalMem.js';
import { weightParentheticalForm } from './weightParentheticalForm.js';

export const parentheticalsRules: readonly Rule[] = [
  parentheticalOrder,
  dissentParentheticalMissing,
  explanatoryParentheticalForm,
  parentheticalSpacing,
  weightParentheticalForm,
  judgeTitleForm,
  quotingParentheticalIncomplete,
  parentheticalUnbalanced,
  parentheticalQuoteSentence,
  unpublishedWithoutParentheticalMem,
];
