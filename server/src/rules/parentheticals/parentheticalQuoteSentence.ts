import { quotedSpans } from '../../claim/quoted.js';
import { say } from '../../text/say.js';
import { isReversed } from '../typeface.js';
import { defineRule, inSource } from '../rule.js';

/** Verbs that make a sentence of the words around them, whatever they are. */
const FINITE = /\b(?:is|are|was|were|has|have|had|does|do|did|may|must|shall|will|would|can|cannot|could|should)\b/;

export const parentheticalQuoteSentence = defineRule({
  id: 'parenthetical-quote-sentence',
  category: 'form',
  severity: 'info',
  summary: 'A quotation that fills a parenthetical begins or ends as half a sentence.',
  why: 'A parenthetical that quotes a whole sentence begins with a capital, bracketed if changed, and ends with the full stop inside the marks. A fragment has neither.',
  source: { indigo: 'R10.1.2', bluebook: '1.5(a)(ii)' },
  on: ['fullCase', 'shortCase', 'id', 'supra'],
  reads: 'block',
  needs: ['parenthetical'],
  *check({ citation, placed }) {
    if (placed.block.context.quoteDepth > 0 || isReversed(placed)) return;
    for (const { kind, span, text } of citation.parentheticals) {
      if (kind !== 'explanatory' && kind !== 'other') continue;
      const [words, more] = quotedSpans(text);
      if (words?.start !== 1 || more !== undefined || words.end < text.length - 1) continue;
      const quoted = text.slice(words.start, words.end);
      const ends = /[.?!]['’]?$/.test(quoted);
      const small = /^\p{Ll}/u.test(quoted) && ends;
      const open = /^(?:\p{Lu}|\[\p{Lu}\])\p{Ll}* \p{Ll}/u.test(quoted) && /[\p{L}\p{N}]['’]?$/u.test(quoted) && quoted.split(/\s+/).length >= 4 && FINITE.test(quoted);
      if (small || open) yield { span: inSource(placed, span), data: { small } };
    }
  },
  message: ({ small }) => (small ? say`A quoted sentence begins with a capital, in brackets if it is yours.` : say`A quoted sentence ends with its full stop inside the marks.`),
  examples: {
    invalid: [{ brief: '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) «(“the tenant must pay.”)».' }, { brief: '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) «(“The tenant must pay the rent”)».' }],
    valid: ['*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (“The tenant must pay.”).', '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (“a duty of care”).', '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (telling the tenant “to pay”).'],
  },
});
