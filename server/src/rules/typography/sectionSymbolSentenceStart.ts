import { openingSymbols } from '../../bluebook/sectionSymbols.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { inTableOfAuthorities } from '../surroundings.js';

export const sectionSymbolSentenceStart = defineRule({
  id: 'section-symbol-sentence-start',
  category: 'form',
  severity: 'warning',
  summary: 'A sentence begins with § or ¶.',
  why: 'A symbol cannot carry the capital letter that begins a sentence: write Section or Paragraph. A citation sentence that is nothing but a short form (§ 107.) keeps the symbol.',
  source: { indigo: 'R5.2.1', bluebook: '6.2(c)' },
  on: 'block',
  reads: 'block',
  check(placed, { brief }) {
    const { text, context, sentences } = placed.block;
    if (context.kind !== 'paragraph' || context.quoteDepth > 0 || inTableOfAuthorities(brief, placed.index)) return undefined;
    return openingSymbols(text, sentences)
      .filter((symbol) => !isQuoted(placed, symbol))
      .map((symbol) => ({ span: inSource(placed, { start: symbol.start, end: symbol.start + symbol.text.trimEnd().length }), data: symbol }));
  },
  message: ({ text, word }) => say`A sentence begins with “${word}”, not “${text.trim()}”.`,
  fixable: 'safe',
  fix: (symbol, placed) => replacement(say`Write “${symbol.word}”`, placed, symbol, `${symbol.word} `),
  examples: {
    invalid: [
      { brief: '«¶» 31 denies notice.', fixed: 'Paragraph 31 denies notice.' },
      { brief: 'The motion fails. «§§» 1981 and 1985(2) reach private plots.', fixed: 'The motion fails. Sections 1981 and 1985(2) reach private plots.' },
      { brief: 'Notice was late. «§»7(b), which governs, sets ten days.', fixed: 'Notice was late. Section 7(b), which governs, sets ten days.' },
      { brief: 'The debt falls under the Bankruptcy Code. «§» 523 bars its discharge.', fixed: 'The debt falls under the Bankruptcy Code. Section 523 bars its discharge.' },
    ],
    valid: [
      'The debt falls under the Bankruptcy Code. § 523.',
      'Notice was late. § 7(b).',
      'Notice was late. § 7(b) cmt. a; § 8.',
      'The lease follows Cal. Civ. Code. § 1941 sets the standard there.',
      '> ¶ 31 denies notice.',
      '¶ 12 The court of appeals affirmed.',
    ],
  },
});
