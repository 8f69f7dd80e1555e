import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { inTableOfAuthorities, supported } from '../surroundings.js';

export const pinFirstPageRepeat = defineRule({
  id: 'pin-first-page-repeat',
  category: 'form',
  severity: 'info',
  off: true,
  summary: 'A quotation may stand on the first page, which is then cited twice.',
  why: 'Words on the first page of a decision are pinpointed by repeating it (577 U.S. 1043, 1043): otherwise the whole decision seems to be cited.',
  source: { indigo: 'R11.7', bluebook: '3.2(a)' },
  on: 'fullCase',
  reads: 'block',
  check({ citation, placed, blockIndex }, { brief }) {
    const { page, pincite, history, nestedIn, reporter } = citation;
    if (page === undefined || reporter?.known !== true || pincite !== undefined || history !== undefined || nestedIn !== undefined || citation.standing === 'text') return undefined;
    if (inTableOfAuthorities(brief, blockIndex) || isQuoted(placed, citation.core)) return undefined;
    const before = supported(placed, citation, brief.found[blockIndex]?.citations ?? []);
    if (before === undefined || !isQuoted(placed, before)) return undefined;
    return { span: inSource(placed, citation.core), data: { page: page.text } };
  },
  message: ({ page }) => say`If the quoted words stand on page ${page}, repeat it as the pincite.`,
  examples: {
    invalid: [{ brief: '“Stay granted.” *Roe v. Doe*, «601 U.S. 4321» (2024).' }],
    valid: ['*Roe v. Doe*, 12 F.4th 34, 34 (9th Cir. 2021).', 'The stay was granted. *Roe v. Doe*, 601 U.S. 4321 (2024).'],
  },
});
