import { asPrinted, say } from '../../text/say.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { omissionsIn, printed } from './omissions.js';

export const ellipsisSentenceEnd = defineRule({
  id: 'ellipsis-sentence-end',
  category: 'form',
  severity: 'info',
  summary: 'An omission at the end of a quoted sentence lacks the sentence’s own full stop.',
  why: 'Where the end of a quoted sentence is left out, three spaced full stops mark the omission and a fourth ends the sentence ( . . . .). A phrase quoted within a sentence takes no omission mark at its end.',
  source: { indigo: 'R8.3.5', bluebook: '5.3(b)' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  *check(shown, { brief }) {
    const { text } = shown.block;
    for (const mark of omissionsIn(shown, brief)) {
      if (mark.place !== 'sentenceEnd' || (mark.dots === 4 && printed(shown, mark) === '. . . .')) continue;
      const spaced = /\s/.test(text[mark.start - 1] ?? '');
      const stray = text[mark.quotation.end + 1] === '.';
      yield { span: inSource(shown, mark), data: { mark, right: `${spaced ? '' : ' '}. . . .`, stray: stray ? mark.quotation.end + 1 : undefined } };
    }
  },
  message: () => say`Mark the omission and end the sentence: “ . . . .”.`,
  fixable: 'safe',
  fix: ({ mark, right, stray }, shown) => {
    const fixes = replacement(say`Write four spaced full stops`, shown, mark, right);
    const removal = stray === undefined ? [] : replacement(asPrinted(''), shown, { start: stray, end: stray + 1 }, '');
    return fixes.map(({ title, edits }) => ({ title, edits: [...edits, ...removal.flatMap((each) => each.edits)] }));
  },
  examples: {
    invalid: [
      { brief: '“The tenant must repair the whole roof«....»” Ex. 3, at 4.', fixed: '“The tenant must repair the whole roof . . . .” Ex. 3, at 4.' },
      { brief: 'The lease reads: “The tenant must repair the roof «. . .»”', fixed: 'The lease reads: “The tenant must repair the roof . . . .”' },
    ],
    valid: ['“The tenant must repair the whole roof . . . .” Ex. 3, at 4.', 'The clause on “repairs by the tenant . . .” is void.', 'The Act’s “Fair Housing Standard . . .” is old.'],
  },
});
