import type { Verdict } from '../review/review.js';
import type { Weight } from './report.js';

export const verdictWords: Record<Verdict, string> = {
  wrong: 'Error open',
  doubtful: 'Look again',
  unverified: 'Not verified',
  signed: 'Signed for',
  verified: 'Verified',
  form: 'Form only',
};

export const weightWords: Record<Weight, string> = {
  binding: 'Binding case',
  persuasive: 'Persuasive case',
  case: 'Case (weight unknown)',
  separate: 'Separate writing',
  law: 'Statute, rule, constitution',
  secondary: 'Secondary source',
  record: 'Record',
};

/** In the order in which a legend lists them. */
export const weights: readonly Weight[] = ['binding', 'persuasive', 'case', 'separate', 'law', 'secondary', 'record'];
