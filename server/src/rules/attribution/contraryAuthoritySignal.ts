import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { wordsFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { inPages } from '../wording.js';

export const contraryAuthoritySignal = defineRule({
  id: 'contrary-authority-signal',
  category: 'attribution',
  severity: 'warning',
  summary: 'A signal of support introduces an authority that holds the contrary.',
  why: 'Authority that contradicts the proposition takes *contra*, *but see* or *but cf.* Under *see* it passes for support.',
  source: { indigo: 'R4.3', bluebook: '1.2(c)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('contrary-authority-signal', claim, context),
  message: ({ cause, claim }) => say`The court held the contrary${inPages(cause.answer?.pages[0], claim)}: “${cause.yours ?? say`this signal`}” claims support.`,
  fixable: 'suggest',
  fix: ({ cause }, _, context) => wordsFix(context, cause.block, cause.span, /^[A-Z]/.test(cause.yours ?? '') ? 'But see' : 'but see', say`Change the signal to “But see”`),
  examples: {
    invalid: [
      { brief: 'Pressing on a prone detainee at a medic’s request violates clearly established law. *«See»* *Perez*, 98 F.4th 919.', fixed: 'Pressing on a prone detainee at a medic’s request violates clearly established law. *But see* *Perez*, 98 F.4th 919.' },
    ],
    valid: [
      'Pressing on a prone detainee at a medic’s request violates clearly established law. *But see* *Perez*, 98 F.4th 919.',
    ],
  },
});
