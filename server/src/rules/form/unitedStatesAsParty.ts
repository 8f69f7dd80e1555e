import { governmentName } from '../../bluebook/parties.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

export const unitedStatesAsParty = defineRule({
  id: 'united-states-as-party',
  category: 'form',
  severity: 'warning',
  summary: 'The United States is abbreviated as a party, or called “of America”.',
  why: 'As a party the United States is written out, without “of America”. U.S. is for the adjective within an agency’s name.',
  source: { indigo: 'R11.5.8', bluebook: '10.2.2' },
  on: ['fullCase', 'shortCase', 'docket'],
  reads: 'block',
  needs: ['government'],
  *check({ citation, placed }) {
    const name = nameOf(citation);
    if (name === undefined || (name.versus === undefined && name.procedural === undefined)) return;
    for (const party of partiesOf(name)) {
      const found = governmentName(party.text);
      if (found === undefined) continue;
      const change = inPart(party, found);
      if (!isQuoted(placed, change.span)) yield { span: inSource(placed, change.span), data: change };
    }
  },
  message: ({ text }) => say`As a party “${text}” is “United States”.`,
  fixable: 'safe',
  fix: (change, { placed }) => [{ title: say`Write “United States”`, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*«U.S.» v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*United States v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Poe v. «United States of America»*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Poe v. United States*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*«U.S.» ex rel. Poe v. Alder Co.*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*United States ex rel. Poe v. Alder Co.*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*U.S. Steel Corp. v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', '*United States v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
