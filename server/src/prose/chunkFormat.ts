import { type Chunk, chunkFrom } from '../markdown/chunks.js';
import { firstSides } from '../markdown/conflicts.js';
import { type LabelKey, labelsIn } from '../markdown/labels.js';
import { indentOf, lineEnd, nextLine } from '../markdown/lines.js';
import { plainMarks } from '../markdown/plainMarks.js';
import { blocksOfText } from './blocksOfText.js';
import type { TreeReading } from './blocksOfTree.js';
import { parseChunk } from './parseChunk.js';
import { readPlainChunk } from './plainChunk.js';
import { isTooInvolved, readRoughChunk } from './roughChunk.js';

/** How the documents of one format fall into chunks that can be read one by one. */
export interface ChunkFormat {
  /** The source as it is read: as long, character for character, without what stands in no chunk's way. */
  prepare(source: string): string;
  /** The first chunk that begins at or behind `from`, which lies between chunks. */
  chunkFrom(source: string, from: number): Chunk | undefined;
  /** Labels of a chunk that may be defined in other chunks, as written, by key. */
  labelsIn(text: string): ReadonlyMap<LabelKey, string>;
  /** Reads a chunk in whose document the labels `defined` (as written, by key) are defined elsewhere. */
  read(text: string, kind: Chunk['kind'], defined: ReadonlyMap<LabelKey, string>): TreeReading;
}

export const markdownFormat: ChunkFormat = {
  prepare: plainMarks,
  chunkFrom,
  labelsIn,
  read(text, kind, defined) {
    if (kind === 'code' || kind === 'rule' || kind === 'frontMatter') return { blocks: [], comments: [], defines: [] };
    const isDefined = (key: string): boolean => defined.has(key);
    const plain = readPlainChunk(text, kind, isDefined);
    if (plain !== undefined) return plain;
    return isTooInvolved(text) ? readRoughChunk(text, isDefined) : parseChunk(text, defined.values());
  },
};

const noLabels: ReadonlyMap<LabelKey, string> = new Map();
const otherEndings = /\r(?!\n)|\f/g;

/** The lines up to the next blank one. */
function paragraphFrom(source: string, from: number): Chunk | undefined {
  let start = -1;
  let end = from;
  for (let at = from; at < source.length; ) {
    const lineStop = lineEnd(source, at);
    const isBlank = indentOf(source, at, lineStop).at >= lineStop;
    if (isBlank && start >= 0) break;
    if (!isBlank) {
      if (start < 0) start = at;
      end = lineStop;
    }
    at = nextLine(source, lineStop);
  }
  return start < 0 ? undefined : { start, end, kind: 'paragraph' };
}

/** Plain text: paragraphs set off by blank lines, in which no mark means anything. */
export const textFormat: ChunkFormat = {
  prepare: (source) => firstSides(source.replace(otherEndings, '\n')),
  chunkFrom: paragraphFrom,
  labelsIn: () => noLabels,
  read: (text) => ({ blocks: blocksOfText(text), comments: [], defines: [] }),
};
