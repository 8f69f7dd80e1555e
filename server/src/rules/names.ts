import type { ResolvedCitation } from '../authority/authority.js';
import { firstOfBlock } from '../authority/places.js';
import type { Brief } from '../brief/brief.js';
import { byStretch } from '../brief/stretches.js';
import type { CaseName, Citation, Mention, Part } from '../citation/citation.js';
import { nameKey } from '../library/names.js';
import { italicRun, replaceProse } from '../prose/placement.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import { remember, rememberFor } from '../text/remember.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** `nameKey`, which answers at once for a name seen before. */
export const keyOfName = remember(nameKey);

export const nameOf = (citation: Citation): CaseName | undefined => ('name' in citation ? citation.name : undefined);

type ShownBlock = PlacedBlock & { readonly index: number };

/** A case name at its place. */
export interface PlacedName {
  readonly name: CaseName;
  readonly placed: PlacedBlock;
}

/** Works and contests that are named like cases. */
const WORKS = /\b(?:films?|movies?|pictures?|television|novels?|plays?|games?|match(?:es)?|fights?|debates?|albums?|songs?|comics?|trade(?:mark|dress)s?|brands?)\b/i;

/** Whether the brief cites the case that a name in running text stands for. */
function isCited({ mentions }: Brief, block: number, mention: Mention): boolean {
  for (let n = firstOfBlock(mentions, block); mentions[n]?.blockIndex === block; n++) if (mentions[n]?.mention.name.span.start === mention.name.span.start) return true;
  return false;
}

/** Whether a name in running text is surely a case's: one that the brief cites, or one with "v." or in italics that is no film or game. */
function isCase(placed: ShownBlock, mention: Mention, brief: Brief): boolean {
  if (isCited(brief, placed.index, mention)) return true;
  const { name, sentence } = mention;
  const { block } = placed;
  const span = block.sentences[sentence];
  if (block.context.headingLevel === 1 || name.plaintiff?.text === name.defendant?.text) return false;
  return (name.versus?.text === 'v.' || italicRun(placed, name.span) !== undefined) && span !== undefined && !WORKS.test(block.text.slice(span.start, span.end));
}

/** The name of one citation; of a block, the full names by which its text speaks of cases. */
export function namesIn(subject: ResolvedCitation | ShownBlock, brief: Brief): readonly PlacedName[] {
  if ('index' in subject) {
    const mentions = brief.found[subject.index]?.mentions ?? [];
    return mentions.filter((mention) => mention.name.versus !== undefined && isCase(subject, mention, brief)).map(({ name }) => ({ name, placed: subject }));
  }
  const name = nameOf(subject.citation);
  return name === undefined ? [] : [{ name, placed: subject.placed }];
}

/** The parties of a case name: both of them, the one behind "In re", or all of a name that has no "v." */
export function partiesOf(name: CaseName): readonly Part[] {
  const parties = [name.plaintiff, name.defendant].filter((part) => part !== undefined);
  return parties.length > 0 ? parties : [name];
}

/** A change of some words within a party; `span` is in prose offsets. */
export interface Respelling {
  readonly span: Span;
  readonly text: string;
  readonly right: string;
}

/** Changes told by offsets within a part, as changes of the prose. */
export const inPart = ({ span }: Part, { start, end, text, right }: { readonly start: number; readonly end: number; readonly text: string; readonly right: string }): Respelling => ({
  span: { start: span.start + start, end: span.start + end },
  text,
  right,
});

/** All of the changes as edits, or none where markup stands in the way of one. */
export function respell(placed: PlacedBlock, changes: readonly Respelling[]): Edit[] {
  const edits = changes.map(({ span, right }) => replaceProse(placed, span, right));
  return edits.every((edit) => edit !== undefined) ? edits : [];
}

const count = (text: string, mark: string): number => {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
};

/** By how many its curly apostrophes outnumber the straight ones. */
const balances = byStretch(({ blocks }, start, end): number => blocks.slice(start, end).reduce((sum, { block }) => sum + count(block.text, '’') - count(block.text, "'"), 0));

/** The apostrophe that most of the brief uses, straight when it uses none. */
export const apostropheOf = rememberFor((brief: Brief): "'" | '’' => balances(brief).reduce((sum, { value }) => sum + value, 0) > 0 ? '’' : "'");

/** A form of the tables with the brief's own apostrophes. */
export const withApostrophes = (brief: Brief, text: string): string => (text.includes("'") ? text.replaceAll("'", apostropheOf(brief)) : text);
