import type { Brief } from '../brief/brief.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import { rememberFor } from '../text/remember.js';

/** A stretch of the brief under one heading, up to the next heading of any level. */
export interface Division {
  readonly index: number;
  /** Level of its heading, 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  /** The heading as printed, without markup. */
  readonly title: string;
  /** What a table of authorities calls it: under "Argument", part "II.A". A heading without a number has no part. */
  readonly place: { readonly under: string; readonly part: string };
  /** Source offset at which it begins. */
  readonly start: number;
}

export interface Divisions {
  readonly all: readonly Division[];
  /** By block index: the division of a block; a note's is the one in which the note is called. */
  readonly ofBlock: readonly number[];
  /** Level of the headings that divide the brief: those below its title, when it has one. */
  readonly topLevel: number;
}

const numbered = /^(?:(?:part|point|section|argument)\s+)?([IVXLC]+|[A-Z]|\d+(?:\.\d+)*|[ivxlc]+|[a-z])(?:[.)]\s*[—–-]?|\s*[:—–])\s+/;
const titleWords = 6;
const small = new Set(['a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'v.', 'with']);

/** "SUMMARY OF THE ARGUMENT" as "Summary of the Argument"; other headings as they are. Long ones are cut. */
function shortTitle(title: string): string {
  const words = title.trim().split(/\s+/);
  const shouted = title === title.toUpperCase() && /\p{Lu}{3}/u.test(title);
  const cased = shouted ? words.map((word, at) => (at > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase())) : words;
  const kept = cased.slice(0, titleWords).join(' ').replace(/[,;:.]$/, '');
  return cased.length > titleWords ? `${kept} …` : kept;
}

interface Above {
  readonly level: number;
  readonly under: string;
  readonly part: string;
}

function placeOf(title: string, above: Above | undefined): Division['place'] {
  const number = numbered.exec(title)?.[1];
  if (number === undefined) return { under: shortTitle(title), part: '' };
  if (above === undefined) return { under: '', part: number };
  return { under: above.under, part: above.part === '' ? number : `${above.part}.${number}` };
}

/** Index of the block that is the brief's own title: its first heading, when all others are of lower rank. */
function titleBlock(blocks: readonly PlacedBlock[]): number {
  const headings = blocks.flatMap(({ block: { context } }, index) => (context.kind === 'heading' ? [{ index, level: context.headingLevel ?? 1 }] : []));
  const [first, ...rest] = headings;
  return first !== undefined && rest.length > 0 && rest.every(({ level }) => level > first.level) ? first.index : -1;
}

/** The divisions of a brief in order, as a reader names them. */
export const divisionsOf = rememberFor((brief: Brief): Divisions => read(brief.blocks));

function read(blocks: readonly PlacedBlock[]): Divisions {
  const title = titleBlock(blocks);
  const all: Division[] = [{ index: 0, level: 0, title: '', place: { under: '', part: '' }, start: 0 }];
  const ofBlock: number[] = [];
  const above: Above[] = [];
  const calls = new Map<string, number>();
  blocks.forEach(({ block, base }, index) => {
    const { context, text } = block;
    if (context.kind === 'heading' && index !== title) {
      const level = context.headingLevel ?? 1;
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
      const place = placeOf(text, above.at(-1));
      above.push({ level, ...place });
      all.push({ index: all.length, level, title: text, place, start: base });
    }
    ofBlock.push(all.length - 1);
    if (context.footnote === undefined) for (const { label } of block.calls) if (!calls.has(label)) calls.set(label, all.length - 1);
  });
  blocks.forEach(({ block: { context } }, index) => {
    const called = context.footnote === undefined ? undefined : calls.get(context.footnote);
    if (called !== undefined) ofBlock[index] = called;
  });
  const levels = all.slice(1).map(({ level }) => level);
  return { all, ofBlock, topLevel: levels.length === 0 ? 1 : Math.min(...levels) };
}

/** "Argument II.A", "Introduction"; "Opening" for what stands before the first heading. */
export const divisionName = ({ level, place: { under, part } }: Division): string => (level === 0 ? 'Opening' : [under, part].filter((word) => word !== '').join(' '));
