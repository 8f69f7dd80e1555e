import type { Edit } from '../../text/edit.js';
import { say } from '../../text/say.js';
import { overlaps } from '../../text/span.js';
import { quotationsIn } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

/** So many words are set as a block. */
const BLOCK = 50;

export const blockQuoteLength = defineRule({
  id: 'block-quote-length',
  category: 'form',
  severity: 'info',
  summary: 'A quotation of fifty words or more runs on in the text.',
  why: 'A quotation of fifty words or more is indented as a block, without quotation marks, and its citation follows at the left margin.',
  source: { indigo: 'R9.1', bluebook: '5.1(a), B5.2' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  *check(shown, { brief }) {
    const { block, index } = shown;
    const { kind, quoteDepth, footnote, listDepth } = block.context;
    if (kind !== 'paragraph' || quoteDepth > 0 || footnote !== undefined) return;
    for (const span of quotationsIn(block)) {
      const words = block.text.slice(span.start, span.end).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (words < BLOCK || brief.found[index]?.citations.some(({ parentheticals }) => parentheticals.some((each) => overlaps(each.span, span))) === true) continue;
      const before = block.text.slice(0, span.start - 1).trimEnd();
      const whole = brief.format === 'markdown' && listDepth === 0 && (before === '' || before.endsWith(':')) && /^\s*(?:$|\p{Lu})/u.test(block.text.slice(span.end + 1, span.end + 4)) && /[.?!]$/.test(block.text.slice(0, span.end));
      yield { span: inSource(shown, span), data: { span, words, whole } };
    }
  },
  message: ({ words }) => say`${String(words)} quoted words belong in a block quotation.`,
  fixable: 'safe',
  fix: ({ span, whole }, shown) => {
    const { text } = shown.block;
    const start = text.slice(0, span.start - 1).trimEnd().length;
    const end = span.end + 1 + (/^\s*/.exec(text.slice(span.end + 1))?.[0].length ?? 0);
    const straddled = shown.block.styles.some(({ span: run }) => overlaps(run, span) && (run.start < span.start || run.end > span.end));
    // Inner marks would have to become double: that is left to the writer.
    if (!whole || straddled || /(?:^|[\s(])['‘][\p{L}[]/u.test(text.slice(span.start, span.end))) return [];
    const edits: Edit[] = [
      { span: inSource(shown, { start, end: span.start }), newText: start === 0 ? '> ' : '\n\n> ' },
      { span: inSource(shown, { start: span.end, end }), newText: end >= text.length ? '' : '\n\n' },
    ];
    return [{ title: say`Set it as a block`, edits }];
  },
  examples: {
    invalid: [
      {
        brief: `The lease reads: “«The tenant pays. ${'The landlord mends the roof and the walls. '.repeat(6)}All else stays.»” Ex. 3, at 4.`,
        fixed: `The lease reads:\n\n> The tenant pays. ${'The landlord mends the roof and the walls. '.repeat(6)}All else stays.\n\nEx. 3, at 4.`,
      },
    ],
    valid: ['The lease reads: “The tenant pays.” Ex. 3, at 4.'],
  },
});
