import { rememberFor } from '../text/remember.js';
import type { Brief } from './brief.js';
import { type Cell, cellsOf } from './cells.js';

/** Blocks in a row. Stands for them from reading to reading, as long as their cells last and none comes or goes between them. */
export interface Stretch {
  readonly cells: readonly Cell[];
}

/** A stretch where it stands in one brief: indexes of blocks, half-open. */
export interface PlacedStretch {
  readonly stretch: Stretch;
  readonly start: number;
  readonly end: number;
}

/** What a change costs grows with the blocks of a stretch, what all the others cost falls with them. */
const SHORTEST = 24;
const LONGEST = 72;

const known = new WeakMap<Cell, Stretch>();

function stretchAt(cells: readonly Cell[], start: number, end: number): Stretch {
  const first = cells[start];
  const before = first === undefined ? undefined : known.get(first);
  if (before?.cells.length === end - start && before.cells.every((cell, nth) => cell === cells[start + nth])) return before;
  const stretch: Stretch = { cells: cells.slice(start, end) };
  if (first !== undefined) known.set(first, stretch);
  return stretch;
}

/** The blocks of a brief in stretches. They begin at headings where they can, so that one that grows does not move all the others. */
export const stretchesOf = rememberFor((brief: Brief): readonly PlacedStretch[] => {
  const { blocks } = brief;
  const cells = cellsOf(brief).blocks;
  const stretches: PlacedStretch[] = [];
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    while (end < blocks.length && end < start + LONGEST && (end < start + SHORTEST || blocks[end]?.block.context.kind !== 'heading')) end++;
    stretches.push({ stretch: stretchAt(cells, start, end), start, end });
    start = end;
  }
  return stretches;
});

/** What was read of one stretch, and the index of its first block. */
export interface StretchReading<T> {
  readonly value: T;
  readonly start: number;
}

/**
 * What `read` makes of each stretch of a brief, in order; asked again only for stretches that changed. It may rest on what cells stand
 * for: the words of the stretch's blocks and their neighbours, and what their citations say, mean and claim; not on where they stand.
 */
export function byStretch<T>(read: (brief: Brief, start: number, end: number) => T): (brief: Brief) => readonly StretchReading<T>[] {
  const values = new WeakMap<Stretch, { readonly value: T }>();
  return rememberFor((brief: Brief) =>
    stretchesOf(brief).map(({ stretch, start, end }) => {
      let held = values.get(stretch);
      if (held === undefined) {
        held = { value: read(brief, start, end) };
        values.set(stretch, held);
      }
      return { value: held.value, start };
    }),
  );
}
