import type { Rule } from '../rule.js';
import { caseNameVs } from './caseNameVs.js';
import { courtParentheticalMissing } from './courtParentheticalMissing.js';
import { courtParentheticalRedundant } from './courtParentheticalRedundant.js';
import { ordinal2nd } from './ordinal2nd.js';
import { pinRangeDigits } from './pinRangeDigits.js';
import { reporterSpacing } from './reporterSpacing.js';
import { typefaceCaseName } from './typefaceCaseName.js';

export const formRules: readonly Rule[] = [reporterSpacing, typefaceCaseName, caseNameVs, ordinal2nd, courtParentheticalMissing, courtParentheticalRedundant, pinRangeDigits];
