import { say } from '../../text/say.js';
import { defineRule } from '../rule.js';
import { judgeFix } from '../claimFixes.js';
import { sightings } from '../sightings.js';
import { capitalized, partWords, sayJudge } from '../wording.js';

export const wrongAuthor = defineRule({
  id: 'wrong-author',
  category: 'attribution',
  severity: 'error',
  summary: 'A writing is credited to a judge who did not write it.',
  why: 'Who wrote an opinion is the first thing a reader checks, and a wrong name costs the rest of the brief its credit.',
  source: { indigo: null, bluebook: null, other: 'Cal. R. Pro. Conduct 3.3(a)(2); *Grant v. City of Long Beach*, 96 F.4th 1255 (9th Cir. 2024)' },
  on: 'claim',
  reads: 'block',
  check: (claim, context) => sightings('wrong-author', claim, context),
  message: ({ cause: { part, theirs, yours } }) => {
    const writing = part === undefined ? say`This writing` : capitalized(partWords({ ...part, author: null }));
    const named = yours?.replace(/^(?:Chief )?(?:Judge|Justice) /, '');
    if (part?.kind === 'per_curiam' && named !== undefined) return say`This opinion is per curiam, not by ${named}.`;
    const judge = sayJudge({ author: theirs ?? '', ...(part?.title === undefined || part.author !== theirs ? {} : { title: part.title }) });
    return named === undefined ? say`${writing} is by ${judge}.` : say`${writing} is by ${judge}, not ${named}.`;
  },
  fixable: 'suggest',
  fix: (seen, _, context) => judgeFix(seen, context),
  examples: {
    invalid: [
      { brief: 'Writing for the court, «Judge Boggs» found no precedent. *Perez*, slip op. at 14.', fixed: 'Writing for the court, Judge Forrest found no precedent. *Perez*, slip op. at 14.' },
    ],
    valid: [
      'Writing for the court, Judge Forrest found no precedent. *Perez*, slip op. at 14.',
    ],
  },
});
