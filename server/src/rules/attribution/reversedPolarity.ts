import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';
import { inPages } from '../wording.js';

export const reversedPolarity = defineRule({
  id: 'reversed-polarity',
  category: 'attribution',
  severity: 'error',
  summary: 'The court is made to say the opposite of what it held.',
  why: 'One dropped “not” turns an authority around.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('reversed-polarity', claim, context),
  message: ({ cause, claim }) => say`The court held the contrary${inPages(cause.pages, claim)}: ${cause.statement ?? ''}`,
  examples: {
    invalid: [
      { brief: 'The «court agreed» that the obviousness exception governed. *Perez*, slip op. at 16.' },
    ],
    valid: [
      'The court disagreed that the obviousness exception applied. *Perez*, slip op. at 16.',
    ],
  },
});
