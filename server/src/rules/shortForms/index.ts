import type { Rule } from '../rule.js';
import { fullCiteRepeated } from './fullCiteRepeated.js';
import { idAmbiguousAntecedent } from './idAmbiguousAntecedent.js';
import { idCapitalization } from './idCapitalization.js';
import { idForm } from './idForm.js';
import { idNoAntecedent } from './idNoAntecedent.js';
import { idParallel } from './idParallel.js';
import { idRecordCite } from './idRecordCite.js';
import { shortCaseAmbiguous } from './shortCaseAmbiguous.js';
import { shortCaseAt } from './shortCaseAt.js';
import { shortCaseNameGovernment } from './shortCaseNameGovernment.js';
import { shortCaseNameMismatch } from './shortCaseNameMismatch.js';
import { shortFormBeforeFull } from './shortFormBeforeFull.js';
import { supraForCase } from './supraForCase.js';

export const shortFormsRules: readonly Rule[] = [
  idAmbiguousAntecedent,
  idForm,
  shortFormBeforeFull,
  supraForCase,
  idCapitalization,
  idNoAntecedent,
  idRecordCite,
  idParallel,
  shortCaseAt,
  shortCaseNameGovernment,
  shortCaseNameMismatch,
  shortCaseAmbiguous,
  fullCiteRepeated,
];
