import type { ProseReading } from '../prose/readProse.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import type { Span } from '../text/span.js';

/**
 * A table of authorities that Pincite keeps up to date: what stands between `<!-- pincite-table: options -->` and
 * `<!-- /pincite-table -->`. Source offsets.
 */
export interface TableRegion {
  /** What stands behind the colon of the opening comment. */
  readonly options: string;
  /** The opening comment. */
  readonly open: Span;
  /** From behind the opening comment to the closing one. */
  readonly inner: Span;
}

const opens = /^\s*pincite-table(?:\s*:\s*([^]*))?\s*$/;
const closes = /^\s*\/pincite-table\s*$/;

/** The regions of a brief in order. An opening comment without its closing one opens nothing: the text behind it stays prose. */
export function tableRegions({ comments }: Pick<ProseReading, 'comments'>): TableRegion[] {
  const regions: TableRegion[] = [];
  let open: { readonly options: string; readonly span: Span } | undefined;
  for (const { text, span } of comments) {
    const opening = opens.exec(text);
    if (opening !== null) open = { options: (opening[1] ?? '').trim(), span };
    else if (open !== undefined && closes.test(text)) {
      regions.push({ options: open.options, open: open.span, inner: { start: open.span.end, end: span.start } });
      open = undefined;
    }
  }
  return regions;
}

/** The blocks that are the author's own: a table made from the brief's citations cites nothing itself. */
export function outsideTables(blocks: readonly PlacedBlock[], regions: readonly TableRegion[]): readonly PlacedBlock[] {
  if (regions.length === 0) return blocks;
  return blocks.filter(({ base }) => regions.every(({ inner }) => base < inner.start || inner.end <= base));
}
