import type { BlockCitations, Citation } from '../citation/citation.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import type { ResolvedCitation, ResolvedMention } from './authority.js';
import { blockContent } from './blockContent.js';
import { firstOfBlock, ofBlock } from './places.js';
import type { Resolution } from './resolution.js';

/** The prose of a brief with what was recognised in it. */
export interface Recognised {
  readonly blocks: readonly PlacedBlock[];
  /** By block index. */
  readonly found: readonly BlockCitations[];
}

/** A reading with what its citations mean. */
type Resolved = Recognised & { readonly [Field in keyof Resolution]: Readonly<Resolution[Field]> };

/** Blocks that two readings have in common: so many at the start, and so many at the end. */
export interface Common {
  readonly start: number;
  readonly end: number;
}

export function commonBlocks(before: readonly PlacedBlock[], now: readonly PlacedBlock[]): Common {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start]?.block === now[start]?.block) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end]?.block === now[now.length - 1 - end]?.block) end++;
  return { start, end };
}

/** Whether only prose changed: as many blocks as before, whose citations say the same in the same order. */
export function isSteady(before: Recognised, now: Recognised, { start, end }: Common): boolean {
  if (before.blocks.length !== now.blocks.length) return false;
  for (let index = start; index < now.blocks.length - end; index++) {
    const [a, b] = [before.blocks[index], now.blocks[index]];
    const [inA, inB] = [before.found[index], now.found[index]];
    if (a === undefined || b === undefined || inA === undefined || inB === undefined || blockContent(a.block, inA) !== blockContent(b.block, inB)) return false;
  }
  return true;
}

/** A citation at its place now. Every edit moves those behind it: field by field they are copied several times as fast as all at once. */
function replaced({ n, blockIndex, indexInBlock, candidates, authority, antecedent, problem }: ResolvedCitation, citation: Citation, placed: PlacedBlock): ResolvedCitation {
  const now: { -readonly [Field in keyof ResolvedCitation]: ResolvedCitation[Field] } = { n, citation, placed, blockIndex, indexInBlock, candidates };
  if (authority !== undefined) now.authority = authority;
  if (antecedent !== undefined) now.antecedent = antecedent;
  if (problem !== undefined) now.problem = problem;
  return now;
}

/** The resolution of a reading in which only prose changed, from that of the reading before. */
export function moved({ found, ...before }: Resolved, now: Recognised): Resolution {
  const citations = before.citations.map((old): ResolvedCitation => {
    const placed = now.blocks[old.blockIndex] ?? old.placed;
    if (placed === old.placed) return old;
    return replaced(old, now.found[old.blockIndex]?.citations[old.indexInBlock] ?? old.citation, placed);
  });
  const mentions = before.mentions.map((old): ResolvedMention => {
    const placed = now.blocks[old.blockIndex] ?? old.placed;
    if (placed === old.placed) return old;
    const own = now.found[old.blockIndex];
    const theirs = found[old.blockIndex];
    const mention = own === theirs ? old.mention : (own?.mentions[theirs?.mentions.indexOf(old.mention) ?? -1] ?? old.mention);
    return { ...old, placed, mention };
  });
  return { citations, mentions, authorities: [...before.authorities] };
}

/** What became of a brief's blocks and citations since an earlier reading. */
export interface Changes {
  /** Only prose changed. Every citation has the number it had. */
  readonly steady: boolean;
  /** Index that a block had before; -1 where it is new or was edited. */
  readonly before: Int32Array;
  /** By block index: 1 where the block is the same and all its citations and names mean what they meant. */
  readonly same: Uint8Array;
  /** How many citations with smaller numbers are not what they were, or mean something else; one longer than the citations. */
  readonly changed: Int32Array;
  /** Number of the citation just before which others were taken away. */
  readonly seam?: number;
}

/** Whether all citations from one number through another are what they were, with none added or taken away between them. */
export const undisturbed = ({ changed, seam }: Pick<Changes, 'changed' | 'seam'>, from: number, to: number): boolean =>
  (changed[to + 1] ?? 0) === (changed[Math.max(0, from)] ?? 0) && (seam === undefined || seam <= from || to < seam);

const sameAuthority = (a: ResolvedCitation['authority'], b: ResolvedCitation['authority']): boolean =>
  a === b || (a !== undefined && a.key === b?.key && a.label === b.label && a.opinion === b.opinion);

/** Whether the bare names of a block mean what they meant. */
function sameMentions(before: readonly ResolvedMention[], now: readonly ResolvedMention[]): boolean {
  return before.length === now.length && now.every(({ mention, authority }, index) => mention === before[index]?.mention && sameAuthority(authority, before[index].authority));
}

/** Compares two readings citation by citation. */
export function changesSince(before: Resolved, now: Resolved, common: Common, steady: boolean): Changes {
  const count = now.blocks.length;
  const tail = count - common.end;
  const shift = before.blocks.length - count;
  const indexes = new Int32Array(count).fill(-1);
  for (let index = 0; index < common.start; index++) indexes[index] = index;
  for (let index = tail; index < count; index++) indexes[index] = index + shift;
  const same = new Uint8Array(count).fill(1).fill(0, common.start, tail);
  const changed = new Int32Array(now.citations.length + 1);
  if (steady) return { steady, before: indexes, same, changed };

  const head = firstOfBlock(now.citations, common.start);
  const rest = firstOfBlock(now.citations, tail);
  const moves = now.citations.length - before.citations.length;
  const taken = head === rest && moves < 0;
  const then = (n: number): number => (n < head ? n : n >= rest ? n - moves : -1);
  const changes = { changed, ...(taken ? { seam: rest } : {}) };

  const isKept = ({ n, citation, authority, antecedent, candidates, problem }: ResolvedCitation): boolean => {
    const old = before.citations[then(n)];
    if (old?.citation !== citation || old.problem !== problem || !sameAuthority(old.authority, authority)) return false;
    if ((antecedent === undefined ? undefined : then(antecedent)) !== old.antecedent || candidates.length !== old.candidates.length) return false;
    const leans = antecedent === undefined ? candidates : [antecedent, ...candidates];
    return leans.every((other, index) => {
      const nth = antecedent === undefined ? index : index - 1;
      if (other >= n || (nth >= 0 && then(other) !== old.candidates[nth])) return false;
      return citation.kind === 'id' ? undisturbed(changes, other, n - 1) : undisturbed(changes, other, other);
    });
  };
  for (const citation of now.citations) {
    const kept = isKept(citation);
    if (!kept) same[citation.blockIndex] = 0;
    changed[citation.n + 1] = (changed[citation.n] ?? 0) + (kept ? 0 : 1);
  }

  for (const block of new Set([...now.mentions.map(({ blockIndex }) => blockIndex), ...before.mentions.map(({ blockIndex }) => (blockIndex < common.start ? blockIndex : blockIndex - shift))])) {
    const index = indexes[block] ?? -1;
    if (index >= 0 && !sameMentions(ofBlock(before.mentions, index), ofBlock(now.mentions, block))) same[block] = 0;
  }
  return { steady, before: indexes, same, ...changes };
}
