import { type Changes, undisturbed } from '../authority/changes.js';
import { ofBlock } from '../authority/places.js';
import { REACH } from './causes/antecedent.js';
import type { Claim } from './claim.js';
import { claimOfCitation, claimsOfMentions } from './claimOf.js';
import type { ClaimSource } from './claimSource.js';
import { callsOf, type Stretch } from './propositions.js';

/** Claims that the citations and names of one block make, with the numbers that its block and its first citation and name had. */
interface BlockClaims {
  readonly cited: readonly Claim[];
  readonly named: readonly Claim[];
  /** Sentences, of any block, that its citations are cited for. */
  readonly covers: readonly Stretch[];
  /** Starts of its own sentences that citations are cited for. */
  readonly covered: string;
  readonly block: number;
  readonly citation: number;
  readonly mention: number;
  /** The block that calls the footnote it belongs to. */
  readonly call?: number;
}

export interface ClaimReading {
  /** Of citations, in their order, then of bare names. */
  readonly claims: readonly Claim[];
  /** By block index; undefined where nothing is cited or named. */
  readonly blocks: readonly (BlockClaims | undefined)[];
  /** By block index: 1 where the claims are those of the earlier reading. */
  readonly kept: Uint8Array;
}

/** How many blocks above may say what a citation is cited for, and who speaks. */
const BLOCKS_ABOVE = 3;

/** How many blocks in a row, ending with each, are the same as before and stood in a row; counted as one more at the brief's beginning. */
function rows({ before, same }: Changes): Int32Array {
  const lengths = new Int32Array(same.length);
  for (let block = 0; block < same.length; block++) {
    const index = before[block] ?? -1;
    if (same[block] === 0 || index < 0) continue;
    lengths[block] = block === 0 ? (index === 0 ? BLOCKS_ABOVE + 1 : 1) : index === (before[block - 1] ?? -2) + 1 && same[block - 1] === 1 ? (lengths[block - 1] ?? 0) + 1 : 1;
  }
  return lengths;
}

function moved(claim: Claim, by: { readonly block: number; readonly citation: number; readonly mention: number }): Claim {
  return {
    ...claim,
    ...(claim.citation === undefined ? {} : { citation: claim.citation + by.citation }),
    ...(claim.mention === undefined ? {} : { mention: claim.mention + by.mention }),
    block: claim.block + by.block,
    quotations: claim.quotations.map((quotation) => ({ ...quotation, block: quotation.block + by.block })),
    causes: claim.causes.map((cause) => ({ ...cause, block: cause.block + by.block })),
  };
}

/** The claims of a block that nothing about has changed, at their place now. */
function carried(old: BlockClaims, block: number, citation: number, mention: number, call: number | undefined): BlockClaims {
  const by = { block: block - old.block, citation: citation - old.citation, mention: mention - old.mention };
  if (by.block === 0 && by.citation === 0 && by.mention === 0) return old;
  return {
    cited: old.cited.map((claim) => moved(claim, by)),
    named: old.named.map((claim) => moved(claim, by)),
    covers: old.covers.map((stretch) => ({ block: stretch.block + by.block, span: stretch.span })),
    covered: old.covered,
    block,
    citation,
    mention,
    ...(call === undefined ? {} : { call }),
  };
}

/**
 * Reads what every citation, and every bare name outside the reach of one, makes an opinion of the library say. Claims of an
 * earlier reading are taken over where nothing changed that they rest on; the result is the same.
 */
export function readClaims(source: ClaimSource, earlier?: { readonly reading: ClaimReading; readonly changes: Changes }): ClaimReading {
  const { blocks, found, citations, mentions } = source;
  const calls = callsOf(blocks);
  const kept = new Uint8Array(blocks.length);
  const row = earlier === undefined ? new Int32Array(0) : rows(earlier.changes);

  const known = (block: number, call: number | undefined): BlockClaims | undefined => {
    if (earlier === undefined || (row[block] ?? 0) <= BLOCKS_ABOVE) return undefined;
    const { before, steady } = earlier.changes;
    const index = before[block] ?? -1;
    const old = earlier.reading.blocks[index];
    if (old === undefined) return undefined;
    const from = call === undefined ? undefined : before[call];
    if (from !== old.call || (call !== undefined && ((row[call] ?? 0) <= BLOCKS_ABOVE || call - (from ?? 0) !== block - index))) return undefined;
    return steady || ofBlock(citations, block).every(({ citation, n, antecedent }) => citation.kind !== 'id' || undisturbed(earlier.changes, Math.max(0, Math.min(n - REACH, antecedent ?? n)), n)) ? old : undefined;
  };

  let citation = 0;
  let mention = 0;
  const covered = new Map<number, Set<number>>();
  /** Blocks with sentences that others are cited for than before; where citations were added or taken away, all blocks count. */
  const touched = earlier?.changes.steady === true ? new Set<number>() : undefined;
  const touch = (own: BlockClaims | undefined): void => {
    for (const { block } of own?.covers ?? []) touched?.add(block);
  };
  const read = blocks.map(({ block: { context } }, block): BlockClaims | undefined => {
    const count = found[block]?.citations.length ?? 0;
    const first = citation;
    const firstMention = mention;
    citation += count;
    while (mentions[mention]?.blockIndex === block) mention++;
    if (count === 0 && mention === firstMention) {
      kept[block] = (row[block] ?? 0) > 0 ? 1 : 0;
      return undefined;
    }
    const call = context.footnote === undefined ? undefined : calls.get(context.footnote)?.block;
    const old = known(block, call);
    if (old !== undefined) kept[block] = 1;
    const own = old === undefined ? fresh(block, first, firstMention, call) : carried(old, block, first, firstMention, call);
    if (old === undefined) {
      touch(own);
      touch(earlier?.reading.blocks[block]);
    }
    return own;
  });
  for (const own of read) {
    for (const { block: at, span } of own?.covers ?? []) {
      if (touched?.has(at) === false) continue;
      const starts = covered.get(at);
      if (starts === undefined) covered.set(at, new Set([span.start]));
      else starts.add(span.start);
    }
  }

  function fresh(block: number, first: number, firstMention: number, call: number | undefined): BlockClaims {
    const cited: Claim[] = [];
    const covers: Stretch[] = [];
    for (let n = first; citations[n]?.blockIndex === block; n++) {
      const one = citations[n];
      const result = one === undefined ? {} : claimOfCitation(one, source);
      if (result.claim !== undefined) cited.push(result.claim);
      if (result.covers !== undefined) covers.push(result.covers);
    }
    return { cited, named: [], covers, covered: '', block, citation: first, mention: firstMention, ...(call === undefined ? {} : { call }) };
  }

  const nothing: ReadonlySet<number> = new Set();
  const whole = read.map((own, block): BlockClaims | undefined => {
    if (own === undefined || mentions[own.mention]?.blockIndex !== block) return own;
    if (kept[block] === 1 && touched?.has(block) === false) return own;
    const starts = covered.get(block) ?? nothing;
    const key = [...starts].sort((a, b) => a - b).join(' ');
    if (kept[block] === 1 && own.covered === key) return own;
    kept[block] = 0;
    return { ...own, covered: key, named: claimsOfMentions(ofBlock(mentions, block), source, starts) };
  });
  const claims: Claim[] = [];
  for (const own of whole) for (const claim of own?.cited ?? []) claims.push(claim);
  for (const own of whole) for (const claim of own?.named ?? []) claims.push(claim);
  return { claims, blocks: whole, kept };
}
