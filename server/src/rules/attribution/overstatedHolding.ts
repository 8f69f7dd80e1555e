import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';
import { inPages } from '../wording.js';

export const overstatedHolding = defineRule({
  id: 'overstated-holding',
  category: 'attribution',
  severity: 'error',
  summary: 'A holding is stated more broadly than the court put it.',
  why: 'A holding reaches its facts and its reasons. “Always”, “never” and “whenever” are words the court seldom used.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('overstated-holding', claim, context),
  message: ({ cause, claim }) => say`This looks broader than the court’s holding${inPages(cause.pages, claim)}: ${cause.statement ?? ''}`,
  examples: {
    invalid: [
      { brief: 'Police are immune «whenever» a paramedic is on scene. *Perez*, slip op. at 14.' },
    ],
    valid: [
      'On these facts the officers who followed a paramedic’s direction were immune. *Perez*, slip op. at 14.',
    ],
  },
});
