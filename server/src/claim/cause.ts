import type { Span } from '../text/span.js';
import type { Opinion, OpinionPart, PageRange } from '../library/opinion.js';

/** Ids of the rules that speak of claims. */
export type CauseKind =
  | 'dissent-as-holding'
  | 'concurrence-as-holding'
  | 'missing-weight-parenthetical'
  | 'wrong-weight-parenthetical'
  | 'majority-as-dissent'
  | 'partial-dissent-misstated'
  | 'wrong-author'
  | 'wrong-vote'
  | 'wrong-panel'
  | 'summary-as-opinion'
  | 'party-contention-as-holding'
  | 'lower-court-as-holding'
  | 'cited-case-as-holding'
  | 'misidentified-cited-case'
  | 'missing-quoting-parenthetical'
  | 'distinguished-as-followed'
  | 'contrary-authority-signal'
  | 'undecided-as-decided'
  | 'overstated-holding'
  | 'dicta-as-holding'
  | 'reversed-polarity'
  | 'misquotation'
  | 'wrong-disposition'
  | 'fact-misstatement'
  | 'wrong-pincite'
  | 'id-antecedent'
  | 'citation-metadata'
  | 'unverified-quotation'
  | 'unverified-pincite';

/** How it is known: by a page, verbatim words or a fact of the record; by likeness of a proposition; or not at all. */
export type Certainty = 'proved' | 'likely' | 'unverified';

/** One thing wrong with a claim. `block` and `span` (prose offsets) are the words at fault. */
export interface Cause {
  readonly kind: CauseKind;
  readonly certainty: Certainty;
  readonly block: number;
  readonly span: Span;
  /** Where in the opinion the evidence is. */
  readonly part?: OpinionPart;
  readonly pages?: PageRange;
  /** What the record says there. */
  readonly statement?: string;
  /** What the brief prints and what would be right, for metadata, facts, names and quoted words. */
  readonly yours?: string;
  readonly theirs?: string;
  /** Replacements of words within the words at fault, where they are known: prose spans of the same block. */
  readonly changes?: readonly { readonly span: Span; readonly yours: string; readonly theirs: string | null }[];
  /** Who said it, when somebody else did: "the district court", "Plaintiffs", "Peete". */
  readonly speaker?: string;
  /** The opinion that an id. was meant for. */
  readonly meant?: Opinion;
  /** The authority of the record concerned, in citation form. */
  readonly authority?: string;
  /** The court's own statement on the point, and where. */
  readonly answer?: { readonly statement: string; readonly pages: readonly PageRange[] };
}
