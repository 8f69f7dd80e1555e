import { replaceProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { entryOf } from './entries.js';

export const historySameYear = defineRule({
  id: 'history-same-year',
  category: 'form',
  severity: 'info',
  summary: 'Two decisions of one case and year both give the year.',
  why: 'When a decision and its later history fall in one year, only the last gives it; a full date stays.',
  source: { indigo: 'R14', bluebook: '10.5(d)' },
  on: 'fullCase',
  reads: 'block',
  needs: ['history'],
  check(resolved, { brief }) {
    const entry = entryOf(resolved, brief);
    const { cited, phrase, subNom } = entry ?? {};
    // What overrules a case is another case; a denial of review goes one day, and would take the year with it.
    if (cited?.kind !== 'fullCase' || phrase === undefined || phrase.denial || !(phrase.commaAfter || subNom === true)) return undefined;
    const [first, last] = [cited.courtAndDate, resolved.citation.courtAndDate];
    const { date } = first ?? {};
    if (first === undefined || date === undefined || date.year !== last?.date?.year || date.month !== undefined || last.date.month !== undefined || isQuoted(resolved.placed, date.span)) return undefined;
    const { start, end } = first.span;
    const cut = first.court === undefined ? { start: start - 1, end } : { start: first.court.span.end, end: end - 1 };
    return { span: inSource(resolved.placed, date.span), data: { cut, year: date.text } };
  },
  message: ({ year }) => say`${year} stands with the last decision of the chain only.`,
  fixable: 'safe',
  fix: ({ cut }, { placed }) => {
    const edit = replaceProse(placed, cut, '');
    return edit === undefined ? [] : [{ title: say`Remove the first year`, edits: [edit] }];
  },
  examples: {
    invalid: [
      { brief: '*Poe v. Moe*, 412 F. Supp. 3d 12, 15 (N.D. Cal. «2020»), *aff’d*, 950 F.3d 1 (9th Cir. 2020).', fixed: '*Poe v. Moe*, 412 F. Supp. 3d 12, 15 (N.D. Cal.), *aff’d*, 950 F.3d 1 (9th Cir. 2020).' },
    ],
    valid: ['*Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000), *cert. denied*, 531 U.S. 900 (2000).', '*Poe v. Moe*, 412 F. Supp. 3d 12, 15 (N.D. Cal. 2019), *aff’d*, 950 F.3d 1 (9th Cir. 2020).', '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021), *abrogated by Doe v. Roe*, 15 F.4th 3 (9th Cir. 2021).'],
  },
});
