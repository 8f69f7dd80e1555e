import { dateAndWeight, weightForm } from '../../bluebook/parentheticals.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const weightParentheticalForm = defineRule({
  id: 'weight-parenthetical-form',
  category: 'form',
  severity: 'warning',
  summary: 'A weight parenthetical is not in its fixed form.',
  why: 'The weight of an authority is told in fixed words, in small letters and in a parenthetical of its own: (en banc), (per curiam), (mem.), (plurality opinion).',
  source: { indigo: 'R10.2, R13.1', bluebook: '10.6.1, B10.1.5' },
  notInManual: true,
  on: ['fullCase', 'shortCase', 'id'],
  reads: 'block',
  needs: ['parenthetical'],
  *check({ citation, placed }) {
    for (const [index, { span, text, kind }] of citation.parentheticals.entries()) {
      if (kind === 'courtYear' || isQuoted(placed, span)) continue;
      const both = index === 0 && citation.kind === 'fullCase' && citation.courtAndDate === undefined ? dateAndWeight(text) : undefined;
      const form = weightForm(text);
      // Of an unpublished decision unpublished-without-parenthetical-mem speaks.
      if (form === 'mem.' && citation.kind === 'fullCase' && /^(?:WL|LEXIS|F\. App['’]x)/.test(citation.reporter?.canonical ?? '')) continue;
      const right = both === undefined ? (form === undefined ? undefined : `(${form})`) : `(${both.date}) (${both.weight})`;
      if (right !== undefined && right !== `(${text.replaceAll(/\s+/g, ' ')})`) yield { span: inSource(placed, span), data: { span, right } };
    }
  },
  message: ({ right }) => say`The fixed form is “${right}”.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) «(En-Banc)».', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc).' },
      { brief: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) «(Per Curiam)» (reversing).', fixed: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) (per curiam) (reversing).' },
      { brief: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) «(plurality)».', fixed: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) (plurality opinion).' },
      { brief: '*Mattos v. Agarano*, 661 F.3d 433, 441 «(9th Cir. 2011, en banc)».', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc).' },
    ],
    valid: ['*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc).', '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (Table of cases reprinted en banc).'],
  },
});
