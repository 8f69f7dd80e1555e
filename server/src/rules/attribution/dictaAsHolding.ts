import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';
import { onPage } from '../wording.js';

export const dictaAsHolding = defineRule({
  id: 'dicta-as-holding',
  category: 'attribution',
  severity: 'error',
  summary: 'A remark in passing is said to be a holding.',
  why: 'What was not needed for the judgment does not bind. Say “observed” or “noted”, or add “(dictum)”.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('dicta-as-holding', claim, context),
  message: ({ cause, claim }) => say`This looks like a remark${cause.pages === undefined ? '' : ` ${onPage(cause.pages, claim)}`}, not a holding${cause.statement === undefined ? '.' : `: ${cause.statement}`}`,
  examples: {
    invalid: [
      { brief: 'The «Ninth Circuit held» that subordinates may not defer to unlawful orders of their superiors. *Perez*, slip op. at 14.' },
    ],
    valid: [
      'The court remarked that Anderson may have fallen well short of a reasonable standard of care. *Perez*, slip op. at 23.',
    ],
  },
});
