import type { Rule } from '../rule.js';
import { caseNameAbbreviation } from './caseNameAbbreviation.js';
import { caseNameAcronymPeriods } from './caseNameAcronymPeriods.js';
import { caseNameAmpersand } from './caseNameAmpersand.js';
import { caseNameBusinessDouble } from './caseNameBusinessDouble.js';
import { caseNameContractionPeriod } from './caseNameContractionPeriod.js';
import { caseNameEtAl } from './caseNameEtAl.js';
import { caseNameGeographic } from './caseNameGeographic.js';
import { caseNameGivenName } from './caseNameGivenName.js';
import { caseNameMissingComma } from './caseNameMissingComma.js';
import { caseNameProceduralPhrase } from './caseNameProceduralPhrase.js';
import { caseNameStateParty } from './caseNameStateParty.js';
import { caseNameThe } from './caseNameThe.js';
import { caseNameVs } from './caseNameVs.js';
import { citationExtraComma } from './citationExtraComma.js';
import { courtParentheticalMissing } from './courtParentheticalMissing.js';
import { courtParentheticalRedundant } from './courtParentheticalRedundant.js';
import { ordinal2nd } from './ordinal2nd.js';
import { reporterSpacing } from './reporterSpacing.js';
import { typefaceCaseComma } from './typefaceCaseComma.js';
import { typefaceCaseName } from './typefaceCaseName.js';
import { unitedStatesAsParty } from './unitedStatesAsParty.js';

/** The forms of case citations and of their court and date parentheticals. */
export const formRules: readonly Rule[] = [
  caseNameAbbreviation,
  caseNameAcronymPeriods,
  caseNameAmpersand,
  caseNameBusinessDouble,
  caseNameContractionPeriod,
  caseNameEtAl,
  caseNameGeographic,
  caseNameGivenName,
  caseNameMissingComma,
  caseNameProceduralPhrase,
  caseNameStateParty,
  caseNameThe,
  caseNameVs,
  citationExtraComma,
  courtParentheticalMissing,
  courtParentheticalRedundant,
  ordinal2nd,
  reporterSpacing,
  typefaceCaseComma,
  typefaceCaseName,
  unitedStatesAsParty,
];
