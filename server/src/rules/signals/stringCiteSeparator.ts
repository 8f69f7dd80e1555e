import type { Citation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { beginOf } from '../surroundings.js';
import { isCitationSentence, topLevel } from './runs.js';

/** Kinds that begin with something that shows a new authority, and no exhibit or section of the one before. */
function beginsAnother(citation: Citation): boolean {
  if (citation.kind === 'fullCase') return citation.name !== undefined || citation.signal !== undefined;
  if (citation.kind === 'shortCase') return citation.name !== undefined;
  return citation.kind === 'journal' || ('sections' in citation && citation.title !== undefined && !citation.short);
}

export const stringCiteSeparator = defineRule({
  id: 'string-cite-separator',
  category: 'form',
  severity: 'warning',
  summary: 'Authorities of a string citation are not parted by semicolons.',
  why: 'A semicolon parts one authority from the next, commas part the pieces of each; no “and” stands before the last.',
  source: { indigo: 'R3.2, R4.4', bluebook: '1.1, B1.1' },
  on: 'block',
  reads: 'block',
  needs: ['string'],
  *check(placed, { brief }) {
    const citations = brief.found[placed.index]?.citations ?? [];
    const own = topLevel(citations);
    for (const [index, citation] of own.entries()) {
      const { separator, string, history } = citation;
      const before = own[index - 1];
      if (separator === undefined || separator.text === ';' || history !== undefined || before?.string !== string || !isCitationSentence(placed, citations, string)) continue;
      if (own.some((each) => each.string === string && each.signal !== undefined && /^(?:compare|contrast|with)$/.test(each.signal.canonical))) continue;
      const joinsRecord = before.kind === 'record' || before.kind === 'docket' || before.kind === 'other';
      if (!beginsAnother(citation) || (joinsRecord && separator.text === ',') || isQuoted(placed, separator.span)) continue;
      yield { span: inSource(placed, separator.span), data: { span: { start: before.span.end, end: beginOf(citation) }, printed: separator.text } };
    }
  },
  message: ({ printed }) => say`A semicolon parts the authorities, not “${printed}”.`,
  fixable: 'safe',
  fix: ({ span }, placed) => replacement(say`Write a semicolon`, placed, span, '; '),
  examples: {
    invalid: [
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396 (1989)«,» *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396 (1989); *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396 (1989)«; and» *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396 (1989); *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' },
    ],
    valid: [
      'Two cases control: *Graham v. Connor*, 490 U.S. 386, 396 (1989), and *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).',
      '*Graham v. Connor*, 490 U.S. 386, 396 (1989); *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).',
      '*Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021), *aff\'d*, 601 U.S. 12 (2023).',
    ],
  },
});
