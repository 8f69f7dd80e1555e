import { givenNames } from '../../bluebook/parties.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual } from '../localStyle.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

export const caseNameGivenName = defineRule({
  id: 'case-name-given-name',
  category: 'form',
  severity: 'info',
  summary: 'A person is cited with given names or initials.',
  why: 'A natural person is cited by surname alone. Names of firms keep their given names, and so do names that are shortened to hide a child.',
  source: { indigo: 'R11.5.1', bluebook: '10.2.1(g)' },
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['given'],
  *check({ citation, placed }, { brief, settings }) {
    const name = nameOf(citation);
    if (name?.versus === undefined || followsManual(citation, brief, settings)) return;
    const found = partiesOf(name).map((party) => ({ party, given: givenNames(party.text) }));
    const surnames = partiesOf(name).map(({ text }) => text.split(' ').at(-1));
    // Two parties of one surname are told apart by their given names.
    if (surnames[0] !== undefined && surnames[0] === surnames[1]) return;
    for (const { party, given } of found) {
      if (given === undefined) continue;
      const change = inPart(party, given);
      if (!isQuoted(placed, change.span)) yield { span: inSource(placed, party.span), data: { change, party: party.text } };
    }
  },
  message: ({ change, party }) => say`If “${party}” is a person, the surname is enough: leave “${change.text.trim()}” out.`,
  fixable: 'suggest',
  fix: ({ change }, { placed }) => [{ title: say`Drop “${change.text.trim()}”`, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*«Margaret Larch» v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Larch v. «R.J. Birch»*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*John Larch, Inc. v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Mary B. v. Ruth B.*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Larch v. Larch*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
