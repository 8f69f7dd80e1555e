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
import { caseNameTextAbbreviation } from './caseNameTextAbbreviation.js';
import { caseNameThe } from './caseNameThe.js';
import { caseNameVs } from './caseNameVs.js';
import { citationExtraComma } from './citationExtraComma.js';
import { citationInconsistent } from './citationInconsistent.js';
import { courtAbbreviation } from './courtAbbreviation.js';
import { courtDepartment } from './courtDepartment.js';
import { courtParentheticalMissing } from './courtParentheticalMissing.js';
import { courtParentheticalRedundant } from './courtParentheticalRedundant.js';
import { courtStateMissing } from './courtStateMissing.js';
import { dateFullForReporter } from './dateFullForReporter.js';
import { dateMonthAbbreviation } from './dateMonthAbbreviation.js';
import { nominativeReporter } from './nominativeReporter.js';
import { ordinal2nd } from './ordinal2nd.js';
import { parallelCiteScotus } from './parallelCiteScotus.js';
import { reporterAbbreviationVariant } from './reporterAbbreviationVariant.js';
import { reporterCourtMismatch } from './reporterCourtMismatch.js';
import { reporterSpacing } from './reporterSpacing.js';
import { reporterUnknown } from './reporterUnknown.js';
import { scotusReporterPreference } from './scotusReporterPreference.js';
import { stateCourtNeutralCite } from './stateCourtNeutralCite.js';
import { stateParallelCite } from './stateParallelCite.js';
import { typefaceCaseComma } from './typefaceCaseComma.js';
import { typefaceCaseName } from './typefaceCaseName.js';
import { unitedStatesAsParty } from './unitedStatesAsParty.js';
import { unpublishedMissingDocket } from './unpublishedMissingDocket.js';
import { volumeYearMismatch } from './volumeYearMismatch.js';
import { yearImplausible } from './yearImplausible.js';
import { yearMissing } from './yearMissing.js';

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
  caseNameTextAbbreviation,
  caseNameThe,
  caseNameVs,
  citationExtraComma,
  citationInconsistent,
  courtAbbreviation,
  courtDepartment,
  courtParentheticalMissing,
  courtParentheticalRedundant,
  courtStateMissing,
  dateFullForReporter,
  dateMonthAbbreviation,
  nominativeReporter,
  ordinal2nd,
  parallelCiteScotus,
  reporterAbbreviationVariant,
  reporterCourtMismatch,
  reporterSpacing,
  reporterUnknown,
  scotusReporterPreference,
  stateCourtNeutralCite,
  stateParallelCite,
  typefaceCaseComma,
  typefaceCaseName,
  unitedStatesAsParty,
  unpublishedMissingDocket,
  volumeYearMismatch,
  yearImplausible,
  yearMissing,
];
