import { withoutState } from '../../bluebook/courtForms.js';
import { courtById, courtImpliedBy } from '../../bluebook/courts.js';
import { lookUpMonth } from '../../bluebook/months.js';
import { nominativeOf } from '../../bluebook/nominative.js';
import { parentheticalRank } from '../../bluebook/parentheticals.js';
import { type Edition, lookUpReporter } from '../../bluebook/reporters.js';
import type { CourtAndDate, FullCaseCitation, ParallelCitation, Parenthetical, Pincite, ReporterName, ShortCaseCitation } from '../citation.js';
import { printName, shortNameOf } from './printName.js';
import { behindShort, countsBySymbol, printItems } from './printPincite.js';
import { italic, oneLine, spelled, wordsOf, type PrintStyle } from './printStyle.js';

const editionOf = (reporter: ReporterName | undefined): Edition | undefined => {
  const editions = reporter === undefined ? [] : (lookUpReporter(reporter.text)?.editions ?? []);
  return new Set(editions.map(({ abbreviation }) => abbreviation)).size === 1 ? editions[0] : undefined;
};

/** Neutral citations that join their parts by hyphens. */
const HYPHENED = /^(?:Ohio|NMSC|NMCA|NMCERT)$/;

type Place = Pick<ParallelCitation, 'volume' | 'reporter'> & { readonly page?: ParallelCitation['page']; readonly nominative?: string };

/** "556 U.S. 662", "2021-Ohio-726", "5 U.S. (1 Cranch) 137"; without the page in a short form. */
function printPlace({ volume, reporter, page, nominative }: Place, style: PrintStyle): string {
  const edition = editionOf(reporter);
  const name = reporter.known ? (edition?.abbreviation ?? reporter.canonical) : oneLine(reporter.text);
  if (edition?.kind === 'neutral' && HYPHENED.test(name) && page !== undefined) return [volume.text, name, page.text].join('-');
  const manual = style.manual === true ? name.replace(/\. (?=[A-Z\d])/g, '.') : name;
  return [volume.text, spelled(manual, style), nominative, page?.text].filter((part) => part !== undefined).join(' ');
}

const nominative = ({ volume, reporter, nominative: printed }: FullCaseCitation | ShortCaseCitation): string | undefined => {
  if (editionOf(reporter)?.abbreviation !== 'U.S.') return printed?.text;
  const own = nominativeOf(Number(volume?.text));
  return own === undefined ? printed?.text : `(${String(own.volume)} ${own.abbreviation})`;
};

/** Reporters whose decisions a year finds; a database, docket or slip opinion needs the day. */
const bound = new Set(['federal', 'regional', 'state', 'scotus']);

function printDate({ date }: CourtAndDate, yearOnly: boolean): string {
  if (date === undefined) return '';
  const { year, month, day, monthText } = date;
  if (month === undefined || monthText === undefined || yearOnly) return String(year);
  const name = lookUpMonth(monthText.text)?.month.abbreviation ?? monthText.text;
  return day === undefined ? `${name} ${String(year)}` : `${name} ${String(day)}, ${String(year)}`;
}

/** The court in the form that the reporters of the citation leave for it; the empty string when they name it. */
function printCourt({ court }: CourtAndDate, editions: readonly Edition[], style: PrintStyle): string {
  if (court === undefined) return '';
  const known = court.id === undefined ? undefined : courtById(court.id);
  if (known === undefined) return spelled(oneLine(court.text), style);
  if (editions.some((edition) => courtImpliedBy(edition)?.id === known.id) && known.level !== 'agency') return '';
  const state = editions.find(({ kind, jurisdiction }) => kind === 'state' && jurisdiction !== undefined && jurisdiction !== 'us')?.jurisdiction;
  return spelled(state === known.jurisdiction ? (withoutState(known) ?? known.abbreviation) : known.abbreviation, style);
}

/** The court and date, without parentheses; as printed where the parenthetical says more than the model holds. */
function printCourtAndDate(citation: FullCaseCitation, style: PrintStyle): string | undefined {
  const { courtAndDate, parentheticals, parallels, reporter, page, docket, slip } = citation;
  if (courtAndDate === undefined) return undefined;
  const printed = parentheticals.find(({ span }) => span.start === courtAndDate.span.start);
  const model = [courtAndDate.court?.text, courtAndDate.date?.text].filter((text) => text !== undefined).join(' ');
  if (printed !== undefined && oneLine(printed.text) !== oneLine(model)) return wordsOf(printed, style);
  const editions = [reporter, ...parallels.map((each) => each.reporter)].flatMap((each) => editionOf(each) ?? []);
  const yearOnly = docket === undefined && slip === undefined && editions.length > 0 && editions.every(({ kind }) => bound.has(kind)) && /^\d+$/.test(page?.text ?? '');
  return [printCourt(courtAndDate, editions, style), printDate(courtAndDate, yearOnly)].filter((text) => text !== '').join(' ');
}

/** Weights that tell who wrote the pages cited, and so are said each time. */
const separate = new Set(['dissent', 'partial', 'concurrence', 'concurrenceInJudgment', 'plurality', 'majority', 'opinionOfJudge']);

/** "(Aug. 11, 1998)" behind "as amended", which is history and stays behind. */
const AMENDED = /^[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$/;

/** Parentheticals but the date, in the order of the manuals. `again`: those that a second citation of the case repeats. */
export function printParentheticals(parentheticals: readonly Parenthetical[], style: PrintStyle, again: boolean): string {
  const kept = parentheticals.filter(({ kind, weight, text }) => kind !== 'courtYear' && !AMENDED.test(text) && !(again && kind === 'weight' && weight !== undefined && !separate.has(weight.kind)));
  const ranked = kept.map((parenthetical) => ({ parenthetical, rank: parentheticalRank(parenthetical.kind, parenthetical.text) }));
  if (ranked.every(({ rank }) => rank !== undefined)) ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return ranked.map(({ parenthetical }) => ` (${wordsOf(parenthetical, style)})`).join('');
}

const withPages = (pincite: Pincite | undefined, database: boolean, style: PrintStyle): string => {
  if (pincite === undefined) return '';
  const printed = printItems(pincite, database, style);
  return countsBySymbol(pincite) || (!database && pincite.slip === undefined) ? `, ${printed}` : `, ${pincite.slip === undefined ? '' : 'slip op. '}at ${printed}`;
};

const pinOf = ({ pincite }: { readonly pincite?: Pincite }, style: PrintStyle): Pincite | undefined => (style.pincite === null ? undefined : (style.pincite ?? pincite));

/** Docket, volume, page, pincite and parallels of a full citation, without the name before them. */
function printPlaces(citation: FullCaseCitation, style: PrintStyle, pincite: Pincite | undefined): string {
  const { volume, reporter, page, docket, slip, parallels } = citation;
  const number = docket === undefined ? undefined : /\bNos?\b/i.test(docket.text) ? oneLine(docket.text) : `No. ${oneLine(docket.text)}`;
  const own = nominative(citation);
  const place = volume === undefined || reporter === undefined ? undefined : printPlace({ volume, reporter, ...(page === undefined ? {} : { page }), ...(own === undefined ? {} : { nominative: own }) }, style);
  const database = editionOf(reporter)?.kind === 'database';
  const written = slip === undefined || pincite?.slip !== undefined ? undefined : 'slip op.';
  const head = [number, place, written].filter((part) => part !== undefined).join(', ');
  const at = pincite === undefined ? '' : written !== undefined ? ` at ${printItems(pincite, false, style)}` : withPages(pincite, database, style);
  const others = parallels.map((parallel) => `, ${printPlace(parallel, style)}${style.pincite === undefined ? withPages(parallel.pincite, editionOf(parallel.reporter)?.kind === 'database', style) : ''}`);
  return `${head}${at}${others.join('')}`;
}

export function printFullCase(citation: FullCaseCitation, style: PrintStyle, table: boolean): string | undefined {
  const { name, parentheticals } = citation;
  if (citation.volume === undefined && citation.docket === undefined) return undefined;
  const places = printPlaces(citation, style, table ? undefined : pinOf(citation, style));
  const date = printCourtAndDate(citation, style);
  const lead = name === undefined ? '' : italic(printName(name, citation, style), style);
  const rest = table ? '' : printParentheticals(parentheticals, style, false);
  if (style.manual === true) return `${[lead, date === undefined ? '' : `(${date})`, places].filter((part) => part !== '').join(' ')}${rest}`;
  return `${lead === '' ? '' : `${lead}, `}${places}${date === undefined ? '' : ` (${date})`}${rest}`;
}

/** Name, volume, reporter, "at", page. Undefined without a pincite: a short form points at a page. */
export function printShortCase(citation: FullCaseCitation | ShortCaseCitation, style: PrintStyle): string | undefined {
  const { name, volume, reporter, page, parentheticals } = citation;
  const pincite = pinOf(citation, style);
  const called = style.shortName ?? (name === undefined ? undefined : shortNameOf(name, citation, style));
  if (called === undefined && name !== undefined) return undefined;
  const lead = called === undefined ? '' : italic(called, style);
  const rest = printParentheticals(parentheticals, style, citation.kind === 'fullCase');
  if (volume === undefined || reporter === undefined) return pincite === undefined || lead === '' ? undefined : `${lead}${citation.slip !== undefined && pincite.slip === undefined ? ', slip op.' : ''}${behindShort(pincite, false, style)}${rest}`;
  const edition = editionOf(reporter);
  const own = nominative(citation);
  const comma = style.manual === true && lead !== '' ? `${lead}, ${italic('supra', style)}, ` : lead === '' ? '' : `${lead}, `;
  if (edition?.kind === 'database' || edition?.kind === 'neutral' || page?.text === '___') {
    if (page === undefined) return undefined;
    const place = printPlace({ volume, reporter, page }, style);
    return `${comma}${place}${pincite === undefined ? '' : page.text === '___' ? behindShort(pincite, false, style) : withPages(pincite, edition?.kind === 'database', style)}${rest}`;
  }
  if (pincite === undefined) return undefined;
  const place = printPlace({ volume, reporter, ...(own === undefined ? {} : { nominative: own }) }, style);
  const others = citation.kind === 'shortCase' ? (citation.parallels ?? []).map((parallel) => `, ${parallel.volume.text} ${spelled(parallel.reporter.canonical, style)} at ${parallel.page.text}`) : [];
  return `${comma}${place}${behindShort(pincite, false, style)}${others.join('')}${rest}`;
}
