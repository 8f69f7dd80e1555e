import { holdsYear } from '../../bluebook/courtForms.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { fullCitationsOf, hasHistory } from '../fullCitations.js';
import { editionsOf, isDatabase, isNeutral } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

export const yearMissing = defineRule({
  id: 'year-missing',
  category: 'form',
  severity: 'error',
  summary: 'A full case citation has no date.',
  why: 'A full citation ends with the year in parentheses, or with the full date for a decision outside the reporters. A neutral citation carries its year already.',
  source: { indigo: 'R12.1, R12.3.2', bluebook: '10.5' },
  on: 'fullCase',
  reads: 'citations',
  check({ citation, placed, authority, n, blockIndex, indexInBlock }, { brief }) {
    const { courtAndDate, name, history } = citation;
    const court = courtAndDate?.court;
    if (courtAndDate?.date !== undefined || isDatabase(citation) || citation.slip !== undefined || isQuoted(placed, citation.core)) return undefined;
    // Texas prints the history of the petition behind the year.
    if (court !== undefined && holdsYear(court.text)) return undefined;
    const editions = editionsOf(citation);
    if (editions.length === 0 || isNeutral(citation, placed) || editions.some(({ kind }) => kind === 'specialty')) return undefined;
    if (courtAndDate === undefined) {
      // Whatever is in parentheses behind the page may be meant as the date; a citation without a name leans on the text.
      const next = placed.block.text.slice(citation.span.end).trimStart()[0];
      if (name?.versus === undefined && name?.procedural === undefined) return undefined;
      if (citation.parentheticals.length > 0 || next === '(' || next === '[') return undefined;
    }
    if (history !== undefined || hasHistory(brief.found[blockIndex], indexInBlock)) return undefined;
    // A case dated before is repeated in brief.
    const { dated } = fullCitationsOf(authority, brief);
    if (dated !== undefined && dated < n) return undefined;
    return { span: inSource(placed, courtAndDate?.span ?? citation.core), data: { court: court?.text } };
  },
  message: ({ court }) => (court === undefined ? say`The date of this decision is missing.` : say`The year is missing behind “${court}”.`),
  examples: {
    invalid: [{ brief: '*Larch v. Birch*, 44 F.4th 10, 12 «(9th Cir.)».' }, { brief: '*Larch v. Birch*, «540 U.S. 10», 12.' }],
    valid: ['*Larch v. Birch*, 512 S.W.3d 14, 16 (Tex. App.—Dallas 2017, no pet.).', '*Larch v. Birch*, 540 U.S. 10, 12 (2003). *Larch*, 540 U.S. at 13.', '*Larch v. Birch*, 2016 UT 20, ¶ 9.', '*Larch v. Birch*, 2021-Ohio-726, ¶ 9.', '*Larch v. Birch*, 152 Ohio St. 3d 10, 2017-Ohio-8290, 94 N.E.3d 515, ¶ 12.', '*Larch v. Birch*, 44 F.4th 10, 12 (20XX).'],
  },
});
