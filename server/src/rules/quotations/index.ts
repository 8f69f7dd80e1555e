import type { Rule } from '../rule.js';
import { ellipsisForm } from './ellipsisForm.js';
import { ellipsisSentenceEnd } from './ellipsisSentenceEnd.js';
import { ellipsisStart } from './ellipsisStart.js';

export const quotationsRules: readonly Rule[] = [ellipsisForm, ellipsisSentenceEnd, ellipsisStart];
