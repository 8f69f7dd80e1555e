import type { Finding } from '../../rules/rule.js';
import { say, sayCount, spoken } from '../../text/say.js';
import type { Concern } from './concerns.js';
import type { Review, ReviewedCitation } from './review.js';
import { type SignOff, uncovered } from './signOffs.js';

/** Something that keeps a brief from being filed. */
export type OpenItem =
  | { readonly kind: 'error'; readonly finding: Finding; readonly citation?: ReviewedCitation }
  | { readonly kind: 'unverified'; readonly concerns: readonly Concern[]; readonly citation: ReviewedCitation };

export interface Gate {
  /** Nothing is open. */
  readonly passed: boolean;
  /** In text order. */
  readonly open: readonly OpenItem[];
  /** Citations that a person signed off. */
  readonly signed: readonly (ReviewedCitation & { readonly signOff: SignOff })[];
}

const isSigned = (citation: ReviewedCitation): citation is ReviewedCitation & { readonly signOff: SignOff } => citation.signOff !== undefined;

/** What is unverified and not signed for. */
export const unsigned = ({ concerns, signOff }: ReviewedCitation): Concern[] => uncovered(concerns, signOff);

const startOf = (item: OpenItem): number => (item.kind === 'error' ? item.finding.span.start : item.citation.span.start);

/** A brief passes when no error is open and each quotation, pincite and antecedent was verified by the library or signed for. */
export function gateOf({ citations, others }: Review): Gate {
  const open: OpenItem[] = others.filter(({ severity }) => severity === 'error').map((finding) => ({ kind: 'error', finding }));
  for (const citation of citations) {
    for (const finding of citation.findings) if (finding.severity === 'error') open.push({ kind: 'error', finding, citation });
    const concerns = unsigned(citation);
    if (concerns.length > 0) open.push({ kind: 'unverified', concerns, citation });
  }
  open.sort((a, b) => startOf(a) - startOf(b));
  return { passed: open.length === 0, open, signed: citations.filter(isSigned) };
}

const concernWords = spoken({ quotation: 'quoted words', pincite: 'pincite', antecedent: 'what it refers to' }) satisfies Record<Concern, string>;

/** "quoted words and pincite". */
export const concernList = (concerns: readonly Concern[]): string => concerns.map((concern) => say(concernWords[concern])).join(` ${say('and')} `);

/** One line for a person: what is open, without its place. */
export function openLine(item: OpenItem): string {
  if (item.kind === 'error') return item.finding.message;
  const { citation, concerns } = item;
  const { lapsed, text } = citation;
  return lapsed === undefined
    ? say('Not verified ({0}), and no one has signed for it: {1}', concernList(concerns), text.citation)
    : say('Not verified ({0}), and the sign-off of {1}, {2}, lapsed when the text changed: {3}', concernList(concerns), lapsed.by, lapsed.on, text.citation);
}

export function summary({ passed, open, signed }: Gate): string {
  const errors = open.filter(({ kind }) => kind === 'error').length;
  const rest = open.length - errors;
  if (passed) return signed.length === 0 ? say('Ready to file: no error is open and nothing is unverified.') : sayCount(signed.length, 'Ready to file: no error is open and nothing is unverified (1 citation signed for).', 'Ready to file: no error is open and nothing is unverified ({0} citations signed for).');
  return say('Not ready to file: {0}.', [
    ...(errors > 0 ? [sayCount(errors, '1 error is open', '{0} errors are open')] : []),
    ...(rest > 0 ? [sayCount(rest, '1 citation is unverified and unsigned', '{0} citations are unverified and unsigned')] : []),
  ].join(', '));
}
