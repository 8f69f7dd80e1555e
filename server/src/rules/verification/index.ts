import type { Rule } from '../rule.js';
import { citationMetadata } from './citationMetadata.js';
import { factMisstatement } from './factMisstatement.js';
import { idAntecedent } from './idAntecedent.js';
import { misquotation } from './misquotation.js';
import { unverifiedPincite } from './unverifiedPincite.js';
import { unverifiedQuotation } from './unverifiedQuotation.js';
import { wrongDisposition } from './wrongDisposition.js';
import { wrongPincite } from './wrongPincite.js';

export const verificationRules: readonly Rule[] = [
  misquotation,
  wrongDisposition,
  factMisstatement,
  wrongPincite,
  idAntecedent,
  citationMetadata,
  unverifiedQuotation,
  unverifiedPincite,
];
