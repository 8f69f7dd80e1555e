import type { ResolvedCitation, ResolutionProblem } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import type { Claim } from '../../claim/claim.js';
import { layoutOf, quotedWithin } from '../../claim/layout.js';
import type { Proposition } from '../../claim/propositions.js';

/** What Pincite could not check of a citation, and a person has to. */
export type Concern = 'quotation' | 'pincite' | 'antecedent';

/** Quoted words fewer than these are a term, not a quotation. */
const FEWEST_WORDS = 4;

const open: ReadonlySet<ResolutionProblem> = new Set(['ambiguous', 'afterString', 'interrupted', 'volumeMismatch'] as const);

/** Kinds of authorities whose pages a pincite points to. */
const paged: ReadonlySet<string> = new Set(['case', 'secondary', 'other']);

function quotesWords(brief: Brief, { main, set }: Proposition): boolean {
  const placed = brief.blocks[main.block];
  const found = brief.found[main.block];
  if (placed === undefined || found === undefined) return false;
  const { span } = main;
  const spans = set ? [span] : quotedWithin(layoutOf(placed, found), span);
  return spans.some(({ start, end }) => placed.block.text.slice(start, end).trim().split(/\s+/).length >= FEWEST_WORDS);
}

function quotationConcern(brief: Brief, { authority }: ResolvedCitation, claim: Claim | undefined, proposition: Proposition | undefined): boolean {
  if (claim?.causes.some(({ kind }) => kind === 'unverified-quotation') === true) return true;
  if (authority === undefined || authority.kind === 'record' || claim?.opinion !== undefined) return false;
  return proposition !== undefined && quotesWords(brief, proposition);
}

function pinciteConcern({ authority, citation }: ResolvedCitation, claim: Claim | undefined): boolean {
  if (citation.pincite === undefined || authority === undefined || !paged.has(authority.kind)) return false;
  return claim?.pin === undefined ? authority.opinion === undefined : claim.pin.unknown;
}

function antecedentConcern({ authority, citation, candidates, problem }: ResolvedCitation): boolean {
  const short = citation.kind === 'id' || citation.kind === 'shortCase' || (citation.kind === 'supra' && citation.name !== undefined);
  return short && (authority === undefined || candidates.length > 1 || (problem !== undefined && open.has(problem)));
}

/**
 * What of a citation nothing in the library proves. A citation within another's parenthetical ("quoting X") answers for its
 * pincite only: the words quoted are the outer citation's.
 */
export function concernsOf(brief: Brief, resolved: ResolvedCitation, claim: Claim | undefined, proposition: Proposition | undefined): Concern[] {
  const concerns: Concern[] = [];
  const inner = resolved.citation.nestedIn !== undefined || resolved.citation.history !== undefined;
  if (!inner && quotationConcern(brief, resolved, claim, proposition)) concerns.push('quotation');
  if (pinciteConcern(resolved, claim)) concerns.push('pincite');
  if (antecedentConcern(resolved)) concerns.push('antecedent');
  return concerns;
}
