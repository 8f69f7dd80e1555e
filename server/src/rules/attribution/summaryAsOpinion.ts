import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { citationOf, pinciteFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { pageIs, pageWords } from '../wording.js';

export const summaryAsOpinion = defineRule({
  id: 'summary-as-opinion',
  category: 'attribution',
  severity: 'error',
  summary: 'A summary or syllabus is cited as the opinion.',
  why: 'The summary before an opinion is prepared by staff for the reader’s convenience and is no part of the opinion. Cite the page where the court itself says it.',
  source: { indigo: null, bluebook: null, other: '*United States v. Detroit Timber & Lumber Co.*, 200 U.S. 321, 337 (1906)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('summary-as-opinion', claim, context),
  message: ({ cause, claim }) => say`${pageIs(cause, claim)}, which is no part of the opinion.`,
  fixable: 'suggest',
  fix: (seen, _, context) => {
    const page = seen.cause.answer?.pages[0];
    return page === undefined ? [] : pinciteFix(citationOf(seen, context), page, seen.claim, say`Cite the opinion: ${pageWords(page, seen.claim)}`);
  },
  examples: {
    invalid: [
      { brief: 'The «panel held» that the paramedic was immune. *Perez*, slip op. at 3.', fixed: 'The panel held that the paramedic was immune. *Perez*, slip op. at 18.' },
    ],
    valid: [
      'A staff summary precedes the opinion. *Perez*, slip op. at 2.',
    ],
  },
});
