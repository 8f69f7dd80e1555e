import { recased } from '../../bluebook/capitals.js';
import { say } from '../../text/say.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { isRunningText } from './capitals.js';

export const circuitCapitalization = defineRule({
  id: 'circuit-capitalization',
  category: 'form',
  severity: 'info',
  summary: 'The name of a circuit, district or provision lacks its capitals, or a common word has one.',
  why: 'Names take capitals: the Ninth Circuit, the Fourth Amendment, the Due Process Clause, Congress. The adjectives federal, state, constitutional and congressional take none before common words.',
  source: { indigo: 'R7.3, R27.1', bluebook: '8(c), B8' },
  on: 'block',
  reads: 'block',
  check(placed, { brief }) {
    return recased(placed.block.text)
      .filter((change) => isRunningText(brief, placed, change))
      .map((change) => ({ span: inSource(placed, change), data: change }));
  },
  message: ({ right }) => say`Write “${right}”.`,
  fixable: 'safe',
  fix: (change, placed) => replacement(say`Write “${change.right}”`, placed, change, change.right),
  examples: {
    invalid: [
      { brief: 'The «second circuit» disagrees.', fixed: 'The Second Circuit disagrees.' },
      { brief: 'He relies on the «fourth amendment» and the «due process clause».', fixed: 'He relies on the Fourth Amendment and the Due Process Clause.' },
      { brief: 'When «congress» spoke, «Federal» law changed and «Constitutional» doubts ended.', fixed: 'When Congress spoke, federal law changed and constitutional doubts ended.' },
      { brief: 'Other «Circuits» agree.', fixed: 'Other circuits agree.' },
    ],
    valid: [
      'The Second Circuit and other circuits agree on constitutional rights.',
      'He wrote of “the second circuit.” The first amendment to the complaint came late.',
      'The Congressional Research Service, a Federal Reserve Bank and the State agreed.',
      'Federal law governs. (It does.) Federal courts agree. Constitutional avoidance helps.',
      '# The Federal claim',
    ],
  },
});
