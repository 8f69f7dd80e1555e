import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { citationOf, weightFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { pageIs } from '../wording.js';

export const missingWeightParenthetical = defineRule({
  id: 'missing-weight-parenthetical',
  category: 'attribution',
  severity: 'warning',
  summary: 'A separate writing is cited without a parenthetical that says so.',
  why: 'Whoever cites anything but the opinion of the court says so behind the date: “(Lee, J., dissenting)”. Without it the reader takes the page for the court’s.',
  source: { indigo: 'R10.2', bluebook: '10.6.1, B10.1.3' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('missing-weight-parenthetical', claim, context),
  message: ({ cause, claim }) => (cause.part?.weight == null ? say`${pageIs(cause, claim)}: say so.` : say`${pageIs(cause, claim)}: say so with “(${cause.part.weight})”.`),
  fixable: 'suggest',
  fix: (seen, _, context) => weightFix(citationOf(seen, context), seen.cause.part),
  examples: {
    invalid: [
      { brief: 'Courts have applied *Drummond* despite slight variations. *E.g.*, *Perez*, slip op. at «28-29» (collecting cases).', fixed: 'Courts have applied *Drummond* despite slight variations. *E.g.*, *Perez*, slip op. at 28-29 (S.R. Thomas, J., concurring in part and dissenting in part) (collecting cases).' },
      { brief: 'Both men needed psychiatric care. *Perez*, slip op. at «29».', fixed: 'Both men needed psychiatric care. *Perez*, slip op. at 29 (S.R. Thomas, J., concurring in part and dissenting in part).' },
    ],
    valid: [
      'Both men needed psychiatric care. *Perez*, slip op. at 29 (S.R. Thomas, J., dissenting in part).',
      'By the dissent’s count six circuits agreed. *Perez*, slip op. at 28.',
    ],
  },
});
