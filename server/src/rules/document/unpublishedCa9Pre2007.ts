import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { forumOf, isUnder } from '../forum.js';
import { defineRule, inSource } from '../rule.js';
import { isOutsideReporters, saysUnpublished, statesPurpose } from './unpublished.js';

export const unpublishedCa9Pre2007 = defineRule({
  id: 'unpublished-ca9-pre-2007',
  category: 'form',
  severity: 'error',
  summary: 'An unpublished disposition of the Ninth Circuit from before 2007 is cited to a court of the circuit.',
  why: 'Unpublished dispositions issued before January 1, 2007 may not be cited to the courts of the Ninth Circuit, but for law of the case, preclusion, facts, or a request to publish. Take the citation out, or state which exception applies.',
  source: { indigo: null, bluebook: 'BT2', other: '9th Cir. R. 36-3(c); Fed. R. App. P. 32.1(a)' },
  on: 'fullCase',
  reads: 'block',
  needs: ['court'],
  check({ citation, placed }, { brief, settings }) {
    const court = citation.courtAndDate?.court?.id;
    const year = citation.courtAndDate?.date?.year;
    if (court !== 'ca9' || year === undefined || year >= 2007 || !(isOutsideReporters(citation) || saysUnpublished(citation))) return undefined;
    if (!isUnder(forumOf(brief, settings), 'ca9') || isQuoted(placed, citation.core) || statesPurpose(placed.block)) return undefined;
    return { span: inSource(placed, citation.core), data: { year } };
  },
  message: ({ year }) => say`An unpublished Ninth Circuit disposition of ${String(year)} may not be cited to courts of the circuit (9th Cir. R. 36-3(c)): remove it, or state the exception.`,
  examples: {
    invalid: [
      { brief: "*Larch v. Birch*, «88 F. App'x 101», 102 (9th Cir. 2004).", settings: { court: 'ca9' } },
      { brief: '*Larch v. Birch*, No. 03-55, «2004 WL 12», at *1 (9th Cir. Feb. 2, 2004).', settings: { court: 'ndcal' } },
      { brief: '*Larch v. Birch*, «77 F.3d 488» (9th Cir. 1995) (unpublished table decision).', settings: { court: 'caed' } },
    ],
    valid: [
      "UNITED STATES DISTRICT COURT\n\nDISTRICT OF OREGON\n\n*Larch v. Birch*, 288 F. App'x 101, 102 (9th Cir. 2008). *Larch v. Birch*, 77 F.3d 488, 490 (9th Cir. 1995).",
      "UNITED STATES DISTRICT COURT\n\nDISTRICT OF OREGON\n\nThat ruling is law of the case. *Larch v. Birch*, 88 F. App'x 101, 102 (9th Cir. 2004).",
      "UNITED STATES DISTRICT COURT\n\nDISTRICT OF MAINE\n\n*Larch v. Birch*, 88 F. App'x 101, 102 (9th Cir. 2004).",
    ],
  },
});
