import { leadingArticle } from '../../bluebook/parties.js';
import { isOrganisation } from '../../bluebook/partyWords.js';
import type { Citation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

/** Before this year a party that begins with The and shows no body or business may be a ship. */
const lastShips = 1930;

const yearOf = (citation: Citation): number | undefined => ('courtAndDate' in citation ? citation.courtAndDate.date?.year : undefined);

export const caseNameThe = defineRule({
  id: 'case-name-the',
  category: 'form',
  severity: 'warning',
  summary: 'The name of a party begins with “The”.',
  why: 'A leading The is dropped from a party’s name. It stays with ships and other things sued in rem, with the King and the Queen, and with cases known by a popular name.',
  source: { indigo: 'R11.5.12', bluebook: '10.2.1(d)' },
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['article'],
  *check({ citation, placed }) {
    const name = nameOf(citation);
    if (name?.versus === undefined) return;
    const ships = (yearOf(citation) ?? lastShips) < lastShips;
    for (const party of partiesOf(name)) {
      const found = leadingArticle(party.text);
      if (found === undefined || (ships && !isOrganisation(party.text))) continue;
      const change = inPart(party, found);
      if (!isQuoted(placed, change.span)) yield { span: inSource(placed, party.span), data: { change, party: party.text } };
    }
  },
  message: ({ party }) => say`“${party}” loses its “The”.`,
  fixable: 'safe',
  fix: ({ change }, { placed }) => [{ title: say`Drop “The”`, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*Poe v. «The Alder Group, Inc.»*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Poe v. Alder Group, Inc.*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*«The Boeing Co.» v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Boeing Co. v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*The Slaughter-House Cases*, 83 U.S. (16 Wall.) 36, 62 (1873).', '*United States v. The Amistad*, 40 U.S. (15 Pet.) 518, 593 (1841).', '*Poe v. Theater Co.*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
