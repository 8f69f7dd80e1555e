import { asPrinted, say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { antecedentFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';

export const idAntecedent = defineRule({
  id: 'id-antecedent',
  category: 'verification',
  severity: 'error',
  summary: '*Id.* points to another source than the text means.',
  why: '*Id.* means the one source cited directly before. A record citation, another case or a string citation in between makes it point there.',
  source: { indigo: 'R6.2.2, R15.3.3', bluebook: '4.1, B4' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('id-antecedent', claim, context),
  message: ({ cause }) => asPrinted(`${(cause.statement ?? say`*Id.* does not point where the text means`).replace(/\.$/, '')}.`),
  fixable: 'suggest',
  fix: (seen, _, context) => antecedentFix(seen, context),
  examples: {
    invalid: [
      { brief: '*Perez*, slip op. at 14. The medic gave the order. ER-45. The panel held that nothing forbade obeying it. *«Id.»* at 14.', fixed: '*Perez*, slip op. at 14. The medic gave the order. ER-45. The panel held that nothing forbade obeying it. *Perez*, slip op. at 14.' },
    ],
    valid: [
      '*Perez*, slip op. at 14. The panel held that nothing forbade obeying it. *Id.* at 14.',
    ],
  },
});
