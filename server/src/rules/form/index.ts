import type { Rule } from '../rule.js';
import { caseNameAbbreviation } from './caseNameAbbreviation.js';
import { caseNameBusinessDouble } from './caseNameBusinessDouble.js';
import { caseNameEtAl } from './caseNameEtAl.js';
import { caseNameProceduralPhrase } from './caseNameProceduralPhrase.js';
import { caseNameThe } from './caseNameThe.js';
import { caseNameVs } from './caseNameVs.js';
import { courtParentheticalMissing } from './courtParentheticalMissing.js';
import { courtParentheticalRedundant } from './courtParentheticalRedundant.js';
import { ordinal2nd } from './ordinal2nd.js';
import { pinRangeDigits } from './pinRangeDigits.js';
import { reporterSpacing } from './reporterSpacing.js';
import { typefaceCaseName } from './typefaceCaseName.js';
import { unitedStatesAsParty } from './unitedStatesAsParty.js';

export const formRules: readonly Rule[] = [
  reporterSpacing,
  typefaceCaseName,
  caseNameVs,
  caseNameAbbreviation,
  unitedStatesAsParty,
  caseNameEtAl,
  caseNameThe,
  caseNameBusinessDouble,
  caseNameProceduralPhrase,
  ordinal2nd,
  courtParentheticalMissing,
  courtParentheticalRedundant,
  pinRangeDigits,
];
