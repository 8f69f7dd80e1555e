import type { Brief } from '../brief/brief.js';
import { byStretch } from '../brief/stretches.js';
import type { Citation } from '../citation/citation.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import { countBefore } from '../text/countBefore.js';
import { rememberFor } from '../text/remember.js';
import type { Span } from '../text/span.js';

/** Where a citation begins to be read: at its signal when it has one. */
export const beginOf = ({ signal, span }: Citation): number => signal?.span.start ?? span.start;

/** Whether a sentence of the block begins at a prose offset; an opening bracket or quotation mark before it does not count. */
export function opensSentence({ block }: PlacedBlock, at: number): boolean {
  const sentence = block.sentences[countBefore(block.sentences, ({ start }) => start <= at) - 1];
  return sentence !== undefined && /^[(["“‘']*$/.test(block.text.slice(sentence.start, at));
}

/** The last printed character before a prose offset that is no space and closes no quotation; empty at the start of the block. */
export const characterBefore = ({ block }: PlacedBlock, at: number): string => block.text.slice(Math.max(0, at - 8), at).replace(/["”’'\s]+$/, '').at(-1) ?? '';

/** The sentence that a citation supports: the nearest words before it that are no citation sentence. */
export function supported(placed: PlacedBlock, citation: Citation, citations: readonly Citation[]): Span | undefined {
  const { sentences } = placed.block;
  const begin = beginOf(citations[citation.string] ?? citation);
  const own = sentences[citation.sentence];
  if (own !== undefined && own.start < begin && !opensSentence(placed, begin)) return { start: own.start, end: begin };
  for (let index = citation.sentence - 1; index >= 0; index--) {
    const sentence = sentences[index];
    if (sentence === undefined) return undefined;
    const isCitation = citations.some((each) => each.sentence === index && each.standing === 'sentence' && opensSentence(placed, beginOf(each)));
    if (!isCitation) return sentence;
  }
  return undefined;
}

const TABLE = /^(?:table of authorities|authorities cited|table of cited authorities|index of authorities)$/i;
/** Headings that divide a table of authorities. */
const DIVISION = /^(?:(?:federal|state|u\.?s\.?|united states|california|other|unpublished|constitutional) )*(?:cases|decisions|statutes|codes?|rules|regulations|constitutions?|provisions|constitutional provisions|authorities|other authorities|treatises|secondary sources|legislative materials|statutes and rules|miscellaneous|pages?(?:\(s\))?)$/i;

/** Longer blocks are no title of a table. */
const LONGEST_TITLE = 80;

const tables = new WeakMap<Brief, ReadonlySet<number>>();

/** Whether a stretch has the title of a table. */
const titles = byStretch(({ blocks }, start, end): boolean => blocks.slice(start, end).some(({ block: { text, context } }) => (context.kind === 'heading' || text.length <= LONGEST_TITLE) && TABLE.test(text.trim())));

function blocksOfTable(brief: Brief): ReadonlySet<number> {
  const inside = new Set<number>();
  if (!titles(brief).some(({ value }) => value)) return inside;
  const { blocks } = brief;
  let open = false;
  blocks.forEach(({ block }, index) => {
    if (block.context.kind !== 'heading' && block.text.length > LONGEST_TITLE) {
      if (open) inside.add(index);
      return;
    }
    const words = block.text.trim();
    if (block.context.kind === 'heading' || TABLE.test(words)) open = TABLE.test(words) || (open && DIVISION.test(words.replace(/[—:,]+$/, '')));
    if (open) inside.add(index);
  });
  return inside;
}

function tableOf(brief: Brief): ReadonlySet<number> {
  let inside = tables.get(brief);
  if (inside === undefined) {
    inside = blocksOfTable(brief);
    tables.set(brief, inside);
  }
  return inside;
}

/** Indexes of the blocks of the brief's tables of authorities, in words. */
export const tablesIn = (brief: Brief): string => [...tableOf(brief)].join(' ');

/** Whether a block belongs to the brief's table of authorities, which lists sources and cites none. */
export const inTableOfAuthorities = (brief: Brief, blockIndex: number): boolean => tableOf(brief).has(blockIndex);

/** Headings of the parts of a brief that tell what was decided in its own case. */
const OWN_CASE =
  /^(?:[IVX]{1,4}\.|[A-Z]\.|\d{1,2}\.)?\s*(?:(?:jurisdictional )?statement(?: of (?:the )?(?:case|facts?|jurisdiction|related (?:cases|proceedings)|proceedings))?(?: and (?:the )?facts)?|jurisdiction|(?:opinions?|orders?|decisions?|judgments?|rulings?|proceedings)(?: and (?:opinions?|orders?|decisions?|judgments?))? below|(?:prior|related) (?:proceedings|cases)|nature of the (?:case|proceedings?|action)|course of (?:the )?proceedings|(?:relevant )?(?:factual|procedural)(?: and (?:factual|procedural))? (?:history|background|posture|summary)|(?:relevant )?background)\W*$/i;

/** Blocks under such a heading, and under the smaller headings of its part. */
const blocksOnOwnCase = rememberFor(({ blocks }: Brief): ReadonlySet<number> => {
  const inside = new Set<number>();
  let level = 0;
  blocks.forEach(({ block: { text, context } }, index) => {
    if (context.kind !== 'heading') {
      if (level > 0) inside.add(index);
      return;
    }
    const own = context.headingLevel ?? 1;
    if (level === 0 || own <= level) level = OWN_CASE.test(text.trim()) ? own : 0;
  });
  return inside;
});

/** Whether a block stands in a part of the brief that tells of the case itself: what was decided there is cited as a whole. */
export const tellsOfThisCase = (brief: Brief, blockIndex: number): boolean => blocksOnOwnCase(brief).has(blockIndex);
