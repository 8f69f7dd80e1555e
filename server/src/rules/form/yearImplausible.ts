import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { courtImplied, courtOf, editionsOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

/** A series may reach back a year; F.4th does not. */
const exactly = new Set(['F.4th']);
const open = new Set(['federal', 'regional']);

export const yearImplausible = defineRule({
  id: 'year-implausible',
  category: 'form',
  severity: 'error',
  summary: 'The year lies in the future, or before the court or the reporter existed.',
  why: 'No decision can be older than its court (the Eleventh Circuit sits since 1981) or its reporter (F.4th begins in 2021), nor newer than today.',
  source: { indigo: 'T1', bluebook: '10.5, T1' },
  on: ['fullCase', 'docket'],
  reads: 'block',
  check({ citation, placed }) {
    const courtAndDate = 'courtAndDate' in citation ? citation.courtAndDate : undefined;
    const date = courtAndDate?.date;
    if (date === undefined || isQuoted(placed, date.span)) return undefined;
    const { year } = date;
    const span = inSource(placed, date.span);
    if (year > new Date().getFullYear()) {
      return { span, data: { why: say`${String(year)} lies in the future.` } };
    }
    const editions = editionsOf(citation);
    const court = courtOf(courtAndDate) ?? courtImplied(editions);
    if (court?.from !== undefined && year < court.from) {
      return { span, data: { why: say`The ${court.name} decides cases since ${String(court.from)} only.` } };
    }
    if (court?.to !== undefined && year > court.to + 1) {
      return { span, data: { why: say`The ${court.name} decided its last cases in ${String(court.to)}.` } };
    }
    const early = editions.find(({ kind, start, end, abbreviation }) => open.has(kind) && end === null && start !== null && year < start - (exactly.has(abbreviation) ? 0 : 1));
    return early !== undefined ? { span, data: { why: say`${early.abbreviation} begins in ${String(early.start)}.` } } : undefined;
  },
  message: ({ why }) => why,
  examples: {
    invalid: [{ brief: '*Larch v. Birch*, 44 F.4th 10, 12 (Fed. Cir. «2108»).' }, { brief: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. «2099»).' }, { brief: '*Larch v. Birch*, 512 F.2d 10, 12 (11th Cir. «1975»).' }, { brief: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. «2012»).' }],
    valid: ['*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Larch v. Birch*, 651 F.2d 10, 12 (11th Cir. 1981).', '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022) (Form 2108).'],
  },
});
