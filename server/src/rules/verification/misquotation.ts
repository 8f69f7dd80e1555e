import { asPrinted, say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { bracketsFix, changesFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { capitalized, inPages } from '../wording.js';

export const misquotation = defineRule({
  id: 'misquotation',
  category: 'verification',
  severity: 'error',
  summary: 'Quoted words differ from the opinion’s.',
  why: 'Quotation marks promise the very words. Changes need brackets, omissions an ellipsis, and neither may turn the meaning.',
  source: { indigo: 'R39', bluebook: '5.2, 5.3' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('misquotation', claim, context),
  message: ({ cause, claim }) => {
    const where = inPages(cause.pages, claim);
    if (cause.theirs !== undefined && cause.theirs !== '') return say`The opinion says “${cause.theirs}”${where}.`;
    return cause.statement === undefined ? say`These are not the opinion’s words${where}.` : asPrinted(`${capitalized(cause.statement)}${where}.`);
  },
  fixable: 'suggest',
  fix: (seen, _, context) => [...changesFix(seen, context, (words) => say`Quote the opinion’s words: “${words}”`), ...bracketsFix(seen, context)],
  examples: {
    invalid: [
      { brief: 'The court said the facts are “«remarkably similar to this case.»” *Perez*, slip op. at 13.', fixed: 'The court said the facts are “[remarkably] similar to this case.” *Perez*, slip op. at 13.' },
    ],
    valid: [
      'The court said the facts are “disturbingly similar to this case.” *Perez*, slip op. at 13.',
    ],
  },
});
