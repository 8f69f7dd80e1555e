import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { citationOf, weightFix, withoutParenthetical } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { pageIsPart, partWords } from '../wording.js';

export const wrongWeightParenthetical = defineRule({
  id: 'wrong-weight-parenthetical',
  category: 'attribution',
  severity: 'error',
  summary: 'A weight parenthetical names the wrong writing or the wrong kind of decision.',
  why: 'The parenthetical behind the date tells the court how much the authority weighs. One that does not fit the page, the judge or the decision misleads on exactly that.',
  source: { indigo: 'R10.2', bluebook: '10.6.1, B10.1.3' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('wrong-weight-parenthetical', claim, context),
  message: ({ cause: { yours, theirs, pages, part }, claim }) => say`“(${yours ?? ''})” does not fit: ${pages === undefined ? say`this is ${theirs ?? ''}` : pageIsPart(pages, part === undefined ? (theirs ?? '') : partWords(part), claim)}.`,
  fixable: 'suggest',
  fix: ({ cause, claim }, _, context) => {
    const resolved = citationOf({ cause, claim }, context);
    if (cause.part?.weight != null) return weightFix(resolved, cause.part);
    return resolved === undefined ? [] : withoutParenthetical(resolved, cause.span, say`Remove the parenthetical`);
  },
  examples: {
    invalid: [
      { brief: '*Perez*, slip op. at 28 «(majority op.)».', fixed: '*Perez*, slip op. at 28 (S.R. Thomas, J., concurring in part and dissenting in part).' },
      { brief: '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024) «(per curiam)».', fixed: '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).' },
    ],
    valid: [
      '*Perez*, slip op. at 28 (S.R. Thomas, J., dissenting in part).',
      '*Perez*, slip op. at 14 (majority op.).',
      '*Perez*, 98 F.4th 919 (Forrest, J.).',
    ],
  },
});
