import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';

export const unverifiedQuotation = defineRule({
  id: 'unverified-quotation',
  category: 'verification',
  severity: 'info',
  summary: 'A quotation could not be checked.',
  why: 'The library lacks the opinion, or its full text. Import it to have the words checked.',
  source: { indigo: null, bluebook: null, other: 'Not a fault: a note that nothing here was checked' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('unverified-quotation', claim, context),
  message: () => say`Not verified: the text of this opinion is not in the library.`,
  examples: {
    invalid: [
      { brief: 'Reasonableness is judged “«from the perspective of a reasonable officer on the scene.»” *Graham v. Connor*, 490 U.S. 386, 396 (1989).' },
    ],
    valid: [
      'Reasonableness is judged from the officer’s perspective. *Graham v. Connor*, 490 U.S. 386, 396 (1989).',
    ],
  },
});
