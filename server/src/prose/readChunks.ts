import type { Chunk } from '../markdown/chunks.js';
import type { LabelKey } from '../markdown/labels.js';
import { commonEnd, commonStart } from '../text/commonEnds.js';
import { ownText } from '../text/ownText.js';
import type { BlocksReading, Comment, TreeReading } from './blocksOfTree.js';
import type { ChunkFormat } from './chunkFormat.js';
import type { PlacedBlock, ProseBlock } from './proseBlock.js';

/** What was read from a chunk. Offsets count from the chunk's start. */
interface ChunkContent {
  readonly kind: Chunk['kind'];
  readonly text: string;
  /** Labels in it that might be defined elsewhere. */
  readonly labels: ReadonlyMap<LabelKey, string>;
  readonly defines: readonly LabelKey[];
  /** Those of its labels that are defined elsewhere, as its reading took them. */
  readonly defined: string;
  readonly reading: BlocksReading;
}

/** A chunk at its place in the document, with its blocks and comments at theirs. */
export interface ReadChunk {
  readonly start: number;
  readonly end: number;
  readonly content: ChunkContent;
  readonly blocks: readonly PlacedBlock[];
  readonly comments: readonly Comment[];
}

/** All chunks of a document, in order. */
export interface ChunkList {
  readonly format: ChunkFormat;
  /** As the format prepared it. */
  readonly source: string;
  /** Where the prepared source begins in the document. */
  readonly offset: number;
  readonly chunks: readonly ReadChunk[];
  /** Every label that some chunk defines. */
  readonly defined: ReadonlySet<LabelKey>;
}

type Raw = Omit<ChunkContent, 'defined' | 'reading'> & { readonly start: number; readonly end: number; readonly alone?: TreeReading };

const noLabels: ReadonlyMap<LabelKey, string> = new Map();

function raw(source: string, { start, end, kind }: Chunk, format: ChunkFormat): Raw {
  const text = ownText(source.slice(start, end));
  const alone = text.includes(']:') ? format.read(text, kind, noLabels) : undefined;
  return { start, end, kind, text, labels: format.labelsIn(text), defines: alone?.defines ?? [], ...(alone === undefined ? {} : { alone }) };
}

/** How the chunks of a source follow from those before: `head` stay as they are, then come new ones, then those from `tail` on, moved. */
interface Division {
  readonly head: number;
  readonly fresh: readonly Raw[];
  readonly tail: number;
  readonly moved: number;
}

function divide(source: string, format: ChunkFormat, previous: ChunkList | undefined): Division {
  const old = previous?.chunks ?? [];
  const fresh: Raw[] = [];
  let head = 0;
  let sameEnd = 0;
  if (previous !== undefined) {
    const same = commonStart(previous.source, source);
    sameEnd = commonEnd(previous.source, source, Math.min(previous.source.length, source.length) - same);
    // What ends a chunk may stand in the first line of the next one; what ends front matter may stand anywhere.
    const opening = format.chunkFrom(source, 0);
    if (opening?.kind === old[0]?.content.kind && opening?.end === old[0]?.end) while ((old[head + 1]?.end ?? Infinity) < same) head++;
  }
  const moved = source.length - (previous?.source.length ?? 0);
  let next = head;
  let from = old[head - 1]?.end ?? 0;
  for (let chunk = format.chunkFrom(source, from); chunk !== undefined; chunk = format.chunkFrom(source, from)) {
    const { start } = chunk;
    while ((old[next]?.start ?? Infinity) + moved < start) next++;
    if ((old[next]?.start ?? Infinity) + moved === start && source.length - start <= sameEnd) return { head, fresh, tail: next, moved };
    fresh.push(raw(source, chunk, format));
    from = chunk.end;
  }
  return { head, fresh, tail: old.length, moved };
}

/** Blocks of a chunk that goes, with their source, by their text. */
type Leaving = Map<string, { readonly block: ProseBlock; readonly source: string }>;

function leave(leaving: Leaving, { text, reading }: ChunkContent): void {
  for (const { base, block } of reading.blocks) leaving.set(block.text, { block, source: text.slice(base, base + block.sourceLength) });
}

const sameBlock = (a: ProseBlock, b: ProseBlock): boolean =>
  a.text === b.text && JSON.stringify([a.context, a.pieces, a.styles, a.calls, a.eatenStars]) === JSON.stringify([b.context, b.pieces, b.styles, b.calls, b.eatenStars]);

/** The reading with the blocks of chunks that it replaces, wherever they are the same letter for letter. */
function withKnownBlocks(reading: BlocksReading, text: string, leaving: Leaving): BlocksReading {
  if (leaving.size === 0) return reading;
  const blocks = reading.blocks.map((placed): PlacedBlock => {
    const { base, block } = placed;
    const old = leaving.get(block.text);
    return old?.source === text.slice(base, base + block.sourceLength) && sameBlock(old.block, block) ? { base, block: old.block } : placed;
  });
  return { ...reading, blocks };
}

const blockAt = ({ base, block }: PlacedBlock, by: number): PlacedBlock => ({ base: base + by, block });

/** A chunk's content at its place: `offset` is where the prepared source begins in the document. */
function place(content: ChunkContent, start: number, offset: number): ReadChunk {
  const by = start + offset;
  const { blocks, comments } = content.reading;
  return {
    start,
    end: start + content.text.length,
    content,
    blocks: by === 0 ? blocks : blocks.map((placed) => blockAt(placed, by)),
    comments: by === 0 ? comments : comments.map(({ text, span }) => ({ text, span: { start: span.start + by, end: span.end + by } })),
  };
}

const sameLabels = (a: ReadonlySet<LabelKey>, b: ReadonlySet<LabelKey>): boolean => a.size === b.size && [...a].every((key) => b.has(key));

/**
 * Reads every chunk of a source, which begins at `offset` in its document; with `previous`, only those that an edit since then
 * touched, or whose labels it defined or undefined.
 */
export function readChunks(source: string, format: ChunkFormat, offset: number, previous?: ChunkList): ChunkList {
  const earlier = previous?.format === format && previous.offset === offset ? previous : undefined;
  const old = earlier?.chunks ?? [];
  const { head, fresh, tail, moved } = divide(source, format, earlier);

  let defined = earlier?.defined;
  const gone = old.slice(head, tail);
  if (defined === undefined || fresh.some(({ defines }) => defines.length > 0) || gone.some(({ content }) => content.defines.length > 0)) {
    const all = new Set<LabelKey>();
    const add = ({ defines }: { readonly defines: readonly LabelKey[] }): void => {
      for (const key of defines) all.add(key);
    };
    for (const { content } of old.slice(0, head)) add(content);
    for (const chunk of fresh) add(chunk);
    for (const { content } of old.slice(tail)) add(content);
    defined = defined !== undefined && sameLabels(all, defined) ? defined : all;
  }
  const labels = defined;
  const elsewhere = (chunk: Pick<ChunkContent, 'labels' | 'defines'>): ReadonlyMap<LabelKey, string> =>
    chunk.labels.size === 0 ? noLabels : new Map([...chunk.labels].filter(([key]) => labels.has(key) && !chunk.defines.includes(key)));
  const inWords = (others: ReadonlyMap<LabelKey, string>): string => (others.size === 0 ? '' : [...others.keys()].join('\n'));

  /** The content once other labels are defined than before. */
  const relabelled = (content: ChunkContent): ChunkContent => {
    if (labels === earlier?.defined) return content;
    const others = elsewhere(content);
    if (inWords(others) === content.defined) return content;
    const own: Leaving = new Map();
    leave(own, content);
    return { ...content, defined: inWords(others), reading: withKnownBlocks(format.read(content.text, content.kind, others), content.text, own) };
  };
  const keep = (chunk: ReadChunk, by: number): ReadChunk => {
    const content = relabelled(chunk.content);
    return content === chunk.content && by === 0 ? chunk : place(content, chunk.start + by, offset);
  };

  const leaving: Leaving = new Map();
  for (const { content } of gone) leave(leaving, content);
  const chunks: ReadChunk[] = [];
  for (let index = 0; index < head; index++) {
    const chunk = old[index];
    if (chunk !== undefined) chunks.push(keep(chunk, 0));
  }
  for (const { start, alone, kind, text, labels: own, defines } of fresh) {
    const others = elsewhere({ labels: own, defines });
    const reading = others.size === 0 && alone !== undefined ? alone : format.read(text, kind, others);
    chunks.push(place({ kind, text, labels: own, defines, defined: inWords(others), reading: withKnownBlocks(reading, text, leaving) }, start, offset));
  }
  for (let index = tail; index < old.length; index++) {
    const chunk = old[index];
    if (chunk !== undefined) chunks.push(keep(chunk, moved));
  }
  return { format, source, offset, chunks, defined: labels };
}
