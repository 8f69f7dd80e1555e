import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';

export const wrongPanel = defineRule({
  id: 'wrong-panel',
  category: 'attribution',
  severity: 'error',
  summary: 'A judge who did not sit is named, or a panel is called the full court.',
  why: 'Panels are a matter of record. An en banc decision also binds later panels in a way a panel’s does not.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('wrong-panel', claim, context),
  message: ({ cause }) => say`The panel was ${cause.theirs ?? ''}.`,
  examples: {
    invalid: [
      { brief: 'Judge «Murguia» sat on the panel with Judges Forrest and Boggs. *Perez*, slip op. at 2.' },
    ],
    valid: [
      'The panel was Judges Boggs, S.R. Thomas and Forrest. *Perez*, slip op. at 2.',
    ],
  },
});
