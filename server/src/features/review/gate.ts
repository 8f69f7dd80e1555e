import type { Finding } from '../../rules/rule.js';
import { counted } from '../../text/counted.js';
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

const concernWords: Record<Concern, string> = { quotation: 'quoted words', pincite: 'pincite', antecedent: 'what it refers to' };

/** "quoted words and pincite". */
export const concernList = (concerns: readonly Concern[]): string => concerns.map((concern) => concernWords[concern]).join(' and ');

/** One line for a person: what is open, without its place. */
export function openLine(item: OpenItem): string {
  if (item.kind === 'error') return item.finding.message;
  const { citation, concerns } = item;
  const signed = citation.lapsed === undefined ? 'and no one has signed for it' : `and the sign-off of ${citation.lapsed.by}, ${citation.lapsed.on}, lapsed when the text changed`;
  return `Not verified (${concernList(concerns)}), ${signed}: ${citation.text.citation}`;
}

export function summary({ passed, open, signed }: Gate): string {
  const errors = open.filter(({ kind }) => kind === 'error').length;
  const rest = open.length - errors;
  if (passed) return `Ready to file: no error is open and nothing is unverified${signed.length === 0 ? '' : ` (${counted(signed.length, 'citation', 'citations')} signed for)`}.`;
  return `Not ready to file: ${[...(errors > 0 ? [`${counted(errors, 'error is', 'errors are')} open`] : []), ...(rest > 0 ? [`${counted(rest, 'citation is', 'citations are')} unverified and unsigned`] : [])].join(', ')}.`;
}
