import { stateParty } from '../../bluebook/parties.js';
import { decidedIn } from '../../citation/print/decidedIn.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual } from '../localStyle.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

export const caseNameStateParty = defineRule({
  id: 'case-name-state-party',
  category: 'form',
  severity: 'warning',
  summary: 'A state is cited as “State of”, “Commonwealth of” or “People of”.',
  why: 'A state that is a party goes by its own name alone. Before its own courts it is State, Commonwealth or People, without the name.',
  source: { indigo: 'R11.5.9', bluebook: '10.2.1(f)' },
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['state'],
  *check({ citation, placed }, { brief, settings }) {
    const name = nameOf(citation);
    if (name?.versus === undefined || followsManual(citation, brief, settings)) return;
    const place = decidedIn(citation);
    for (const party of partiesOf(name)) {
      const found = stateParty(party.text);
      if (found === undefined) continue;
      const change = inPart(party, { ...found, right: place === found.state.id ? found.word : found.state.name });
      if (!isQuoted(placed, change.span)) yield { span: inSource(placed, change.span), data: { change, settled: place !== undefined, own: place === found.state.id } };
    }
  },
  message: ({ change, settled, own }) =>
    !settled
      ? say`“${change.text}” is the state’s name alone, or the first word alone before its own courts.`
      : own
        ? say`Before its own courts “${change.text}” is “${change.right}”.`
        : say`Before a court not its own “${change.text}” is “${change.right}”.`,
  fixable: 'safe',
  fix: ({ change, settled }, { placed }) => (settled ? [{ title: say`Write “${change.right}”`, edits: respell(placed, [change]) }] : []),
  examples: {
    invalid: [
      { brief: '*Poe v. «State of Oregon»*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Poe v. Oregon*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*«People of the State of Colorado» v. Poe*, 512 P.3d 10, 12 (Colo. 2022).', fixed: '*People v. Poe*, 512 P.3d 10, 12 (Colo. 2022).' },
    ],
    valid: ['*State v. Poe*, 512 P.3d 10, 12 (Or. 2022).', '*State Farm Ins. Co. v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Poe v. District of Columbia*, 44 F.4th 10, 12 (D.C. Cir. 2022).'],
  },
});
