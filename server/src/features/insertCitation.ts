import type { Authority } from '../authority/authority.js';
import { blockAt } from '../brief/blockAt.js';
import type { Brief } from '../brief/brief.js';
import type { Pincite } from '../citation/citation.js';
import { italic } from '../citation/print/printStyle.js';
import type { Opinion, OpinionPart, PageRange } from '../library/opinion.js';
import type { RuleSettings } from '../rules/rule.js';
import { emphasisMarker } from '../rules/typeface.js';
import { say } from '../text/say.js';
import { briefName } from './authorityName.js';
import { citationOf, citationOfOpinion, formAt, numberAt } from './completion/candidates.js';
import { citationLine, isCourt, pageRange } from './describe.js';
import { printed } from './forms.js';
import { locate } from './locate.js';
import { behindMarkers } from './markers.js';
import { citationOfPages, reporterPage } from './opinionCitation.js';
import { isFurniture, opinionPage } from './opinionPage.js';

/** Something that can be cited: an authority of the brief by its key, or an opinion of the library by its id. */
export interface Choice {
  readonly label: string;
  readonly description: string;
  readonly authority?: string;
  readonly opinion?: string;
}

/** Text around the places where a page is to be filled in, or why there is none. */
export type Inserted = { readonly parts: readonly string[] } | { readonly problem: string };

/**
 * Where something may be inserted that a person asked for at a source offset: there, or, within a citation, behind the sentence that
 * it stands in.
 */
export function freeOffset(brief: Brief, offset: number): number {
  const at = locate(brief, offset);
  if (at?.citation === undefined || offset <= at.span.start || offset >= at.span.end) return offset;
  const { placed, citation } = at.citation;
  const sentence = placed.block.sentences.find(({ end }) => end >= citation.span.end);
  return behindMarkers(placed, sentence?.end ?? citation.span.end);
}

/** Words that a person selected in the document of an opinion; lines counted from 0, both inclusive. */
export interface Selected {
  readonly text: string;
  readonly lines: { readonly first: number; readonly last: number };
}

/** Bluebook 5.1: as many words stand in a block of their own. */
const BLOCK_WORDS = 50;

/** What can be cited at a source offset: the brief's authorities, those cited last before it first, then the library's. */
export function choicesAt(brief: Brief, offset: number): Choice[] {
  const n = numberAt(brief, offset);
  const last = ({ citations }: Authority): number => citations.findLast((each) => each < n) ?? -1;
  const own = brief.authorities.filter(({ kind }) => kind !== 'record' && kind !== 'other').sort((a, b) => last(b) - last(a));
  const cited = new Set(own.flatMap(({ opinion }) => opinion?.record.id ?? []));
  return [
    ...own.map(({ key, label }) => ({ label, description: '', authority: key })),
    ...brief.library.summaries.filter(({ id }) => !cited.has(id)).map((summary) => ({ label: summary.caseName, description: citationLine(summary), opinion: summary.id })),
  ];
}

/** A citation of what was chosen, in the form that the place wants. */
export function chosenCitation(brief: Brief, offset: number, { authority: key, opinion: id }: Pick<Choice, 'authority' | 'opinion'>, settings: RuleSettings): Inserted {
  const n = numberAt(brief, offset);
  const authority = brief.authorities.find((each) => (key === undefined ? each.opinion?.record.id === id : each.key === key));
  const summary = brief.library.summaries.find((each) => each.id === id);
  const text =
    authority !== undefined
      ? (citationOf(brief, authority, formAt(brief, authority, n, blockAt(brief, offset)), n, settings) ?? citationOf(brief, authority, 'full', n, settings))
      : summary === undefined ? undefined : citationOfOpinion(brief, summary, settings);
  return text === undefined ? { problem: say`Too little is known of this authority to print a citation of it.` } : { parts: text.parts };
}

/** The selected words as one paragraph; of a list of short quotations, what stands between its marks. */
function wordsOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => !isFurniture(line));
  const joined = lines.join(' ').replace(/\s+/g, ' ').trim();
  return (/^(?:- )?“(.+)”(?: \(\d+\))?$/.exec(joined)?.[1] ?? joined).trim();
}

interface Found {
  readonly pages: PageRange;
  readonly part: OpinionPart | undefined;
  /** The authority that the opinion quotes there, in full. */
  readonly quoted: string | undefined;
}

/** Where the words stand in the opinion: as its index says, or by the page of the text they were selected on. */
function placeOf(opinion: Opinion, words: string, { lines }: Selected): Found | undefined {
  const { pages, bands } = opinionPage(opinion);
  const onPages = pages.filter(({ lines: { first, last } }) => first <= lines.last && lines.first <= last).map(({ page }) => page);
  const match = opinion.quotations.find(words);
  if (match.kind === 'exact') {
    const place = match.places.find((each) => onPages.some((page) => each.pages.first <= page && page <= each.pages.last)) ?? match.places[0];
    if (place !== undefined) {
      const source = opinion.record.authorities.find(({ citation, short }) => citation === place.quotedFrom || short === place.quotedFrom);
      return { pages: place.pages, part: place.part, quoted: source?.full };
    }
  }
  const [first] = onPages;
  if (first === undefined) return undefined;
  const part = bands.find(({ lines: band }) => band.first <= lines.first && lines.first <= band.last)?.part;
  return { pages: { first, last: onPages.at(-1) ?? first }, part, quoted: undefined };
}

/** Pages of the opinion as a brief cites them, and whether they are those of the slip opinion. */
function pinciteOf({ record }: Opinion, { first, last }: PageRange): { readonly pincite: Pincite; readonly isSlip: boolean } {
  const span = { start: 0, end: 0 };
  const from = reporterPage(record, first);
  const to = reporterPage(record, last);
  const isSlip = record.pages.style !== 'paragraph' && (from === undefined || to === undefined);
  const ends = isSlip || from === undefined || to === undefined ? { first: String(first), last: String(last) } : { first: from, last: to };
  const range = ends.first === ends.last ? { first: ends.first } : { ...ends, dash: { span, text: '–' } };
  if (record.pages.style === 'paragraph') {
    const prefix = first === last ? '¶' : '¶¶';
    const text = `${prefix} ${pageRange({ first, last })}`;
    return { isSlip, pincite: { span, text, items: [{ span, text, unit: 'paragraph', first: String(first), prefix: { span, text: prefix } }] } };
  }
  const text = pageRange({ first, last });
  return { isSlip, pincite: { span, text, items: [{ span, text, unit: 'page', ...range }] } };
}

const literal = (text: string, brief: Brief): string => (brief.format === 'text' ? text : text.replace(/[\\*_`<[\]]/g, '\\$&'));

/** Whether what is put at a source offset begins a sentence. */
const beginsSentence = ({ source }: Brief, offset: number): boolean => /(?:^|\n|[.?!][)\]"”’*_]*)\s*$/.test(source.slice(Math.max(0, offset - 80), offset));

/** In quotation marks, those within made single; with the capital that begins the sentence, if it does, and the stop that ends it. */
function quoted(words: string, opens: boolean): string {
  const inner = words.replace(/“/g, '‘').replace(/”/g, '’').replace(/"([^"]*)"/g, '‘$1’').replace(/[,;:—–-]$/, '');
  const begun = opens ? inner.replace(/^\p{Ll}/u, (letter) => `[${letter.toUpperCase()}]`) : inner;
  return `“${begun}${/[.?!…]’?$/.test(inner) ? '' : '.'}”`;
}

/**
 * Words of an opinion in quotation marks (or, from fifty words on, in a block), with the page they stand on, the writing when it is
 * not the court's, and whom the opinion quotes in them. Refused for words that are not the opinion's own.
 */
export function quotedPassage(brief: Brief, offset: number, opinion: Opinion, selected: Selected, settings: RuleSettings): Inserted {
  const words = wordsOf(selected.text);
  const found = words === '' ? undefined : placeOf(opinion, words, selected);
  if (found === undefined) return { problem: words === '' ? say`Select the words to quote.` : say`The words selected are not the opinion’s own, so they can’t be quoted. Select words of its text.` };
  const { pages, part, quoted: source } = found;
  const marker = brief.format === 'text' ? ('' as const) : emphasisMarker(brief);
  const { pincite, isSlip } = pinciteOf(opinion, pages);
  const n = numberAt(brief, offset);
  const authority = brief.authorities.find((each) => each.opinion?.record.id === opinion.record.id);
  const isShort = authority !== undefined && formAt(brief, authority, n, blockAt(brief, offset)) === 'short';
  const slip = `${authority === undefined ? '' : italic(briefName(brief, authority), { marker })}, slip op. at ${pincite.text}`;
  const short = isShort ? (isSlip ? slip : printed(brief, authority, 'short', pincite, n, settings)) : undefined;
  const full = citationOfPages(opinion, pages).replace(/^\*([^*]*)\*/, (_, name: string) => italic(name, { marker }));
  const weight = part === undefined || isCourt(part) || part.weight === null ? '' : ` (${part.weight})`;
  const within = source === undefined ? '' : ` (quoting ${source})`;
  const citation = `${short ?? full}${weight}${within}.`;
  const text = literal(words, brief);
  if (words.split(' ').length < BLOCK_WORDS) return { parts: [`${quoted(text, beginsSentence(brief, offset))} ${citation}`] };
  return { parts: [`\n\n${brief.format === 'text' ? '    ' : '> '}${text}\n\n${citation}`] };
}
