import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { changesFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { inPages } from '../wording.js';

export const factMisstatement = defineRule({
  id: 'fact-misstatement',
  category: 'verification',
  severity: 'error',
  summary: 'A fact is told otherwise than the opinion tells it.',
  why: 'Numbers, dates and names from an opinion are easy to check, and are checked.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('fact-misstatement', claim, context),
  message: ({ cause, claim }) => say`The opinion has “${cause.theirs ?? ''}”${inPages(cause.pages, claim)}, not “${cause.yours ?? ''}”.`,
  fixable: 'suggest',
  fix: (seen, _, context) => changesFix(seen, context, (words) => say`Change to “${words}”`),
  examples: {
    invalid: [
      { brief: 'The ambulance took about «forty minutes». *Perez*, slip op. at 6.', fixed: 'The ambulance took about 14 minutes. *Perez*, slip op. at 6.' },
    ],
    valid: [
      'The ambulance took about fourteen minutes. *Perez*, slip op. at 6.',
    ],
  },
});
