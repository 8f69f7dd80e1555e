import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

/** "attached as Ex. A", "available at", "reproduced in": the reader has a copy. */
const GIVEN = /\b(?:attached|appended|reproduced|addendum|appendix|exhibit|ex\.|app\.|available at|filed herewith|lodged|https?:)/i;

export const copyOfUnpublished = defineRule({
  id: 'copy-of-unpublished',
  category: 'form',
  severity: 'hint',
  summary: 'A decision is cited by its docket alone, and the brief does not say where a copy is.',
  why: 'An unpublished opinion that stands in no public database must be filed and served with the brief. A number of Westlaw, Lexis or the docket’s entry shows that the court can find it.',
  source: { indigo: null, bluebook: null, other: 'Fed. R. App. P. 32.1(b)' },
  on: 'fullCase',
  reads: 'block',
  needs: ['unreported'],
  check({ citation, placed }) {
    const { reporter, docket, slip, parallels, nestedIn } = citation;
    if (reporter !== undefined || docket === undefined || slip === undefined || parallels.length > 0 || nestedIn !== undefined || isQuoted(placed, citation.core)) return undefined;
    const { text } = placed.block;
    const year = citation.courtAndDate?.date?.year;
    if (year === undefined || citation.courtAndDate?.court?.id === 'scotus' || /\b(?:ECF|Dkt|Doc|D\.E)\b/.test(text.slice(citation.span.start, citation.span.end))) return undefined;
    if (GIVEN.test(text.slice(docket.span.end, citation.span.end + 120))) return undefined;
    return { span: inSource(placed, docket.span), data: { docket: docket.text } };
  },
  message: ({ docket }) => say`If no public database has ${docket}, file and serve a copy with the brief, and say where it is attached.`,
  examples: {
    invalid: [{ brief: '*Larch v. Birch*, «No. 18-77», slip op. at 3 (D. Me. Apr. 2, 2019).' }],
    valid: [
      '*Larch v. Birch*, No. 18-77, slip op. at 3 (D. Me. Apr. 2, 2019) (attached as Ex. B).',
      '*Larch v. Birch*, No. 18-77, 2019 WL 55, at *3 (D. Me. Apr. 2, 2019).',
      '*Larch v. Birch*, No. 18-77, ECF No. 40, slip op. at 3 (D. Me. Apr. 2, 2019).',
    ],
  },
});
