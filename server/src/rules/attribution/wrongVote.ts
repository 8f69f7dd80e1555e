import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';

export const wrongVote = defineRule({
  id: 'wrong-vote',
  category: 'attribution',
  severity: 'error',
  summary: 'The vote is misstated.',
  why: 'A divided court and a unanimous one carry different weight, and the vote can differ by issue.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('wrong-vote', claim, context),
  message: ({ cause }) => say`The vote was otherwise: ${cause.theirs ?? ''}.`,
  examples: {
    invalid: [
      { brief: '«All three judges» agreed that the officers were immune. *Perez*, slip op. at 14.' },
    ],
    valid: [
      'By a 2-1 vote the panel affirmed as to the officers. *Perez*, slip op. at 14.',
      'All three judges agreed that the paramedic was immune. *Perez*, slip op. at 23.',
    ],
  },
});
