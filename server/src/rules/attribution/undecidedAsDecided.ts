import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';
import { seems } from '../wording.js';

export const undecidedAsDecided = defineRule({
  id: 'undecided-as-decided',
  category: 'attribution',
  severity: 'error',
  summary: 'A question that the court left open is said to be decided.',
  why: 'What a court did not reach it did not decide, and stays open for argument.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('undecided-as-decided', claim, context),
  message: ({ cause }) => (seems(cause) ? say`This looks like a question that the court did not decide: ${cause.statement ?? ''}` : say`This is a question that the court did not decide: ${cause.statement ?? ''}`),
  examples: {
    invalid: [
      { brief: 'The «Ninth Circuit held» that Anderson did not violate the Constitution. *Perez*, slip op. at 18.' },
    ],
    valid: [
      'Whether the paramedic violated the Constitution was left open. *Perez*, slip op. at 18-19.',
    ],
  },
});
