import { spelledAnds } from '../../bluebook/parties.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual } from '../localStyle.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

export const caseNameAmpersand = defineRule({
  id: 'case-name-ampersand',
  category: 'form',
  severity: 'info',
  summary: 'The name of a body or business has “and” in a case name.',
  why: 'Within the name of a party “and” is printed &, in citations and in the text.',
  source: { indigo: 'R11.3.1', bluebook: '10.2.1(c), T6' },
  on: ['fullCase', 'shortCase', 'docket'],
  reads: 'block',
  needs: ['and'],
  *check({ citation, placed }, { brief, settings }) {
    const name = nameOf(citation);
    if (name === undefined || followsManual(citation, brief, settings)) return;
    for (const party of partiesOf(name)) {
      for (const found of spelledAnds(party.text)) {
        const change = inPart(party, found);
        if (!isQuoted(placed, change.span)) yield { span: inSource(placed, change.span), data: { change, party: party.text } };
      }
    }
  },
  message: ({ party }) => say`The “and” of “${party}” is “&” in a case name.`,
  fixable: 'safe',
  fix: ({ change }, { placed }) => [{ title: say`Write “&”`, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*Poe v. Alder Brick «and» Tile Co.*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Poe v. Alder Brick & Tile Co.*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Larch «and» Birch, Inc. v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Larch & Birch, Inc. v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['The court followed *Larch* and *Birch*.', '*Alder and Larch v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
