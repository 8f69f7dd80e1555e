import type { Span } from '../text/span.js';
import type { Comment } from './blocksOfTree.js';
import { type ChunkFormat, markdownFormat, textFormat } from './chunkFormat.js';
import type { PlacedBlock } from './proseBlock.js';
import { type ChunkList, readChunks } from './readChunks.js';

export type ProseFormat = 'markdown' | 'text';

/** All prose of one document. Spans are source offsets. */
export interface ProseReading {
  readonly source: string;
  readonly format: ProseFormat;
  readonly blocks: readonly PlacedBlock[];
  /** YAML front matter: `text` lies between the fences, `span` includes them. */
  readonly frontMatter?: { readonly text: string; readonly span: Span };
  /** HTML comments; `text` lies between `<!--` and `-->`. */
  readonly comments: readonly Comment[];
}

const formats: Record<ProseFormat, ChunkFormat> = { markdown: markdownFormat, text: textFormat };

const chunksOf = new WeakMap<ProseReading, ChunkList>();

const frontMatterLines = /^---[ \t]*\r?\n([^]*?)(?:\r?\n)?---[ \t]*$/;

/**
 * Reads the prose of a document. Total: any string gives a reading. What did not change since `previous` is taken from it,
 * with the same ProseBlock objects; the result equals that of a fresh reading.
 */
export function readProse(source: string, format: ProseFormat, previous?: ProseReading): ProseReading {
  if (previous?.source === source && previous.format === format) return previous;
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const how = formats[format];
  const list = readChunks(how.prepare(mark === 0 ? source : source.slice(mark)), how, mark, previous === undefined ? undefined : chunksOf.get(previous));
  const blocks: PlacedBlock[] = [];
  const comments: Comment[] = [];
  for (const chunk of list.chunks) {
    for (const placed of chunk.blocks) blocks.push(placed);
    for (const comment of chunk.comments) comments.push(comment);
  }
  const [first] = list.chunks;
  const matter = first?.content.kind === 'frontMatter' ? { start: first.start + mark, end: first.end + mark } : undefined;
  const reading: ProseReading = {
    source,
    format,
    blocks,
    comments,
    ...(matter === undefined ? {} : { frontMatter: { text: frontMatterLines.exec(source.slice(matter.start, matter.end))?.[1] ?? '', span: matter } }),
  };
  chunksOf.set(reading, list);
  return reading;
}
