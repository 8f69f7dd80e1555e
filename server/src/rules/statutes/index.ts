import type { Rule } from '../rule.js';
import { cfrForm } from './cfrForm.js';
import { constitutionForm } from './constitutionForm.js';
import { etSeq } from './etSeq.js';
import { fedRegForm } from './fedRegForm.js';
import { fedRuleForm } from './fedRuleForm.js';
import { publicLawForm } from './publicLawForm.js';
import { restatementForm } from './restatementForm.js';
import { sectionSymbolPlural } from './sectionSymbolPlural.js';
import { sectionSymbolSpacing } from './sectionSymbolSpacing.js';
import { sectionWordInText } from './sectionWordInText.js';
import { stateCodeForm } from './stateCodeForm.js';
import { subsectionSpacing } from './subsectionSpacing.js';
import { uscForm } from './uscForm.js';
import { uscYear } from './uscYear.js';
import { uscaPublisher } from './uscaPublisher.js';

export const statutesRules: readonly Rule[] = [
  sectionSymbolSpacing,
  sectionSymbolPlural,
  etSeq,
  uscForm,
  uscYear,
  uscaPublisher,
  stateCodeForm,
  cfrForm,
  fedRuleForm,
  constitutionForm,
  subsectionSpacing,
  sectionWordInText,
  publicLawForm,
  fedRegForm,
  restatementForm,
];
