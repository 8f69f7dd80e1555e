import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual, stateStyle } from '../localStyle.js';
import { defineRule, inSource } from '../rule.js';

export const etSeq = defineRule({
  id: 'et-seq',
  category: 'form',
  severity: 'info',
  summary: 'A statute is cited with “et seq.”.',
  why: '“Et seq.” leaves open where the provisions end. Give the last section (§§ 201–219), or cite the act or chapter as a unit.',
  source: { indigo: 'R5.2.3', bluebook: '3.3(b), B3' },
  on: ['statute', 'regulation', 'rule'],
  reads: 'block',
  check({ citation, placed }, { brief, settings }) {
    const { etSeq: words } = citation;
    if (words === undefined || isQuoted(placed, words.span) || stateStyle(settings)?.state === 'ca' || followsManual(citation, brief, settings)) return undefined;
    return { span: inSource(placed, words.span), data: { first: citation.sections.at(-1)?.text ?? '' } };
  },
  message: ({ first }) => say`Give the sections from ${first} to the last instead of “et seq.”.`,
  examples: {
    invalid: [{ brief: 'The Act protects seamen. 46 U.S.C. §§ 30101, «et seq.»' }, { brief: 'He sued under 42 U.S.C. § 12101 «et seq.» last year.' }],
    valid: ['The Act protects seamen. 46 U.S.C. §§ 30101–30106.', 'The lease names “42 U.S.C. § 12101 et seq.” in a note.'],
  },
});
