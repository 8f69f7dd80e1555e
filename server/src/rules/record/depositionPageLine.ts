import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { placeBehind } from './places.js';

export const depositionPageLine = defineRule({
  id: 'deposition-page-line',
  category: 'form',
  severity: 'warning',
  summary: 'Page and line of a transcript are not joined by a colon alone.',
  why: 'Testimony is found by page and line: 8:24–9:5. The colon says which number is which, without p., l., commas or spaces.',
  source: { indigo: 'R24.2.2', bluebook: 'B17.1.2' },
  on: 'record',
  reads: 'block',
  check({ citation, placed }) {
    const place = placeBehind(citation, placed);
    if (place === undefined || place.onlyAt || isQuoted(placed, place.span)) return undefined;
    return { span: inSource(placed, place.span), data: place };
  },
  message: ({ right }) => say`Page and line are written “${right}”.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: 'He saw it. Larch Dep. «p. 31, l. 7».', fixed: 'He saw it. Larch Dep. 31:7.' },
      { brief: 'He saw it. Larch Dep. «31: 7–9».', fixed: 'He saw it. Larch Dep. 31:7–9.' },
      { brief: 'He saw it. Trial Tr. vol. 2, «pp. 31–32, ll. 7–3».', fixed: 'He saw it. Trial Tr. vol. 2, 31:7–32:3.' },
      { brief: 'He saw it. Larch Dep. «page 31, line 7 to page 32, line 3».', fixed: 'He saw it. Larch Dep. 31:7–32:3.' },
    ],
    valid: ['He saw it. Larch Dep. 31:7–32:3, 40:1.', 'He saw it. Trial Tr. vol. 2, 31, June 7, 2019.', 'Larch Decl. ¶ 4. Larch Dep. Ex. 3.'],
  },
});
