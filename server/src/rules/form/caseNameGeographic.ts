import { geographicTail } from '../../bluebook/parties.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual } from '../localStyle.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

export const caseNameGeographic = defineRule({
  id: 'case-name-geographic',
  category: 'form',
  severity: 'info',
  summary: 'A party’s name ends in a place that is left out.',
  why: 'A state behind a comma is dropped from a party’s name, and so is a place that only says where the party sits. A place that is part of the name, as in University of California, stays.',
  source: { indigo: 'R11.5.10', bluebook: '10.2.1(f)' },
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['place'],
  *check({ citation, placed }, { brief, settings }) {
    const name = nameOf(citation);
    if (name?.versus === undefined || followsManual(citation, brief, settings)) return;
    for (const party of partiesOf(name)) {
      const found = geographicTail(party.text);
      if (found === undefined) continue;
      const change = inPart(party, found);
      if (!isQuoted(placed, change.span)) yield { span: inSource(placed, change.span), data: change };
    }
  },
  message: ({ text }) => say`“${text.replace(/^[,\s]+/, '')}” is left out of the party’s name.`,
  fixable: 'safe',
  fix: (change, { placed }) => [{ title: say`Drop “${change.text.replace(/^[,\s]+/, '')}”`, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*Poe v. Town of Larch«, Vermont»*, 44 F.4th 10, 12 (2d Cir. 2022).', fixed: '*Poe v. Town of Larch*, 44 F.4th 10, 12 (2d Cir. 2022).' },
      { brief: '*Sch. Dist. of Alder« of Larch Valley, Or.» v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Sch. Dist. of Alder v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*Poe v. Univ. of Oregon*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Poe v. City of Larch*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
