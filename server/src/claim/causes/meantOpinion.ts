import type { ResolvedCitation } from '../../authority/authority.js';
import type { Opinion } from '../../library/opinion.js';
import type { ClaimSource } from '../claimSource.js';
import { termsOf } from '../concepts.js';
import { likest, onPages } from '../likeness.js';
import { beforeFirstPage, REACH } from './antecedent.js';

/** How like what stands on the pages that the id. names a proposition must be for the opinion to be what was meant. */
const MEANT = 0.35;
/** The same where the brief has not cited that opinion shortly before. */
const MEANT_UNCITED = 0.5;
const FEWEST_CONCEPTS = 3;

/** The name by which another opinion would speak of a case. */
function shortName({ citation }: ResolvedCitation): string | undefined {
  if (citation.kind === 'shortCase') return citation.name?.text;
  return citation.kind === 'fullCase' ? (citation.name?.plaintiff?.text ?? citation.name?.text)?.split(' ').at(-1) : undefined;
}

/**
 * The opinion that an id. was meant for whose page its antecedent can't have: one cited shortly before, or one that itself
 * cites the antecedent, where the proposition stands on the page named.
 */
export function opinionMeant(resolved: ResolvedCitation, { citations, library }: ClaimSource, text: string): Opinion | undefined {
  const { citation, authority, n } = resolved;
  const pages = (citation.pincite?.items ?? []).flatMap(({ first }) => (/^\d+$/.test(first) ? [{ first: Number(first), last: Number(first) }] : []));
  if (citation.kind !== 'id' || citation.nestedIn !== undefined || authority?.kind !== 'case' || authority.opinion !== undefined || pages.length === 0 || !beforeFirstPage(citation, citations, n)) return undefined;
  const terms = termsOf(text);
  if (new Set(terms.map(({ concept }) => concept)).size < FEWEST_CONCEPTS) return undefined;
  const likeness = (opinion: Opinion): number => likest(opinion, terms, text, (entry) => onPages(entry, pages))[0]?.score ?? 0;
  const before = citations.slice(Math.max(0, n - REACH), n).filter((one) => one.citation.nestedIn === undefined);
  const cited = before.flatMap((one) => one.authority?.opinion ?? []).findLast((opinion) => likeness(opinion) >= MEANT);
  if (cited !== undefined) return cited;
  const antecedent = before.findLast((one) => one.authority?.key === authority.key);
  const name = antecedent === undefined ? undefined : shortName(antecedent);
  return name === undefined ? undefined : library.opinions.find((opinion) => opinion.record.authorities.some(({ short }) => short === name) && likeness(opinion) >= MEANT_UNCITED);
}
