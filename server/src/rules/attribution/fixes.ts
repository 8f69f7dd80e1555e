import type { ResolvedCitation } from '../../authority/authority.js';
import type { OpinionPart } from '../../library/opinion.js';
import { insertProse, italicRun, replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import type { RuleContext } from '../rule.js';
import type { Seen } from './sightings.js';
import { pageWords } from './wording.js';

export interface Suggestion {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export const citationOf = ({ claim }: Seen, { brief }: RuleContext): ResolvedCitation | undefined => (claim.citation === undefined ? undefined : brief.citations[claim.citation]);

/** Prose offset behind which a weight parenthetical belongs: the date parenthetical, else the pincite, else the citation's core. */
function weightPlace({ citation }: ResolvedCitation): number {
  const dated = citation.parentheticals.filter(({ kind }) => kind === 'courtYear').at(-1);
  const ends = [dated?.span.end, 'courtAndDate' in citation ? citation.courtAndDate?.span.end : undefined, citation.pincite?.span.end, citation.core.end];
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
    return edit === undefined ? [] : [{ title: `Change the parenthetical to “(${part.weight})”`, edits: [edit] }];
  }
  return [{ title: `Insert “(${part.weight})”`, edits: [insertBehind(placed, weightPlace(resolved), ` (${part.weight})`)] }];
}

/** Takes a parenthetical out with the space before it. */
export function withoutParenthetical({ placed }: ResolvedCitation, span: Span, title: string): Suggestion[] {
  const start = placed.block.text[span.start - 1] === ' ' ? span.start - 1 : span.start;
  const edit = replaceProse(placed, { start, end: span.end }, '');
  return edit === undefined ? [] : [{ title, edits: [edit] }];
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
  const text = `Judge ${part.author}, ${role}, ${verb}`;
  const edit = replaceProse(placed, span, text);
  return edit === undefined ? [] : [{ title: `Attribute it: “${text}”`, edits: [edit] }];
}

/** Replaces the pincite by the pages where the evidence, or the court's own statement, stands. */
export function pinciteFix(resolved: ResolvedCitation | undefined, pages: { readonly first: number; readonly last: number } | undefined, title?: string, note?: string): Suggestion[] {
  const pincite = resolved?.citation.pincite;
  if (resolved === undefined || pincite === undefined || pages === undefined) return [];
  const text = `${pages.first === pages.last ? String(pages.first) : `${String(pages.first)}-${String(pages.last)}`}${note === undefined ? '' : ` n.${note}`}`;
  if (text === pincite.text) return [];
  const edit = replaceProse(resolved.placed, pincite.span, text);
  return edit === undefined ? [] : [{ title: title ?? `Cite ${pageWords(pages)}`, edits: [edit] }];
}

/** Adds a "(quoting …)" or other parenthetical behind those that come before it in order. */
export function parentheticalFix(resolved: ResolvedCitation | undefined, text: string, title: string): Suggestion[] {
  if (resolved === undefined) return [];
  const weights = resolved.citation.parentheticals.filter(({ kind }) => kind === 'weight' || kind === 'alteration' || kind === 'courtYear');
  const at = Math.max(weightPlace(resolved), ...weights.map(({ span }) => span.end));
  return [{ title, edits: [insertBehind(resolved.placed, at, ` (${text})`)] }];
}

/** Replaces words of one block. */
export function wordsFix({ brief }: RuleContext, block: number, span: Span, text: string, title: string): Suggestion[] {
  const placed = brief.blocks[block];
  const edit = placed === undefined ? undefined : replaceProse(placed, span, text);
  return edit === undefined ? [] : [{ title, edits: [edit] }];
}
