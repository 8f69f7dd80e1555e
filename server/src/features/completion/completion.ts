import type { Authority } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import { italic } from '../../citation/print/printStyle.js';
import type { OpinionSummary } from '../../library/opinion.js';
import type { RuleSettings } from '../../rules/rule.js';
import { emphasisMarker } from '../../rules/typeface.js';
import { say, spoken } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { briefName } from '../authorityName.js';
import { citationLine } from '../describe.js';
import { fullOf, type Form } from '../forms.js';
import { locate } from '../locate.js';
import { citationOf, citationOfOpinion, formAt, numberAt } from './candidates.js';
import { meantByIdAt } from './idAt.js';
import { goingOn, type Insertion } from './insertion.js';
import { typingPlace, type TypingPlace } from './place.js';

/** One thing that may be inserted. */
export interface Completion extends Insertion {
  readonly label: string;
  /** What of it is inserted: a form, or the name alone as a sentence has it. */
  readonly form: Form | 'name';
  readonly kind: Authority['kind'];
  /** One line beside the label. */
  readonly detail: string;
  /** Source span that it takes the place of. */
  readonly span: Span;
  /** What the letters typed are held against. */
  readonly filter: string;
  /** Its rank among the others, as text that sorts. */
  readonly sort: string;
  /** Key of an authority of the brief, or id of an opinion of the library. */
  readonly authority?: string;
  readonly opinion?: string;
}

export interface Completions {
  readonly list: readonly Completion[];
  /** Whether more letters might bring up others. */
  readonly partial: boolean;
}

const NONE: Completions = { list: [], partial: false };
/** More are no help in choosing. */
const MOST_OF_LIBRARY = 30;

const folded = (text: string): string => text.toLowerCase().replace(/’/g, "'");

/** Where in a name the typed words stand: at its beginning, or at that of one of its words. */
const fits = (name: string, typed: string): boolean => {
  const text = folded(name);
  const sought = folded(typed);
  return text.startsWith(sought) || text.includes(` ${sought}`);
};

const nameOf = (brief: Brief, authority: Authority): string => {
  const full = fullOf(brief, authority)?.citation;
  const name = full?.kind === 'fullCase' ? full.name?.text : undefined;
  return name?.replace(/\s+/g, ' ') ?? authority.opinion?.record.caseName ?? authority.label;
};

interface Named {
  readonly names: readonly string[];
}

/** How many of the words typed at the end begin a name: as many as fit, one otherwise. */
function wordsMeant(words: readonly string[], candidates: readonly Named[]): number {
  for (let count = words.length; count > 1; count--) {
    const typed = words.slice(-count).join(' ');
    if (/^[\p{Lu}\d]/u.test(typed) && candidates.some(({ names }) => names.some((name) => folded(name).startsWith(folded(typed))))) return count;
  }
  return Math.min(1, words.length);
}

const listed = new Set<Authority['kind']>(['case', 'statute', 'regulation', 'rule', 'constitution', 'legislative', 'secondary']);

/** Authorities, ranked by how lately they were cited before a number; those cited only later come last. */
function byRecency(authorities: readonly Authority[], n: number): Authority[] {
  const last = ({ citations }: Authority): number => citations.findLast((each) => each < n) ?? -1;
  return [...authorities].sort((a, b) => last(b) - last(a));
}

/** Puts one citation together from what is typed and what is to be printed. */
class Writer {
  readonly list: Completion[] = [];

  constructor(
    private readonly place: TypingPlace,
    private readonly span: Span,
  ) {}

  add(what: Omit<Completion, keyof Insertion | 'span' | 'filter'> & { readonly names: string }, text: Insertion | undefined): void {
    if (text === undefined) return;
    const { names, ...rest } = what;
    const printedItalic = text.plain.startsWith('*') || text.plain.startsWith('_');
    // Behind an open marker only what is set in italics may stand.
    if ((this.place.marker !== '' || this.place.inItalics) && !printedItalic) return;
    const { parts, plain } = this.place.inItalics ? goingOn(text) : text;
    this.list.push({ ...rest, parts, plain, span: this.span, filter: this.place.marker + names });
  }
}

const rank = (group: number, index: number): string => `${String(group)}${String(index).padStart(3, '0')}`;
const formNames: Record<Form, string> = spoken({ full: 'full citation: {0}', short: 'short form: {0}', id: 'id.: {0}' });

/** What an author who types at a source offset may want to cite there. */
export function completionsAt(brief: Brief, offset: number, settings: RuleSettings): Completions {
  const place = typingPlace(brief, offset);
  if (place === undefined) return NONE;
  const at = locate(brief, offset);
  if (at?.citation !== undefined && at.span.start < place.start && offset < at.span.end) return NONE;

  const n = numberAt(brief, place.start);
  const authorities = byRecency(brief.authorities.filter(({ kind }) => listed.has(kind)), n).map((authority) => ({ authority, names: [nameOf(brief, authority), briefName(brief, authority)] }));
  const cited = new Set(brief.authorities.flatMap(({ opinion }) => opinion?.record.id ?? []));
  const others = brief.library.summaries.filter(({ id }) => !cited.has(id)).map((summary) => ({ summary, names: [summary.caseName, ...summary.shortNames] }));

  const count = wordsMeant(place.words, [...authorities, ...others]);
  const typed = place.words.slice(-count).join(' ');
  if (typed === '' && place.marker === '' && !place.behindSignal) return NONE;
  if (typed !== '' && place.marker === '' && !place.behindSignal && !/^[\p{Lu}\d]/u.test(typed)) return NONE;
  const isMeant = ({ names }: Named): boolean => typed === '' || names.some((name) => fits(name, typed));
  const begins = ({ names }: Named): boolean => names.some((name) => folded(name).startsWith(folded(typed)));
  /** Those that are meant, with those whose name begins so before those that have such a word in it. */
  const meant = <Candidate extends Named>(all: readonly Candidate[]): Candidate[] => {
    const found = all.filter(isMeant);
    return [...found.filter(begins), ...found.filter((each) => !begins(each))];
  };
  const start = place.marker === '' ? offset - typed.length : place.start;
  const writer = new Writer(place, { start, end: place.end });

  addId(writer, brief, place, n, typed, settings);
  const isSentence = place.behindSignal || place.opensSentence;
  for (const [index, { authority, names }] of meant(authorities).entries()) addAuthority(writer, brief, { authority, names }, { n, index, isSentence, blockIndex: place.blockIndex, behindSignal: place.behindSignal }, settings);
  const found = meant(others);
  for (const [index, { summary, names }] of found.slice(0, MOST_OF_LIBRARY).entries()) addOpinion(writer, brief, summary, names, index, settings);
  return { list: writer.list, partial: found.length > MOST_OF_LIBRARY };
}

function addId(writer: Writer, brief: Brief, place: TypingPlace, n: number, typed: string, settings: RuleSettings): void {
  const isMeant = 'id.'.startsWith(folded(typed)) && (typed !== '' || place.behindSignal || place.marker !== '');
  const authority = isMeant ? meantByIdAt(brief, place) : undefined;
  if (authority === undefined) return;
  const text = citationOf(brief, authority, 'id', n, settings);
  const isCapital = place.opensSentence && !place.behindSignal;
  const cased = (part: string): string => (isCapital ? part : part.replace('Id.', 'id.'));
  writer.add(
    { label: isCapital ? 'Id.' : 'id.', form: 'id', kind: authority.kind, detail: say`id. refers to ${briefName(brief, authority)}`, sort: rank(0, 0), names: isCapital ? 'Id.' : 'id.', authority: authority.key },
    text === undefined ? undefined : { parts: text.parts.map(cased), plain: cased(text.plain) },
  );
}

interface Standing {
  readonly n: number;
  readonly index: number;
  /** A citation stands here rather than a word of a sentence. */
  readonly isSentence: boolean;
  readonly behindSignal: boolean;
  readonly blockIndex: number;
}

function addAuthority(writer: Writer, brief: Brief, { authority, names }: Named & { readonly authority: Authority }, { n, index, isSentence, behindSignal, blockIndex }: Standing, settings: RuleSettings): void {
  const [label = authority.label] = names;
  const { kind, key } = authority;
  const wanted = formAt(brief, authority, n, blockIndex);
  const forms: readonly Form[] = wanted === 'short' ? ['short', 'full'] : kind === 'case' && authority.citations.some((each) => each < n) ? ['full', 'short'] : ['full'];
  for (const form of forms) {
    const text = citationOf(brief, authority, form, n, settings);
    const detail = say(formNames[form], text?.parts.map((part) => part.replace(/\\?[*_]/g, '')).join('…') ?? '');
    writer.add({ label, form, kind, detail, sort: rank((isSentence ? 1 : 2) + (form === wanted ? 0 : 3), index), names: label, authority: key }, text);
  }
  if (kind !== 'case' || behindSignal || authority.citations.every((each) => each >= n)) return;
  const name = briefName(brief, authority);
  const marked = brief.format === 'text' ? name : italic(name, { marker: emphasisMarker(brief) });
  writer.add({ label: name, form: 'name', kind, detail: say`name only`, sort: rank(isSentence ? 3 : 1, index), names: name, authority: key }, { parts: [marked], plain: marked });
}

function addOpinion(writer: Writer, brief: Brief, summary: OpinionSummary, names: readonly string[], index: number, settings: RuleSettings): void {
  const { caseName, id } = summary;
  writer.add({ label: caseName, form: 'full', kind: 'case', detail: say`from the library: ${citationLine(summary)}`, sort: rank(7, index), names: names[0] ?? caseName, opinion: id }, citationOfOpinion(brief, summary, settings));
}
