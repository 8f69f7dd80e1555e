import { contents, excludes } from '../../bluebook/reporterCourts.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { courtOf, editionOf, reportersOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

export const reporterCourtMismatch = defineRule({
  id: 'reporter-court-mismatch',
  category: 'form',
  severity: 'warning',
  summary: 'The reporter does not print decisions of the court named.',
  why: 'F.3d and F.4th print the courts of appeals, F. Supp. the district courts, and a regional reporter the courts of its own states: either the reporter or the court is wrong.',
  source: { indigo: 'T1, T3, R12.2', bluebook: '10.4, T1' },
  on: 'fullCase',
  reads: 'block',
  needs: ['court'],
  *check({ citation, placed }) {
    const { courtAndDate } = citation;
    const court = courtOf(courtAndDate);
    const printed = courtAndDate?.court;
    const year = courtAndDate?.date?.year;
    if (court === undefined || printed === undefined || year === undefined || isQuoted(placed, printed.span)) return;
    for (const { reporter } of reportersOf(citation)) {
      const edition = editionOf(reporter);
      if (edition === undefined || excludes(edition, court, year) !== true) continue;
      yield { span: inSource(placed, printed.span), data: { court: printed.text, reporter: edition.abbreviation, contents: contents(edition) } };
      return;
    }
  },
  message: ({ court, reporter, contents: printed }) => say`${reporter} prints ${say(printed)}, not “${court}”.`,
  examples: {
    invalid: [{ brief: '*Larch v. Birch*, 44 F.4th 10, 12 («D. Or.» 2022).' }, { brief: '*Larch v. Birch*, 412 F. Supp. 3d 10, 12 («9th Cir.» 2019).' }, { brief: '*Larch v. Birch*, 300 N.E.2d 10, 12 («Cal.» 1973).' }],
    valid: ['*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Larch v. Birch*, 30 F.2d 10, 12 (D. Or. 1929).', '*Larch v. Birch*, 412 F. Supp. 3d 10, 12 (Ct. Int’l Trade 2019).', '*Larch v. Birch*, 300 N.E.2d 10, 12 (Ill. App. Ct. 1973).'],
  },
});
