import { say } from '../../text/say.js';
import { quotationsIn } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

/** "(T)he": one letter in parentheses where a word begins. */
const LETTER = /(?<![\p{L}\p{N}§.)])\((\p{L})\)(?=\p{Ll})/gu;

export const alterationBrackets = defineRule({
  id: 'alteration-brackets',
  category: 'form',
  severity: 'warning',
  summary: 'A changed letter of a quotation stands in parentheses.',
  why: 'What the writer changes or adds in a quotation stands in square brackets; parentheses are read as the author’s own.',
  source: { indigo: 'R8.2.1, R8.2.3', bluebook: '5.2(a), B5' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  *check(shown) {
    const { text, context } = shown.block;
    const spans = context.quoteDepth > 0 ? [{ start: 0, end: text.length }] : quotationsIn(shown.block);
    for (const { start, end } of spans) {
      for (const { 1: letter = '', index } of text.slice(start, end).matchAll(LETTER)) yield { span: inSource(shown, { start: start + index, end: start + index + 3 }), data: { at: start + index, letter } };
    }
  },
  message: ({ letter }) => say`A changed letter is bracketed: “[${letter}]”.`,
  fixable: 'safe',
  fix: ({ at, letter }, shown) => replacement(say`Write “[${letter}]”`, shown, { start: at, end: at + 3 }, `[${letter}]`),
  examples: {
    invalid: [{ brief: '“«(T)»he tenant «(p)»ays.” Ex. 3, at 4.', fixed: '“[T]he tenant [p]ays.” Ex. 3, at 4.' }],
    valid: ['“[T]he tenant pays.” Ex. 3, at 4.', '“The tenant(s) must (a) pay and (b) leave.” Ex. 3, at 4.'],
  },
});
