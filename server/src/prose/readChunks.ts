import type { Chunk } from '../markdown/chunks.js';
import type { LabelKey } from '../markdown/labels.js';
import { commonEnd, commonStart } from '../text/commonEnds.js';
import type { BlocksReading, TreeReading } from './blocksOfTree.js';
import type { ChunkFormat } from './chunkFormat.js';
import type { PlacedBlock, ProseBlock } from './proseBlock.js';

/** A chunk with what was read from it. Offsets of the reading count from the chunk's start. */
export interface ReadChunk {
  readonly start: number;
  readonly end: number;
  readonly kind: Chunk['kind'];
  readonly text: string;
  /** Labels in it that might be defined elsewhere. */
  readonly labels: ReadonlyMap<LabelKey, string>;
  readonly defines: readonly LabelKey[];
  /** Those of its labels that are defined elsewhere, as its reading took them. */
  readonly defined: string;
  readonly reading: BlocksReading;
}

/** All chunks of a document, in order. */
export interface ChunkList {
  readonly format: ChunkFormat;
  /** As the format prepared it. */
  readonly source: string;
  readonly chunks: readonly ReadChunk[];
}

type Raw = Omit<ReadChunk, 'defined' | 'reading'> & { readonly alone?: TreeReading; readonly known?: ReadChunk };

const noLabels: ReadonlyMap<LabelKey, string> = new Map();

function raw(source: string, { start, end, kind }: Chunk, format: ChunkFormat): Raw {
  const text = source.slice(start, end);
  const alone = text.includes(']:') ? format.read(text, kind, noLabels) : undefined;
  return { start, end, kind, text, labels: format.labelsIn(text), defines: alone?.defines ?? [], ...(alone === undefined ? {} : { alone }) };
}

/** Chunks of the source; those that an edit since `previous` can't have changed are taken from there. */
function rawChunks(source: string, format: ChunkFormat, previous: ChunkList | undefined): Raw[] {
  const list: Raw[] = [];
  let from = 0;
  let old: readonly ReadChunk[] = [];
  let next = 0;
  let moved = 0;
  let sameEnd = 0;
  if (previous !== undefined) {
    old = previous.chunks;
    const same = commonStart(previous.source, source);
    sameEnd = commonEnd(previous.source, source, Math.min(previous.source.length, source.length) - same);
    moved = source.length - previous.source.length;
    // What ends a chunk may stand in the first line of the next one; what ends front matter may stand anywhere.
    const opening = format.chunkFrom(source, 0);
    if (opening?.kind === old[0]?.kind && opening?.end === old[0]?.end) while ((old[next + 1]?.end ?? Infinity) < same) next++;
    for (const known of old.slice(0, next)) list.push({ ...known, known });
    from = list.at(-1)?.end ?? 0;
  }
  for (let chunk = format.chunkFrom(source, from); chunk !== undefined; chunk = format.chunkFrom(source, from)) {
    const { start } = chunk;
    while ((old[next]?.start ?? Infinity) + moved < start) next++;
    const same = old[next];
    if (same !== undefined && same.start + moved === start && source.length - start <= sameEnd) {
      for (const known of old.slice(next)) list.push({ ...known, start: known.start + moved, end: known.end + moved, known });
      return list;
    }
    list.push(raw(source, chunk, format));
    from = chunk.end;
  }
  return list;
}

function sameBlock(a: ProseBlock, b: ProseBlock): boolean {
  return a.text === b.text && a.sourceLength === b.sourceLength && JSON.stringify([a.context, a.pieces, a.styles, a.calls, a.eatenStars]) === JSON.stringify([b.context, b.pieces, b.styles, b.calls, b.eatenStars]);
}

/** The reading with the blocks of chunks that it replaces, wherever they are the same. */
function withKnownBlocks(reading: BlocksReading, known: ReadonlyMap<string, ProseBlock>): BlocksReading {
  if (known.size === 0) return reading;
  const blocks = reading.blocks.map((placed): PlacedBlock => {
    const block = known.get(placed.block.text);
    return block !== undefined && sameBlock(block, placed.block) ? { base: placed.base, block } : placed;
  });
  return { ...reading, blocks };
}

/** Reads every chunk of a source; with `previous`, only those that an edit since then touched, or whose labels it defined or undefined. */
export function readChunks(source: string, format: ChunkFormat, previous?: ChunkList): ChunkList {
  const earlier = previous?.format === format ? previous : undefined;
  const list = rawChunks(source, format, earlier);
  const all = new Set<LabelKey>();
  for (const { defines } of list) for (const key of defines) all.add(key);

  const kept = new Set(list.map(({ known }) => known));
  const known = new Map<string, ProseBlock>();
  for (const chunk of earlier?.chunks ?? []) if (!kept.has(chunk)) for (const { block } of chunk.reading.blocks) known.set(block.text, block);

  const chunks = list.map((chunk): ReadChunk => {
    const { start, end, kind, text, labels, defines, alone, known: before } = chunk;
    const elsewhere = labels.size === 0 ? noLabels : new Map([...labels].filter(([key]) => all.has(key) && !defines.includes(key)));
    const defined = elsewhere.size === 0 ? '' : [...elsewhere.keys()].join('\n');
    if (before?.defined === defined) return before.start === start ? before : { ...before, start, end };
    const reading = elsewhere.size === 0 && alone !== undefined ? alone : format.read(text, kind, elsewhere);
    return { start, end, kind, text, labels, defines, defined, reading: withKnownBlocks(reading, known) };
  });
  return { format, source, chunks };
}
