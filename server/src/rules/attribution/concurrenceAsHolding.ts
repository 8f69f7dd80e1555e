import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { attributionFix, citationOf, weightFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { pageIs, partWords, seems } from '../wording.js';

export const concurrenceAsHolding = defineRule({
  id: 'concurrence-as-holding',
  category: 'attribution',
  severity: 'error',
  summary: 'Words of a concurrence are credited to the court.',
  why: 'A concurrence speaks for the judges who join it. Only what the court itself says binds, so the writing must be named.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('concurrence-as-holding', claim, context),
  message: ({ cause, claim }) => (seems(cause) ? say`This looks like what ${cause.part === undefined ? say`a concurrence` : partWords(cause.part)} says, not the court.` : say`${pageIs(cause, claim)}, not the court’s opinion.`),
  fixable: 'suggest',
  fix: (seen, _, context) => [...weightFix(citationOf(seen, context), seen.cause.part), ...attributionFix(seen, context)],
  examples: {
    invalid: [
      { brief: 'The «Ninth Circuit held» that the paramedic is not liable. *Perez*, slip op. at 27.', fixed: 'The Ninth Circuit held that the paramedic is not liable. *Perez*, slip op. at 27 (S.R. Thomas, J., concurring in part and dissenting in part).' },
    ],
    valid: [
      'All three judges agreed that the paramedic is not liable. *Perez*, slip op. at 27.',
    ],
  },
});
