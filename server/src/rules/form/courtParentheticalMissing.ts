import { courtImpliedBy } from '../../bluebook/courts.js';
import type { Edition } from '../../bluebook/reporters.js';
import { insertProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { fullCitationsOf } from '../fullCitations.js';
import { editionsOf, reportersOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

/** Reporters that print the decisions of many courts. */
const printsMany = ({ kind, abbreviation }: Edition): boolean => kind === 'federal' || kind === 'regional' || abbreviation === 'B.R.' || abbreviation === 'F.R.D.';

/** Whether some reporter of the citation tells the court, or a state's own one narrows it to that state's courts. */
const namesCourt = (edition: Edition): boolean => courtImpliedBy(edition) !== undefined || edition.kind === 'state' || edition.kind === 'neutral' || edition.kind === 'scotus';

export const courtParentheticalMissing = defineRule({
  id: 'court-parenthetical-missing',
  category: 'form',
  severity: 'error',
  summary: 'The date parenthetical does not name the court, and the reporter does not either.',
  why: 'F., F. Supp., F. App’x, B.R., F.R.D. and the regional reporters print many courts. Without the court a reader cannot tell binding authority from persuasive.',
  source: { indigo: 'R12.2', bluebook: '10.4' },
  on: 'fullCase',
  reads: 'citations',
  check({ citation, placed, authority }, { brief }) {
    const { courtAndDate } = citation;
    if (courtAndDate?.date === undefined || courtAndDate.court !== undefined || isQuoted(placed, courtAndDate.span)) return undefined;
    const editions = editionsOf(citation);
    if (editions.length < reportersOf(citation).length || editions.length === 0 || !editions.every(printsMany) || editions.some(namesCourt)) return undefined;
    const court = authority?.opinion?.record.court.abbreviation ?? fullCitationsOf(authority, brief).court;
    return { span: inSource(placed, courtAndDate.span), data: { at: courtAndDate.date.span.start, reporter: citation.reporter?.canonical ?? '', court } };
  },
  message: ({ reporter, court }) => say`${reporter} prints many courts: name this one before the year${court === undefined ? '' : ` (${court})`}.`,
  fixable: 'suggest',
  fix: ({ at, court }, { placed }) => [
    { title: court === undefined ? say`Insert a placeholder for the court` : say`Insert “${court}”`, edits: [insertProse(placed, at, `${court ?? '[court]'} `, 'right')] },
  ],
  examples: {
    invalid: [
      { brief: '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 «(1992)».', fixed: '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 ([court] 1992).' },
      { brief: '*Perez v. City of Fresno*, 98 F.4th 919, 924 «(2024)».', fixed: '*Perez v. City of Fresno*, 98 F.4th 919, 924 (9th Cir. 2024).' },
    ],
    valid: ['*Wexler v. Greenberg*, 399 Pa. 569, 160 A.2d 430 (1960).', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).'],
  },
});
