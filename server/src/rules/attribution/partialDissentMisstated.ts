import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { sightings } from '../sightings.js';
import { capitalized, sayJudge } from '../wording.js';

export const partialDissentMisstated = defineRule({
  id: 'partial-dissent-misstated',
  category: 'attribution',
  severity: 'error',
  summary: 'A dissent in part is made a dissent in full, or carried to an issue on which the judge joined the court.',
  why: 'A judge who dissents in part is with the court on the rest. Whoever makes the dissent whole, or borrows it for another issue, misstates the vote.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('partial-dissent-misstated', claim, context),
  message: ({ cause }) => say`${cause.part === undefined ? say`The judge` : capitalized(sayJudge(cause.part))} dissented only in part${cause.statement === undefined ? '' : `: ${cause.statement}`}.`,
  examples: {
    invalid: [
      { brief: 'Judge Thomas dissented «outright» and would have reinstated the case. *Perez*, slip op. at 27 (S.R. Thomas, J., concurring in part and dissenting in part).' },
    ],
    valid: [
      'Even the partial dissent joined in affirming judgment for Anderson. *Perez*, slip op. at 27 (S.R. Thomas, J., concurring in part and dissenting in part).',
    ],
  },
});
