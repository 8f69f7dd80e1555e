import type { Citation, Mention, Parenthetical } from '../../citation/citation.js';
import type { Brief } from '../../brief/brief.js';
import { ofBlock } from '../../authority/places.js';
import { say } from '../../text/say.js';
import { covers } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

/** A full case citation inside that points to no page, where its reporter has pages. */
const lacksPin = (citation: Citation | undefined): boolean =>
  citation?.kind === 'fullCase' && citation.page !== undefined && /^\d/.test(citation.page.text) && citation.pincite === undefined && citation.history === undefined && citation.parallels.every(({ pincite }) => pincite === undefined);

/** Whether nothing but a case name, or nothing at all, follows "quoting". */
function lacksSource({ text, span }: Parenthetical, brief: Brief, block: number): boolean {
  const word = /^(?:quoting|citing)\b[\s.,]*/.exec(text)?.[0];
  if (word === undefined) return false;
  const rest = { start: span.start + 1 + word.length, end: span.end - 1 };
  const isName = ({ name }: Mention): boolean => covers(name.span, rest) && (name.versus !== undefined || ofBlock(brief.mentions, block).some(({ mention }) => mention.name === name));
  return rest.start >= rest.end || brief.found[block]?.mentions.some(isName) === true;
}

export const quotingParentheticalIncomplete = defineRule({
  id: 'quoting-parenthetical-incomplete',
  category: 'form',
  severity: 'warning',
  summary: 'A quoting or citing parenthetical lacks its source or the page.',
  why: 'What is quoted at second hand is cited as carefully as what is quoted directly: a full or short citation, with the page.',
  source: { indigo: 'R8.2.5, R10.2', bluebook: '1.5, 1.6, 10.6.3' },
  on: ['fullCase', 'shortCase', 'id', 'supra'],
  reads: 'block',
  needs: ['parenthetical'],
  *check({ citation, placed, blockIndex }, { brief }) {
    const citations = brief.found[blockIndex]?.citations ?? [];
    for (const each of citation.parentheticals) {
      if ((each.kind !== 'quoting' && each.kind !== 'citing') || isQuoted(placed, { start: each.span.start, end: each.span.start + 1 })) continue;
      const first = citations[each.nested[0] ?? -1];
      if (first === undefined) {
        if (lacksSource(each, brief, blockIndex)) yield { span: inSource(placed, each.span), data: { lacks: 'source' } };
      } else if (lacksPin(first)) yield { span: inSource(placed, first.core), data: { lacks: 'page' } };
    }
  },
  message: ({ lacks }) => (lacks === 'page' ? say`Give the page that is quoted or cited.` : say`Give the citation of the source.`),
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (quoting *Harlow v. Fitzgerald*, «457 U.S. 800» (1982)).' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002) «(citing)».' },
      { brief: '*Harlow v. Fitzgerald*, 457 U.S. 800, 818 (1982). *Hope v. Pelzer*, 536 U.S. 730, 739 (2002) «(quoting *Harlow*)».' },
    ],
    valid: [
      '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (quoting *Harlow v. Fitzgerald*, 457 U.S. 800, 818 (1982)).',
      '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (quoting 42 U.S.C. § 1983).',
      '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (citing the reports of the Justice Department).',
    ],
  },
});
