import type { Cause, CauseKind } from '../claim/cause.js';
import type { Claim } from '../claim/claim.js';
import { type Said, say } from '../text/say.js';
import type { Evidence, RuleContext, Severity, Sighting } from './rule.js';
import { inSource } from './rule.js';
import { evidenceLine } from './wording.js';

/** What a rule of attribution or verification sees: the cause that claim reading found, and its claim. */
export interface Seen {
  readonly cause: Cause;
  readonly claim: Claim;
}

const MILD: ReadonlySet<CauseKind> = new Set<CauseKind>(['missing-weight-parenthetical', 'missing-quoting-parenthetical', 'contrary-authority-signal']);

function severityOf({ kind, certainty }: Cause): Severity {
  if (certainty === 'unverified') return 'info';
  return certainty === 'likely' || MILD.has(kind) ? 'warning' : 'error';
}

function evidenceOf({ part, pages, ...rest }: Cause, claim: Claim): Evidence | undefined {
  const { opinion } = claim;
  if (opinion === undefined) return undefined;
  return { opinion: opinion.record.id, part: part?.id ?? null, page: pages?.first ?? null, statement: evidenceLine({ ...rest, ...(part === undefined ? {} : { part }), ...(pages === undefined ? {} : { pages }) }, claim) };
}

/** The causes of one kind that a claim has, each on the words at fault. */
export function* sightings(kind: CauseKind, claim: Claim, { brief }: RuleContext): Iterable<Sighting<Seen>> {
  for (const cause of claim.causes) {
    const placed = brief.blocks[cause.block];
    if (cause.kind !== kind || placed === undefined) continue;
    const evidence = evidenceOf(cause, claim);
    const related: { message: Said; span: { start: number; end: number } }[] = [];
    const cited = claim.citation === undefined ? undefined : brief.citations[claim.citation];
    const antecedent = cited?.antecedent === undefined ? undefined : brief.citations[cited.antecedent];
    if (cited !== undefined && (cited.blockIndex !== cause.block || cause.span.end <= cited.citation.span.start || cause.span.start >= cited.citation.span.end)) {
      related.push({ message: say`The citation that should support this.`, span: inSource(cited.placed, cited.citation.span) });
    }
    if (antecedent !== undefined && antecedent.n !== cited?.n) related.push({ message: say`The citation that this one refers to.`, span: inSource(antecedent.placed, antecedent.citation.span) });
    yield { span: inSource(placed, cause.span), severity: severityOf(cause), data: { cause, claim }, ...(evidence === undefined ? {} : { evidence }), related };
  }
}
