import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import { lineStartsOf } from '../../brief/lineOf.js';
import type { Claim } from '../../claim/claim.js';
import { propositionOf } from '../../claim/propositions.js';
import type { Checked } from '../../rules/check.js';
import type { Finding } from '../../rules/rule.js';
import { placeOf } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import { citationSpan } from '../locate.js';
import { type Concern, concernsOf } from './concerns.js';
import { type SignedText, signedText } from './fingerprint.js';
import { type SignOff, uncovered } from './signOffs.js';

/**
 * Where a citation stands before filing. `wrong`: an error is open. `doubtful`: a warning of attribution or verification is open.
 * `unverified`: something nobody checked. `signed`: a person checked what Pincite could not. `verified`: its words or its page were
 * found in the opinion, and nothing contradicts it. `form`: there was nothing to check but its form.
 */
export type Verdict = 'wrong' | 'doubtful' | 'unverified' | 'signed' | 'verified' | 'form';

export interface ReviewedCitation {
  readonly resolved: ResolvedCitation;
  /** Source span. */
  readonly span: Span;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly claim?: Claim;
  readonly text: SignedText;
  readonly verdict: Verdict;
  readonly concerns: readonly Concern[];
  /** Those of its findings that are open. */
  readonly findings: readonly Finding[];
  /** The sign-off that counts. */
  readonly signOff?: SignOff;
  /** A sign-off of the same citation whose text was another: it lapsed. */
  readonly lapsed?: SignOff;
}

export interface Review {
  readonly brief: Brief;
  readonly checked: Checked;
  readonly citations: readonly ReviewedCitation[];
  /** Findings that belong to no citation. */
  readonly others: readonly Finding[];
  /** Sign-offs of texts that the brief does not have (any more). */
  readonly lapsed: readonly SignOff[];
}

interface Owned {
  readonly byCitation: readonly (readonly Finding[])[];
  readonly others: readonly Finding[];
}

/** Gives each finding to the citation it stands in, or to the one that it says should support its words. */
function owned(spans: readonly Span[], findings: readonly Finding[]): Owned {
  const byCitation: Finding[][] = spans.map(() => []);
  const others: Finding[] = [];
  const starts = new Map(spans.map(({ start }, index) => [start, index]));
  let next = 0;
  for (const finding of findings) {
    while (next < spans.length && (spans[next]?.start ?? 0) <= finding.span.start) next++;
    let at: number | undefined;
    // A citation within a parenthetical stands behind the one around it.
    for (let index = next - 1; index >= 0 && index >= next - 8; index--) {
      const span = spans[index];
      if (span !== undefined && span.start <= finding.span.start && finding.span.start < span.end) {
        at = index;
        break;
      }
    }
    at ??= finding.related.map(({ span }) => starts.get(span.start)).find((index) => index !== undefined);
    // A signal, or a full stop, stands beside its citation.
    const following = spans[next];
    if (at === undefined && following !== undefined && finding.span.end <= following.start && following.start - finding.span.end <= 2) at = next;
    (at === undefined ? others : (byCitation[at] ?? others)).push(finding);
  }
  return { byCitation, others };
}

function verdictOf(findings: readonly Finding[], unsigned: boolean, concerns: readonly Concern[], claim: Claim | undefined): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'wrong';
  if (findings.some(({ severity, category }) => severity === 'warning' && category !== 'form')) return 'doubtful';
  if (unsigned) return 'unverified';
  if (concerns.length > 0) return 'signed';
  const proved = claim !== undefined && ((claim.pin?.parts.length ?? 0) > 0 || claim.quotations.some(({ match }) => match?.kind === 'exact'));
  return proved ? 'verified' : 'form';
}

/** Every citation of a brief with what was found, what nobody checked, and who signed for it. */
export function review(brief: Brief, checked: Checked, signOffs: readonly SignOff[]): Review {
  const claims = new Map<number, Claim>();
  for (const claim of brief.claims) if (claim.citation !== undefined && !claims.has(claim.citation)) claims.set(claim.citation, claim);
  const spans = brief.citations.map(citationSpan);
  const { byCitation, others } = owned(spans, checked.findings);
  const byHash = new Map(signOffs.map((signOff) => [signOff.hash, signOff]));
  const byWords = new Map(signOffs.map((signOff) => [`${signOff.authority}\n${signOff.citation}`, signOff]));
  const used = new Set<string>();
  const lines = lineStartsOf(brief);
  const citations = brief.citations.map((resolved, index): ReviewedCitation => {
    const span = spans[index] ?? { start: 0, end: 0 };
    const claim = claims.get(index);
    const proposition = propositionOf(brief, resolved);
    const text = signedText(brief, resolved, proposition);
    const concerns = concernsOf(brief, resolved, claim, proposition);
    const signed = byHash.get(text.hash);
    if (signed !== undefined) used.add(text.hash);
    const unsigned = uncovered(concerns, signed).length > 0;
    const findings = byCitation[index] ?? [];
    const lapsed = signed === undefined ? byWords.get(`${text.authority}\n${text.citation}`) : undefined;
    return {
      resolved, span, ...placeOf(lines, span.start), ...(claim === undefined ? {} : { claim }), text, concerns, findings,
      verdict: verdictOf(findings, unsigned, concerns, claim),
      ...(signed === undefined ? {} : { signOff: signed }),
      ...(lapsed === undefined ? {} : { lapsed }),
    };
  });
  return { brief, checked, citations, others, lapsed: signOffs.filter(({ hash }) => !used.has(hash)) };
}
