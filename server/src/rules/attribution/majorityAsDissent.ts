import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { citationOf, withoutParenthetical } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { pageIs } from '../wording.js';

export const majorityAsDissent = defineRule({
  id: 'majority-as-dissent',
  category: 'attribution',
  severity: 'error',
  summary: 'The court’s own words are labelled as a dissent.',
  why: 'A holding labelled as a dissent looks like the opinion of one judge. That hides binding, and often adverse, authority.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('majority-as-dissent', claim, context),
  message: ({ cause, claim }) => say`${pageIs(cause, claim)}, not a dissent.`,
  fixable: 'suggest',
  fix: ({ cause, claim }, _, context) => {
    const resolved = citationOf({ cause, claim }, context);
    const label = resolved?.citation.parentheticals.find(({ span }) => span.start === cause.span.start);
    return resolved === undefined || label === undefined ? [] : withoutParenthetical(resolved, label.span, say`Remove the parenthetical`);
  },
  examples: {
    invalid: [
      { brief: '*Perez*, slip op. at 14 «(S.R. Thomas, J., dissenting in part)» (officers obeyed a caregiver).', fixed: '*Perez*, slip op. at 14 (officers obeyed a caregiver).' },
      { brief: 'The «dissent observed» that the officers were entitled to immunity. *Perez*, slip op. at 18.' },
    ],
    valid: [
      'The dissent’s charge that facts were resolved for the officers is answered. *Perez*, slip op. at 11-12.',
      '*Perez*, slip op. at 14 (officers obeyed a caregiver).',
    ],
  },
});
