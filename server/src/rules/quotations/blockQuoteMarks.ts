import { replaceProse } from '../../prose/placement.js';
import type { Edit } from '../../text/edit.js';
import { say } from '../../text/say.js';
import { quotationsIn } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

/** Inner quotations, which were single within the outer marks and become double without them. */
const INNER = /(?<=^|[\s([—–-])(['‘])(?=[\p{L}\p{N}[])((?:[^'‘’]|['’](?=\p{L})){0,400}?[^\s'‘’])(['’])(?!\p{L})/gu;

export const blockQuoteMarks = defineRule({
  id: 'block-quote-marks',
  category: 'form',
  severity: 'warning',
  summary: 'A block quotation stands in quotation marks.',
  why: 'The indent already says that the words are quoted: a block quotation has no marks around it, and those within stand as in the original.',
  source: { indigo: 'R9.2', bluebook: '5.1(a), B5.2' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  check(shown, { brief }) {
    const { block, index } = shown;
    const { text, context } = block;
    const isQuote = (at: number): boolean => (brief.blocks[at]?.block.context.quoteDepth ?? 0) > 0;
    // Lines of a dialogue have marks of their own.
    if (context.quoteDepth === 0 || isQuote(index - 1) || isQuote(index + 1)) return undefined;
    const [first] = quotationsIn(shown.block);
    const end = text.trimEnd().length;
    if (first?.start !== 1 || first.end !== end - 1) return undefined;
    if (brief.found[index + 1]?.citations[0]?.parentheticals.some(({ kind }) => kind === 'quoting') === true) return undefined;
    return { span: inSource(shown, { start: 0, end: 1 }), data: { end } };
  },
  message: () => say`Take the quotation marks off the block quotation.`,
  fixable: 'safe',
  fix: ({ end }, shown) => {
    const { text } = shown.block;
    const [open = '', close = ''] = [text[0], text[end - 1]];
    const edits: (Edit | undefined)[] = [replaceProse(shown, { start: 0, end: 1 }, '')];
    for (const { index, 0: whole } of text.slice(1, end - 1).matchAll(INNER)) {
      const [from, to] = [index + 1, index + whole.length];
      edits.push(replaceProse(shown, { start: from, end: from + 1 }, open), replaceProse(shown, { start: to, end: to + 1 }, close));
    }
    edits.push(replaceProse(shown, { start: end - 1, end }, ''));
    return edits.every((edit) => edit !== undefined) ? [{ title: say`Remove the marks`, edits }] : [];
  },
  examples: {
    invalid: [
      { brief: 'The lease reads:\n\n> «“»The tenant pays.”\n\nEx. 3, at 4.', fixed: 'The lease reads:\n\n> The tenant pays.\n\nEx. 3, at 4.' },
      { brief: '> «"»A \'tenant\' is the tenants\' agent, isn\'t he."', fixed: '> A "tenant" is the tenants\' agent, isn\'t he.' },
    ],
    valid: ['> He said “no” and left.', '> “No,” he said, “not today.”', '> “No.”\n>\n> “Yes.”', 'The lease reads “the tenant pays.” Ex. 3, at 4.'],
  },
});
