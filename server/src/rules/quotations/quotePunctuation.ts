import { insertProse, replaceProse } from '../../prose/placement.js';
import { abbreviations } from '../../prose/abbreviations.data.js';
import { say } from '../../text/say.js';
import { quotationsIn } from '../editable.js';
import { nameOf } from '../names.js';
import { defineRule, inSource } from '../rule.js';

/** Words in which each character counts: addresses, file names, search terms, formulas, a lone letter or number. */
const EXACT = /[\uFFFC@\\/=*_|<>{}#~^+]|\w\.\w|^.{0,2}$|^[\d.,]+$/;

export const quotePunctuation = defineRule({
  id: 'quote-punctuation',
  category: 'form',
  severity: 'warning',
  summary: 'A comma or full stop stands outside the closing quotation mark.',
  why: 'In American usage commas and full stops go inside the closing mark, whether or not they are quoted; colons and semicolons stay outside.',
  source: { indigo: 'R8.1.2', bluebook: '5.1(b)(iv), B5.1' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  *check(shown, { brief }) {
    const { block, index } = shown;
    const { text } = block;
    if (block.context.quoteDepth > 0) return;
    for (const { start, end } of quotationsIn(shown.block)) {
      const mark = text[end + 1];
      const words = text.slice(start, end);
      if ((mark !== ',' && mark !== '.') || text[end + 2] === mark || /[,?!…:;—-]['’]?\s*$/.test(words) || EXACT.test(words)) continue;
      if (words.endsWith('.') && (mark === '.' || !abbreviations.has(/([\p{L}'’]+)\.$/u.exec(words)?.[1] ?? ''))) continue;
      if (block.calls.some(({ at }) => at === end + 1) || brief.found[index]?.citations.some((citation) => nameOf(citation)?.comma?.start === end + 1) === true) continue;
      // A mark within single marks that close here too goes inside both.
      const inside = /['’]$/.test(words) && /[‘']\w/.test(words) ? end - 1 : end;
      yield { span: inSource(shown, { start: end + 1, end: end + 2 }), data: { mark, outside: end + 1, inside } };
    }
  },
  message: ({ mark }) => (mark === ',' ? say`The comma goes inside the closing quotation mark.` : say`The full stop goes inside the closing quotation mark.`),
  fixable: 'safe',
  fix: ({ mark, outside, inside }, shown) => {
    const away = replaceProse(shown, { start: outside, end: outside + 1 }, '');
    return away === undefined ? [] : [{ title: say`Move it inside`, edits: [insertProse(shown, inside, mark, 'right'), away] }];
  },
  examples: {
    invalid: [
      { brief: 'They call it “fair”«,» and “just”«.»', fixed: 'They call it “fair,” and “just.”' },
      { brief: 'It says “Acme Inc.”«,» not “Acme.”', fixed: 'It says “Acme Inc.,” not “Acme.”' },
      { brief: 'It “is ‘fair’”«,» they say.', fixed: 'It “is ‘fair,’” they say.' },
    ],
    valid: ['They call it “fair,” and “just.”', 'Search for “fair w/5 just/”, then stop.', 'Is it “just”; or “fair”?', 'Exhibit “A”, page 3.'],
  },
});
