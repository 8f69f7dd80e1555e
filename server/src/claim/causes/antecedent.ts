import type { ResolvedCitation } from '../../authority/authority.js';
import { ofBlock } from '../../authority/places.js';
import { say } from '../../text/say.js';
import type { Opinion } from '../../library/opinion.js';
import type { Cause } from '../cause.js';
import type { ClaimSource } from '../claimSource.js';

/** How many citations back the opinion that the text speaks of may have been cited. */
export const REACH = 6;

/** The page is lower than the first page of the case that the id. stands for: it is no page of that case. */
export function beforeFirstPage(citation: ResolvedCitation['citation'], citations: readonly ResolvedCitation[], n: number): boolean {
  const page = Number(citation.pincite?.items[0]?.first);
  const cited = citations.slice(Math.max(0, n - REACH), n).findLast((one) => one.citation.nestedIn === undefined && (one.citation.kind === 'fullCase' || one.citation.kind === 'shortCase'))?.citation;
  const first = cited?.kind === 'fullCase' ? Number(cited.page?.text) : cited?.kind === 'shortCase' && cited.volume !== undefined ? Number(cited.pincite?.items[0]?.first) : Number.NaN;
  return Number.isFinite(page) && Number.isFinite(first) && page < first / 2;
}

/** The page is one of a slip opinion, and the case that the id. stands for is cited by its reporter. */
export function countsOtherwise({ citation: { pincite }, n }: ResolvedCitation, citations: readonly ResolvedCitation[]): boolean {
  if (pincite === undefined || pincite.slip === undefined && !pincite.items.some(({ unit }) => unit === 'slip')) return false;
  const cited = citations.slice(Math.max(0, n - REACH), n).findLast((one) => one.citation.nestedIn === undefined && (one.citation.kind === 'fullCase' || one.citation.kind === 'shortCase'))?.citation;
  return (cited?.kind === 'fullCase' || cited?.kind === 'shortCase') && cited.volume !== undefined && cited.slip === undefined;
}

/** An id. that points to the record while its sentence speaks of what a court of the library's opinions said. */
export function strayedFrom(resolved: ResolvedCitation, { citations }: ClaimSource): ResolvedCitation | undefined {
  const { citation, authority, n, placed } = resolved;
  if (citation.kind !== 'id' || citation.nestedIn !== undefined || authority?.opinion !== undefined) return undefined;
  // A case that nothing is known of, whose page it cannot be, or one that an id. was not understood to mean.
  if ((authority === undefined || authority.kind === 'case') && !beforeFirstPage(citation, citations, n) && !countsOtherwise(resolved, citations)) return undefined;
  const note = placed.block.context.footnote;
  const before = citations.slice(Math.max(0, n - REACH), n).filter((one) => one.authority?.opinion !== undefined && one.citation.nestedIn === undefined);
  return before.findLast((one) => one.placed.block.context.footnote === note) ?? (beforeFirstPage(citation, citations, n) ? before.at(-1) : undefined);
}

/** The cause for an id. that has strayed from an opinion. */
export const strayedCause = (resolved: ResolvedCitation, meant: Opinion | undefined, certainty: Cause['certainty'] = 'proved'): Cause => ({
  kind: 'id-antecedent', certainty, block: resolved.blockIndex, span: resolved.citation.core, ...shortFormOf(meant),
  statement: say`The citation directly before is of ${resolved.authority?.label ?? say`the record`}`,
});

const describe = ({ citation, authority, placed }: ResolvedCitation): string => authority?.label ?? placed.block.text.slice(citation.core.start, citation.core.end);

/** Own citations, not those within parentheticals or of a case's history, between two of one stream of text. */
function between(citations: readonly ResolvedCitation[], from: number, to: ResolvedCitation): ResolvedCitation[] {
  const note = to.placed.block.context.footnote;
  return citations
    .slice(from + 1, to.n)
    .filter(({ citation, placed }) => citation.nestedIn === undefined && citation.history === undefined && placed.block.context.footnote === note && !('sections' in citation && (citation.short || citation.standing === 'text')));
}

/** An id. that the citations before it lead to another source than the one it is used for. */
export function antecedentCause(resolved: ResolvedCitation, { citations }: ClaimSource): Cause | undefined {
  const { citation, problem, candidates, authority, antecedent, blockIndex, n } = resolved;
  if (citation.kind !== 'id' || citation.nestedIn !== undefined) return undefined;
  const at = { kind: 'id-antecedent', certainty: 'proved', block: blockIndex, span: citation.core } as const;
  const meant = antecedent === undefined ? undefined : citations[antecedent];
  if (problem === 'afterString' || problem === 'interrupted' || problem === 'ambiguous') {
    const options = candidates.flatMap((index) => citations[index] ?? []);
    const known = [...options, ...(meant === undefined ? [] : [meant])].find((one) => one.authority?.opinion !== undefined);
    if (known?.authority?.opinion === undefined) return undefined;
    const other = options.find((one) => one.authority?.key !== known.authority?.key);
    return { ...at, ...shortForm(known), statement: other === undefined ? say`Several sources are cited directly before this` : problem === 'afterString' ? say`The citation directly before is of ${describe(other)} and others` : say`The citation directly before is of ${describe(other)}` };
  }
  if (authority?.opinion === undefined || meant === undefined || meant.n >= n) return undefined;
  const intervening = between(citations, meant.n, resolved).filter((one) => one.authority?.key !== authority.key);
  const last = intervening.at(-1);
  const beside = ofBlock(citations, meant.blockIndex).filter((one) => one.n !== meant.n && one.citation.string === meant.citation.string && one.citation.nestedIn === undefined && one.citation.history === undefined && one.authority?.key !== authority.key);
  if (last !== undefined && last.authority?.key !== authority.key) return { ...at, ...shortForm(meant), statement: say`The citation directly before is of ${describe(last)}` };
  return beside[0] === undefined || between(citations, meant.n, resolved).length > 0 ? undefined : { ...at, ...shortForm(meant), statement: say`The citation before names several sources, among them ${describe(beside[0])}` };
}

const shortForm = ({ authority }: ResolvedCitation): Pick<Cause, 'theirs' | 'meant'> => shortFormOf(authority?.opinion);

function shortFormOf(opinion: Opinion | undefined): Pick<Cause, 'theirs' | 'meant'> {
  const name = opinion?.record.shortNames[0];
  return opinion === undefined || name === undefined ? {} : { theirs: name, meant: opinion };
}
