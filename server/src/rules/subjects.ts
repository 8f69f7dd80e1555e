import { firstOfBlock } from '../authority/places.js';
import type { Brief } from '../brief/brief.js';
import type { Claim } from '../claim/claim.js';
import { countBefore } from '../text/countBefore.js';
import { rememberWithin } from '../text/remember.js';
import type { On } from './rule.js';

/** Takes one subject, with the label of the authority concerned. */
export type Show = (kind: On, subject: unknown, authority: string | null) => void;

/** The claims that a block's citations and names make: those of a brief are its citations' in their order, then those of bare names in theirs. */
export const claimsOfBlock = rememberWithin((index: number, { citations, mentions, claims: all }: Brief): readonly Claim[] => {
  const found: Claim[] = [];
  const first = firstOfBlock(citations, index);
  for (let at = countBefore(all, ({ citation }) => citation !== undefined && citation < first); ; at++) {
    const claim = all[at];
    if (claim?.citation === undefined || citations[claim.citation]?.blockIndex !== index) break;
    found.push(claim);
  }
  const firstMention = firstOfBlock(mentions, index);
  for (let at = countBefore(all, ({ citation, mention }) => citation !== undefined || (mention ?? -1) < firstMention); ; at++) {
    const claim = all[at];
    if (claim?.mention === undefined || mentions[claim.mention]?.blockIndex !== index) break;
    found.push(claim);
  }
  return found;
});

/** A claim that nothing is wrong with gives no rule anything to say. */
function showClaim(claim: Claim, brief: Brief, show: Show): void {
  if (claim.causes.length === 0) return;
  const cited = claim.citation === undefined ? undefined : brief.citations[claim.citation]?.authority;
  const mentioned = claim.mention === undefined ? undefined : brief.mentions[claim.mention]?.authority;
  show('claim', claim, (cited ?? mentioned)?.label ?? null);
}

/** Shows one block, its claims, and its citations. */
export function showBlock(brief: Brief, index: number, show: Show): void {
  const placed = brief.blocks[index];
  if (placed === undefined) return;
  show('block', { ...placed, index }, null);
  for (const claim of claimsOfBlock(index, brief)) showClaim(claim, brief, show);
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
  if ([...on].every((kind) => kind === 'brief' || kind === 'block' || kind === 'claim')) return;
  for (const citation of brief.citations) if (on.has(citation.citation.kind)) show(citation.citation.kind, citation, citation.authority?.label ?? null);
}
