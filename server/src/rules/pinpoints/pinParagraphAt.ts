import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { pincitesOf } from './pincites.js';

export const pinParagraphAt = defineRule({
  id: 'pin-paragraph-at',
  category: 'form',
  severity: 'warning',
  summary: '“At” stands before a paragraph or section symbol.',
  why: 'The symbol tells what the number counts: *Id.* ¶ 12, *id.* § 3. “At” is for pages.',
  source: { indigo: 'R5.3, R6.2.2', bluebook: '3.3, 4.1' },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'journal', 'book', 'record', 'legislative'],
  reads: 'block',
  needs: ['at', 'prefix'],
  *check({ citation, placed }) {
    for (const { pincite } of pincitesOf(citation)) {
      const symbol = pincite.items[0]?.prefix;
      if (pincite.at === undefined || pincite.slip !== undefined || symbol === undefined || !/^[§¶]/.test(symbol.text) || isQuoted(placed, pincite.at.span)) continue;
      yield { span: inSource(placed, pincite.at.span), data: { span: { start: pincite.at.span.start, end: pincite.span.start }, symbol: symbol.text } };
    }
  },
  message: ({ symbol }) => say`No “at” stands before “${symbol}”.`,
  fixable: 'safe',
  fix: ({ span }, { placed }) => replacement(say`Leave “at” out`, placed, span, ''),
  examples: {
    invalid: [
      { brief: 'Roe Decl. ¶ 3. *Id.* «at» ¶ 7.', fixed: 'Roe Decl. ¶ 3. *Id.* ¶ 7.' },
      { brief: '42 U.S.C. § 1983. *Id.* «at» § 1988(b).', fixed: '42 U.S.C. § 1983. *Id.* § 1988(b).' },
    ],
    valid: ["Pl.'s Br. at 7 ¶ 3.", 'Roe Decl. ¶ 3. *Id.* ¶ 7.'],
  },
});
