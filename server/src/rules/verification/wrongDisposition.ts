import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { changesFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';

export const wrongDisposition = defineRule({
  id: 'wrong-disposition',
  category: 'verification',
  severity: 'error',
  summary: 'The outcome or the procedure is misstated.',
  why: 'What a court did with the judgment below is on its last page.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('wrong-disposition', claim, context),
  message: ({ cause }) => say`The disposition was otherwise: ${cause.theirs ?? cause.statement ?? ''}`,
  fixable: 'suggest',
  fix: (seen, _, context) => changesFix(seen, context, (words) => say`Write “${words}”`),
  examples: {
    invalid: [
      { brief: 'The Ninth Circuit «reversed» summary judgment for the officers. *Perez*, 98 F.4th 919.', fixed: 'The Ninth Circuit affirmed summary judgment for the officers. *Perez*, 98 F.4th 919.' },
    ],
    valid: [
      'The Ninth Circuit affirmed summary judgment for the officers. *Perez*, 98 F.4th 919.',
    ],
  },
});
