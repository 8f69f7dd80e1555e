import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { citationOf, pinciteFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { capitalized, onPage, seems } from '../wording.js';

/** The footnote that a cause speaks of. */
const noteIn = (statement = ''): string | undefined => /^note (\S+)$/.exec(statement)?.[1];

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
  message: ({ cause, claim }) => {
    if (cause.pages === undefined) return say`The opinion has no such page (${cause.yours ?? ''}).`;
    const where = onPage(cause.pages, claim);
    const note = noteIn(cause.statement);
    if (cause.statement === 'the words quoted') return say`The words quoted stand ${where}.`;
    if (note !== undefined) return say`Note ${note} stands ${where}.`;
    const what = cause.statement === undefined || cause.statement === 'this' ? say`This` : capitalized(cause.statement);
    return seems(cause) ? say`${what} seems to stand ${where}.` : say`${what} stands ${where}.`;
  },
  fixable: 'suggest',
  fix: (seen, _, context) => pinciteFix(citationOf(seen, context), seen.cause.pages, seen.claim, undefined, noteIn(seen.cause.statement)),
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
