import { stoppedContractions } from '../../bluebook/parties.js';
import type { Citation, Part } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { inPart, nameOf, partiesOf, respell } from '../names.js';
import { defineRule, inSource } from '../rule.js';

/** What may hold a contraction: the parties, and the court of the parenthetical. */
function partsOf(citation: Citation): readonly Part[] {
  const name = nameOf(citation);
  const court = 'courtAndDate' in citation ? citation.courtAndDate.court : undefined;
  return [...(name === undefined ? [] : partiesOf(name)), ...(court === undefined ? [] : [court])];
}

export const caseNameContractionPeriod = defineRule({
  id: 'case-name-contraction-period',
  category: 'form',
  severity: 'warning',
  summary: 'A contraction with an apostrophe has a full stop.',
  why: 'An abbreviation that leaves letters out at an apostrophe (Ass’n, Dep’t, Int’l, Comm’r) takes no full stop.',
  source: { indigo: 'T11', bluebook: '6.1, T6' },
  on: ['fullCase', 'shortCase', 'docket'],
  reads: 'block',
  needs: ['contraction'],
  *check({ citation, placed }) {
    for (const part of partsOf(citation)) {
      for (const found of stoppedContractions(part.text)) {
        const change = inPart(part, found);
        if (!isQuoted(placed, change.span)) yield { span: inSource(placed, change.span), data: change };
      }
    }
  },
  message: ({ text, right }) => say`“${text}” is a contraction: “${right}”, without a full stop.`,
  fixable: 'safe',
  fix: (change, { placed }) => [{ title: say`Write “${change.right}”`, edits: respell(placed, [change]) }],
  examples: {
    invalid: [
      { brief: '*Poe v. Larch «Dep\'t.» of Health*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Poe v. Larch Dep\'t of Health*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Alder «Nat’l.» Bank v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Alder Nat’l Bank v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*Poe v. Larch Ass\'n*, 44 F.4th 10, 12 (9th Cir. 2022).', 'She joined the Ass\'n.', '*Poe v. Larch Bros., Inc.*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
