import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { wordsFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { sayField, sayWho } from '../wording.js';

export const citationMetadata = defineRule({
  id: 'citation-metadata',
  category: 'verification',
  severity: 'error',
  summary: 'Volume, reporter, page, court, date or docket number differ from the opinion’s.',
  why: 'A reader who follows the citation must find the case.',
  source: { indigo: 'R11', bluebook: '10.3, 10.4, 10.5' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('citation-metadata', claim, context),
  message: ({ cause }) => say`The ${sayField(cause.statement ?? 'citation')} of ${sayWho(cause.speaker, say`this case`)} is ${cause.theirs ?? ''}, not ${(cause.yours ?? '').replace(/\.$/, '')}.`,
  fixable: 'suggest',
  fix: ({ cause }, _, context) => (cause.theirs === undefined || cause.statement === undefined ? [] : wordsFix(context, cause.block, cause.span, cause.theirs, say`Change to “${cause.theirs}”`)),
  examples: {
    invalid: [
      { brief: '*Perez v. City of Fresno*, «89» F.4th 919 (9th Cir. 2024).', fixed: '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).' },
      { brief: '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. «2023»).', fixed: '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).' },
    ],
    valid: [
      '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).',
      '*Perez v. City of Fresno*, 591 F. Supp. 3d 725 (E.D. Cal. 2022).',
      '*Perez v. Mortg. Bankers Ass’n*, 575 U.S. 92, 101 (2015).',
    ],
  },
});
