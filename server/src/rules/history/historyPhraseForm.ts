import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { withApostrophes } from '../names.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { entryOf } from './entries.js';

export const historyPhraseForm = defineRule({
  id: 'history-phrase-form',
  category: 'form',
  severity: 'warning',
  summary: 'A history phrase is not abbreviated as the table has it.',
  why: 'What became of a decision is told in the fixed phrases of the table: *aff’d*, *rev’d*, *cert. denied*, *overruled by*.',
  source: { indigo: 'R14.1, T14', bluebook: '10.7.1, T8, B10.1.6' },
  notInManual: true,
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['history'],
  check(resolved, { brief }) {
    const entry = entryOf(resolved, brief);
    if (entry === undefined || isQuoted(resolved.placed, entry.span)) return undefined;
    const { span, text } = entry;
    const right = withApostrophes(brief, entry.right);
    return text.replaceAll('’', "'").replaceAll(/\s+/g, ' ') !== entry.right ? { span: inSource(resolved.placed, span), data: { span, right } } : undefined;
  },
  message: ({ right }) => say`The phrase is abbreviated “${right}”.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *«reversed»*, 210 F.3d 88 (2d Cir. 2000).', fixed: "*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *rev'd*, 210 F.3d 88 (2d Cir. 2000)." },
      { brief: '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *«aff’d.»*, 210 F.3d 88 (2d Cir. 2000).', fixed: '*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *aff’d*, 210 F.3d 88 (2d Cir. 2000).' },
      { brief: '*Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000), *«certiorari denied»*, 531 U.S. 900 (2000).', fixed: '*Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000), *cert. denied*, 531 U.S. 900 (2000).' },
    ],
    valid: ['Others got less. *Larch v. Birch*, 283 F. Supp. 3d 240, 244 (E.D. Pa. 2017); Judgment, *United States v. Poe*, No. 18-cr-431 (E.D. Pa. Mar. 12, 2020), ECF No. 70.', "*Poe v. Moe*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *aff'd*, 210 F.3d 88 (2d Cir. 2000).", 'The Second Circuit reversed. *Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000).'],
  },
});
