import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { attributionFix, citationOf, pinciteFix, weightFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { inPages, pageIs, pageWords, partWords, seems } from '../wording.js';

export const dissentAsHolding = defineRule({
  id: 'dissent-as-holding',
  category: 'attribution',
  severity: 'error',
  summary: 'Words of a dissent are credited to the court.',
  why: 'What a dissent says is not the law. A brief that passes it off as the court’s holding misstates authority to the tribunal, and the first reader who opens the page sees it.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('dissent-as-holding', claim, context),
  message: ({ cause, claim }) =>
    seems(cause)
      ? say`This looks like what ${cause.part === undefined ? say`a separate writing` : partWords(cause.part)} says${inPages(cause.pages, claim)}, not the court.`
      : say`${pageIs(cause, claim)}, not the court’s opinion.`,
  fixable: 'suggest',
  fix: (seen, _, context) => {
    const resolved = citationOf(seen, context);
    const answer = seen.cause.answer?.pages[0];
    const weight = weightFix(resolved, seen.cause.part);
    const attribution = attributionFix(seen, context);
    const [labelled] = weight;
    const [recast] = attribution;
    return [
      // Neither alone mends a sentence that credits the court: a label at its end contradicts its beginning.
      ...(labelled === undefined || recast === undefined ? [] : [{ title: say`${recast.title}, and say so in a parenthetical`, edits: [...recast.edits, ...labelled.edits] }]),
      ...weight,
      ...attribution,
      ...(answer === undefined ? [] : pinciteFix(resolved, answer, seen.claim, say`Cite the court’s own holding: ${pageWords(answer, seen.claim)}`)),
    ];
  },
  examples: {
    invalid: [
      { brief: 'The «panel held» that following instructions is no defense. *Perez*, slip op. at 31.', fixed: 'Judge S.R. Thomas, dissenting in part, would have held that following instructions is no defense. *Perez*, slip op. at 31 (S.R. Thomas, J., concurring in part and dissenting in part).' },
    ],
    valid: [
      'In Judge Thomas’s view, whether to keep pressing was a question for the jury. *Perez v. City of Fresno*, No. 22-15546, slip op. at 31 (9th Cir. Apr. 15, 2024) (S.R. Thomas, J., concurring in part and dissenting in part).',
      'The dissent counted six circuits. *Perez*, slip op. at 28.',
    ],
  },
});
