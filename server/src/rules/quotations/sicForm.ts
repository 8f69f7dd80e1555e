import { quotedSpans } from '../../claim/quoted.js';
import { say } from '../../text/say.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

const SIC = /(?<![\p{L}\p{N}])(?:\[ ?sic[.!]? ?\]|\(sic[.!]?\)|sic)(?![\p{L}\p{N}])/giu;
/** Latin that goes on behind the word. */
const LATIN = /^\s(?:transit|semper|utere|et|passim|itur|vos)\b/i;

export const sicForm = defineRule({
  id: 'sic-form',
  category: 'form',
  severity: 'info',
  summary: 'The mark of an error in a quotation is not “[sic]”.',
  why: 'A real error of the original is marked by [sic]: small letters, in square brackets, behind the word.',
  source: { indigo: 'R8.2.2', bluebook: '5.2(c)' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  *check(shown) {
    const { text, context } = shown.block;
    const spans = context.quoteDepth > 0 ? [{ start: 0, end: text.length }] : quotedSpans(text);
    for (const { start, end } of spans) {
      for (const { 0: printed, index } of text.slice(start, end).matchAll(SIC)) {
        const span = { start: start + index, end: start + index + printed.length };
        if (printed === '[sic]' || printed === 'Sic' || LATIN.test(text.slice(span.end, span.end + 12)) || (!/^[[(]/.test(printed) && /[-'’“"‘]/.test(text[span.start - 1] ?? '"'))) continue;
        yield { span: inSource(shown, span), data: { span } };
      }
    }
  },
  message: () => say`Write “[sic]”.`,
  fixable: 'safe',
  fix: ({ span }, shown) => replacement(say`Write “[sic]”`, shown, span, '[sic]'),
  examples: {
    invalid: [
      { brief: 'It said “the tenants «(sic)» pays.” Ex. 3, at 4.', fixed: 'It said “the tenants [sic] pays.” Ex. 3, at 4.' },
      { brief: '> The tenants «[Sic]» pays and «sic» weeps.', fixed: '> The tenants [sic] pays and [sic] weeps.' },
    ],
    valid: ['It said “the tenants [sic] pays.” Ex. 3, at 4.', 'It said “the tenants [*sic*] pays.” Ex. 3, at 4.', '“*Sic transit gloria mundi*,” he said.', 'They used (sic) too often.'],
  },
});
