import { lookUpMonth } from '../../bluebook/months.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const dateMonthAbbreviation = defineRule({
  id: 'date-month-abbreviation',
  category: 'form',
  severity: 'warning',
  summary: 'A month in a date parenthetical is not in its abbreviation.',
  why: 'In citations the months are Jan., Feb., Mar., Apr., May, June, July, Aug., Sept., Oct., Nov. and Dec. In the text they are written out.',
  source: { indigo: 'R12.4.1, T17', bluebook: '10.8.1, T12' },
  notInManual: true,
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['month'],
  check({ citation, placed }) {
    const month = 'courtAndDate' in citation ? citation.courtAndDate.date?.monthText : undefined;
    const found = month === undefined ? undefined : lookUpMonth(month.text);
    if (month === undefined || found === undefined || found.canonical || isQuoted(placed, month.span)) return undefined;
    return { span: inSource(placed, month.span), data: { month, right: found.month.abbreviation } };
  },
  message: ({ month, right }) => say`In a citation “${month.text}” is “${right}”.`,
  fixable: 'safe',
  fix: ({ month, right }, { placed }) => replacement(say`Write “${right}”`, placed, month.span, right),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, No. 20-cv-100, 2021 WL 77, at *2 (D. Or. «October» 4, 2021).', fixed: '*Larch v. Birch*, No. 20-cv-100, 2021 WL 77, at *2 (D. Or. Oct. 4, 2021).' },
      { brief: '*Larch v. Birch*, No. 20-cv-100, slip op. at 2 (D. Or. «Jun.» 4, 2021).', fixed: '*Larch v. Birch*, No. 20-cv-100, slip op. at 2 (D. Or. June 4, 2021).' },
    ],
    valid: ['*Larch v. Birch*, No. 20-cv-100, 2021 WL 77, at *2 (D. Or. May 4, 2021).', 'The order came on September 4, 2021.'],
  },
});
