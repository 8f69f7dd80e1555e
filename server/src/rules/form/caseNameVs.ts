import { isQuoted } from '../editable.js';
import { nameOf } from '../names.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const caseNameVs = defineRule({
  id: 'case-name-vs',
  category: 'form',
  severity: 'error',
  summary: 'The parties of a case are separated by something else than “v.”.',
  why: 'Between the parties of a case stands v., lower case and with its full stop, in citations and in text alike.',
  source: { indigo: 'R11.1', bluebook: '10.2.1' },
  on: ['fullCase', 'shortCase', 'docket'],
  *check({ citation, placed }) {
    const versus = nameOf(citation)?.versus;
    if (versus === undefined || versus.text === 'v.' || isQuoted(placed, versus.span)) return;
    yield { span: inSource(placed, versus.span), data: versus };
  },
  message: ({ text }) => `“${text}” between parties is “v.”`,
  fixable: 'safe',
  fix: ({ span }, { placed }) => replacement('Write “v.”', placed, span, 'v.'),
  examples: {
    invalid: [
      { brief: '*Monell «vs.» Dep’t of Soc. Servs.*, 436 U.S. 658, 694 (1978).', fixed: '*Monell v. Dep’t of Soc. Servs.*, 436 U.S. 658, 694 (1978).' },
      { brief: '*Hope «versus» Pelzer*, 536 U.S. 730, 739 (2002).', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
    ],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).', 'It was cost vs. benefit.'],
  },
});
