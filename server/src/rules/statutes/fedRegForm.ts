import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const fedRegForm = defineRule({
  id: 'fed-reg-form',
  category: 'form',
  severity: 'info',
  summary: 'The Federal Register is not cited in its form.',
  why: 'Volume, Fed. Reg., page, and the full date: 85 Fed. Reg. 12345 (Mar. 2, 2020).',
  source: { indigo: 'R19.4, T2', bluebook: '14.2(a)–(b), B14' },
  on: 'regulation',
  reads: 'block',
  check({ citation, placed }) {
    const { code } = citation;
    if (code?.canonical !== 'Fed. Reg.' || code.text.replaceAll(/\s/g, ' ') === code.canonical || isQuoted(placed, code.span)) return undefined;
    return { span: inSource(placed, code.span), data: { span: code.span, printed: code.text } };
  },
  message: ({ printed }) => say`“${printed}” is “Fed. Reg.” in a citation.`,
  fixable: 'safe',
  fix: ({ span }, { placed }) => replacement(say`Write “Fed. Reg.”`, placed, span, 'Fed. Reg.'),
  examples: {
    invalid: [
      { brief: 'The rule is old. 61 «F.R.» 45678 (Aug. 9, 1996).', fixed: 'The rule is old. 61 Fed. Reg. 45678 (Aug. 9, 1996).' },
      { brief: 'The rule is old. 61 «Fed.Reg.» 45678 (Aug. 9, 1996).', fixed: 'The rule is old. 61 Fed. Reg. 45678 (Aug. 9, 1996).' },
    ],
    valid: ['The rule is old. 61 Fed. Reg. 45678, 45680 (Aug. 9, 1996). 61 Fed. Reg. at 45681.'],
  },
});
