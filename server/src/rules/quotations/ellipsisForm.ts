import { say } from '../../text/say.js';
import { defineRule, inSource } from '../rule.js';
import { replacement } from '../replacement.js';
import { omissionsIn, printed } from './omissions.js';

export const ellipsisForm = defineRule({
  id: 'ellipsis-form',
  category: 'form',
  severity: 'info',
  summary: 'An omission mark is not three spaced full stops.',
  why: 'Words left out of a quotation are marked by three full stops with a space between them and on both sides ( . . . ), not by the single character or by dots run together.',
  source: { indigo: 'R8.3.1', bluebook: '5.3, B5' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  *check(shown, { brief }) {
    for (const mark of omissionsIn(shown, brief)) {
      if (mark.place !== 'inside' || printed(shown, mark) === mark.right) continue;
      const { text } = shown.block;
      // Three dots closed up to a word, and a capital behind them: a sentence may have ended there.
      const open = mark.dots === 3 && mark.right.startsWith(' ') && /^\s?\p{Lu}/u.test(text.slice(mark.end, mark.end + 2));
      yield { span: inSource(shown, mark), data: { mark, open } };
    }
  },
  message: () => say`Mark the omission by three spaced full stops: “ . . . ”.`,
  fixable: 'safe',
  fix: ({ mark, open }, shown) => replacement(say`Space the full stops`, shown, mark, mark.right).map((fix) => ({ ...fix, safe: !open })),
  examples: {
    invalid: [
      { brief: 'The lease says “the tenant «...» must repair the roof.” Ex. 3, at 4.', fixed: 'The lease says “the tenant . . . must repair the roof.” Ex. 3, at 4.' },
      { brief: 'The lease says “the tenant«…»must repair the roof.” Ex. 3, at 4.', fixed: 'The lease says “the tenant . . . must repair the roof.” Ex. 3, at 4.' },
      { brief: '> The tenant must repair the roof«....» The landlord«. . .», in turn, must pay.', fixed: '> The tenant must repair the roof. . . . The landlord . . . , in turn, must pay.' },
    ],
    valid: [
      'The lease says “the tenant . . . must repair the roof.” Ex. 3, at 4.',
      'The roof ........ 12',
      'She waited... and waited.',
      '> The tenant... must repair it.\n\n*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (ellipsis in original).',
    ],
  },
});
