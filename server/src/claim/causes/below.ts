import type { ResolvedCitation } from '../../authority/authority.js';
import { say } from '../../text/say.js';
import type { Cause } from '../cause.js';
import type { ClaimSource } from '../claimSource.js';
import { heard, textOf } from '../heard.js';
import { propositionOf } from '../propositions.js';
import { readOpinion } from '../readAuthorities.js';

/** "The Ninth Circuit explained …", cited to the decision below of an opinion in the library. */
export function circuitBelow(resolved: ResolvedCitation, source: ClaimSource): Cause | undefined {
  const { citation, authority } = resolved;
  if (citation.kind !== 'fullCase' || citation.nestedIn !== undefined || citation.history !== undefined || citation.volume === undefined || citation.reporter === undefined || citation.page === undefined) return undefined;
  const core = `${citation.volume.text} ${citation.reporter.canonical} ${citation.page.text}`;
  const opinion = source.library.opinions.find(({ record }) => record.history.some((one) => one.citation === core));
  const proposition = opinion === undefined ? undefined : propositionOf(source, resolved);
  if (opinion === undefined || proposition?.sole !== true) return undefined;
  const { tokens, reading } = heard({ source, opinion: readOpinion(opinion), authorityKey: authority?.key ?? '' }, proposition.main);
  const { speakerSpan, forceSpan } = reading;
  // What it did with the decision is not what it is cited for.
  if (reading.speaker.kind !== 'court' || reading.disowned || reading.negated || speakerSpan === undefined || forceSpan === undefined || reading.named.has('courtBelow') || reading.named.has('own') || tokens.some(({ word }) => /^(?:affirm|revers|vacat|remand|review|later|appeal)/.test(word))) return undefined;
  const below = opinion.record.history.find((one) => one.citation === core);
  if (!/circuit/i.test(textOf(source, { block: proposition.main.block, span: speakerSpan })) || (below?.court ?? '').includes('Cir.')) return undefined;
  return { kind: 'lower-court-as-holding', certainty: 'proved', block: proposition.main.block, span: { start: speakerSpan.start, end: Math.max(speakerSpan.end, forceSpan.end) }, speaker: 'the district court', statement: say`${core} is the decision of ${below?.court ?? say`the court below`}` };
}
