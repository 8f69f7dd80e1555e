import type { Changes } from '../authority/changes.js';
import type { Brief } from './brief.js';

/** Stands for one block in one brief after another, as long as neither it nor its neighbours change in what they say, mean or claim. */
export type Cell = object;

export interface Cells {
  /** By block index. */
  readonly blocks: readonly Cell[];
  /** Stands for all that the brief's citations say and mean, as long as none of it changes. */
  readonly citations: object;
}

const cells = new WeakMap<Brief, Cells>();

/** Cells of a brief; fresh ones where it was not read by `readBrief`. */
export function cellsOf(brief: Brief): Cells {
  let known = cells.get(brief);
  if (known === undefined) {
    known = { blocks: brief.blocks.map(() => ({})), citations: {} };
    cells.set(brief, known);
  }
  return known;
}

/** What lasts from reading to reading while the brief's citations say and mean the same. */
export const holderOfCitations = (brief: Brief): object => cellsOf(brief).citations;

/** Takes over the cells of an earlier reading. `kept`, by block index: 1 where the block's claims are those of that reading. */
export function carryCells(brief: Brief, earlier: Brief, { before, same, steady }: Changes, kept: Uint8Array): void {
  const old = cellsOf(earlier);
  const last = brief.blocks.length - 1;
  const joins = (block: number): boolean => same[block] === 1 && same[block + 1] === 1 && before[block + 1] === (before[block] ?? -1) + 1;
  const blocks = brief.blocks.map((_, block): Cell => {
    const index = before[block] ?? -1;
    const opens = block === 0 ? index === 0 : joins(block - 1);
    const closes = block === last ? index === earlier.blocks.length - 1 : joins(block);
    return (kept[block] === 1 && same[block] === 1 && opens && closes ? old.blocks[index] : undefined) ?? {};
  });
  cells.set(brief, { blocks, citations: steady ? old.citations : {} });
}
