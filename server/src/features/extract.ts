import type { ResolvedCitation } from '../authority/authority.js';
import { type Court, courtImpliedBy, lookUpCourt } from '../bluebook/courts.js';
import { type Edition, lookUpReporter } from '../bluebook/reporters.js';
import { stateById } from '../bluebook/states.js';
import type { Brief } from '../brief/brief.js';
import type { CaseName, Citation, CitationDate, CourtAndDate, ParallelCitation, ParentheticalKind, Part, Pincite, ReporterName } from '../citation/citation.js';
import { toSource } from '../prose/placement.js';
import type { Span } from '../text/span.js';

/** One row of `pincite extract`. Offsets are UTF-16 units of the source; texts are prose; unknown facts are null. `n` counts from 1. */
export interface CitationRow {
  readonly n: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly type: Citation['kind'];
  readonly caseName: string | null;
  readonly plaintiff: string | null;
  readonly defendant: string | null;
  readonly volume: string | null;
  readonly reporter: string | null;
  readonly reporterCanonical: string | null;
  readonly page: string | null;
  readonly pin: string | null;
  readonly pinNote: string | null;
  readonly section: string | null;
  readonly docket: string | null;
  readonly docketEntry: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly court: string | null;
  readonly courtId: string | null;
  readonly year: number | null;
  /** ISO date, as far as the citation gives it: "2021-03-01". */
  readonly date: string | null;
  readonly parallel: readonly { readonly volume: string; readonly reporter: string; readonly page: string }[];
  readonly parentheticals: readonly { readonly kind: ParentheticalKind; readonly text: string; readonly nested: number | null }[];
  readonly history: string | null;
  readonly historyOf: number | null;
  readonly signal: string | null;
  readonly nestedIn: number | null;
  readonly footnote: string | null;
  readonly antecedent: number | null;
  readonly authority: string | null;
}

type Facts = Partial<
  Pick<
    CitationRow,
    | 'caseName' | 'plaintiff' | 'defendant' | 'volume' | 'reporter' | 'reporterCanonical' | 'page' | 'section' | 'docket' | 'docketEntry' | 'title' | 'author' | 'court'
    | 'courtId' | 'year' | 'date' | 'parallel'
  >
>;

const textOf = (part: Part | undefined): string | null => part?.text ?? null;

const nameFacts = (name: CaseName | undefined): Facts =>
  name === undefined
    ? {}
    : { caseName: name.text, ...(name.versus === undefined ? {} : { plaintiff: textOf(name.plaintiff), defendant: textOf(name.defendant) }) };

const reporterFacts = (volume: Part | undefined, reporter: ReporterName | undefined, page: Part | undefined): Facts => ({
  volume: textOf(volume),
  reporter: textOf(reporter),
  reporterCanonical: reporter?.known === true ? reporter.canonical : null,
  page: textOf(page),
});

const parallelFacts = (parallels: readonly ParallelCitation[] | undefined): Facts => ({
  parallel: (parallels ?? []).map(({ volume, reporter, page }) => ({ volume: volume.text, reporter: reporter.text, page: page.text })),
});

function isoDate(date: CitationDate | undefined): string | null {
  if (date?.month === undefined || date.day === undefined) return null;
  return `${String(date.year)}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** The court as printed; its identifier also where the reporter alone names it. */
function courtFacts(courtAndDate: CourtAndDate | undefined, reporters: readonly (ReporterName | undefined)[]): Facts {
  const { court, date } = courtAndDate ?? {};
  return { court: textOf(court), courtId: court?.id ?? courtIdOf(court?.text, reporters), year: date?.year ?? null, date: isoDate(date) };
}

/** A state's own reporter without a court beside it: by custom its highest court decided. */
const highestCourtOf = ({ kind, jurisdiction }: Edition): Court | undefined =>
  kind === 'state' && jurisdiction !== undefined ? lookUpCourt(stateById(jurisdiction)?.abbreviation ?? '')?.court : undefined;

/** A court printed in part ("Ct. App." beside a state's reporter) or not at all, from the reporters beside it. */
function courtIdOf(printed: string | undefined, reporters: readonly (ReporterName | undefined)[]): string | null {
  let implied: string | null = null;
  for (const reporter of reporters) {
    const edition = reporter?.known === true ? lookUpReporter(reporter.text)?.editions[0] : undefined;
    if (edition === undefined) continue;
    const within = printed === undefined || edition.jurisdiction === undefined ? undefined : lookUpCourt(printed, edition.jurisdiction)?.court.id;
    if (within !== undefined) return within;
    implied ??= courtImpliedBy(edition)?.id ?? highestCourtOf(edition)?.id ?? null;
  }
  return implied;
}

/** Registers and session laws are cited by page, codes by section. */
const PAGED = new Set(['Stat.', 'Fed. Reg.', 'Cong. Rec.', 'U.S.C.C.A.N.']);

const numberOf = (docket: Part | undefined): string | null => docket?.text.replace(/^[^\d]*?Nos?\.\s*/, '') ?? null;

function factsOf(citation: Citation, sectionText: (from: number, to: number) => string): Facts {
  switch (citation.kind) {
    case 'fullCase': {
      const { name, volume, reporter, page, docket, parallels, courtAndDate } = citation;
      // "2016 UT 20", "T.C. Memo. 2019-12": the year is part of the number.
      const numbered = courtAndDate === undefined ? [volume ?? page, ...parallels.map((parallel) => parallel.volume)].map((part) => /^(?:19|20)\d\d(?=$|-)/.exec(part?.text ?? '')?.[0]).find((found) => found !== undefined) : undefined;
      const neutralYear = numbered === undefined ? {} : { year: Number(numbered) };
      return {
        ...nameFacts(name), ...reporterFacts(volume, reporter, page), ...parallelFacts(parallels), docket: numberOf(docket),
        ...courtFacts(courtAndDate, [reporter, ...parallels.map((parallel) => parallel.reporter)]), ...neutralYear,
      };
    }
    case 'shortCase':
      return {
        ...nameFacts(citation.name), ...reporterFacts(citation.volume, citation.reporter, citation.page), ...parallelFacts(citation.parallels),
        courtId: courtIdOf(undefined, [citation.reporter]),
      };
    case 'id':
      return parallelFacts(citation.parallels);
    case 'supra':
      return nameFacts(citation.name);
    case 'statute':
    case 'regulation':
    case 'rule':
    case 'constitution':
    case 'legislative': {
      const { title, code, symbol, sections, year } = citation;
      const last = sections[sections.length - 1];
      const [number] = sections;
      const first = symbol === undefined || (number !== undefined && number.span.start < symbol.span.start) ? number : symbol;
      const paged = code !== undefined && PAGED.has(code.canonical);
      return {
        volume: textOf(title), reporter: textOf(code), reporterCanonical: code?.canonical ?? null,
        page: paged ? textOf(number) : null,
        section: paged || first === undefined || last === undefined ? null : sectionText(first.span.start, last.span.end).replace(/^[Ss]ection /, '§ ').replace(/^[Ss]ections /, '§§ '),
        year: year === undefined ? null : Number(year.text),
      };
    }
    case 'journal':
    case 'book':
      return {
        section: citation.pincite?.items[0]?.unit === 'section' ? sectionText(citation.pincite.span.start, citation.pincite.span.end) : null,
        title: textOf(citation.title), author: textOf(citation.author), volume: textOf(citation.volume), reporter: textOf(citation.reporter), page: textOf(citation.page),
        year: citation.year === undefined ? null : Number(citation.year.text),
      };
    case 'record':
      return {
        volume: textOf(citation.volume), reporter: citation.volume === undefined ? null : citation.document.text, title: citation.document.text,
        docketEntry: textOf(citation.entry),
      };
    case 'docket':
    case 'other':
      return { ...nameFacts(citation.name), docket: numberOf(citation.docket), ...courtFacts(citation.courtAndDate, []) };
  }
}

/** Pages as printed, in one string; the notes apart. */
function pinFacts(pincite: Pincite | undefined): { readonly pin: string | null; readonly pinNote: string | null } {
  if (pincite === undefined) return { pin: null, pinNote: null };
  const pages = pincite.items
    .map(({ unit, first, last, dash, prefix }) => {
      const mark = prefix !== undefined && unit !== 'page' && unit !== 'slip' && unit !== 'line' ? `${prefix.text} ` : '';
      return first === '' ? '' : `${mark}${first}${last === undefined ? '' : `${dash?.text ?? '-'}${last}`}`;
    })
    .filter((page) => page !== '');
  const notes = pincite.items.flatMap(({ note }) => (note === undefined ? [] : [note.last === undefined ? note.first : `${note.first}-${note.last}`]));
  return { pin: pages.length === 0 ? null : pages.join(', '), pinNote: notes.length === 0 ? null : notes.join(', ') };
}

/** Executive orders and jury instructions are read like regulations and books, and are neither in the words of the contract. */
function typeOf(citation: Citation): Citation['kind'] {
  const isOrder = citation.kind === 'regulation' && /\b(?:Order|Proclamation) No\.$/.test(citation.code?.canonical ?? '');
  const isInstruction = citation.kind === 'book' && citation.author === undefined && /^(?:CACI|CALCRIM|CALJIC|BAJI) |\bJury Instr/.test(citation.title?.text ?? '');
  return isOrder || isInstruction ? 'other' : citation.kind;
}

function rowOf(resolved: ResolvedCitation): CitationRow {
  const { n, citation, placed, indexInBlock, authority, antecedent } = resolved;
  const { text, context } = placed.block;
  /** Number of the row of another citation of the same block. */
  const rowAt = (index: number): number => n - indexInBlock + index + 1;
  const span = toSource(placed, citation.span);
  const core = toSource(placed, citation.core);
  const facts = factsOf(citation, (from, to) => text.slice(from, to));
  const { pin, pinNote } = facts.section !== undefined && facts.section !== null && citation.kind === 'book' ? { pin: null, pinNote: null } : pinFacts(citation.pincite);
  /** "Baude, supra, at 82" names the author of an article. */
  const secondary = citation.kind === 'supra' && authority?.kind === 'secondary';
  return {
    n: n + 1,
    start: span.start,
    end: span.end,
    text: text.slice(citation.span.start, citation.span.end),
    coreStart: core.start,
    coreEnd: core.end,
    type: typeOf(citation),
    caseName: secondary ? null : (facts.caseName ?? null),
    plaintiff: facts.plaintiff ?? null,
    defendant: facts.defendant ?? null,
    volume: facts.volume ?? null,
    reporter: facts.reporter ?? null,
    reporterCanonical: facts.reporterCanonical ?? null,
    page: facts.page ?? null,
    pin,
    pinNote,
    section: facts.section ?? null,
    docket: facts.docket ?? null,
    docketEntry: facts.docketEntry ?? null,
    title: facts.title ?? null,
    author: (secondary ? facts.caseName : facts.author) ?? null,
    court: facts.court ?? null,
    courtId: facts.courtId ?? null,
    year: facts.year ?? null,
    date: facts.date ?? null,
    parallel: facts.parallel ?? [],
    parentheticals: citation.parentheticals.map(({ kind, text: printed, nested }) => {
      const [first] = nested;
      return { kind, text: printed, nested: first === undefined ? null : rowAt(first) };
    }),
    history: citation.history?.text ?? null,
    historyOf: citation.history === undefined ? null : rowAt(citation.history.of),
    signal: citation.signal?.text ?? null,
    nestedIn: citation.nestedIn === undefined ? null : rowAt(citation.nestedIn),
    footnote: context.footnote?.replace(/′+$/, '') ?? null,
    antecedent: antecedent === undefined ? null : antecedent + 1,
    authority: authority?.key ?? null,
  };
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
    yield {
      ...row,
      n: index + 1,
      parentheticals: row.parentheticals.map((parenthetical) => ({ ...parenthetical, nested: renumbered(parenthetical.nested) })),
      historyOf: renumbered(row.historyOf),
      nestedIn: renumbered(row.nestedIn),
      antecedent: renumbered(row.antecedent),
    };
  }
}
