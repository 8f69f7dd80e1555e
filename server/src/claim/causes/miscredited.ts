import type { Cause } from '../cause.js';
import type { Entry } from '../entry.js';
import type { Assertion, Hearing } from '../hearing.js';
import { likest } from '../likeness.js';
import { inTermsOf } from '../statements.js';
import { causeFrom, content, negations, score } from './likeness.js';

/** Whether the words tell what the case named was about or stands for. */
function describes({ text, span, who }: Assertion, place: { readonly span: { readonly start: number; readonly end: number } }): boolean {
  const before = text.slice(0, place.span.start - span.start);
  const after = text.slice(place.span.end - span.start);
  if (/^[^ ]* (?:liability|claims?|analysis|theory|factors?|standard|test|rule)\b/.test(after)) return false;
  return who.kind === 'otherAuthority' || /\b(?:where|in which|for (?:the|its) (?:rule|proposition|point|principle|holding|teaching)|as a case)\b/.test(after) || /^\s*(?:In|Under)\s+$/.test(before) || /^(?:,[^,]{0,40},)? (?:held|holds|concerned|involved|dealt|arose|turned|found|said|says|explained|teaches|was about|requires)\b/.test(after);
}

/** A case that the opinion cites, credited with what it says of another. */
export function miscreditedCause(hearing: Hearing): Cause | undefined {
  const { opinion, record } = hearing;
  const named = new Set(hearing.authorities.map(({ index }) => index));
  const [index] = named;
  const cited = named.size === 1 && index !== undefined ? record.authorities[index] : undefined;
  const place = hearing.authorities[0];
  const assertion = hearing.assertions.find(({ block, span }) => block === place?.block && span.start <= place.span.start && place.span.end <= span.end);
  if (cited === undefined || place === undefined || assertion === undefined || hearing.named.has('dissent') || !describes(assertion, place) || assertion.reading.disowned || assertion.reading.negated || negations(assertion.text) > 0) return undefined;
  const name = new Set(inTermsOf(opinion, assertion.terms.filter(({ span }) => place.span.start <= span.start && span.end <= place.span.end)).map(({ concept }) => concept));
  const terms = content(assertion).filter(({ concept }) => !name.has(concept));
  if (new Set(terms.map(({ concept }) => concept)).size < 3) return undefined;
  const authorityOf = ({ source }: Entry): string | undefined => (source.kind === 'cited' ? source.authority.citation : source.kind === 'reported' ? source.reported.authority : undefined);
  const all = likest(opinion, terms, assertion.text, (entry) => authorityOf(entry) !== undefined);
  const [best] = all;
  const own = all.find(({ entry }) => authorityOf(entry) === cited.citation || entry.statement.includes(cited.short) || entry.source.kind === 'reported' && entry.source.reported.speaker.includes(cited.short));
  if (best === undefined || own === best || best.score < 0.45 || best.shared.length < 3 || score(own) > best.score - 0.22) return undefined;
  const other = record.authorities.find(({ citation }) => citation === authorityOf(best.entry));
  if (other === undefined || other === cited || assertion.text.includes(other.short)) return undefined;
  return { ...causeFrom(hearing, 'misidentified-cited-case', best, { block: place.block, span: place.span }), yours: cited.short, theirs: other.short, speaker: cited.short, statement: 'name' };
}
