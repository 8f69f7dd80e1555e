import { firstOfBlock } from '../authority/places.js';
import type { Brief } from '../brief/brief.js';
import type { Claim } from '../claim/claim.js';
import type { On } from './rule.js';

/** Takes one subject, with the label of the authority concerned. */
export type Show = (kind: On, subject: unknown, authority: string | null) => void;

const claims = new WeakMap<Brief, ReadonlyMap<number, readonly Claim[]>>();

/** Claims by the block of the citation or name that makes them. */
function claimsByBlock(brief: Brief): ReadonlyMap<number, readonly Claim[]> {
  let known = claims.get(brief);
  if (known === undefined) {
    const map = new Map<number, Claim[]>();
    for (const claim of brief.claims) {
      const by = claim.citation === undefined ? brief.mentions[claim.mention ?? -1] : brief.citations[claim.citation];
      const list = map.get(by?.blockIndex ?? claim.block);
      if (list === undefined) map.set(by?.blockIndex ?? claim.block, [claim]);
      else list.push(claim);
    }
    known = map;
    claims.set(brief, known);
  }
  return known;
}

/** The claims that a block's citations and names make. */
export const claimsOfBlock = (brief: Brief, index: number): readonly Claim[] => claimsByBlock(brief).get(index) ?? [];

function showClaim(claim: Claim, brief: Brief, show: Show): void {
  const cited = claim.citation === undefined ? undefined : brief.citations[claim.citation]?.authority;
  const mentioned = claim.mention === undefined ? undefined : brief.mentions[claim.mention]?.authority;
  show('claim', claim, (cited ?? mentioned)?.label ?? null);
}

/** Shows one block, its claims, and its citations. */
export function showBlock(brief: Brief, index: number, show: Show): void {
  const placed = brief.blocks[index];
  if (placed === undefined) return;
  show('block', { ...placed, index }, null);
  for (const claim of claimsOfBlock(brief, index)) showClaim(claim, brief, show);
  for (let n = firstOfBlock(brief.citations, index); brief.citations[n]?.blockIndex === index; n++) {
    const citation = brief.citations[n];
    if (citation !== undefined) show(citation.citation.kind, citation, citation.authority?.label ?? null);
  }
}

/** Shows the brief as a whole, then its blocks, claims and citations, kind by kind. */
export function showAll(brief: Brief, on: ReadonlySet<On>, show: Show): void {
  if (on.has('brief')) show('brief', brief, null);
  if (on.has('block')) for (const [index, placed] of brief.blocks.entries()) show('block', { ...placed, index }, null);
  if (on.has('claim')) for (const claim of brief.claims) showClaim(claim, brief, show);
  for (const citation of brief.citations) if (on.has(citation.citation.kind)) show(citation.citation.kind, citation, citation.authority?.label ?? null);
}
