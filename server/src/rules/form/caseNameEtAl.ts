import { othersNamed } from '../../bluebook/parties.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

export const caseNameEtAl = defineRule({
  id: 'case-name-et-al',
  category: 'form',
  severity: 'error',
  summary: 'A case name has “et al.” behind a party.',
  why: 'A case is cited by the first party on each side; further parties are not named, nor is it said that there are any.',
  source: { indigo: 'R11.5.2', bluebook: '10.2.1(a)' },
  on: ['fullCase', 'shortCase', 'docket'],
  reads: 'block',
  needs: ['others'],
  *check({ citation, placed }) {
    const name = nameOf(citation);
    if (name?.versus === undefined) return;
    for (const party of partiesOf(name)) {
      const found = othersNamed(party.text);
      if (found === undefined) continue;
      const change = inPart(party, found);
      if (!isQuoted(placed, change.span)) yield { span: inSource(placed, change.span), data: change };
    }
  },
  message: ({ text }) => say`“${text.replace(/^[,\s]+/, '')}” is left out of a case name.`,
  fixable: 'safe',
  fix: (change, { placed }) => [{ title: say`Leave the other parties out`, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*Larch v. Birch«, et al.»*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Alder Co.« et al.» v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Alder Co. v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).', 'Jane Larch et al., *On Briefs*, 12 J. Legal Educ. 100, 102 (2010).'],
  },
});
