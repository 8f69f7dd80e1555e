import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { forumOf } from '../forum.js';
import { defineRule, inSource } from '../rule.js';

export const scotusStatuteSource = defineRule({
  id: 'scotus-statute-source',
  category: 'form',
  severity: 'info',
  summary: 'A brief for the Supreme Court cites a federal statute to its act or to the Statutes at Large.',
  why: 'The Supreme Court’s rules ask for the United States Code wherever the provision is codified. A session law is right for a provision that never was, and for history.',
  source: { indigo: 'R16.1.1', bluebook: '12.2.1', other: 'Sup. Ct. R. 34.5' },
  on: ['statute', 'legislative'],
  reads: 'block',
  check({ citation, placed, blockIndex, indexInBlock }, { brief, settings }) {
    const { code, title, sections, nestedIn } = citation;
    if (forumOf(brief, settings).court?.id !== 'scotus' || code === undefined || title !== undefined || nestedIn !== undefined || isQuoted(placed, citation.core)) return undefined;
    const printed = placed.block.text.slice(citation.span.start, citation.span.end);
    const isAct = /\bAct\b/.test(code.text) && sections.length > 0;
    const isSession = /^Pub\. ?L\./.test(code.text) && printed.includes('§');
    if (!isAct && !isSession) return undefined;
    if ((brief.found[blockIndex]?.citations ?? []).some((other, index) => index !== indexInBlock && other.sentence === citation.sentence && other.kind === 'statute' && other.code?.canonical === 'U.S.C.')) return undefined;
    if (/\b(?:codified|uncodified|note\)|as amended|repealed|enacted|legislative history)\b/i.test(placed.block.text)) return undefined;
    return { span: inSource(placed, citation.core), data: { printed: code.text } };
  },
  message: () => say`In the Supreme Court a codified provision is cited to the United States Code (Rule 34.5).`,
  examples: {
    invalid: [
      { brief: 'The duty is plain. «Larch Protection Act of 1970 § 12(b)».', settings: { court: 'scotus' } },
      { brief: 'The duty is plain. «Pub. L. No. 91-190, § 102, 83 Stat. 852», 853 (1970).', settings: { court: 'scotus' } },
    ],
    valid: [
      'In the Supreme Court of the United States\n\nThe duty is plain. 42 U.S.C. § 4332(C). Pub. L. No. 91-190, § 102, 83 Stat. 852, 853 (1970) (codified at 42 U.S.C. § 4332).',
      'The duty is plain. Pub. L. No. 91-190, § 102, 83 Stat. 852, 853 (1970).',
    ],
  },
});
