import type { Rule } from '../rule.js';
import { bookForm } from './bookForm.js';
import { hereinafterForm } from './hereinafterForm.js';
import { journalForm } from './journalForm.js';
import { supraNoteInBrief } from './supraNoteInBrief.js';
import { urlForm } from './urlForm.js';

/** Articles, books, and what goes with them. */
export const secondaryRules: readonly Rule[] = [
  bookForm,
  hereinafterForm,
  journalForm,
  supraNoteInBrief,
  urlForm,
];
