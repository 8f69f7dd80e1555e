import { type Edition, lookUpReporter } from '../../bluebook/reporters.js';
import { remember } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { followsManual, stateStyle } from '../localStyle.js';
import { replacement } from '../replacement.js';
import { editionOf, reportersOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

/** The reporter in the table's spacing, when the table knows it so spelled and spacing is all that differs. */
const respaced = remember((text): Edition | undefined => {
  const found = lookUpReporter(text);
  const edition = found === undefined || found.canonical || !found.spacingOnly ? undefined : editionOf({ text });
  return edition === undefined || edition.kind === 'neutral' || edition.kind === 'database' ? undefined : edition;
});

export const reporterSpacing = defineRule({
  id: 'reporter-spacing',
  category: 'form',
  severity: 'warning',
  summary: 'A reporter abbreviation is not spaced as the tables have it.',
  why: 'Single capitals and ordinals close up (F.3d, U.S., N.E.2d); an abbreviation of two letters or more keeps its spaces (F. Supp. 3d, S. Ct., So. 3d). A search for the citation may miss it otherwise.',
  source: { indigo: 'R11.6.2', bluebook: '6.1(a), T1' },
  on: ['fullCase', 'shortCase', 'id'],
  reads: 'block',
  needs: ['misprint'],
  *check({ citation, placed }, { brief, settings }) {
    const style = stateStyle(settings);
    const manual = followsManual(citation, brief, settings);
    for (const { reporter } of reportersOf(citation)) {
      if (isQuoted(placed, reporter.span)) continue;
      const edition = respaced(reporter.text);
      // State courts that print their own reporters closed up (Cal.App.5th) accept it from others.
      if (edition === undefined || manual || (style !== undefined && edition.jurisdiction === style.state)) continue;
      yield { span: inSource(placed, reporter.span), data: { reporter, right: reporter.text.includes('’') ? edition.abbreviation.replaceAll("'", '’') : edition.abbreviation } };
    }
  },
  message: ({ reporter, right }) => say`“${reporter.text}” is spaced “${right}”.`,
  fixable: 'safe',
  fix: ({ reporter, right }, { placed }) => replacement(say`Space it “${right}”`, placed, reporter.span, right),
  examples: {
    invalid: [
      { brief: '*Mattos v. Agarano*, 661 «F. 3d» 433, 441 (9th Cir. 2011) (en banc).', fixed: '*Mattos v. Agarano*, 661 F.3d 433, 441 (9th Cir. 2011) (en banc).' },
      { brief: '*Doe v. Roe*, 412 «F.Supp.3d» 90, 95 (D. Or. 2019).', fixed: '*Doe v. Roe*, 412 F. Supp. 3d 90, 95 (D. Or. 2019).' },
      { brief: '*Hope v. Pelzer*, 536 «U. S.» 730, 739 (2002). *Hope*, 536 «U. S.» at 741.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Hope*, 536 U.S. at 741.' },
    ],
    valid: [
      '*Larch v. Birch* (1998) 33 Cal.3d 10, 12.',
      '*State v. Doe*, 311 So. 2d 381, 382 (Fla. 1975).', 'The brief said “*Hope v. Pelzer*, 536 U. S. 730, 739 (2002),” and no more.'],
  },
});
