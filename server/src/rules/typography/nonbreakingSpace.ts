import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

const BEFORE_SPACE = /(?:[§¶]|\bNos?\.|\bExs?\.|\bat|\bv\.) (?=\S)/g;

export const nonbreakingSpace = defineRule({
  id: 'nonbreaking-space',
  category: 'form',
  severity: 'hint',
  off: true,
  summary: 'A line of the printed brief can break between a symbol and its number.',
  why: 'A no-break space behind §, ¶, No., Ex., at and v. keeps what belongs together on one line. The step that prints the brief does it best; this rule is for briefs that have no such step.',
  source: { indigo: 'R5.2.1', bluebook: '6.2(c)' },
  on: ['fullCase', 'shortCase', 'id', 'statute', 'regulation', 'rule', 'constitution', 'legislative', 'record', 'docket', 'book'],
  reads: 'block',
  *check({ citation, placed }) {
    if (citation.nestedIn !== undefined || isQuoted(placed, citation.core)) return;
    const printed = placed.block.text.slice(citation.span.start, citation.span.end);
    for (const { index, 0: whole } of printed.matchAll(BEFORE_SPACE)) {
      const start = citation.span.start + index;
      const space = { start: start + whole.length - 1, end: start + whole.length };
      yield { span: inSource(placed, { start, end: space.end }), data: { space, word: whole.trim() } };
    }
  },
  message: ({ word }) => say`A no-break space behind “${word}” keeps it with what follows.`,
  fixable: 'safe',
  fix: ({ space, word }, { placed }) => replacement(say`No break behind “${word}”`, placed, space, '\u00a0'),
  examples: {
    invalid: [
      { brief: 'He sued. 18 U.S.C. «§ »242.', fixed: 'He sued. 18 U.S.C. §\u00a0242.' },
      { brief: 'He left. Larch Decl. «¶ »4; ECF «No. »31 «at »2.', fixed: 'He left. Larch Decl. ¶\u00a04; ECF No.\u00a031 at\u00a02.' },
    ],
    valid: ['He sued. 18 U.S.C. §\u00a0242.', 'He said “18 U.S.C. § 242.”'],
  },
});
