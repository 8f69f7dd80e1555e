import { looseEdition } from '../../bluebook/looseReporters.js';
import { withRightOrdinals } from '../../bluebook/ordinals.js';
import { type Edition, lookUpReporter } from '../../bluebook/reporters.js';
import type { Citation, ReporterName } from '../../citation/citation.js';
import { remember } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { stateStyle } from '../localStyle.js';
import { withApostrophes } from '../names.js';
import { replacement } from '../replacement.js';
import { editionOf, reportersOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

/** Whether the citation's year contradicts the edition that the variant would stand for. */
function contradicts(citation: Citation, { start, end }: Edition): boolean {
  const year = citation.kind === 'fullCase' ? citation.courtAndDate?.date?.year : undefined;
  return year !== undefined && ((start !== null && year < start - 1) || (end !== null && year > end + 3));
}

/** Washington's own style sheet, which its courts and bar follow, has these for Wash. 2d and Wash. App. */
const WASHINGTON = /^Wn\. ?(?:App\. ?)?(?:2d)?$/;

/** The edition that a reporter stands for when the tables abbreviate it otherwise. */
const otherwise = remember((printed): Edition | undefined => {
  const text = withRightOrdinals(printed);
  const found = lookUpReporter(text);
  if (found === undefined) return looseEdition(text);
  if (found.canonical || found.spacingOnly) return undefined;
  if (WASHINGTON.test(text)) return undefined;
  const edition = editionOf({ text });
  // Courts print U.S.P.Q.2d without its publisher.
  if (edition?.abbreviation.replace(/ \([A-Z]+\)$/, '') === text) return undefined;
  return edition === undefined || edition.kind === 'neutral' || edition.kind === 'database' || edition.kind === 'journal' ? undefined : edition;
});

function standard({ text }: ReporterName, citation: Citation): Edition | undefined {
  const edition = otherwise(text);
  return edition === undefined || (edition.abbreviation !== 'U.S.' && contradicts(citation, edition)) ? undefined : edition;
}

export const reporterAbbreviationVariant = defineRule({
  id: 'reporter-abbreviation-variant',
  category: 'form',
  severity: 'error',
  summary: 'A reporter is abbreviated otherwise than the tables have it.',
  why: 'Each reporter has one abbreviation (F. App’x, S. Ct., F.4th, So. 3d). A reader, and a search, may not find the decision under another.',
  source: { indigo: 'T1, T3', bluebook: 'T1, 10.3.2' },
  on: ['fullCase', 'shortCase', 'id'],
  reads: 'block',
  needs: ['misprint'],
  *check({ citation, placed }, { brief, settings }) {
    for (const { reporter } of reportersOf(citation)) {
      if (isQuoted(placed, reporter.span)) continue;
      const edition = standard(reporter, citation);
      if (edition === undefined) continue;
      const style = stateStyle(settings);
      // Washington's and New York's courts abbreviate their own reporters in their own way.
      if (style !== undefined && (style.state === undefined || style.state === edition.jurisdiction)) continue;
      yield { span: inSource(placed, reporter.span), data: { reporter, right: withApostrophes(brief, edition.abbreviation) } };
    }
  },
  message: ({ reporter, right }) => say`“${reporter.text}” is abbreviated “${right}”.`,
  fixable: 'safe',
  fix: ({ reporter, right }, { placed }) => replacement(say`Write “${right}”`, placed, reporter.span, right),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 612 «Fed. Appx.» 10, 12 (9th Cir. 2015).', fixed: '*Larch v. Birch*, 612 F. App\'x 10, 12 (9th Cir. 2015).' },
      { brief: '*Larch v. Birch*, 44 «Fed. 4th» 10, 12 (9th Cir. 2022). *Larch*, 44 «Fed. 4th» at 13.', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022). *Larch*, 44 F.4th at 13.' },
      { brief: '*Larch v. Birch*, 33 «Cal. Reporter 3d» 10, 12 (Ct. App. 2005).', fixed: '*Larch v. Birch*, 33 Cal. Rptr. 3d 10, 12 (Ct. App. 2005).' },
    ],
    valid: ['*Larch v. Birch*, 9 Hopi App. 10, 12 (Hopi App. Ct. 1999).', '*Larch v. Birch*, 612 F. App’x 10, 12 (9th Cir. 2015).', '*Larch v. Birch*, 612 F. 2nd 10, 12 (9th Cir. 1980).', '*Larch v. Birch*, 31 U.S.P.Q.2d 1817, 1820 (Fed. Cir. 1994).', '*Larch v. Birch*, 612 F.Supp.2d 10, 12 (D. Or. 2009).', '*State v. Larch*, 138 Wn.2d 10, 12 (1999).'],
  },
});
