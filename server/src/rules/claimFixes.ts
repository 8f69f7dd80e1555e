import type { ResolvedCitation } from '../authority/authority.js';
import type { Claim } from '../claim/claim.js';
import { SLIP_PAGES, type OpinionPart, type PageRange } from '../library/opinion.js';
import type { Pincite } from '../citation/citation.js';
import { insertProse, italicRun, replaceProse, toSource } from '../prose/placement.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import type { Edit } from '../text/edit.js';
import { type Said, say } from '../text/say.js';
import type { Span } from '../text/span.js';
import type { RuleContext } from './rule.js';
import type { Seen } from './sightings.js';
import { emphasisMarker, italicsWithin } from './typeface.js';
import { judgeWords, pageWords } from './wording.js';

export interface Suggestion {
  readonly title: Said;
  readonly edits: readonly Edit[];
}

export const citationOf = ({ claim }: Seen, { brief }: RuleContext): ResolvedCitation | undefined => (claim.citation === undefined ? undefined : brief.citations[claim.citation]);

/** Prose offset behind which a weight parenthetical belongs: the date parenthetical, else the pincite, else the citation's core. */
function weightPlace({ citation }: ResolvedCitation): number {
  const dated = citation.parentheticals.findLast(({ kind }) => kind === 'courtYear');
  const ends = [dated?.span.end, 'courtAndDate' in citation ? citation.courtAndDate.span.end : undefined, citation.pincite?.span.end];
  const place = ends.find((end) => end !== undefined) ?? citation.core.end;
  const nested = citation.parentheticals.find(({ span }) => span.start < place && place < span.end);
  return nested === undefined ? place : nested.span.start;
}

function insertBehind(placed: PlacedBlock, at: number, text: string): Edit {
  // Behind a case name in italics the parenthetical is roman: it goes outside the markers.
  const italic = italicRun(placed, { start: at - 1, end: at }) !== undefined;
  return insertProse(placed, at, text, italic ? 'right' : 'left');
}

/** Puts "(S.R. Thomas, J., concurring in part and dissenting in part)" at its place, or corrects the one that stands there. */
export function weightFix(resolved: ResolvedCitation | undefined, part: OpinionPart | undefined): Suggestion[] {
  if (resolved === undefined || part === undefined || part.weight === null) return [];
  const { citation, placed } = resolved;
  const standing = citation.parentheticals.find(({ weight }) => weight !== undefined);
  if (standing !== undefined) {
    const edit = replaceProse(placed, { start: standing.span.start + 1, end: standing.span.end - 1 }, part.weight);
    return edit === undefined ? [] : [{ title: say`Change the parenthetical to “(${part.weight})”`, edits: [edit] }];
  }
  return [{ title: say`Insert “(${part.weight})”`, edits: [insertBehind(placed, weightPlace(resolved), ` (${part.weight})`)] }];
}

/** Takes a parenthetical out with the space before it. */
export function withoutParenthetical({ placed }: ResolvedCitation, span: Span, title: Said): Suggestion[] {
  const start = placed.block.text[span.start - 1] === ' ' ? span.start - 1 : span.start;
  const edit = replaceProse(placed, { start, end: span.end }, '');
  return edit === undefined ? [] : [{ title, edits: [edit] }];
}

/** Puts words in place of others; italics that stood among these go with them. */
function recast(placed: PlacedBlock, span: Span, text: string): Edit | undefined {
  const runs = italicsWithin(placed, span);
  if (runs.length === 0) return replaceProse(placed, span, text);
  const source = toSource(placed, span);
  const starts = runs.map((run) => placed.base + run.source.start);
  const ends = runs.map((run) => placed.base + run.source.end);
  return { span: { start: Math.min(source.start, ...starts), end: Math.max(source.end, ...ends) }, newText: text };
}

const ROLES: Partial<Record<OpinionPart['kind'], string>> = { dissent: 'dissenting', partial: 'dissenting in part', concurrence: 'concurring', concurrence_in_judgment: 'concurring in the judgment' };

/** "The panel held" → "Judge S.R. Thomas, dissenting in part, would have held". */
export function attributionFix({ cause, claim }: Seen, { brief }: RuleContext): Suggestion[] {
  const { part } = cause;
  const placed = brief.blocks[claim.block];
  const { speakerSpan, forceSpan, force } = claim;
  if (part === undefined || placed === undefined || part.author === null || speakerSpan === undefined || cause.block !== claim.block) return [];
  const role = ROLES[part.kind];
  const adjacent = forceSpan !== undefined && forceSpan.start > speakerSpan.end && forceSpan.start - speakerSpan.end <= 1;
  if (role === undefined || !adjacent) return [];
  const article = /(?:\b[Tt]he|\b[Tt]his|\b[Tt]hat|\b[Aa]) $/.exec(placed.block.text.slice(Math.max(0, speakerSpan.start - 5), speakerSpan.start));
  const span = { start: speakerSpan.start - (article?.[0].length ?? 0), end: forceSpan.end };
  const verb = force === 'held' ? 'would have held' : force === 'concluded' ? 'would have concluded' : force === 'declined' ? 'would have declined' : placed.block.text.slice(forceSpan.start, forceSpan.end);
  const own = `${judgeWords(part)}, ${role}, ${verb}`;
  // A heading in capitals stays one.
  const text = placed.block.context.kind === 'heading' && /^\p{Lu}/u.test(placed.block.text.slice(forceSpan.start, forceSpan.end)) ? own.replaceAll(/(?<![\p{L}.’])(?!in\b)\p{Ll}/gu, (letter) => letter.toUpperCase()) : own;
  const edit = recast(placed, span, text);
  return edit === undefined ? [] : [{ title: say`Attribute it: “${text}”`, edits: [edit] }];
}

const SAYS: Readonly<Record<string, string>> = { 'party-contention-as-holding': 'argued', 'lower-court-as-holding': 'found', 'cited-case-as-holding': 'held' };

/** Verbs that another may stand for; "approved the use of" goes on as it began. */
const HOLDS = /^(?:held|holds|ruled|rules|found|finds|concluded|concludes|determined|determines|decided|decides|declared|declares|said|says)$/i;

/** "The panel found" → "Plaintiffs argued": the one who said it, in place of the court. */
export function speakerFix({ cause, claim }: Seen, { brief }: RuleContext): Suggestion[] {
  const placed = brief.blocks[claim.block];
  const { speakerSpan, forceSpan } = claim;
  const verb = SAYS[cause.kind];
  if (placed === undefined || verb === undefined || cause.speaker === undefined || !cause.speaker.includes(' ') && !cause.speaker.endsWith("s") || speakerSpan === undefined || forceSpan === undefined || cause.block !== claim.block) return [];
  if (forceSpan.start <= speakerSpan.end || forceSpan.start - speakerSpan.end > 1) return [];
  const article = /(?:\b[Tt]he|\b[Tt]hat) $/.exec(placed.block.text.slice(Math.max(0, speakerSpan.start - 5), speakerSpan.start));
  const span = { start: speakerSpan.start - (article?.[0].length ?? 0), end: forceSpan.end };
  const opening = /(?:^|[.!?:“"]\s*)$/.test(placed.block.text.slice(0, span.start));
  const own = placed.block.text.slice(forceSpan.start, forceSpan.end);
  const after = placed.block.text.slice(forceSpan.end, forceSpan.end + 6);
  // "Found it obvious" is a verb of thinking; "described … as" goes on as it began.
  const says = cause.kind === 'party-contention-as-holding' && /^ it\b/.test(after) ? 'thought' : HOLDS.test(own) || /^ (?:that\b|[“"])/.test(after) ? verb : own;
  const marker = brief.format === 'markdown' ? emphasisMarker(brief) : '';
  const speaker = cause.speaker.replace(/(?<= in )\p{Lu}.*$/u, (name) => `${marker}${name}${marker}`);
  const text = `${opening ? speaker.charAt(0).toUpperCase() + speaker.slice(1) : speaker} ${says}`;
  const edit = recast(placed, span, text);
  return edit === undefined ? [] : [{ title: say`Attribute it: “${marker === '' ? text : text.replaceAll(marker, '')}”`, edits: [edit] }];
}

/** "Id." → the short form of the case meant, with "slip op." where its pages are slip pages. */
export function antecedentFix({ cause, claim }: Seen, context: RuleContext): Suggestion[] {
  const resolved = citationOf({ cause, claim }, context);
  if (resolved?.citation.kind !== 'id' || cause.theirs === undefined) return [];
  const { citation: { token, pincite, signal }, placed } = resolved;
  const meant = cause.meant?.record;
  if (meant === undefined || signal !== undefined && signal.span.end > token.span.start) return [];
  const [first] = meant.citations;
  const form = pincite === undefined || pincite.slip !== undefined ? '' : meant.pages.style === 'slip' || first === undefined ? ', slip op.' : `, ${first.volume} ${first.reporter}`;
  const name = replaceProse(placed, token.span, cause.theirs);
  if (name === undefined) return [];
  const edits = form === '' ? [name] : [name, insertProse(placed, token.span.end, form, italicRun(placed, token.span) === undefined ? 'left' : 'right')];
  return [{ title: say`Name the case: “${cause.theirs}”`, edits }];
}

/** The right words in place of those at fault, where all of them are known. */
export function changesFix({ cause }: Seen, { brief }: RuleContext, title: (words: string) => Said): Suggestion[] {
  const placed = brief.blocks[cause.block];
  const changes = cause.changes ?? [];
  if (placed === undefined || changes.length === 0) return [];
  const edits = changes.flatMap(({ span, theirs }) => (theirs === null ? [] : (replaceProse(placed, span, theirs) ?? [])));
  return edits.length === changes.length ? [{ title: title(changes.map(({ theirs }) => theirs ?? '').join(' … ')), edits }] : [];
}

/** Brackets around the words changed, which say that they are the brief's. */
export function bracketsFix({ cause }: Seen, { brief }: RuleContext): Suggestion[] {
  const placed = brief.blocks[cause.block];
  const changes = cause.changes ?? [];
  const [only] = changes;
  if (placed === undefined || changes.length !== 1 || only === undefined || only.span.end <= only.span.start) return [];
  const words = placed.block.text.slice(only.span.start, only.span.end);
  return [{ title: say`Mark the change: “[${words}]”`, edits: [insertProse(placed, only.span.start, '[', 'right'), insertProse(placed, only.span.end, ']', 'left')] }];
}

/** Pages as the pincite that stands there counts: paragraphs, or the printed pages that they stand on. */
function printedPages(pages: PageRange, pincite: Pincite, { opinion }: Claim): string | undefined {
  const range = (first: string, last: string): string => (first === last ? first : `${first}-${last}`);
  const own = range(String(pages.first), String(pages.last));
  if (opinion?.record.pages.style !== 'paragraph') return own;
  if (pincite.items.some(({ unit }) => unit === 'paragraph')) return `${pages.first === pages.last ? '¶' : '¶¶'} ${own}`;
  const on = (paragraph: number): string | undefined => opinion.record.pages.known.find(({ reporter, pages: { first, last } }) => reporter === SLIP_PAGES && first <= paragraph && paragraph <= last)?.page;
  const [first, last] = [on(pages.first), on(pages.last)];
  return first === undefined || last === undefined ? undefined : range(first, last);
}

/** Replaces the pincite by the pages where the evidence, or the court's own statement, stands. */
export function pinciteFix(resolved: ResolvedCitation | undefined, pages: PageRange | undefined, claim: Claim, title?: Said, note?: string): Suggestion[] {
  const pincite = resolved?.citation.pincite;
  const printed = pages === undefined || pincite === undefined ? undefined : printedPages(pages, pincite, claim);
  if (resolved === undefined || pincite === undefined || pages === undefined || printed === undefined) return [];
  const text = `${printed}${note === undefined ? '' : ` n.${note}`}`;
  if (text === pincite.text) return [];
  const edit = replaceProse(resolved.placed, pincite.span, text);
  return edit === undefined ? [] : [{ title: title ?? say`Cite ${pageWords(pages, claim)}`, edits: [edit] }];
}

/** Adds a "(quoting …)" or other parenthetical behind those that come before it in order. */
export function parentheticalFix(resolved: ResolvedCitation | undefined, text: string, title: Said): Suggestion[] {
  if (resolved === undefined) return [];
  const weights = resolved.citation.parentheticals.filter(({ kind }) => kind === 'weight' || kind === 'alteration' || kind === 'courtYear');
  const at = Math.max(weightPlace(resolved), ...weights.map(({ span }) => span.end));
  return [{ title, edits: [insertBehind(resolved.placed, at, ` (${text})`)] }];
}

/** A full citation with its case name in the brief's italics. */
export function italicized(full: string, core: string, { brief }: RuleContext): string {
  const at = full.indexOf(`, ${core}`);
  if (at <= 0 || brief.format !== 'markdown' || !full.slice(0, at).includes(' v. ')) return full;
  const marker = emphasisMarker(brief);
  return `${marker}${full.slice(0, at)}${marker}${full.slice(at)}`;
}

/** Names another judge, in the possessive where the one named was. */
export function judgeFix({ cause, claim }: Seen, { brief }: RuleContext): Suggestion[] {
  const placed = brief.blocks[claim.block];
  const { speakerSpan } = claim;
  if (cause.theirs === undefined || placed === undefined || claim.speaker.kind !== 'judge' || cause.block !== claim.block || speakerSpan === undefined) return [];
  const owner = /([’'])s?$/.exec(placed.block.text.slice(speakerSpan.start, speakerSpan.end))?.[1];
  const name = judgeWords(cause.part?.author === cause.theirs ? cause.part : { author: cause.theirs });
  const edit = recast(placed, speakerSpan, owner === undefined ? name : `${name}${owner}s`);
  return edit === undefined ? [] : [{ title: say`Name ${name}`, edits: [edit] }];
}

/** Replaces words of one block. */
export function wordsFix({ brief }: RuleContext, block: number, span: Span, text: string, title: Said): Suggestion[] {
  const placed = brief.blocks[block];
  const edit = placed === undefined ? undefined : replaceProse(placed, span, text);
  return edit === undefined ? [] : [{ title, edits: [edit] }];
}
