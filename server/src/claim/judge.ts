import type { ResolvedCitation } from '../authority/authority.js';
import type { Cause } from './cause.js';
import { antecedentCause } from './causes/antecedent.js';
import { authorityElsewhere, followedHistory, misidentified, overruledCause, treatmentCause } from './causes/authorities.js';
import { dispositionCause, historyCause, priorHistoryCause } from './causes/disposition.js';
import { factCause } from './causes/facts.js';
import { elsewhereCause } from './causes/elsewhere.js';
import { likenessCause } from './causes/likeness.js';
import { metadataCause } from './causes/metadata.js';
import { miscreditedCause } from './causes/miscredited.js';
import { particularCause } from './causes/particulars.js';
import { pinciteCause, placeCause } from './causes/place.js';
import { misplaced, misquotations, quotationCause } from './causes/quotation.js';
import { readFactCause } from './causes/readFacts.js';
import { voteCause } from './causes/votes.js';
import { pluralityCause, weightCause } from './causes/weight.js';
import type { ClaimSource } from './claimSource.js';
import type { Hearing } from './hearing.js';
import { layoutOf, quotedWithin } from './layout.js';
import type { Proposition } from './propositions.js';

/** Readers of one cause each, gravest and surest first: the first that speaks is what is wrong with the attribution. */
const ATTRIBUTION: readonly ((hearing: Hearing) => Cause | undefined)[] = [
  historyCause,
  followedHistory,
  weightCause,
  voteCause,
  quotationCause,
  placeCause,
  misidentified,
  treatmentCause,
  overruledCause,
  dispositionCause,
  authorityElsewhere,
  factCause,
  readFactCause,
  particularCause,
  likenessCause,
  miscreditedCause,
  elsewhereCause,
  pluralityCause,
];

/** Everything wrong with one claim: at most one fault of attribution, each misquotation, at most one fault of the pincite. */
export function causesOf(hearing: Hearing, source: ClaimSource): readonly Cause[] {
  const causes: Cause[] = [];
  const antecedent = hearing.citation === undefined ? undefined : antecedentCause(hearing.citation, source);
  if (antecedent !== undefined) causes.push(antecedent);
  const metadata = hearing.citation === undefined ? undefined : metadataCause(hearing.citation, source.library);
  if (metadata !== undefined) causes.push(metadata);
  const misquoted = [...misquotations(hearing)];
  const elsewhere = misplaced(hearing) ?? pinciteCause(hearing);
  let attribution: Cause | undefined;
  for (const reader of ATTRIBUTION) {
    attribution = reader(hearing);
    if (attribution !== undefined) break;
  }
  // What another court did with its case, on the page that tells of it, is not this court's disposition.
  if (attribution?.kind === 'wrong-disposition' && hearing.pin.pages.length > 0) {
    const told = likenessCause(hearing);
    if (told?.kind === 'cited-case-as-holding') attribution = told;
  }
  if (attribution !== undefined) causes.push(attribution);
  causes.push(...misquoted);
  // Words that stand on another page make the page a wrong guide to who speaks.
  if (elsewhere !== undefined && !(attribution !== undefined && elsewhere.certainty === 'proved' && attribution.pages?.first === elsewhere.pages?.first)) causes.push(elsewhere);
  return causes;
}

/** What can be said of a citation whose own claim is not read: one within a parenthetical, or of an unknown opinion. */
export function metadataOnly(resolved: ResolvedCitation, source: ClaimSource): Cause[] {
  return [metadataCause(resolved, source.library), priorHistoryCause(resolved, source.citations), antecedentCause(resolved, source)].filter((cause) => cause !== undefined);
}

const FEWEST_WORDS = 4;

/** Quoted words of an opinion that the library lacks. */
export function unknownOpinion({ citation, blockIndex }: ResolvedCitation, { blocks, found }: ClaimSource, proposition: Proposition | undefined): Cause[] {
  if (proposition === undefined || citation.history !== undefined) return [];
  const quotedBefore = (end: number): boolean =>
    found[blockIndex]?.citations.some((each) => each.nestedIn === undefined && each.span.end <= citation.span.start && (blockIndex !== proposition.main.block || each.span.start >= end)) ?? false;
  const { block, span } = proposition.main;
  const placed = blocks[block];
  const here = found[block];
  if (placed === undefined || here === undefined) return [];
  const spans = proposition.set ? [span] : quotedWithin(layoutOf(placed, here), span);
  return spans
    .filter((quoted) => placed.block.text.slice(quoted.start, quoted.end).trim().split(/\s+/).length >= FEWEST_WORDS)
    .slice(0, 1)
    // The nearest citation is the quotation's; what follows it only supports the statement.
    .filter((quoted) => !quotedBefore(quoted.end))
    .map((quoted): Cause => ({ kind: 'unverified-quotation', certainty: 'unverified', block, span: quoted, yours: placed.block.text.slice(quoted.start, quoted.end) }));
}
