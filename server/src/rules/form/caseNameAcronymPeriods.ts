import { stoppedInitials } from '../../bluebook/parties.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

export const caseNameAcronymPeriods = defineRule({
  id: 'case-name-acronym-periods',
  category: 'form',
  severity: 'info',
  summary: 'Well-known initials of a body have full stops in a case name.',
  why: 'Bodies that everyone calls by their initials, such as the SEC, the EPA or the ACLU, are printed without full stops.',
  source: { indigo: 'R11.5.3', bluebook: '6.1(b), 10.2.1(c)' },
  on: ['fullCase', 'shortCase', 'docket'],
  reads: 'block',
  needs: ['initials'],
  *check({ citation, placed }) {
    const name = nameOf(citation);
    // Behind "In re" initials may hide the name of a child.
    if (name === undefined || (name.procedural !== undefined && name.versus === undefined)) return;
    for (const party of partiesOf(name)) {
      for (const found of stoppedInitials(party.text)) {
        const change = inPart(party, found);
        if (!isQuoted(placed, change.span)) yield { span: inSource(placed, change.span), data: change };
      }
    }
  },
  message: ({ text, right }) => say`“${text}” is printed “${right}” in a case name.`,
  fixable: 'safe',
  fix: (change, { placed }) => [{ title: say`Write “${change.right}”`, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*«N.L.R.B.» v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*NLRB v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Poe v. «F.D.I.C.»*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Poe v. FDIC*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*In re A.M.A.*, 44 F.4th 10, 12 (9th Cir. 2022).', '*A.H. Larch Co. v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', '*N.Y. Times Co. v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
