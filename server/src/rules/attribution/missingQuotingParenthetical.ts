import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { citationOf, italicized, parentheticalFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { sayWho } from '../wording.js';

export const missingQuotingParenthetical = defineRule({
  id: 'missing-quoting-parenthetical',
  category: 'attribution',
  severity: 'warning',
  summary: 'Words that the opinion quotes are quoted without their source.',
  why: 'When the words quoted are themselves a quotation, the citation says whose they are: “(quoting …)”.',
  source: { indigo: 'R10.2', bluebook: '10.6.3, B10.1.5' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('missing-quoting-parenthetical', claim, context),
  message: ({ cause }) => say`The opinion quotes these words from ${sayWho(cause.speaker, say`another authority`)}: add “(quoting …)”.`,
  fixable: 'suggest',
  fix: (seen, _, context) => (seen.cause.statement === undefined ? [] : parentheticalFix(citationOf(seen, context), `quoting ${italicized(seen.cause.statement, seen.cause.authority ?? '', context)}`, say`Add “(quoting ${seen.cause.speaker ?? ''})”`)),
  examples: {
    invalid: [
      { brief: 'Failure-to-train claims show liability “«at its most tenuous.»” *Perez*, slip op. at 24.', fixed: 'Failure-to-train claims show liability “at its most tenuous.” *Perez*, slip op. at 24 (quoting *Connick v. Thompson*, 563 U.S. 51 (2011)).' },
    ],
    valid: [
      'Failure-to-train claims show liability “at its most tenuous.” *Perez*, slip op. at 24 (quoting *Connick v. Thompson*, 563 U.S. 51, 61 (2011)).',
    ],
  },
});
