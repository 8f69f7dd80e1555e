import { defineRule } from '../rule.js';
import { citationOf, pinciteFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { capitalized, pageWords, seems } from '../wording.js';

export const wrongPincite = defineRule({
  id: 'wrong-pincite',
  category: 'verification',
  severity: 'error',
  summary: 'The pincite points to a page where this does not stand.',
  why: 'A pincite is there so that the reader can find the passage at once.',
  source: { indigo: 'R11.7.1', bluebook: '3.2, B10.1.2' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('wrong-pincite', claim, context),
  message: ({ cause, claim }) =>
    cause.pages === undefined
      ? `The opinion has no such page (${cause.yours ?? ''}).`
      : `${capitalized(cause.statement ?? 'this')} ${seems(cause) ? 'seems to stand' : cause.statement === 'the words quoted' ? 'stand' : 'stands'} on ${pageWords(cause.pages, claim)}.`,
  fixable: 'suggest',
  fix: (seen, _, context) => pinciteFix(citationOf(seen, context), seen.cause.pages, seen.claim, undefined, /^note (\S+)$/.exec(seen.cause.statement ?? '')?.[1]),
  examples: {
    invalid: [
      { brief: 'The facts were “disturbingly similar.” *Perez*, slip op. at «19».', fixed: 'The facts were “disturbingly similar.” *Perez*, slip op. at 13.' },
      { brief: '*Perez*, slip op. at «22 n.9».', fixed: '*Perez*, slip op. at 25 n.9.' },
    ],
    valid: [
      'The facts were “disturbingly similar.” *Perez*, slip op. at 13.',
      '*Perez*, slip op. at 25 n.9.',
    ],
  },
});
