import { say } from '../../text/say.js';
import { quotationsIn } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

/** An inner quotation in single marks. */
const INNER = /(?:^|[\s(—])['‘][\p{L}[][^'‘’]{0,300}['’](?!\p{L})/u;

export const quoteWithinQuoteSource = defineRule({
  id: 'quote-within-quote-source',
  category: 'form',
  severity: 'info',
  off: true,
  summary: 'A quotation within a quotation has no source.',
  why: 'Words that the quoted opinion itself quotes have an author: name the source by “(quoting …)”, or say “(citation omitted)”. A word in quotation marks for its own sake needs none.',
  source: { indigo: 'R8.2.5', bluebook: '5.2(e), 5.2(f), B5.3' },
  on: ['fullCase', 'shortCase', 'id'],
  reads: 'block',
  check({ citation, placed, authority }) {
    const { parentheticals, nestedIn, history, sentence } = citation;
    // Where the library has the opinion, missing-quoting-parenthetical speaks.
    if (nestedIn !== undefined || history !== undefined || authority?.kind !== 'case' || authority.opinion !== undefined) return undefined;
    if (parentheticals.some(({ kind }) => kind === 'quoting' || kind === 'citing' || kind === 'alteration')) return undefined;
    const from = placed.block.sentences[citation.standing === 'sentence' ? sentence - 1 : sentence]?.start ?? 0;
    const quotation = quotationsIn(placed.block).findLast(({ start, end }) => start >= from && end <= citation.span.start);
    if (quotation === undefined || !INNER.test(placed.block.text.slice(quotation.start, quotation.end))) return undefined;
    return { span: inSource(placed, quotation), data: undefined };
  },
  message: () => say`Name the source of the inner quotation, or say that its citation is omitted.`,
  examples: {
    invalid: [{ brief: 'It asks for “«‘fair warning’ in each case.»” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' }],
    valid: [
      'It asks for “‘fair warning’ in each case.” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (quoting 18 U.S.C. § 242).',
      'The term “‘person’ includes a city.” 1 U.S.C. § 1.',
      'It asks for “the officers’ best.” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).',
    ],
  },
});
