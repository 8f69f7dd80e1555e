import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { editionsOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

const bound = new Set(['federal', 'regional', 'state', 'scotus']);
const tableDecisions = new Set(['memorandum', 'unpublished']);

export const dateFullForReporter = defineRule({
  id: 'date-full-for-reporter',
  category: 'form',
  severity: 'warning',
  summary: 'A decision in a reporter carries month and day.',
  why: 'Volume and page identify a reported decision, so the year is enough. The full date is for slip opinions, dockets and databases.',
  source: { indigo: 'R12.1, R12.4.1', bluebook: '10.5(a)' },
  on: 'fullCase',
  reads: 'block',
  needs: ['month'],
  check({ citation, placed }) {
    const date = citation.courtAndDate?.date;
    if (date?.month === undefined || citation.docket !== undefined || citation.slip !== undefined || isQuoted(placed, date.span)) return undefined;
    const editions = editionsOf(citation);
    if (editions.length === 0 || !editions.every(({ kind }) => bound.has(kind)) || !/^\d+$/.test(citation.page?.text ?? '')) return undefined;
    if (citation.parentheticals.some(({ weight }) => weight !== undefined && tableDecisions.has(weight.kind))) return undefined;
    const end = date.span.end - String(date.year).length;
    if (!date.text.endsWith(String(date.year)) || end <= date.span.start) return undefined;
    return { span: inSource(placed, date.span), data: { span: { start: date.span.start, end }, year: date.year } };
  },
  message: ({ year }) => say`The reporter finds the decision: the year, ${String(year)}, is enough.`,
  fixable: 'safe',
  fix: ({ span, year }, { placed }) => replacement(say`Leave only ${String(year)}`, placed, span, ''),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. «Aug. 9, 2022»).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Larch v. Birch*, 540 U.S. 10, 12 («Dec. 2003»).', fixed: '*Larch v. Birch*, 540 U.S. 10, 12 (2003).' },
    ],
    valid: ['*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Larch v. Birch*, No. 20-100, 2021 WL 77, at *2 (D. Or. Oct. 4, 2021).', '*Larch v. Birch*, No. 21-100, 44 F.4th ___ (9th Cir. Aug. 9, 2022).'],
  },
});
