import { recasedActs } from '../../bluebook/capitals.js';
import { say } from '../../text/say.js';
import { forumOf } from '../forum.js';
import { manualPrevails } from '../localStyle.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { isRunningText } from './capitals.js';

export const actCodeCapitalization = defineRule({
  id: 'act-code-capitalization',
  category: 'form',
  severity: 'hint',
  summary: 'The name of an act, code, rule or section lacks its capital.',
  why: 'Act, Code and Rule take a capital where they name one, as Section does where it begins the name of a provision: Rule 56, the Lanham Act, Section 1983. In “section 2 of the Act” both are in use.',
  source: { indigo: 'R27', bluebook: '8(c), 12.10(c)' },
  on: 'block',
  reads: 'block',
  check(placed, { brief, settings }) {
    if (forumOf(brief, settings).state === 'ca' || manualPrevails(brief)) return undefined;
    const { text } = placed.block;
    const sections = (brief.found[placed.index]?.citations ?? []).flatMap((citation) => {
      if (citation.kind !== 'statute' || citation.code !== undefined || !/^sections?$/.test(citation.symbol?.text ?? '') || citation.symbol === undefined) return [];
      const behind = text.slice(citation.span.end, citation.span.end + 20);
      if (!/^\d{3,}/.test(citation.sections[0]?.text ?? '') || /^ (?:of|and \d|through \d)/.test(behind) || /\bCode,? $/.test(text.slice(0, citation.span.start))) return [];
      return [{ ...citation.symbol.span, right: `S${citation.symbol.text.slice(1)}` }];
    });
    return [...recasedActs(text), ...sections]
      .filter((change) => isRunningText(brief, placed, change))
      .sort((a, b) => a.start - b.start)
      .map((change) => ({ span: inSource(placed, change), data: change }));
  },
  message: ({ right }) => say`A name takes the capital: “${right}”.`,
  fixable: 'suggest',
  fix: (change, placed) => replacement(say`Write “${change.right}”`, placed, change, change.right),
  examples: {
    invalid: [
      { brief: 'Relief is proper under «rule» 60(b).', fixed: 'Relief is proper under Rule 60(b).' },
      { brief: 'The Lanham «act» and the «bankruptcy code» apply.', fixed: 'The Lanham Act and the Bankruptcy Code apply.' },
      { brief: 'He sued under «section» 1985.', fixed: 'He sued under Section 1985.' },
    ],
    valid: ['The rule is old, and section 2 of the Act repeats it.', 'Relief is proper under Rule 60(b).', 'He wrote: “See rule 60(b).”', 'They act as one.', 'The duty is plain. (*Larch v. Poe* (1998) 70 Cal.App.4th 10, 12.) It rests on section 1714.'],
  },
});
