import { fullWords } from '../../bluebook/partyWords.js';
import type { Citation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual } from '../localStyle.js';
import { inPart, nameOf, partiesOf, respell, withApostrophes } from '../names.js';
import { defineRule, inSource } from '../rule.js';

/** A short form may go by a name chosen in the text; one word of it in full proves nothing. */
const fewest = ({ kind }: Citation): number => (kind === 'shortCase' ? 2 : 1);

export const caseNameAbbreviation = defineRule({
  id: 'case-name-abbreviation',
  category: 'form',
  severity: 'warning',
  summary: 'A case name in a citation prints in full a word that the tables abbreviate.',
  why: 'In a citation sentence or clause every table word of a party’s name is abbreviated, the first word too. In a sentence of the text the name is spelled out instead.',
  source: { indigo: 'R11.3.1', bluebook: '10.2.2, T6' },
  on: ['fullCase', 'shortCase', 'docket'],
  reads: 'block',
  needs: ['fullWord'],
  check({ citation, placed }, { brief, settings }) {
    const name = nameOf(citation);
    if (name === undefined || citation.standing === 'text' || followsManual(citation, brief, settings) || isQuoted(placed, name.span)) return undefined;
    // Popular names such as the Civil Rights Cases are nobody's party.
    if (name.versus === undefined && (name.text.startsWith('The ') || name.text.endsWith('Cases'))) return undefined;
    const changes = partiesOf(name)
      .flatMap((party) => fullWords(party.text).map((change) => inPart(party, change)))
      .map((change) => ({ ...change, right: withApostrophes(brief, change.right) }));
    return changes.length >= fewest(citation) ? { span: inSource(placed, name.span), data: changes } : undefined;
  },
  message: (changes) => say`In a citation ${changes.map(({ text, right }) => say`“${text}” is “${right}”`).join(', ')}.`,
  fixable: 'safe',
  fix: (changes, { placed }) => [{ title: say`Abbreviate ${changes.map(({ text }) => `“${text}”`).join(', ')}`, edits: respell(placed, changes) }],
  examples: {
    invalid: [
      { brief: '*«Marrow County Water District v. National Bank of Oregon»*, 812 F.3d 101, 104 (9th Cir. 2016).', fixed: '*Marrow Cnty. Water Dist. v. Nat\'l Bank of Or.*, 812 F.3d 101, 104 (9th Cir. 2016).' },
      { brief: '*«United States Department of Labor v. Alder Manufacturing Company»*, 44 F.4th 10, 12 (1st Cir. 2022).', fixed: '*U.S. Dep\'t of Lab. v. Alder Mfg. Co.*, 44 F.4th 10, 12 (1st Cir. 2022).' },
      { brief: 'The text’s own mark is kept. *«Larch Association v. Poe»*, 44 F.4th 10, 12 (1st Cir. 2022).', fixed: 'The text’s own mark is kept. *Larch Ass’n v. Poe*, 44 F.4th 10, 12 (1st Cir. 2022).' },
    ],
    valid: [
      '*The Civil Rights Cases*, 109 U.S. 3, 11 (1883).',
      '*Larch v. Alder County* (1998) 33 Cal.3d 10, 12.',
      '*City of Los Angeles v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).',
      '*North Carolina v. Justice*, 44 F.4th 10, 12 (4th Cir. 2022).',
      'In *National Bank of Oregon v. Poe*, 44 F.4th 10 (9th Cir. 2022), the panel disagreed.',
      '*West v. Street*, 44 F.4th 10, 12 (9th Cir. 2022).',
    ],
  },
});
