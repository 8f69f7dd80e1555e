import { passingProfiles } from '../authority/caseProfile.js';
import { resolve } from '../authority/resolve.js';
import type { BlockCitations } from '../citation/citation.js';
import { recognizeCitations } from '../citation/recognize.js';
import { emptyLibrary } from '../library/library.js';
import type { OpinionLibrary } from '../library/opinion.js';
import type { PlacedBlock, ProseBlock } from '../prose/proseBlock.js';
import type { ProseReading } from '../prose/readProse.js';
import type { Brief } from './brief.js';
import { outsideTables, type TableRegion, tableRegions } from './tableRegions.js';

/** Citations of a text and what they mean: a brief without its claims. */
export type CitationReading = Pick<Brief, 'source' | 'blocks' | 'found' | 'citations' | 'mentions' | 'authorities'>;

/** The author's own blocks and the citations in each: what is seen before it is asked what anything means. */
export interface Recognized {
  readonly tables: readonly TableRegion[];
  readonly blocks: readonly PlacedBlock[];
  readonly found: readonly BlockCitations[];
}

const citationsOf = new WeakMap<ProseBlock, BlockCitations>();

function citationsIn(block: ProseBlock): BlockCitations {
  let found = citationsOf.get(block);
  if (found === undefined) {
    found = recognizeCitations(block);
    citationsOf.set(block, found);
  }
  return found;
}

/** A block that was read before is not read again. */
export function recognizeIn(prose: ProseReading): Recognized {
  const tables = tableRegions(prose);
  const blocks = outsideTables(prose.blocks, tables);
  return { tables, blocks, found: blocks.map(({ block }) => citationsIn(block)) };
}

/** Every citation of a text and what it means. Much cheaper than reading it as a brief. Total, as that is. */
export function readCitations(prose: ProseReading, library: OpinionLibrary = emptyLibrary): CitationReading {
  const { blocks, found } = recognizeIn(prose);
  return { source: prose.source, blocks, found, ...resolve(blocks, found, library, passingProfiles) };
}
