import { defineRule } from '../rule.js';
import { wordsFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';

/** "the Eighth Circuit", "8th Cir.". */
const named = (court: string): string => (court.endsWith('Circuit') ? `the ${court}` : court);

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
  message: ({ cause }) => `${cause.speaker ?? 'The case'} is ${cause.statement === 'court' || cause.statement === undefined ? `a decision of ${named(cause.theirs ?? 'another court')}` : cause.statement === 'name' ? `not the case meant: this is ${cause.theirs ?? 'another'}` : (cause.theirs ?? '')}${cause.yours === undefined ? '' : `, not ${named(cause.yours)}`}.`,
  fixable: 'suggest',
  fix: ({ cause }, _, context) => (cause.theirs === undefined ? [] : wordsFix(context, cause.block, cause.span, cause.theirs, `Change to “${cause.theirs}”`)),
  examples: {
    invalid: [
      { brief: '*Perez*, slip op. at 19 (discussing *McKenna v. Edgell*, 617 F.3d 432 («7th Cir.» 2010)).', fixed: '*Perez*, slip op. at 19 (discussing *McKenna v. Edgell*, 617 F.3d 432 (6th Cir. 2010)).' },
    ],
    valid: [
      '*Perez*, slip op. at 19 (discussing *McKenna v. Edgell*, 617 F.3d 432 (6th Cir. 2010)).',
    ],
  },
});
