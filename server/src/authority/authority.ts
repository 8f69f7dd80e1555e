import type { Citation, Mention } from '../citation/citation.js';
import type { Opinion } from '../library/opinion.js';
import type { PlacedBlock } from '../prose/proseBlock.js';

/** What is cited, however often and in whichever form. */
export interface Authority {
  /** Stable within one brief: the same string, the same authority. */
  readonly key: string;
  readonly kind: 'case' | 'statute' | 'regulation' | 'rule' | 'constitution' | 'legislative' | 'secondary' | 'record' | 'other';
  /** As in a table of authorities: the name and the citation without pincite. */
  readonly label: string;
  /** Names by which short forms of it go, folded by `nameKey`. */
  readonly shortNames: readonly string[];
  /** Indexes of its citations in the brief, in order. */
  readonly citations: readonly number[];
  /** Indexes of its bare mentions in the brief. */
  readonly mentions: readonly number[];
  /** The library's opinion, when the library has it. */
  readonly opinion?: Opinion;
}

export type ResolutionProblem =
  /** Nothing before it that it could mean. */
  | 'noAntecedent'
  /** Several authorities fit. */
  | 'ambiguous'
  /** An id. directly behind a string citation of several authorities. */
  | 'afterString'
  /** An id. behind a citation that was not understood, or a record citation between an id. and the opinion it means. */
  | 'interrupted'
  /** A short form whose volume contradicts the full citation of that name. */
  | 'volumeMismatch'
  /** A short form (or id.) whose only antecedent stands later. */
  | 'antecedentLater';

/** A citation at its place in one brief, with what it means there. */
export interface ResolvedCitation {
  /** Index in the brief's citations, in text order. */
  readonly n: number;
  readonly citation: Citation;
  readonly placed: PlacedBlock;
  /** Index of its block in the brief, and its own index in that block's list (for `nestedIn`, `history.of`, `string`). */
  readonly blockIndex: number;
  readonly indexInBlock: number;
  readonly authority?: Authority;
  /** The citation in the brief that gives this one its meaning (for id.: the one directly meant). */
  readonly antecedent?: number;
  /** Citations that it might mean instead, when that is open. */
  readonly candidates: readonly number[];
  readonly problem?: ResolutionProblem;
}

export interface ResolvedMention {
  readonly n: number;
  readonly mention: Mention;
  readonly placed: PlacedBlock;
  readonly blockIndex: number;
  readonly authority: Authority;
}
