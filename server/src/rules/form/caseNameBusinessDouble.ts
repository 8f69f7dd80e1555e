import { spareDesignator } from '../../bluebook/parties.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual } from '../localStyle.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

export const caseNameBusinessDouble = defineRule({
  id: 'case-name-business-double',
  category: 'form',
  severity: 'info',
  summary: 'A business name carries a second business designator.',
  why: 'Inc., Ltd., LLC, N.A. and the like are dropped when another word of the name, such as Co., Corp., Bank or Ass’n, shows that the party is a business.',
  source: { indigo: 'R11.5.6', bluebook: '10.2.1(h)' },
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['designator'],
  *check({ citation, placed }, { brief, settings }) {
    const name = nameOf(citation);
    if (name === undefined || (name.versus === undefined && name.procedural === undefined) || followsManual(citation, brief, settings)) return;
    for (const party of partiesOf(name)) {
      const found = spareDesignator(party.text);
      if (found === undefined) continue;
      const change = inPart(party, found);
      if (!isQuoted(placed, change.span)) yield { span: inSource(placed, change.span), data: { change, party: party.text, adjoining: found.adjoining } };
    }
  },
  message: ({ change, party }) => say`“${party}” shows a business without “${change.text.replace(/^[,\s]+/, '')}”.`,
  fixable: 'safe',
  fix: ({ change, adjoining }, { placed }) => [{ title: say`Drop “${change.text.replace(/^[,\s]+/, '')}”`, safe: adjoining, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*Poe v. Alder Lumber Co.«, Inc.»*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Poe v. Alder Lumber Co.*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Larch Bank of Or.«, N.A.» v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Larch Bank of Or. v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*Alder, Inc. v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Poe v. Alder Enters., LLC*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
