import { courtById } from '../../bluebook/courts.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import type { Citation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { nameOf } from '../names.js';
import { defineRule, inSource } from '../rule.js';
import { beginOf } from '../surroundings.js';
import { runsOf } from './runs.js';

/** Rank of a court, higher courts first, federal before state; undefined where it is not known. */
function rankOf(citation: Citation): number | undefined {
  if (citation.kind !== 'fullCase') return undefined;
  const implied = citation.reporter === undefined ? undefined : lookUpReporter(citation.reporter.text)?.editions[0]?.courtId;
  const court = courtById(citation.courtAndDate?.court?.id ?? implied ?? '');
  if (court === undefined) return undefined;
  const level = { highest: 0, appeals: 1, bankruptcyAppeals: 2, special: 2, trial: 3, bankruptcy: 4, agency: 5 }[court.level];
  return (court.system === 'federal' ? 0 : 10) + level;
}

const isMonotone = (values: readonly (number | string)[]): boolean =>
  values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value)) || values.every((value, index) => index === 0 || value <= (values[index - 1] ?? value));

export const stringCiteOrder = defineRule({
  id: 'string-cite-order',
  category: 'form',
  severity: 'info',
  off: true,
  summary: 'The authorities behind one signal follow no order.',
  why: 'Since the 21st edition The Bluebook leaves the order to the writer. A reader still looks for one: higher courts first, or newer before older.',
  source: { indigo: 'R4.4', bluebook: '1.4' },
  on: 'block',
  reads: 'block',
  needs: ['string'],
  *check(placed, { brief }) {
    for (const segment of runsOf(placed, brief.found[placed.index]?.citations ?? []).flat()) {
      const own = segment.citations.filter(({ history }) => history === undefined);
      const first = own[0];
      const ranks = own.map(rankOf);
      const years = own.map((each) => (each.kind === 'fullCase' ? each.courtAndDate?.date?.year : undefined));
      const names = own.map((each) => nameOf(each)?.text);
      if (first === undefined || own.length < 3 || [...ranks, ...years, ...names].includes(undefined) || isQuoted(placed, first.core)) continue;
      if ([ranks, years, names].some((values) => isMonotone(values.filter((value) => value !== undefined)))) continue;
      yield { span: inSource(placed, { start: beginOf(first), end: segment.span.end }), data: {} };
    }
  },
  message: () => say`These authorities follow neither the rank of the courts nor date nor alphabet.`,
  examples: {
    invalid: [{ brief: '*«Roe v. Moe*, 412 F. Supp. 3d 12, 15 (N.D. Cal. 2019); *Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *Poe v. Roe*, 400 F. Supp. 3d 1, 4 (N.D. Cal. 2018)».' }],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *Poe v. Moe*, 50 F.4th 1, 4 (9th Cir. 2022); *Roe v. Moe*, 412 F. Supp. 3d 12, 15 (N.D. Cal. 2019).'],
  },
});
