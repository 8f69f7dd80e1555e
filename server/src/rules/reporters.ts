import { type Court, courtById, courtImpliedBy } from '../bluebook/courts.js';
import { type Edition, lookUpReporter } from '../bluebook/reporters.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import { remember } from '../text/remember.js';
import type { Citation, CitationOf, CourtAndDate, Part, ReporterName } from '../citation/citation.js';

export interface PrintedReporter {
  readonly volume?: Part;
  readonly reporter: ReporterName;
  readonly page?: Part;
}

/** Every reporter that a citation prints, parallel ones too, in their order. */
export function reportersOf(citation: Citation): PrintedReporter[] {
  const { kind } = citation;
  if (kind !== 'fullCase' && kind !== 'shortCase' && kind !== 'id') return [];
  const { reporter, volume, page } = kind === 'id' ? { reporter: undefined, volume: undefined, page: undefined } : citation;
  const first = reporter === undefined ? [] : [{ reporter, ...(volume === undefined ? {} : { volume }), ...(page === undefined ? {} : { page }) }];
  return [...first, ...(citation.parallels ?? [])];
}

/** The one edition that a printed reporter stands for; undefined when it is in no table or is several. */
export const editionOf = ({ text }: Pick<ReporterName, 'text'>): Edition | undefined => onlyEdition(text);

const onlyEdition = remember((text) => {
  const editions = lookUpReporter(text)?.editions ?? [];
  return new Set(editions.map(({ abbreviation }) => abbreviation)).size === 1 ? editions[0] : undefined;
});

export const editionsOf = (citation: Citation): Edition[] => reportersOf(citation).flatMap(({ reporter }) => editionOf(reporter) ?? []);

/** Westlaw, Lexis and the like. */
export const isDatabase = ({ reporter }: CitationOf<'fullCase'>): boolean => reporter !== undefined && editionOf(reporter)?.kind === 'database';

/** Whether the citation is a state's neutral one, or has one among its parallels, which carries its year: "2016 UT 20", "2021-Ohio-726". */
export const isNeutral = (citation: CitationOf<'fullCase'>, { block }: PlacedBlock): boolean =>
  editionsOf(citation).some(({ kind }) => kind === 'neutral') || [citation, ...citation.parallels].some(({ volume }) => volume?.text.length === 4 && block.text[volume.span.end] === '-');

/** The court named in the parenthetical, when the table has it. */
export const courtOf = (courtAndDate: CourtAndDate | undefined): Court | undefined => (courtAndDate?.court?.id === undefined ? undefined : courtById(courtAndDate.court.id));

/** The jurisdiction that a reporter of the citation carries in its title: a state's. */
export const stateOfReporter = (editions: readonly Edition[]): string | undefined =>
  editions.find(({ kind, jurisdiction }) => kind === 'state' && jurisdiction !== undefined && jurisdiction !== 'us')?.jurisdiction;

/** The court that some reporter of the citation names by itself. */
export const courtImplied = (editions: readonly Edition[]): Court | undefined => editions.map(courtImpliedBy).find((court) => court !== undefined);
