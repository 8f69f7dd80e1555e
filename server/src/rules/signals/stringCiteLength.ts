import type { Citation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { beginOf } from '../surroundings.js';
import { topLevel } from './runs.js';

/** More authorities than this for one point are seldom read. */
const MOST = 4;

/** A survey says so, or shows one court after another. */
function isSurvey(own: readonly Citation[]): boolean {
  const courts = new Set(own.map((each) => (each.kind === 'fullCase' ? each.courtAndDate?.court?.id : undefined)).filter((id) => id !== undefined));
  return courts.size >= MOST || own.some(({ parentheticals }) => parentheticals.some(({ text }) => /^(?:collecting|citing|discussing) (?:cases|authorities)|\bsurvey/.test(text)));
}

export const stringCiteLength = defineRule({
  id: 'string-cite-length',
  category: 'form',
  severity: 'hint',
  summary: 'A string citation has more than four authorities.',
  why: 'One or two good authorities for a point persuade; a long string is skipped, and hides the best of them.',
  source: { indigo: 'R4.4', bluebook: null },
  on: 'block',
  reads: 'block',
  needs: ['string'],
  *check(placed, { brief }) {
    const strings = new Map<number, Citation[]>();
    for (const citation of topLevel(brief.found[placed.index]?.citations ?? [])) {
      if (citation.history !== undefined || citation.kind === 'record' || citation.kind === 'docket') continue;
      strings.set(citation.string, [...(strings.get(citation.string) ?? []), citation]);
    }
    for (const own of strings.values()) {
      const first = own[0];
      const last = own.at(-1);
      if (first === undefined || last === undefined || own.length <= MOST || first.standing === 'text' || isSurvey(own) || isQuoted(placed, first.core)) continue;
      yield { span: inSource(placed, { start: beginOf(first), end: last.span.end }), data: { count: own.length } };
    }
  },
  message: ({ count }) => say`${String(count)} authorities stand in this string: the best of them may do.`,
  examples: {
    invalid: [{ brief: 'Warning is enough. *«Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021); *Poe v. Roe*, 13 F.4th 34, 36 (9th Cir. 2021); *Moe v. Roe*, 14 F.4th 34, 36 (9th Cir. 2021); *Roe v. Loe*, 15 F.4th 34, 36 (9th Cir. 2021)».' }],
    valid: ['Warning is enough. *See, e.g.*, *Hope v. Pelzer*, 536 U.S. 730, 741 (2002); *Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021).'],
  },
});
