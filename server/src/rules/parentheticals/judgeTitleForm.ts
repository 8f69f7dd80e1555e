import { judgeForm } from '../../bluebook/judgeParentheticals.js';
import { habitsOf } from '../../bluebook/profiles.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const judgeTitleForm = defineRule({
  id: 'judge-title-form',
  category: 'form',
  severity: 'warning',
  summary: 'The judge in a parenthetical is not named in the usual form.',
  why: 'A parenthetical gives the surname, the abbreviated title and what the judge did, set off by commas: “(Marshall, J., dissenting)”, “(Breyer & Kagan, JJ., concurring)”.',
  source: { indigo: 'R13.1, T10', bluebook: '9(a), 10.6.1, T11' },
  notInManual: true,
  on: ['fullCase', 'shortCase', 'id'],
  reads: 'block',
  needs: ['parenthetical'],
  *check({ citation, placed }, { settings }) {
    for (const { span, text, kind } of citation.parentheticals) {
      if (kind !== 'weight' && kind !== 'explanatory') continue;
      const right = judgeForm(text);
      // The Supreme Court's own style spaces the initials of the title.
      if (right === undefined || (habitsOf(settings).supremeCourt && right === text.replace('C. J.', 'C.J.')) || isQuoted(placed, span)) continue;
      yield { span: inSource(placed, span), data: { span: { start: span.start + 1, end: span.end - 1 }, right } };
    }
  },
  message: ({ right }) => say`The usual form is “(${right})”.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Write “(${right})”`, placed, span, right),
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 748 (2002) «(Justice Thomas, dissenting)».', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 748 (2002) (Thomas, J., dissenting).' },
      { brief: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) «(Roberts, CJ, concurring in part & dissenting in part)».', fixed: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) (Roberts, C.J., concurring in part and dissenting in part).' },
      { brief: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) «(Breyer and Kagan, J., concurring)».', fixed: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) (Breyer & Kagan, JJ., concurring).' },
      { brief: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) «(Alito J. diss.)».', fixed: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) (Alito, J., dissenting).' },
      { brief: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) «(opinion of Justice Powell)».', fixed: '*Poe v. Moe*, 580 U.S. 12, 14 (2017) (opinion of Powell, J.).' },
    ],
    valid: [
      '*Poe v. Moe*, 580 U.S. 12, 14 (2017) (Thomas, J., joined by Alito, J., dissenting).',
      '*Poe v. Moe*, 580 U.S. 12, 14 (2017) (Roberts, C.J., dissenting from denial of certiorari).',
      '*Poe v. Moe*, 580 U.S. 12, 14 (2017) (S.R. Thomas, J., dissenting in part).',
      'Justice Thomas dissented in *Poe*.',
    ],
  },
});
