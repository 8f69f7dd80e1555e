import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { speakerFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { inPages, sayWho, seems } from '../wording.js';

export const lowerCourtAsHolding = defineRule({
  id: 'lower-court-as-holding',
  category: 'attribution',
  severity: 'error',
  summary: 'A finding of the court below is credited to the court of appeals.',
  why: 'What the court below found is law of the case at most. On appeal it may be affirmed on another ground, or left alone because nobody challenged it.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('lower-court-as-holding', claim, context),
  message: ({ cause, claim }) => {
    const who = sayWho(cause.speaker, say`the court below`);
    const where = inPages(cause.pages, claim);
    return seems(cause) ? say`This looks like what ${who} found${where}, not a holding of this court.` : say`This is what ${who} found${where}, not a holding of this court.`;
  },
  fixable: 'suggest',
  fix: (seen, _, context) => speakerFix(seen, context),
  examples: {
    invalid: [
      { brief: 'The «panel found» that the knee strikes, towel and wrist lock were not excessive. *Perez*, slip op. at 9 n.3.', fixed: 'The district court found that the knee strikes, towel and wrist lock were not excessive. *Perez*, slip op. at 9 n.3.' },
    ],
    valid: [
      'The district court called the first pressure “a low quantum of force.” *Perez*, slip op. at 11 n.4.',
    ],
  },
});
