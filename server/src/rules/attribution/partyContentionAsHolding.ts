import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { speakerFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { inPages, sayWho, seems } from '../wording.js';

export const partyContentionAsHolding = defineRule({
  id: 'party-contention-as-holding',
  category: 'attribution',
  severity: 'error',
  summary: 'A party’s argument is credited to the court.',
  why: 'Opinions report what the parties argue before they answer it. The argument is not the holding, and often is the opposite.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('party-contention-as-holding', claim, context),
  message: ({ cause, claim }) => {
    const who = sayWho(cause.speaker, say`a party`);
    const where = inPages(cause.pages, claim);
    return seems(cause) ? say`This looks like what ${who} argued${where}, not what the court said.` : say`This is what ${who} argued${where}, not what the court said.`;
  },
  fixable: 'suggest',
  fix: (seen, _, context) => speakerFix(seen, context),
  examples: {
    invalid: [
      { brief: 'The «panel found» that the medic went beyond medical care by directing the restraint. *Perez*, slip op. at 21-22.', fixed: 'Plaintiffs argued that the medic went beyond medical care by directing the restraint. *Perez*, slip op. at 21-22.' },
    ],
    valid: [
      'Plaintiffs argued that the medic “went beyond providing ‘medical care.’” *Perez*, slip op. at 21.',
    ],
  },
});
