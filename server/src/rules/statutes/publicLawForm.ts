import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const publicLawForm = defineRule({
  id: 'public-law-form',
  category: 'form',
  severity: 'info',
  summary: 'A session law is not cited in its form.',
  why: 'Pub. L. No. 111-148, § 1101, 124 Stat. 119 (2010). The year is left out when the act’s name has it.',
  source: { indigo: 'R16.1.7', bluebook: '12.4, B12.1.1' },
  on: 'legislative',
  reads: 'block',
  check({ citation, placed }) {
    const { code, standing, pincite, parentheticals } = citation;
    if (code?.canonical !== 'Pub. L. No.' || code.text.replaceAll(/\s/g, ' ') === code.canonical || isQuoted(placed, code.span)) return undefined;
    const inSentence = standing === 'text' && code.text.startsWith("Public Law") && pincite === undefined && parentheticals.length === 0;
    return !inSentence ? { span: inSource(placed, code.span), data: { span: code.span, printed: code.text } } : undefined;
  },
  message: ({ printed }) => say`“${printed}” is “Pub. L. No.” in a citation.`,
  fixable: 'safe',
  fix: ({ span }, { placed }) => replacement(say`Write “Pub. L. No.”`, placed, span, 'Pub. L. No.'),
  examples: {
    invalid: [
      { brief: 'Congress acted. «Public Law No.» 104-134, 110 Stat. 1321 (1996).', fixed: 'Congress acted. Pub. L. No. 104-134, 110 Stat. 1321 (1996).' },
      { brief: 'Congress acted. «Pub. L.» 104-134, 110 Stat. 1321 (1996).', fixed: 'Congress acted. Pub. L. No. 104-134, 110 Stat. 1321 (1996).' },
    ],
    valid: ['Prison Litigation Reform Act of 1995, Pub. L. No. 104-134, 110 Stat. 1321.', 'The Prison Litigation Reform Act bars it.'],
  },
});
