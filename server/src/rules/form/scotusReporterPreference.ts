import { hasOfficialPage } from '../../bluebook/unitedStatesReports.js';
import type { Brief } from '../../brief/brief.js';
import type { FullCaseCitation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { keyOfName } from '../names.js';
import { replacement } from '../replacement.js';
import { editionOf, reportersOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

const keyOf = ({ name, courtAndDate }: FullCaseCitation): string | undefined => {
  const year = courtAndDate?.date?.year;
  return name?.versus === undefined || year === undefined ? undefined : `${keyOfName(name.text)}|${String(year)}`;
};

const officialPlaces = new WeakMap<Brief, ReadonlyMap<string, string>>();

/** Volume and first page in U.S. by name and year, as the brief itself cites them. */
function placesIn(brief: Brief): ReadonlyMap<string, string> {
  const ready = officialPlaces.get(brief);
  if (ready !== undefined) return ready;
  const places = new Map<string, string>();
  for (const { citation } of brief.citations) {
    if (citation.kind !== 'fullCase') continue;
    const key = keyOf(citation);
    const place = reportersOf(citation).find(({ reporter }) => editionOf(reporter)?.abbreviation === 'U.S.');
    if (key !== undefined && place?.volume !== undefined && /^\d+$/.test(place.page?.text ?? '')) places.set(key, `${place.volume.text} U.S. ${place.page?.text ?? ''}`);
  }
  officialPlaces.set(brief, places);
  return places;
}

export const scotusReporterPreference = defineRule({
  id: 'scotus-reporter-preference',
  category: 'form',
  severity: 'info',
  summary: 'A Supreme Court decision is cited to S. Ct. or L. Ed. although its page in U.S. is published.',
  why: 'The United States Reports are the official reporter and are cited where they are paginated. The page relied on has to be found there: it does not follow from the other.',
  source: { indigo: 'R11.6.2, R12.2', bluebook: '10.3.2, T1.1' },
  on: 'fullCase',
  reads: 'citations',
  check({ citation, placed }, { brief }) {
    const { volume, reporter } = citation;
    if (volume === undefined || reporter === undefined || isQuoted(placed, citation.core)) return undefined;
    const editions = reportersOf(citation).map((each) => editionOf(each.reporter));
    if (!editions.every((edition) => edition?.kind === 'scotus') || editions.some((edition) => edition?.abbreviation === 'U.S.')) return undefined;
    if (!hasOfficialPage(editions[0]?.abbreviation ?? '', Number(volume.text))) return undefined;
    const end = citation.parallels.at(-1)?.span.end ?? citation.pincite?.span.end ?? citation.core.end;
    const key = keyOf(citation);
    const place = key === undefined ? undefined : placesIn(brief).get(key);
    const pinned = citation.pincite !== undefined;
    return { span: inSource(placed, citation.core), data: { span: { start: volume.span.start, end }, reporter: reporter.text, right: place === undefined ? undefined : `${place}${pinned ? ', ___' : ''}` } };
  },
  message: ({ reporter }) => say`This decision has its page in U.S.: cite that, not ${reporter}`,
  fixable: 'suggest',
  fix: ({ span, right }, { placed }) => (right === undefined ? [] : replacement(say`Cite ${right}`, placed, span, right)),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, «122 S. Ct. 2508», 2515 (2002).' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Hope v. Pelzer*, «122 S. Ct. 2508», 2515 (2002).', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Hope v. Pelzer*, 536 U.S. 730, ___ (2002).' },
    ],
    valid: ['*Larch v. Birch*, 145 S. Ct. 10, 12 (2025).', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).'],
  },
});
