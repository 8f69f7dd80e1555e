import { type Chunk, chunkFrom } from '../markdown/chunks.js';
import { type LabelKey, labelsIn } from '../markdown/labels.js';
import type { BlocksReading, TreeReading } from './blocksOfTree.js';
import { parseChunk } from './parseChunk.js';
import { readPlainChunk } from './plainChunk.js';
import type { PlacedBlock, ProseBlock } from './proseBlock.js';
import { isTooInvolved, readRoughChunk } from './roughChunk.js';

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
  readonly source: string;
  readonly chunks: readonly ReadChunk[];
}

type Raw = Omit<ReadChunk, 'defined' | 'reading'> & { readonly alone?: TreeReading; readonly known?: ReadChunk };

const nothing: BlocksReading = { blocks: [], comments: [] };
const noLabels: ReadonlyMap<LabelKey, string> = new Map();

/** Length of what two texts share at their starts. Long equal stretches are compared as wholes, which is much faster. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  for (let step = 4096; step >= 1; step = step === 1 ? 0 : step >> 3) {
    while (at + step <= most && a.slice(at, at + step) === b.slice(at, at + step)) at += step;
  }
  return at;
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  for (let step = 4096; step >= 1; step = step === 1 ? 0 : step >> 3) {
    while (length + step <= most && a.slice(a.length - length - step, a.length - length) === b.slice(b.length - length - step, b.length - length)) length += step;
  }
  return length;
}

/** Reads a chunk in whose document these labels are defined. */
function readAlone({ text, kind, labels }: Pick<Raw, 'text' | 'kind' | 'labels'>, defined: readonly LabelKey[]): TreeReading {
  const isDefined = (key: string): boolean => defined.includes(key);
  const plain = readPlainChunk(text, kind, isDefined);
  if (plain !== undefined) return plain;
  if (isTooInvolved(text)) return readRoughChunk(text, isDefined);
  return parseChunk(
    text,
    defined.map((key) => labels.get(key) ?? key),
  );
}

function raw(source: string, { start, end, kind }: Chunk): Raw {
  const text = source.slice(start, end);
  const readable = kind !== 'code' && kind !== 'rule' && kind !== 'frontMatter';
  const alone = readable && text.includes(']:') ? readAlone({ text, kind, labels: noLabels }, []) : undefined;
  return { start, end, kind, text, labels: readable ? labelsIn(text) : noLabels, defines: alone?.defines ?? [], ...(alone === undefined ? {} : { alone }) };
}

/** Chunks of the source; those that an edit since `previous` can't have changed are taken from there. */
function rawChunks(source: string, previous: ChunkList | undefined): Raw[] {
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
    const opening = chunkFrom(source, 0);
    if (opening?.kind === old[0]?.kind && opening?.end === old[0]?.end) while ((old[next + 1]?.end ?? Infinity) < same) next++;
    for (const known of old.slice(0, next)) list.push({ ...known, known });
    from = list.at(-1)?.end ?? 0;
  }
  while (true) {
    const chunk = chunkFrom(source, from);
    if (chunk === undefined) return list;
    while ((old[next]?.start ?? Infinity) + moved < chunk.start) next++;
    const same = old[next];
    if (same !== undefined && same.start + moved === chunk.start && source.length - chunk.start <= sameEnd) {
      for (const known of old.slice(next)) list.push({ ...known, start: known.start + moved, end: known.end + moved, known });
      return list;
    }
    list.push(raw(source, chunk));
    from = chunk.end;
  }
}

/** What a chunk says where `defined` labels are defined. */
function readingOf(chunk: Raw, defined: readonly LabelKey[]): BlocksReading {
  if (chunk.kind === 'code' || chunk.kind === 'rule' || chunk.kind === 'frontMatter') return nothing;
  if (defined.length === 0 && chunk.alone !== undefined) return chunk.alone;
  return readAlone(chunk, defined);
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
export function readChunks(source: string, previous?: ChunkList): ChunkList {
  const list = rawChunks(source, previous);
  const all = new Set<LabelKey>();
  for (const { defines } of list) for (const key of defines) all.add(key);

  const kept = new Set(list.map(({ known }) => known));
  const known = new Map<string, ProseBlock>();
  for (const chunk of previous?.chunks ?? []) if (!kept.has(chunk)) for (const { block } of chunk.reading.blocks) known.set(block.text, block);

  const chunks = list.map((chunk): ReadChunk => {
    const { start, end, kind, text, labels, defines } = chunk;
    const own = new Set(defines);
    const elsewhere = [...labels.keys()].filter((key) => all.has(key) && !own.has(key));
    const defined = elsewhere.join('\n');
    const before = chunk.known;
    if (before !== undefined && before.defined === defined) return before.start === start ? before : { ...before, start, end };
    return { start, end, kind, text, labels, defines, defined, reading: withKnownBlocks(readingOf(chunk, elsewhere), known) };
  });
  return { source, chunks };
}
