import { attributionRules } from './attribution/index.js';
import { documentRules } from './document/index.js';
import { formRules } from './form/index.js';
import { historyRules } from './history/index.js';
import { parentheticalsRules } from './parentheticals/index.js';
import { pinpointsRules } from './pinpoints/index.js';
import { quotationsRules } from './quotations/index.js';
import { recordRules } from './record/index.js';
import type { Rule } from './rule.js';
import { secondaryRules } from './secondary/index.js';
import { shortFormsRules } from './shortForms/index.js';
import { signalsRules } from './signals/index.js';
import { statutesRules } from './statutes/index.js';
import { typographyRules } from './typography/index.js';
import { verificationRules } from './verification/index.js';

/** Every rule, attribution first: it is what an attorney must see first. */
export const rules: readonly Rule[] = [
  ...attributionRules,
  ...verificationRules,
  ...formRules,
  ...pinpointsRules,
  ...shortFormsRules,
  ...signalsRules,
  ...statutesRules,
  ...parentheticalsRules,
  ...quotationsRules,
  ...historyRules,
  ...typographyRules,
  ...recordRules,
  ...secondaryRules,
  ...documentRules,
];
