import type { ResolvedCitation } from '../../authority/authority.js';
import type { FullCaseCitation } from '../../citation/citation.js';
import type { Opinion, OpinionLibrary, OpinionRecord } from '../../library/opinion.js';
import { remember, rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { sameCase, wrongParty } from '../caseNames.js';
import type { Cause } from '../cause.js';

const squeeze = remember((text: string): string => text.toLowerCase().replaceAll(/[\s.’'‘]/g, ''));
const SUPREME = /^(?:scotus|us|u\.s\.)$/i;

interface Facts {
  /** "98 F.4th 919". */
  readonly citations: readonly { readonly volume: string; readonly reporter: string; readonly page: string }[];
  readonly court: string;
  readonly courtId: string | null;
  readonly year: number | null;
  readonly month?: number;
  readonly day?: number;
  readonly docket: readonly string[];
  readonly opinion: string;
}

interface Parsed {
  readonly volume: string;
  readonly reporter: string;
  readonly page: string;
}

function parse(citation: string): Parsed | undefined {
  const found = /^(\d+) (.+) (\d+)$/.exec(citation);
  return found?.[1] === undefined || found[2] === undefined || found[3] === undefined ? undefined : { volume: found[1], reporter: found[2], page: found[3] };
}

function factsOf(record: OpinionRecord): Facts {
  const [year, month, day] = (record.decided ?? '').split('-').map(Number);
  return {
    citations: record.citations,
    court: record.court.abbreviation,
    courtId: record.court.id,
    year: year === undefined || Number.isNaN(year) || year === 0 ? null : year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    docket: record.docket,
    opinion: record.caseName,
  };
}

interface Difference {
  readonly span: { readonly start: number; readonly end: number };
  readonly yours: string;
  readonly theirs: string;
  readonly field: 'volume' | 'reporter' | 'page' | 'court' | 'year' | 'date' | 'docket' | 'name';
}

function* differences(citation: Pick<FullCaseCitation, 'volume' | 'reporter' | 'page' | 'courtAndDate' | 'docket'>, facts: Facts): Iterable<Difference> {
  const { volume, reporter, page, courtAndDate, docket } = citation;
  if (volume !== undefined && reporter !== undefined && page !== undefined && /^\d+$/.test(page.text) && !/^(?:WL|LEXIS)|LEXIS$/.test(reporter.canonical)) {
    const nearest = nearestTo(facts, volume.text, reporter.canonical, page.text);
    if (nearest !== undefined) {
      if (nearest.volume !== volume.text) yield { field: 'volume', span: volume.span, yours: volume.text, theirs: nearest.volume };
      if (squeeze(nearest.reporter) !== squeeze(reporter.canonical)) yield { field: 'reporter', span: reporter.span, yours: reporter.text, theirs: nearest.reporter };
      if (nearest.page !== page.text) yield { field: 'page', span: page.span, yours: page.text, theirs: nearest.page };
    }
  }
  if (docket !== undefined && facts.docket.length > 0) {
    const digits = (text: string): string => text.replaceAll(/[^\d]/g, '');
    const yours = digits(docket.text);
    if (yours !== '' && !facts.docket.some((one) => digits(one) === yours || yours.includes(digits(one)))) yield { field: 'docket', span: docket.span, yours: docket.text, theirs: `${/^Nos?\. /.exec(docket.text)?.[0] ?? ''}${facts.docket[0] ?? ''}` };
  }
  const court = courtAndDate?.court;
  if (court !== undefined && facts.court !== '') {
    const same = court.id !== undefined && facts.courtId !== null ? court.id === facts.courtId : squeeze(court.canonical ?? court.text) === squeeze(facts.court);
    if (!same) yield { field: 'court', span: court.span, yours: court.text, theirs: facts.court };
  }
  const date = courtAndDate?.date;
  if (date !== undefined && facts.year !== null) {
    if (date.year !== facts.year) yield { field: 'year', span: date.span, yours: date.text, theirs: String(facts.year) };
    else if (date.month !== undefined && facts.month !== undefined && (date.month !== facts.month || date.day !== undefined && facts.day !== undefined && date.day !== facts.day)) {
      yield { field: 'date', span: date.span, yours: date.text, theirs: longDate(facts) };
    }
  }
}

/** A party's name that is not the case's, where volume, reporter and page leave no doubt which case is meant. */
function nameDifference({ name, volume, reporter, page }: FullCaseCitation, facts: Facts): Difference | undefined {
  if (name === undefined || volume === undefined || reporter === undefined || page === undefined) return undefined;
  const exact = facts.citations.some((one) => one.volume === volume.text && squeeze(one.reporter) === squeeze(reporter.canonical) && one.page === page.text);
  const wrong = exact ? wrongParty(name, facts.opinion) : undefined;
  return wrong === undefined ? undefined : { field: 'name', ...wrong };
}

const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const longDate = ({ year, month, day }: Facts): string => [month === undefined ? '' : (MONTHS[month - 1] ?? ''), day === undefined ? '' : `${String(day)},`, String(year)].filter((piece) => piece !== '').join(' ');

/** The citation of the record that the printed one comes nearest to; none when they share too little to be meant for it. */
function nearestTo({ citations }: Facts, volume: string, reporter: string, page: string): Facts['citations'][number] | undefined {
  const shared = (one: Facts['citations'][number]): number => Number(one.volume === volume) + Number(squeeze(one.reporter) === squeeze(reporter)) + Number(one.page === page);
  const exact = citations.find((one) => shared(one) === 3);
  return exact ?? citations.filter((one) => shared(one) >= 2).sort((a, b) => shared(b) - shared(a))[0];
}

function asCause({ blockIndex }: ResolvedCitation, { span, yours, theirs, field }: Difference, facts: Facts): Cause {
  return { kind: 'citation-metadata', certainty: 'proved', block: blockIndex, span, yours, theirs, statement: field, speaker: facts.opinion };
}

/** Facts of the decision below (or of another stage) that a record's history gives. */
function historyFacts(record: OpinionRecord, core: string): Facts | undefined {
  const printed = parse(core);
  const near = (one: string): boolean => {
    const own = parse(one);
    return own !== undefined && printed !== undefined && Number(own.volume === printed.volume) + Number(squeeze(own.reporter) === squeeze(printed.reporter)) + Number(own.page === printed.page) >= 2;
  };
  const entry = record.history.find(({ citation }) => squeeze(citation) === squeeze(core)) ?? record.history.find(({ citation }) => near(citation));
  const parsed = entry === undefined ? undefined : parse(entry.citation);
  return entry === undefined || parsed === undefined ? undefined : { citations: [parsed], court: entry.court, courtId: null, year: entry.year, docket: [], opinion: record.caseName };
}

/** What a full citation prints otherwise than the library knows it: volume, reporter, page, court, date, docket. */
export function metadataCause(resolved: ResolvedCitation, library: OpinionLibrary): Cause | undefined {
  const { citation, authority } = resolved;
  if (citation.kind === 'docket') return docketCause(resolved, library);
  if (citation.kind === 'shortCase') return shortCause(resolved, library);
  if (citation.kind !== 'fullCase') return undefined;
  const { volume, reporter, page, name } = citation;
  const core = volume === undefined || reporter === undefined || page === undefined ? undefined : `${volume.text} ${reporter.canonical} ${page.text}`;
  const record = authority?.opinion?.record ?? (name === undefined ? undefined : byWholeName(library, citation));
  if (record !== undefined) {
    const below = core === undefined ? undefined : historyFacts(record, core);
    const facts = below ?? factsOf(record);
    const named = nameDifference(citation, facts);
    const found = [...differences(citation, facts), ...(named === undefined ? [] : [named])];
    // Told by its name alone: most of the rest must agree, or it is another decision between the same parties.
    if (authority?.opinion === undefined && below === undefined && agreeing(citation, facts) < 3 && !isPublicDomain(citation)) return undefined;
    if (below === undefined && core !== undefined && facts.citations.length > 0 && !printedCitation(citation, facts) && citation.docket === undefined) return undefined;
    const worst = found[0];
    if (worst !== undefined) return asCause(resolved, worst, facts);
    if (below === undefined && supremeCourtIn(resolved, record)) {
      const date = citation.courtAndDate;
      if (date !== undefined) return { kind: 'citation-metadata', certainty: 'proved', block: resolved.blockIndex, span: date.span, yours: say`no court (the Supreme Court)`, theirs: record.court.abbreviation, statement: 'court', speaker: record.caseName };
    }
  }
  return core === undefined ? undefined : citedCause(resolved, citation, core, library);
}

/** "2023 CO 911": its volume is its year, and it has neither court nor date besides. */
const isPublicDomain = ({ volume, courtAndDate }: FullCaseCitation): boolean => courtAndDate === undefined && volume !== undefined && /^(?:19|20)\d\d$/.test(volume.text);

/** How many of volume, reporter, page, court and year are the record's. */
function agreeing({ volume, reporter, page, courtAndDate, docket }: FullCaseCitation, facts: Facts): number {
  const nearest = volume === undefined || reporter === undefined || page === undefined ? undefined : nearestTo(facts, volume.text, reporter.canonical, page.text);
  const { court, date } = courtAndDate ?? {};
  const place = nearest === undefined ? 0 : Number(nearest.volume === volume?.text) + Number(squeeze(nearest.reporter) === squeeze(reporter?.canonical ?? '')) + Number(nearest.page === page?.text);
  const sameCourt = court !== undefined && (court.id !== undefined && facts.courtId !== null ? court.id === facts.courtId : squeeze(court.canonical ?? court.text) === squeeze(facts.court));
  return place + Number(sameCourt) + Number(date?.year === facts.year) + (docket === undefined ? 0 : facts.docket.some((one) => one.replaceAll(/\D/g, '') === docket.text.replaceAll(/\D/g, '')) ? 3 : 1);
}

/** The printed volume, reporter and page share enough with the record's for the citation to be meant for it. */
const printedCitation = ({ volume, reporter, page }: FullCaseCitation, facts: Facts): boolean =>
  volume === undefined || reporter === undefined || page === undefined || !/^\d+$/.test(page.text) || nearestTo(facts, volume.text, reporter.canonical, page.text) !== undefined;

const supremeCourtIn = ({ placed, citation }: ResolvedCitation, { court }: OpinionRecord): boolean =>
  citation.kind === 'fullCase' && citation.courtAndDate !== undefined && citation.courtAndDate.court === undefined && court.id !== 'scotus' && /\bSupreme Court (?:affirmed|held|reversed|ruled|decided|vacated|found|concluded)\b[^.]{0,80}$/.test(placed.block.text.slice(Math.max(0, citation.span.start - 140), citation.span.start));

/** The opinion of the library that a citation by docket number alone is of. */
export function docketOpinion({ citation }: ResolvedCitation, library: OpinionLibrary): Opinion | undefined {
  if (citation.kind !== 'docket' || citation.docket === undefined || citation.name?.plaintiff === undefined || citation.name.defendant === undefined) return undefined;
  const opinion = library.byDocket(citation.docket.text);
  return opinion !== undefined && sameCase(citation.name, opinion.record.caseName) ? opinion : undefined;
}

/** Court and date of such a citation. */
function docketDifference({ citation }: ResolvedCitation, facts: Facts): Difference | undefined {
  if (citation.kind !== 'docket' || citation.courtAndDate === undefined) return undefined;
  return [...differences({ courtAndDate: citation.courtAndDate }, facts)][0];
}

/** A docket citation of a case the library has by name, with a number that is nearly its own. */
function docketCause(resolved: ResolvedCitation, library: OpinionLibrary): Cause | undefined {
  const { citation } = resolved;
  if (citation.kind !== 'docket' || citation.docket === undefined || citation.name?.plaintiff === undefined || citation.name.defendant === undefined) return undefined;
  const known = docketOpinion(resolved, library);
  if (known !== undefined) {
    const facts = factsOf(known.record);
    const wrong = docketDifference(resolved, facts);
    return wrong === undefined ? undefined : asCause(resolved, wrong, facts);
  }
  const { name, docket, courtAndDate } = citation;
  const misnamed = library.byDocket(docket.text)?.record;
  if (misnamed !== undefined) {
    // The number alone may be another court's.
    const facts = factsOf(misnamed);
    const wrong = courtAndDate?.court === undefined || courtAndDate.date === undefined || docketDifference(resolved, facts) !== undefined ? undefined : wrongParty(name, misnamed.caseName);
    return wrong === undefined ? undefined : asCause(resolved, { field: 'name', ...wrong }, facts);
  }
  const digits = docket.text.replaceAll(/\D/g, '');
  const near = library.summaries.flatMap(({ id, caseName, docket: numbers }) => {
    const own = numbers.find((one) => nearDigits(one.replaceAll(/\D/g, ''), digits));
    return own !== undefined && own.replaceAll(/\D/g, '') !== digits && sameCase(name, caseName) ? [{ id, own }] : [];
  });
  const record = near.length === 1 ? library.byId(near[0]?.id ?? '')?.record : undefined;
  return record === undefined ? undefined : asCause(resolved, { field: 'docket', span: docket.span, yours: docket.text, theirs: near[0]?.own ?? '' }, factsOf(record));
}

/** A short form, within a parenthetical, of a case the opinion cites in another volume; another case of that name in that volume excuses it. */
function shortCause(resolved: ResolvedCitation, library: OpinionLibrary): Cause | undefined {
  const { citation } = resolved;
  if (citation.kind !== 'shortCase' || citation.nestedIn === undefined || citation.name === undefined || citation.volume === undefined || citation.reporter === undefined) return undefined;
  const { name, volume, reporter } = citation;
  for (const { record } of library.opinions) {
    const named = record.authorities.filter((one) => straight(one.short) === straight(name.text));
    const own = named.length === 1 ? parse(named[0]?.citation ?? '') : undefined;
    const [cited] = named;
    if (cited === undefined || own === undefined || squeeze(own.reporter) !== squeeze(reporter.canonical) || own.volume === volume.text) continue;
    if (record.authorities.some((one) => parse(one.citation)?.volume === volume.text && straight(one.name).includes(straight(name.text))) || record.misprints.some(({ text }) => text.includes(`${volume.text} ${reporter.text}`))) continue;
    if (!nearDigits(own.volume, volume.text)) continue;
    return { ...asCause(resolved, { field: 'volume', span: volume.span, yours: volume.text, theirs: own.volume }, { ...factsOf(record), opinion: cited.name }), kind: 'misidentified-cited-case' };
  }
  return undefined;
}

/** A record of exactly that name, whose own citation the printed one nearly is. */
function byWholeName(library: OpinionLibrary, { name, volume, reporter, page, docket }: FullCaseCitation): OpinionRecord | undefined {
  if (name?.plaintiff === undefined || name.defendant === undefined) return undefined;
  const records = library.byName(`${name.plaintiff.text} v. ${name.defendant.text}`).map(({ record }) => record);
  const record = records.length === 1 ? records[0] : undefined;
  if (record === undefined) return undefined;
  if (volume !== undefined && reporter !== undefined && page !== undefined) {
    const core = `${volume.text} ${reporter.canonical} ${page.text}`;
    if (nearestTo(factsOf(record), volume.text, reporter.canonical, page.text) !== undefined || historyFacts(record, core) !== undefined) return record;
  }
  const digits = docket?.text.replaceAll(/\D/g, '') ?? '';
  return digits !== '' && record.docket.some((one) => nearDigits(one.replaceAll(/\D/g, ''), digits)) ? record : undefined;
}

/** One digit changed, or two neighbours swapped. */
function nearDigits(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const off = Array.from(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  return off.length <= 2;
}

type Cited = OpinionRecord['authorities'][number];

/** The authorities of a record by their citation without blanks and points, and their citations taken apart. */
const citedIn = rememberFor((record: OpinionRecord) => ({
  exact: new Map<string, Cited>(record.authorities.toReversed().map((one) => [squeeze(one.citation), one])),
  parsed: record.authorities.flatMap((one) => {
    const own = parse(one.citation);
    return own === undefined ? [] : [{ one, own, reporter: squeeze(own.reporter) }];
  }),
}));

/** An authority that an opinion of the library cites, printed with another court, year, number or name. */
function citedCause(resolved: ResolvedCitation, citation: FullCaseCitation, core: string, library: OpinionLibrary): Cause | undefined {
  for (const { record } of library.opinions) {
    const cited = citedIn(record).exact.get(squeeze(core)) ?? nearlyCited(record, citation, core);
    const parsed = cited === undefined ? undefined : parse(cited.citation);
    const tail = cited === undefined ? undefined : /\((?:([^()]*?) )?(?:\w+\.? \d{1,2}, )?(\d{4})\)/.exec(cited.full);
    if (cited === undefined || parsed === undefined || tail === undefined || tail === null) continue;
    const facts: Facts = { citations: [parsed], court: tail[1] ?? '', courtId: null, year: Number(tail[2]), docket: [], opinion: cited.name };
    // The opinion may misprint what the brief has right.
    const misprints = record.misprints.filter(({ text }) => text.includes(cited.citation) || text.startsWith(cited.short));
    const excused = ({ field, yours }: Difference): boolean => misprints.some(({ text }) => (field === 'name' ? text.toLowerCase().includes(yours.toLowerCase()) : field !== 'court' && text.includes(yours)));
    const named = nameDifference(citation, facts);
    const found = [...differences(citation, facts), ...(named === undefined ? [] : [named])].find((one) => !excused(one) && !(one.field === 'year' && misprints.some(({ text }) => /\b(?:19|20)\d\d\)/.test(text))));
    if (found === undefined || SUPREME.test(found.yours)) continue;
    const cause = asCause(resolved, found, facts);
    return citation.nestedIn === undefined && !beside(resolved, record) ? cause : { ...cause, kind: 'misidentified-cited-case' };
  }
  return undefined;
}

const straight = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** An authority of the same name and year with one of volume, reporter and page otherwise. */
function nearlyCited(record: OpinionRecord, { name, courtAndDate }: FullCaseCitation, core: string): OpinionRecord['authorities'][number] | undefined {
  const printed = parse(core);
  if (printed === undefined || name === undefined || courtAndDate?.date === undefined) return undefined;
  const reporter = squeeze(printed.reporter);
  const year = String(courtAndDate.date.year);
  return citedIn(record).parsed.find(({ one, own, reporter: theirs }) => {
    const shared = Number(own.volume === printed.volume) + Number(theirs === reporter) + Number(own.page === printed.page);
    return shared === 2 && one.full.includes(year) && one.name.includes(' v. ') && name.plaintiff !== undefined && name.defendant !== undefined && wrongParty(name, one.name) === undefined && straight(one.name).includes(straight(name.plaintiff.text.split(' ').at(-1) ?? ''));
  })?.one;
}

/** The sentence speaks of the opinion that cites it: "Perez relied on Sharp …". */
const beside = ({ placed, citation }: ResolvedCitation, { shortNames }: OpinionRecord): boolean => {
  const sentence = placed.block.sentences.find(({ start, end }) => start <= citation.span.start && citation.span.start < end);
  const before = sentence === undefined ? '' : placed.block.text.slice(sentence.start, citation.span.start);
  return citation.standing === 'text' && shortNames.some((name) => before.includes(name));
};
