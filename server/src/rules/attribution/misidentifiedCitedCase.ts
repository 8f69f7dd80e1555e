import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { wordsFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { sayWho } from '../wording.js';

/** "the Eighth Circuit", "8th Cir.". */
const named = (court: string): string => (court.endsWith('Circuit') ? say`the ${court}` : court);

export const misidentifiedCitedCase = defineRule({
  id: 'misidentified-cited-case',
  category: 'attribution',
  severity: 'error',
  summary: 'A case that the opinion cites is given the wrong court, year or name.',
  why: 'The opinion’s own citation shows which court decided the case it discusses.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('misidentified-cited-case', claim, context),
  message: ({ cause: { speaker, statement, theirs, yours } }) => {
    const who = sayWho(speaker, say`The case`);
    const not = yours === undefined ? '' : say`, not ${named(yours)}`;
    if (statement === 'court' || statement === undefined) return say`${who} is a decision of ${theirs === undefined ? say`another court` : named(theirs)}${not}.`;
    return statement === 'name' ? say`${who} is not the case meant: this is ${theirs ?? say`another`}${not}.` : say`${who} is ${theirs ?? ''}${not}.`;
  },
  fixable: 'suggest',
  fix: ({ cause }, _, context) => (cause.theirs === undefined ? [] : wordsFix(context, cause.block, cause.span, cause.theirs, say`Change to “${cause.theirs}”`)),
  examples: {
    invalid: [
      { brief: '*Perez*, slip op. at 19 (discussing *McKenna v. Edgell*, 617 F.3d 432 («7th Cir.» 2010)).', fixed: '*Perez*, slip op. at 19 (discussing *McKenna v. Edgell*, 617 F.3d 432 (6th Cir. 2010)).' },
    ],
    valid: [
      '*Perez*, slip op. at 19 (discussing *McKenna v. Edgell*, 617 F.3d 432 (6th Cir. 2010)).',
    ],
  },
});
