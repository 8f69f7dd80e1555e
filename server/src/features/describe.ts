import type { ResolvedCitation } from '../authority/authority.js';
import { months } from '../bluebook/months.js';
import type { Holding, OpinionPart, OpinionRecord, OpinionSummary, PageRange, PartKind } from '../library/opinion.js';
import { type Said, say, spoken } from '../text/say.js';

const partNames: Record<PartKind, string> = spoken({
  caption: 'caption',
  syllabus: 'court-staff summary',
  counsel: 'list of counsel',
  majority: 'opinion of the court',
  plurality: 'plurality opinion',
  per_curiam: 'per curiam opinion',
  concurrence: 'concurrence',
  concurrence_in_judgment: 'concurrence in the judgment',
  partial: 'partial concurrence and dissent',
  dissent: 'dissent',
  statement: 'statement',
  appendix: 'appendix',
});

/** Parts that speak for the court. */
export const isCourt = ({ kind }: OpinionPart): boolean => kind === 'majority' || kind === 'per_curiam' || kind === 'plurality';

const strengths = spoken({ holding: 'holding', 'alternative holding': 'alternative holding', reasoning: 'reasoning', dictum: 'dictum' });

/** How far a statement of the court decides. */
export const sayStrength = (strength: Holding['strength']): Said => say(strengths[strength]);

const authored = (name: string, { author }: OpinionPart): string => (author === null ? name : `${name}, ${author}, J.`);

/** "partial concurrence and dissent, S.R. Thomas, J.", as a brief and the tools of assistants have it: in English. */
export const partName = (part: OpinionPart): string => authored(partNames[part.kind], part);

/** The same as it is told. */
export const sayPart = (part: OpinionPart): string => authored(say(partNames[part.kind]), part);

/** "13", "13–14". */
export const pageRange = ({ first, last }: PageRange): string => (first === last ? String(first) : `${String(first)}–${String(last)}`);

/** "13–14, 16", with the note where there is one: "25 n.9". */
export function pageList(pages: readonly PageRange[], note?: string): string {
  const list = pages.map(pageRange).join(', ');
  return note === undefined ? list : `${list} n.${note}`;
}

/** The parts that a range of pages touches, in order. */
export const partsAt = (record: OpinionRecord, pages: PageRange): OpinionPart[] =>
  record.parts.filter((part) => part.pages.first <= pages.last && pages.first <= part.pages.last);

/** "April 15, 2024" for 2024-04-15; less when less is known. */
function longDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1]?.name;
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${name} ${String(Number(day))}, ${year}`;
}

/** The same in the language spoken. */
export function sayDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined || day === undefined) return longDate(iso);
  // The language of dates, by its code.
  return new Intl.DateTimeFormat(say`en-US`, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** "Apr. 15, 2024" for 2024-04-15, as citations print dates. */
export function shortDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1]?.abbreviation;
  return name === undefined || day === undefined ? year : `${name} ${String(Number(day))}, ${year}`;
}

/** "98 F.4th 919 (9th Cir. 2024)", or the docket number and date while there is no reporter citation. */
export function citationLine({ citations, court, decided, docket }: OpinionSummary): string {
  const [first] = citations;
  const year = decided?.slice(0, 4);
  if (first !== undefined) {
    const place = [court.id === 'scotus' ? '' : court.abbreviation, year ?? ''].filter((word) => word !== '').join(' ');
    return `${first.volume} ${first.reporter} ${first.page}${place === '' ? '' : ` (${place})`}`;
  }
  const place = [court.abbreviation, decided === null ? '' : longDate(decided)].filter((word) => word !== '').join(' ');
  return [docket[0] === undefined ? '' : `No. ${docket[0]}`, place === '' ? '' : `slip op. (${place})`].filter((word) => word !== '').join(', ');
}

const forms = spoken({
  fullCase: 'Full citation',
  shortCase: 'Short form',
  id: '*Id.*',
  supra: '*Supra*',
  statute: 'Statute',
  regulation: 'Regulation',
  rule: 'Rule',
  constitution: 'Constitution',
  legislative: 'Legislative material',
  docket: 'Docket citation',
  journal: 'Journal article',
  book: 'Book',
  record: 'Record citation',
  other: 'Citation',
}) satisfies Record<ResolvedCitation['citation']['kind'], string>;

export const formName = ({ citation }: ResolvedCitation): string => say(forms[citation.kind]);

/** What a page is called: paragraphs of courts that number them are cited instead. */
export const pageName = ({ pages }: OpinionRecord, page: number): string => (pages.style === 'paragraph' ? `¶ ${String(page)}` : pages.style === 'star' ? `*${String(page)}` : say`Page ${page}`);
