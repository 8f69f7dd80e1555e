import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { namesIn } from '../names.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const caseNameVs = defineRule({
  id: 'case-name-vs',
  category: 'form',
  severity: 'error',
  summary: 'The parties of a case are separated by something else than “v.”.',
  why: 'Between the parties of a case stands v., lower case and with its full stop, in citations and in text alike.',
  source: { indigo: 'R11.1', bluebook: '10.2.1' },
  on: ['fullCase', 'shortCase', 'docket', 'block'],
  reads: 'block',
  needs: ['name'],
  check(subject, { brief }) {
    return namesIn(subject, brief).flatMap(({ name, placed }) => {
      const { versus } = name;
      if (versus === undefined || versus.text === 'v.' || name.text === name.text.toUpperCase() || isQuoted(placed, versus.span)) return [];
      return [{ span: inSource(placed, versus.span), data: { versus, placed } }];
    });
  },
  message: ({ versus }) => say`“${versus.text}” between parties is “v.”`,
  fixable: 'safe',
  fix: ({ versus, placed }) => replacement(say`Write “v.”`, placed, versus.span, 'v.'),
  examples: {
    invalid: [
      { brief: '*Monell «vs.» Dep’t of Soc. Servs.*, 436 U.S. 658, 694 (1978).', fixed: '*Monell v. Dep’t of Soc. Servs.*, 436 U.S. 658, 694 (1978).' },
      { brief: '*Hope «versus» Pelzer*, 536 U.S. 730, 739 (2002).', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). So said *Hope «vs» Pelzer* in 2002.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). So said *Hope v. Pelzer* in 2002.' },
    ],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).', 'It was cost vs. benefit.'],
  },
});
