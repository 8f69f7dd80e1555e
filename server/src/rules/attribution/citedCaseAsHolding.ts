import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { speakerFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { onPage, sayWho, seems } from '../wording.js';

export const citedCaseAsHolding = defineRule({
  id: 'cited-case-as-holding',
  category: 'attribution',
  severity: 'error',
  summary: 'What another case held is credited to the opinion that describes it.',
  why: 'An opinion that describes another court’s decision does not adopt it by that alone.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('cited-case-as-holding', claim, context),
  message: ({ cause, claim }) => {
    const who = sayWho(cause.speaker, say`another court`);
    const where = cause.pages === undefined ? '' : ` (${say`described ${onPage(cause.pages, claim)}`})`;
    return seems(cause) ? say`This looks like what ${who} held${where}, not this court.` : say`These are the words of ${who}${where}, not of this court.`;
  },
  fixable: 'suggest',
  fix: (seen, _, context) => speakerFix(seen, context),
  examples: {
    invalid: [
      { brief: 'The «panel found» that taking an intoxicated and suicidal woman to the hospital showed concern, not indifference. *Perez*, slip op. at 21.', fixed: 'The Eighth Circuit in *Buckley* held that taking an intoxicated and suicidal woman to the hospital showed concern, not indifference. *Perez*, slip op. at 21.' },
    ],
    valid: [
      'The Sixth Circuit wrote of paramedics whose “purpose is to render solicited aid in an emergency.” *Perez*, slip op. at 19 (quoting *Peete v. Metro. Gov’t of Nashville & Davidson Cnty.*, 486 F.3d 217, 221 (6th Cir. 2007)).',
    ],
  },
});
