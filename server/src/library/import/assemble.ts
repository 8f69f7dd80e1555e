import { sentences } from '../../prose/sentences.js';
import { countBefore } from '../../text/countBefore.js';
import { buildIndexData, type IndexData, type Stretch } from '../indexData.js';
import { SLIP_PAGES, type CitedAuthority, type OpinionPart, type OpinionRecord } from '../opinion.js';
import { type Caption, readCaption } from './caption.js';
import { citationsIn, quotedPassages, type FoundCitation } from './citedIn.js';
import { dispositionOf } from './disposition.js';
import { flowOf } from './flow.js';
import { openQuestions, proposedHoldings, type Sentence } from './holdings.js';
import { linesOf, type Line } from './lines.js';
import { isLead, others, panelOf, surname } from './panel.js';
import { partsOf, type FoundPart } from './parts.js';
import type { RawOpinion } from './rawOpinion.js';
import { hashOf } from '../words.js';
import { readingLines } from './readingLines.js';
import { reportedPassages } from './voices.js';

/** An opinion read from a file: what goes into the library, and where its parts stand in the file. */
export interface ImportedOpinion {
  readonly record: OpinionRecord;
  readonly index: IndexData;
  readonly stretches: readonly Stretch[];
  /** Source offsets of the parts, in the order of the record, and their words at either end. */
  readonly places: readonly { readonly start: number; readonly end: number; readonly firstWords: string; readonly lastWords: string }[];
}

/** The name of an opinion whose parties are not told. */
export const UNNAMED = 'Unnamed opinion';

const WEIGHTS: Readonly<Partial<Record<OpinionPart['kind'], string>>> = {
  concurrence: 'concurring',
  concurrence_in_judgment: 'concurring in the judgment',
  partial: 'concurring in part and dissenting in part',
  dissent: 'dissenting',
  statement: 'statement',
};

/** What the text calls an author where he is not plain "Judge": "WYNDHAM, C.J.", "JUSTICE TREMAYNE". */
function titleOf(author: string | null, text: string): OpinionPart['title'] {
  if (author === null) return undefined;
  const name = surname(author).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const chief = new RegExp(String.raw`\b(?:Chief (Judge|Justice) (?:\p{Lu}[\p{L}.]* )?${name}\b|${name}, (?:C\. ?J\.|Chief (?:Circuit )?(Judge|Justice)))`, 'iu').exec(text);
  const justice = new RegExp(String.raw`\bJustices? (?:\p{Lu}[\p{L}.]* )?${name}\b|\b${name}, (?:Associate |Chief )?Justice\b`, 'iu').test(text);
  if (chief !== null) return justice ? 'Chief Justice' : 'Chief Judge';
  return justice ? 'Justice' : undefined;
}

function weightOf({ kind, author }: FoundPart, title: OpinionPart['title']): string | null {
  if (kind === 'plurality') return 'plurality opinion';
  if (kind === 'per_curiam') return 'per curiam';
  const words = WEIGHTS[kind];
  if (words === undefined) return null;
  return author === null ? `${words} opinion` : `${author}, ${title?.startsWith('Chief') === true ? 'C.J.' : 'J.'}, ${words}`;
}

const slug = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/\p{M}|['’]/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 70);

/** Finds the page of an offset in the pagination that counts: the longest series. */
function pager(raw: RawOpinion): { readonly page: (offset: number) => number; readonly marks: readonly { readonly at: number; readonly page: number }[] } {
  const counts = new Map<number, number>();
  for (const { series } of raw.pages) counts.set(series, (counts.get(series) ?? 0) + 1);
  const main = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  const marks = raw.pages.filter(({ series, label }) => series === main && /^\d+$/.test(label)).map(({ at, label }) => ({ at, page: Number(label) }));
  const first = marks[0];
  if (first !== undefined && first.at > 0 && raw.style !== 'slip') marks.unshift({ at: 0, page: raw.style === 'paragraph' ? first.page : Math.max(1, first.page - 1) });
  const page = (offset: number): number => marks[Math.max(0, countBefore(marks, ({ at }) => at <= offset) - 1)]?.page ?? 1;
  return { page, marks };
}

/** Which paragraphs stand on the printed pages of an opinion whose pincites name paragraphs. */
function printedPages(raw: RawOpinion, parts: readonly FoundPart[], { page, marks }: ReturnType<typeof pager>): OpinionRecord['pages']['known'] {
  const printed = raw.printed ?? [];
  const words = printed.length === 0 ? '' : withoutCut(raw, raw.text.length);
  return printed.map(({ at, label }, index) => {
    const end = printed[index + 1]?.at ?? raw.text.length;
    const next = marks.find((mark) => mark.at >= at && mark.at < end);
    // Up to the first number, or to a writing that begins here, a page goes on with the paragraph before.
    const stop = Math.min(next?.at ?? end, ...parts.map(({ start }) => start).filter((start) => start >= at && start < end));
    const goesOn = /\p{L}/u.test(words.slice(at, stop));
    const first = next !== undefined && !goesOn ? next.page : page(at);
    return { reporter: SLIP_PAGES, page: label, pages: { first, last: Math.max(first, page(end - 1)) } };
  });
}

const wordsAt = (text: string, end: boolean): string => {
  const words = text.trim().split(/\s+/);
  return (end ? words.slice(-6) : words.slice(0, 6)).join(' ');
};

function idsOf(parts: readonly FoundPart[]): string[] {
  const seen = new Map<string, number>();
  return parts.map(({ kind, author }) => {
    const name = kind === 'majority' || kind === 'per_curiam' || kind === 'caption' || kind === 'syllabus' || kind === 'counsel' || author === null ? slug(kind) : `${slug(kind)}-${slug(surname(author))}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${String(count)}`;
  });
}

/** The text before an offset, with spaces for what is no word of the opinion. */
function withoutCut(raw: RawOpinion, end: number): string {
  let text = '';
  let at = 0;
  for (const span of raw.cut) {
    if (span.start >= end) break;
    text += raw.text.slice(at, span.start) + raw.text.slice(span.start, Math.min(end, span.end)).replace(/[^\n]/g, ' ');
    at = Math.min(end, span.end);
  }
  return text + raw.text.slice(at, end);
}

/** The front as printed, furniture and all, and what heads of pages and the last lines of the file say. */
function printedFront(raw: RawOpinion, end: number): string {
  const heads = new Set(raw.cut.slice(0, 200).map((span) => raw.text.slice(span.start, Math.min(span.end, span.start + 160))).filter((text) => /\p{L}{3}/u.test(text)));
  return [raw.text.slice(0, end), ...heads, raw.text.slice(Math.max(end, raw.text.length - 800))].join('\n');
}

/** Reads structure, voices, citations and proposed holdings from an opinion's text; undefined when no opinion is in it. */
export function assembleOpinion(raw: RawOpinion): ImportedOpinion | undefined {
  const lines = readingLines(raw);
  const found = partsOf(raw, lines);
  if (!found.parts.some(({ kind }) => kind !== 'caption' && kind !== 'counsel' && kind !== 'syllabus')) return undefined;
  const titles = raw.cut.map(({ start, end }) => raw.text.slice(start, Math.min(end, start + 200))).filter((text) => !text.includes('\n') && /\sv\.?\s/i.test(text) && !/filed|document/i.test(text));
  const front = raw.form === 'lines' ? withoutCut(raw, found.parts.find(({ kind }) => isLead(kind))?.lines[0]?.start ?? 4000) : found.front;
  const caption = readCaption(front, titles, raw.facts, found.closing, raw.text.slice(0, 60_000), printedFront(raw, found.parts.find(({ kind }) => isLead(kind))?.lines[0]?.start ?? 4000));
  const paging = pager(raw);
  const { page, marks } = paging;
  const known = new Set(raw.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const ids = idsOf(found.parts);
  const owner = (offset: number): number => found.parts.findLastIndex(({ start }) => start <= offset);
  const notes = raw.notes.map((note) => ({ note, part: owner(note.call ?? note.spans[0]?.start ?? 0) }));
  const inPlace = raw.form !== 'paragraphs' && raw.style !== 'paragraph';
  const citedAt = new Map<string, { citation: FoundCitation; uses: Map<number, Set<number>> }>();
  const stretches: Stretch[] = [];
  const sentencesOfCourt: Sentence[] = [];
  const names = partyNames(caption.caseName);
  const supreme = caption.court.id === 'scotus';
  const add = (part: number, note: number | undefined, own: readonly Line[], at: number, end: number, skips: RawOpinion['skips']): void => {
    const flow = flowOf(raw.text, own, raw.cut, known, raw.form !== 'flat');
    const pages = [{ at: 0, page: page(at) }];
    for (const mark of marks) if (mark.at > at && mark.at < end) pages.push({ at: flow.at(mark.at), page: mark.page });
    const bounds = sentences(flow.text, []);
    const citations = citationsIn(flow.text);
    const kind = found.parts[part]?.kind ?? 'majority';
    const pageOf = (offset: number): number => pages.findLast((one) => one.at <= offset)?.page ?? page(at);
    for (const citation of citations) {
      const entry = citedAt.get(citation.citation) ?? { citation, uses: new Map<number, Set<number>>() };
      const uses = entry.uses.get(part) ?? new Set<number>();
      uses.add(pageOf(citation.start));
      entry.uses.set(part, uses);
      if (entry.citation.name === '' && citation.name !== '') entry.citation = citation;
      citedAt.set(citation.citation, entry);
    }
    const order = [...citedAt.keys()];
    const quoted = quotedPassages(flow.text, citations, bounds).map(({ start, end: stop, citation }) => ({ start, end: stop, authority: order.indexOf(citation) }));
    const label = note === undefined ? undefined : notesOf[part]?.[note]?.label;
    if (isLead(kind)) {
      for (const bound of bounds) sentencesOfCourt.push({ ...bound, text: flow.text.slice(bound.start, bound.end).replace(/\s+/g, ' ').trim(), page: pageOf(bound.start), ...(label === undefined ? {} : { note: label }) });
    }
    stretches.push({
      text: flow.text,
      part,
      ...(note === undefined ? {} : { note }),
      pages,
      voices: kind === 'caption' || kind === 'counsel' || kind === 'syllabus' ? [] : reportedPassages(flow.text, bounds, { names, supreme }),
      quoted,
      citations: [...citations.map(({ start, end: stop }) => ({ start, end: stop })), ...skips.filter((skip) => skip.start >= at && skip.end <= end + 8).map((skip) => ({ start: flow.at(skip.start), end: flow.at(skip.end) }))].sort((a, b) => a.start - b.start),
    });
  };
  const notesOf = found.parts.map((_, part) => notes.filter((one) => one.part === part).map(({ note }) => note));
  found.parts.forEach(({ lines: own }, part) => {
    const first = own[0];
    const last = own.at(-1);
    if (first === undefined || last === undefined) return;
    add(part, undefined, own, first.start, last.end, raw.skips);
    notesOf[part]?.forEach((note, number) => {
      const own = note.spans.flatMap((span) => linesOf(raw.text.slice(0, span.end), [{ start: 0, end: span.start }, ...raw.cut.filter(({ start, end }) => start >= span.start && end <= span.end)], []));
      const at = inPlace ? (note.spans[0]?.start ?? 0) : (note.call ?? note.spans[0]?.start ?? 0);
      if (own.length > 0) add(part, number, own, at, inPlace ? (note.spans.at(-1)?.end ?? at) : at, []);
    });
  });
  const authorities = [...citedAt.values()].map(({ citation: { citation, name, courtAndYear }, uses }): CitedAuthority => ({
    name: name === '' ? citation : name,
    short: name === '' ? citation : shortOf(name, raw.text),
    citation,
    full: `${name === '' ? citation : `${name}, ${citation}`}${courtAndYear === undefined ? '' : ` (${courtAndYear.replace(/\s+/g, ' ')})`}`,
    uses: [...uses].map(([part, on]) => ({ part: ids[part] ?? '', treatment: 'cited' as const, pages: [...on].sort((a, b) => a - b).map((one) => ({ first: one, last: one })) })),
  }));
  const parts = found.parts.map((part, index): OpinionPart => {
    const own = stretches.find((stretch) => stretch.part === index && stretch.note === undefined);
    const pages = own?.pages.map((one) => one.page) ?? [page(part.start)];
    const range = { first: Math.min(...pages), last: Math.max(...pages) };
    const title = titleOf(part.author, raw.text);
    return {
      id: ids[index] ?? '',
      kind: part.kind,
      author: part.author,
      ...(title === undefined ? {} : { title }),
      joinedBy: part.joinedBy.length === 0 && isLead(part.kind) && part.author !== null ? others(found.parts, part, caption.panel) : part.joinedBy,
      pages: range,
      ...(part.scope === undefined ? {} : { scope: part.scope }),
      weight: weightOf(part, title),
      footnotes: (notesOf[index] ?? []).map(({ label, spans, call }) => {
        const first = page(inPlace ? (spans[0]?.start ?? 0) : (call ?? spans[0]?.start ?? 0));
        return { label, pages: { first, last: Math.max(first, inPlace ? page(spans.at(-1)?.start ?? 0) : first) } };
      }),
    };
  });
  const lead = parts.find(({ kind }) => isLead(kind));
  const leadText = stretches.find((stretch) => stretch.note === undefined && parts[stretch.part] === lead)?.text ?? '';
  const notesText = stretches.filter((stretch) => stretch.note !== undefined && parts[stretch.part] === lead).map(({ text }) => text).join(' ');
  const caseName = caption.caseName ?? UNNAMED;
  const pageNumbers = marks.map((mark) => mark.page);
  const record: OpinionRecord = {
    schema: 1,
    id: idOf(caption, raw.text),
    provenance: 'imported',
    caseName,
    shortNames: shortNames(caseName),
    citations: caption.citations,
    docket: caption.docket,
    court: caption.court,
    decided: caption.decided,
    ...(raw.facts.source === undefined ? {} : { source: raw.facts.source }),
    published: caption.published,
    panel: panelOf(caption.panel, found, parts),
    votes: lead?.author === undefined || lead.author === null ? [] : [{ issue: 'judgment', author: lead.author, joinedBy: lead.joinedBy, dissenting: parts.filter(({ kind }) => kind === 'dissent' || kind === 'partial').flatMap(({ author, joinedBy }) => [...(author === null ? [] : [author]), ...joinedBy]) }],
    disposition: dispositionOf({ opinion: leadText, notes: notesText, decree: found.decree, front: found.front, parties: caseName.split(' v. ') }),
    history: [],
    parts,
    pages: { style: raw.style === 'reporter' ? 'star' : raw.style, first: pageNumbers.length === 0 ? null : Math.min(...pageNumbers), last: pageNumbers.length === 0 ? null : Math.max(...pageNumbers), known: printedPages(raw, found.parts, paging) },
    holdings: proposedHoldings(sentencesOfCourt),
    separate: [],
    notDecided: openQuestions(sentencesOfCourt),
    reported: [],
    authorities,
    facts: [],
    quotations: [],
    strength: null,
    misprints: [],
  };
  const places = found.parts.map(({ start, end }, index) => {
    const text = stretches.find((stretch) => stretch.part === index && stretch.note === undefined)?.text ?? '';
    return { start: raw.toSource(start), end: raw.toSource(end), firstWords: wordsAt(text, false), lastWords: wordsAt(text, true) };
  });
  return { record, index: buildIndexData(stretches), stretches, places };
}

/** The file name of an opinion: its name, with citation, docket or date. One without a name is told from others by its words. */
function idOf({ caseName, citations: [cited], docket, decided }: Caption, text: string): string {
  const number = cited === undefined ? (docket[0] ?? decided ?? '') : `${cited.volume} ${cited.reporter} ${cited.page}`;
  return slug(`${caseName ?? UNNAMED} ${number}${caseName === null ? ` ${(hashOf(text) >>> 0).toString(36)}` : ''}`) || 'opinion';
}

/** The name that a case goes by in the text: one word of its first party, or of the other where the first is a government. */
function shortOf(name: string, text: string): string {
  const [left = '', right = ''] = name.split(/\sv\.\s/);
  const party = right !== '' && GOVERNMENTS.test(left) || STATES.has(left.toLowerCase()) ? right : left;
  const words = party.replace(/[,.]$/, '').split(' ');
  const one = [words.at(-1) ?? '', words[0] ?? ''].find((word) => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(word) && words.length > 1 && countOf(text, word) > countOf(text, party));
  return one ?? party;
}

const countOf = (text: string, words: string): number => text.split(words).length - 1;

const STATES: ReadonlySet<string> = new Set(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming'
    .split(' ')
    .concat('new hampshire', 'new jersey', 'new mexico', 'new york', 'north carolina', 'north dakota', 'rhode island', 'south carolina', 'south dakota', 'west virginia'),
);

function partyNames(caseName: string | null): string[] {
  return (caseName ?? '').split(/\sv\.\s/).flatMap((party) => {
    const words = party.replace(/,.*$/, '').split(' ').filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word) && !/^(?:City|County|State|United|States|Board|Department|The|In)$/.test(word));
    return [party, ...words.slice(0, 1), ...words.slice(-1)];
  });
}

const GOVERNMENTS = /^(?:united states|state|people|commonwealth|state of .*|in re.*|ex parte.*|city of .*|county of .*)$/i;

/** Names that short forms use: the first party's, unless it is a government; then the other's. */
function shortNames(caseName: string): string[] {
  const [left = '', right = ''] = caseName.split(/\sv\.\s/);
  const usable = [left, right].map((party) => party.trim()).filter((party) => party !== '' && !GOVERNMENTS.test(party));
  const [first = ''] = usable;
  const organisation = /\b(?:ass[’']?n|association|inc|llc|llp|lp|corp|co|company|ltd|soc[’']y|society|union|bd|board|dep[’']?t|authority|auth|found(?:ation)?|ranch|hospital|univ(?:ersity)?|bank|church)\b\.?/i.test(first);
  const person = organisation ? /^(?:The )?(\p{Lu}[\p{L}'’-]{3,})\s/u.exec(first)?.[1] : /^(?:\p{Lu}[\p{L}'’]+\s){1,2}(\p{Lu}[\p{L}'’-]+)$/u.exec(first)?.[1];
  return [...new Set([...(person === undefined ? [] : [person]), ...usable.slice(0, 1)])];
}
