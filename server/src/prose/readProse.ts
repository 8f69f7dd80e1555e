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
  const list = chunkList(source, format, previous === undefined ? undefined : chunksOf.get(previous));
  const reading = readingOf(list, source, format);
  chunksOf.set(reading, list);
  return reading;
}

/** The same for a text that is not edited: its chunks, which weigh as much as the text, are kept for no next reading. */
export const readProseOnce = (source: string, format: ProseFormat): ProseReading => readingOf(chunkList(source, format, undefined), source, format);

const markLength = (source: string): number => (source.startsWith('\uFEFF') ? 1 : 0);

function chunkList(source: string, format: ProseFormat, previous: ChunkList | undefined): ChunkList {
  const mark = markLength(source);
  const how = formats[format];
  return readChunks(how.prepare(mark === 0 ? source : source.slice(mark)), how, mark, previous);
}

function readingOf({ chunks }: ChunkList, source: string, format: ProseFormat): ProseReading {
  const mark = markLength(source);
  const blocks: PlacedBlock[] = [];
  const comments: Comment[] = [];
  for (const chunk of chunks) {
    for (const placed of chunk.blocks) blocks.push(placed);
    for (const comment of chunk.comments) comments.push(comment);
  }
  const [first] = chunks;
  const matter = first?.content.kind === 'frontMatter' ? { start: first.start + mark, end: first.end + mark } : undefined;
  return {
    source,
    format,
    blocks,
    comments,
    ...(matter === undefined ? {} : { frontMatter: { text: frontMatterLines.exec(source.slice(matter.start, matter.end))?.[1] ?? '', span: matter } }),
  };
}
