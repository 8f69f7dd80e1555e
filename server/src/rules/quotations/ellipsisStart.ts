import { say } from '../../text/say.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { opensSentence } from '../surroundings.js';
import { omissionsIn, type Omission, type ShownBlock } from './omissions.js';

/** Whether what follows the omission mark stands as a sentence of its own. */
function standsAlone(shown: ShownBlock, { quotation }: Omission): boolean {
  const { text, context } = shown.block;
  if (context.quoteDepth > 0 || opensSentence(shown, quotation.start)) return true;
  const before = text.slice(Math.max(0, quotation.start - 3), quotation.start - 1);
  return /:\s?$/.test(before) || (before.endsWith('(') && /[.?!]$/.test(text.slice(quotation.start, quotation.end)));
}

export const ellipsisStart = defineRule({
  id: 'ellipsis-start',
  category: 'form',
  severity: 'warning',
  summary: 'A quotation opens with an omission mark.',
  why: 'A quotation never begins with an omission mark. Where it stands as a sentence, the bracketed capital says that words are missing before it; as a phrase it needs no sign.',
  source: { indigo: 'R8.3.2', bluebook: '5.3(a), 5.3(b)(i)' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  *check(shown, { brief }) {
    const { block, index } = shown;
    const before = brief.blocks[index - 1]?.block;
    // A later paragraph of a block quotation may open with one; so may one that goes on with the sentence before it.
    if (block.context.quoteDepth > 0 && before !== undefined && (before.context.quoteDepth > 0 || !/[.:]["”’]?$/.test(before.text.trimEnd()))) return;
    for (const mark of omissionsIn(shown, brief)) {
      if (mark.place !== 'start') continue;
      const next = /^\s*/.exec(block.text.slice(mark.end))?.[0].length ?? 0;
      const letter = block.text[mark.end + next] ?? '';
      if (mark.end + next >= mark.quotation.end) continue;
      const capital = /\p{Ll}/u.test(letter) && standsAlone(shown, mark);
      const span = { start: mark.quotation.start, end: mark.end + next + (capital ? 1 : 0) };
      yield { span: inSource(shown, mark), data: { span, right: capital ? `[${letter.toUpperCase()}]` : '' } };
    }
  },
  message: ({ right }) => (right === '' ? say`Begin the quotation without an omission mark.` : say`Begin the quotation with “${right}”, not with an omission mark.`),
  fixable: 'safe',
  fix: ({ span, right }, shown) => replacement(say`Remove the omission mark`, shown, span, right),
  examples: {
    invalid: [
      { brief: '“«. . .» the tenant must repair the roof.” Ex. 3, at 4.', fixed: '“[T]he tenant must repair the roof.” Ex. 3, at 4.' },
      { brief: 'The tenant “«…»must repair the roof.” Ex. 3, at 4.', fixed: 'The tenant “must repair the roof.” Ex. 3, at 4.' },
    ],
    valid: ['“[T]he tenant must repair the roof.” Ex. 3, at 4.', '> The tenant must repair the roof.\n>\n> . . . The landlord must pay.'],
  },
});
