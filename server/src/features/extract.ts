import type { ResolvedCitation } from '../authority/authority.js';
import { type Court, courtImpliedBy, lookUpCourt } from '../bluebook/courts.js';
import { type Edition, lookUpReporter } from '../bluebook/reporters.js';
import { stateById } from '../bluebook/states.js';
import type { Brief } from '../brief/brief.js';
import type { CaseName, Citation, CitationDate, CourtAndDate, ParallelCitation, Part, Pincite, ReporterName } from '../citation/citation.js';
import { toSource } from '../prose/placement.js';
import { remember, rememberFor } from '../text/remember.js';
import type { Span } from '../text/span.js';
import { type CitationRow, emptyRow, type Row } from './citationRow.js';

const textOf = (part: Part | undefined): string | null => (part === undefined ? null : part.text);

function enterName(row: Row, name: CaseName | undefined): void {
  if (name === undefined) return;
  row.caseName = name.text;
  if (name.versus === undefined) return;
  row.plaintiff = textOf(name.plaintiff);
  row.defendant = textOf(name.defendant);
}

function enterReporter(row: Row, volume: Part | undefined, reporter: ReporterName | undefined, page: Part | undefined): void {
  row.volume = textOf(volume);
  row.reporter = textOf(reporter);
  if (reporter?.known === true) row.reporterCanonical = reporter.canonical;
  row.page = textOf(page);
}

function enterParallels(row: Row, parallels: readonly ParallelCitation[] | undefined): void {
  if (parallels === undefined || parallels.length === 0) return;
  row.parallel = parallels.map(({ volume, reporter, page }) => ({ volume: volume.text, reporter: reporter.text, page: page.text }));
}

function isoDate(date: CitationDate | undefined): string | null {
  if (date?.month === undefined || date.day === undefined) return null;
  return `${String(date.year)}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** The court as printed; its identifier also where the reporter alone names it. */
function enterCourt(row: Row, courtAndDate: CourtAndDate | undefined, reporter?: ReporterName, parallels: readonly ParallelCitation[] = []): void {
  const court = courtAndDate?.court;
  const date = courtAndDate?.date;
  row.court = textOf(court);
  row.courtId = court?.id ?? courtIdOf(court?.text, reporter, parallels);
  if (date === undefined) return;
  row.year = date.year;
  row.date = isoDate(date);
}

/** A state's own reporter without a court beside it: by custom its highest court decided. */
const highestCourtOf = ({ kind, jurisdiction }: Edition): Court | undefined =>
  kind === 'state' && jurisdiction !== undefined ? lookUpCourt(stateById(jurisdiction)?.abbreviation ?? '')?.court : undefined;

const editionOf = (reporter: ReporterName | undefined): Edition | undefined => (reporter?.known === true ? lookUpReporter(reporter.text)?.editions[0] : undefined);

const impliedBy = rememberFor((edition: Edition): string | null => courtImpliedBy(edition)?.id ?? highestCourtOf(edition)?.id ?? null);

/** By the state's identifier, a line break and the court as printed. */
const courtWithin = remember((named: string): string | undefined => {
  const [state = '', printed = ''] = named.split('\n', 2);
  return lookUpCourt(printed, state)?.court.id;
});

/** A court printed in part ("Ct. App." beside a state's reporter) or not at all, from the reporters beside it. */
function courtIdOf(printed: string | undefined, first: ReporterName | undefined, parallels: readonly ParallelCitation[]): string | null {
  let implied: string | null = null;
  for (let index = -1; index < parallels.length; index++) {
    const edition = editionOf(index < 0 ? first : parallels[index]?.reporter);
    if (edition === undefined) continue;
    const within = printed === undefined || edition.jurisdiction === undefined ? undefined : courtWithin(`${edition.jurisdiction}\n${printed}`);
    if (within !== undefined) return within;
    implied ??= impliedBy(edition);
  }
  return implied;
}

/** Registers and session laws are cited by page, codes by section. */
const PAGED = new Set(['Stat.', 'Fed. Reg.', 'Cong. Rec.', 'U.S.C.C.A.N.']);

const numberOf = (docket: Part | undefined): string | null => docket?.text.replace(/^[^\d]*?Nos?\.\s*(?:C(?:iv|IV)\. ?A\. )?/, '') ?? null;

const yearOf = (year: Part | undefined): number | null => (year === undefined ? null : Number(year.text));

/** "2016 UT 20", "T.C. Memo. 2019-12": the year is part of the number. */
function numberedYear(volume: Part | undefined, page: Part | undefined, parallels: readonly ParallelCitation[]): number | null {
  for (let index = -1; index < parallels.length; index++) {
    const part = index < 0 ? (volume ?? page) : parallels[index]?.volume;
    const found = part === undefined ? undefined : /^(?:19|20)\d\d(?=$|-)/.exec(part.text)?.[0];
    if (found !== undefined) return Number(found);
  }
  return null;
}

const signed = (sections: string): string => sections.replace(/^[Ss]ection /, '§ ').replace(/^[Ss]ections /, '§§ ');

/** Enters what is particular to a form of citation; `prose` is its block's. */
function enterFacts(row: Row, citation: Citation, prose: string): void {
  switch (citation.kind) {
    case 'fullCase': {
      const { volume, reporter, page, docket, parallels, courtAndDate } = citation;
      enterName(row, citation.name);
      enterReporter(row, volume, reporter, page);
      enterParallels(row, parallels);
      row.docket = numberOf(docket);
      enterCourt(row, courtAndDate, reporter, parallels);
      row.year ??= numberedYear(volume, page, parallels);
      return;
    }
    case 'shortCase':
      enterName(row, citation.name);
      enterReporter(row, citation.volume, citation.reporter, citation.page);
      enterParallels(row, citation.parallels);
      // "2020-Ohio-3118" is any court's of the state, and a short form prints none.
      if (citation.reporter?.canonical !== 'Ohio' || !/^(?:19|20)\d\d$/.test(citation.volume?.text ?? '')) row.courtId = courtIdOf(undefined, citation.reporter, []);
      return;
    case 'id':
      enterParallels(row, citation.parallels);
      return;
    case 'supra':
      enterName(row, citation.name);
      return;
    case 'statute':
    case 'regulation':
    case 'rule':
    case 'constitution':
    case 'legislative': {
      const { title, code, symbol, sections, year } = citation;
      const [number] = sections;
      const last = sections[sections.length - 1];
      const paged = code !== undefined && PAGED.has(code.canonical);
      row.volume = textOf(title);
      row.reporter = textOf(code);
      row.reporterCanonical = code?.canonical ?? null;
      if (paged) row.page = textOf(number);
      else {
        const first = symbol === undefined || (number !== undefined && number.span.start < symbol.span.start) ? number : symbol;
        if (first !== undefined && last !== undefined) row.section = signed(prose.slice(first.span.start, last.span.end));
      }
      if (citation.printed !== undefined) {
        row.volume = citation.printed.volume.text;
        row.reporter = citation.printed.register.text;
        row.reporterCanonical = row.reporter;
        row.page = citation.printed.page.text;
      }
      row.year = yearOf(year);
      return;
    }
    case 'journal':
    case 'book':
      if (citation.pincite?.items[0]?.unit === 'section') {
        const last = citation.pincite.items.findLast(({ unit }) => unit === 'section');
        row.section = signed(prose.slice(citation.pincite.span.start, last?.span.end ?? citation.pincite.span.end));
      }
      row.title = textOf(citation.title);
      row.author = textOf(citation.author);
      row.volume = textOf(citation.volume);
      row.reporter = textOf(citation.reporter);
      row.page = textOf(citation.page);
      row.year = yearOf(citation.year);
      return;
    case 'record':
      row.title = citation.document.text;
      row.volume = textOf(citation.volume);
      if (citation.volume !== undefined) row.reporter = row.title;
      row.docketEntry = textOf(citation.entry);
      return;
    case 'docket':
    case 'other':
      enterName(row, citation.name);
      row.docket = numberOf(citation.docket);
      row.docketEntry = textOf(citation.entry);
      row.title = textOf(citation.title);
      enterCourt(row, citation.courtAndDate);
  }
}

/** Pages as printed, in one string; the notes apart. */
function enterPincite(row: Row, items: Pincite['items'], isSectioned: boolean): void {
  let pages = '';
  let notes = '';
  for (const { unit, first, last, dash, prefix, note } of items) {
    if (first !== '' && !(isSectioned && unit === 'section')) {
      const mark = prefix !== undefined && unit !== 'page' && unit !== 'slip' && unit !== 'line' ? `${prefix.text} ` : '';
      pages += `${pages === '' ? '' : ', '}${mark}${first}${last === undefined ? '' : `${dash?.text ?? '-'}${last}`}`;
    }
    if (note !== undefined) notes += `${notes === '' ? '' : ', '}${note.first}${note.last === undefined ? '' : `-${note.last}`}`;
  }
  if (pages !== '') row.pin = pages;
  if (notes !== '') row.pinNote = notes;
}

/** Executive orders, jury instructions and manuals of the patent office are read like regulations and books, and are neither in the words of the contract. */
function typeOf(citation: Citation): Citation['kind'] {
  const isOrder = citation.kind === 'regulation' && /\b(?:Order|Proclamation) No\.$/.test(citation.code?.canonical ?? '');
  const isInstruction = citation.kind === 'book' && citation.author === undefined && /^(?:MPEP|M\.P\.E\.P\.|TMEP|T\.M\.E\.P\.|TBMP)$|^(?:CACI|CALCRIM|CALJIC|BAJI) |\bJury Instr/.test(citation.title?.text ?? '');
  return isOrder || isInstruction ? 'other' : citation.kind;
}

function rowOf({ n, citation, placed, indexInBlock, authority, antecedent }: ResolvedCitation): Row {
  const { text, context } = placed.block;
  /** Number of the row of another citation of the same block. */
  const rowAt = (index: number): number => n - indexInBlock + index + 1;
  const span = toSource(placed, citation.span);
  const core = toSource(placed, citation.core);
  const row = emptyRow(typeOf(citation));
  row.n = n + 1;
  row.start = span.start;
  row.end = span.end;
  row.text = text.slice(citation.span.start, citation.span.end);
  row.coreStart = core.start;
  row.coreEnd = core.end;
  enterFacts(row, citation, text);
  // A book's section is no pincite of its row; the page or comment behind it is.
  if (citation.pincite !== undefined) enterPincite(row, citation.pincite.items, row.section !== null && citation.kind === 'book');
  // "Baude, supra, at 82" names the author of an article.
  if (citation.kind === 'supra' && authority?.kind === 'secondary') {
    row.author = row.caseName;
    row.caseName = null;
  }
  if (citation.parentheticals.length > 0) {
    row.parentheticals = citation.parentheticals.map(({ kind, text: printed, nested }) => {
      const [first] = nested;
      return { kind, text: printed, nested: first === undefined ? null : rowAt(first) };
    });
  }
  if (citation.history !== undefined) {
    row.history = citation.history.text;
    row.historyOf = rowAt(citation.history.of);
  }
  row.signal = textOf(citation.signal);
  if (citation.nestedIn !== undefined) row.nestedIn = rowAt(citation.nestedIn);
  if (context.footnote !== undefined) row.footnote = context.footnote.replace(/′+$/, '');
  if (antecedent !== undefined) row.antecedent = antecedent + 1;
  if (authority !== undefined) row.authority = authority.key;
  return row;
}

/** Where each citation stands among the rows: its index itself unless notes stand among the text that calls them. */
function orderOf(citations: readonly ResolvedCitation[]): readonly number[] | undefined {
  const spanOf = (n: number): Span => {
    const resolved = citations[n];
    return resolved === undefined ? { start: 0, end: 0 } : toSource(resolved.placed, resolved.citation.span);
  };
  const starts = citations.map((_, n) => spanOf(n).start);
  const startOf = (n: number): number => starts[n] ?? 0;
  if (starts.every((start, n) => n === 0 || startOf(n - 1) <= start)) return undefined;
  return starts.map((_, n) => n).sort((a, b) => startOf(a) - startOf(b) || spanOf(b).end - spanOf(a).end || a - b);
}

/**
 * Every citation of a brief, in the order of the source: an opinion's notes stand among the citations of its pages. A row is made
 * when it is asked for, since all rows of a long text weigh more than the text.
 */
export function* citationRows({ citations }: Pick<Brief, 'citations'>): Generator<CitationRow, void, undefined> {
  const order = orderOf(citations);
  if (order === undefined) {
    for (const citation of citations) yield rowOf(citation);
    return;
  }
  const numbers = new Map(order.map((old, index) => [old + 1, index + 1]));
  const renumbered = (n: number | null): number | null => (n === null ? null : (numbers.get(n) ?? null));
  for (const [index, old] of order.entries()) {
    const citation = citations[old];
    if (citation === undefined) continue;
    const row = rowOf(citation);
    row.n = index + 1;
    row.parentheticals = row.parentheticals.map(({ kind, text, nested }) => ({ kind, text, nested: renumbered(nested) }));
    row.historyOf = renumbered(row.historyOf);
    row.nestedIn = renumbered(row.nestedIn);
    row.antecedent = renumbered(row.antecedent);
    yield row;
  }
}
