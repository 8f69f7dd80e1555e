import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';

export const unverifiedPincite = defineRule({
  id: 'unverified-pincite',
  category: 'verification',
  severity: 'info',
  summary: 'A pincite could not be checked.',
  why: 'Reporter pages are known only where a source shows them; Pincite never works them out by estimate.',
  source: { indigo: null, bluebook: null, other: 'Not a fault: a note that nothing here was checked' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('unverified-pincite', claim, context),
  message: ({ cause }) => say`Not verified: nothing in the library tells which page of the opinion ${cause.yours ?? say`this`} is.`,
  examples: {
    invalid: [
      { brief: 'The medic was immune. *Perez*, 98 F.4th at «931».' },
    ],
    valid: [
      'Review is de novo. *Perez*, 98 F.4th at 924.',
    ],
  },
});
