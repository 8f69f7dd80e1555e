import type { FullCaseCitation, Part } from '../../citation/citation.js';
import { replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { asPrinted, say, sayList, spoken } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { fullCitationsOf } from '../fullCitations.js';
import { editionsOf, isDatabase } from '../reporters.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

const needs = spoken({ docket: 'the docket number', court: 'the court', date: 'the full date' });
type Missing = keyof typeof needs;

interface Fault {
  readonly missing: readonly Missing[];
  /** The docket number and the database's number where they stand in the wrong order. */
  readonly order?: { readonly docket: Part; readonly database: Span };
}

function missingFrom({ docket, courtAndDate, parentheticals, name }: FullCaseCitation): Missing[] {
  const missing: Missing[] = docket === undefined ? ['docket'] : [];
  const date = courtAndDate?.date;
  if (courtAndDate === undefined && parentheticals.length > 0) return missing;
  // Ohio prints the court before the number, which so parts the citation from its name: "*Larch v. Birch*, N.D. Ohio No. 5:19-cv-100, 2020 WL 77".
  if (courtAndDate?.court === undefined && (name !== undefined || docket === undefined)) missing.push('court');
  if (date?.month === undefined || date.day === undefined) missing.push('date');
  return missing;
}

function orderOf({ docket, volume, page }: FullCaseCitation): Fault['order'] {
  return docket !== undefined && volume !== undefined && page !== undefined && docket.span.start > page.span.end ? { docket, database: { start: volume.span.start, end: page.span.end } } : undefined;
}

const swapped = ({ block }: PlacedBlock, { docket, database }: NonNullable<Fault['order']>): string => `${docket.text}, ${block.text.slice(database.start, database.end)}`;

export const unpublishedMissingDocket = defineRule({
  id: 'unpublished-missing-docket',
  category: 'form',
  severity: 'error',
  summary: 'A decision cited to a database lacks its docket number, its court or its full date, or has them out of order.',
  why: 'Not every reader has the same database. The docket number before it, and the court with month, day and year behind it, find the decision anywhere.',
  source: { indigo: 'R12.4.1', bluebook: '10.8.1(a)' },
  on: 'fullCase',
  reads: 'citations',
  needs: ['unreported'],
  check({ citation, placed, authority, n }, { brief }): Sighting<Fault> | undefined {
    if (!isDatabase(citation) || isQuoted(placed, citation.core)) return undefined;
    if (citation.parallels.length > 0 && editionsOf(citation).some(({ kind }) => kind !== 'database' && kind !== 'neutral')) return undefined;
    const missing = missingFrom(citation);
    const order = orderOf(citation);
    if (missing.length === 0 && order === undefined) return undefined;
    // Cited in full before, a name with the database's number is a short form.
    const before = fullCitationsOf(authority, brief).placed;
    if (order === undefined && citation.courtAndDate === undefined && before !== undefined && before < n) return undefined;
    if (citation.history !== undefined && citation.name === undefined && order === undefined && !missing.includes('date')) return undefined;
    const span = order === undefined ? citation.core : { start: order.database.start, end: order.docket.span.end };
    return { span: inSource(placed, span), data: { missing, ...(order === undefined ? {} : { order }) } };
  },
  message: ({ missing, order }) =>
    asPrinted([...(order === undefined ? [] : [say`The docket number stands before the database’s number.`]), ...(missing.length === 0 ? [] : [say`A decision cited to a database also needs ${sayList(missing.map((what) => say(needs[what])))}.`])].join(' ')),
  fixable: 'safe',
  fix: ({ order }, { placed }) => {
    if (order === undefined) return [];
    const edit = replaceProse(placed, { start: order.database.start, end: order.docket.span.end }, swapped(placed, order));
    return edit === undefined ? [] : [{ title: say`Put the docket number first`, edits: [edit] }];
  },
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, «2022 WL 77, No. 21-cv-100», at *2 (D. Or. Oct. 4, 2022).', fixed: '*Larch v. Birch*, No. 21-cv-100, 2022 WL 77, at *2 (D. Or. Oct. 4, 2022).' },
      { brief: '*Larch v. Birch*, «2022 WL 77», at *2 (D. Or. Oct. 4, 2022).' },
      { brief: '*Larch v. Birch*, No. 21-cv-100, «2022 WL 77», at *2 (D. Or. 2022).' },
    ],
    valid: ['*Larch v. Birch*, N.D. Ohio No. 5:19-cv-100, 2020 WL 77, at *5 (Mar. 30, 2020).', '*Larch v. Birch*, No. 21-cv-100, 2022 WL 77, at *2 (D. Or. Oct. 4, 2022). *Larch*, 2022 WL 77, at *3.', '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).'],
  },
});
