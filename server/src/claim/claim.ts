import type { Span } from '../text/span.js';
import type { Opinion, OpinionPart, PageRange, QuotationMatch } from '../library/opinion.js';
import type { Cause } from './cause.js';

/** Whom the prose makes the speaker of what a citation supports. */
export type Speaker =
  | { readonly kind: 'court' } // the court, the panel, the Ninth Circuit, Perez itself
  | { readonly kind: 'majority' }
  | { readonly kind: 'plurality' }
  | { readonly kind: 'judge'; readonly name: string; readonly role?: 'author' | 'dissent' | 'concurrence' }
  | { readonly kind: 'dissent' }
  | { readonly kind: 'concurrence' }
  | { readonly kind: 'staff' } // the summary or syllabus
  | { readonly kind: 'party'; readonly name: string }
  | { readonly kind: 'courtBelow' }
  | { readonly kind: 'otherAuthority'; readonly name: string }
  | { readonly kind: 'opponent' } // "Defendants say Perez holds": what follows is their reading
  | { readonly kind: 'nobody' };

export type Force = 'held' | 'concluded' | 'reasoned' | 'noted' | 'assumed' | 'suggested' | 'declined' | 'wouldHaveHeld' | 'argued' | 'none';

/** A quotation in the proposition or in an explanatory parenthetical: block index and prose span of the words between the marks. */
export interface ClaimQuotation {
  readonly block: number;
  readonly span: Span;
  readonly text: string;
  /** A block quotation, which has no marks. */
  readonly set: boolean;
  readonly match?: QuotationMatch;
}

/** What the pincite of a claim says of the opinion. */
export interface PinPlace {
  /** Pages of the opinion that the pincite names; empty when there is none or when they can't be known. */
  readonly pages: readonly PageRange[];
  /** Parts that have those pages. */
  readonly parts: readonly OpinionPart[];
  /** The pincite is printed, but nothing tells which pages of the opinion it means. */
  readonly unknown: boolean;
  /** A page that the opinion has not. */
  readonly outside: boolean;
  /** Number of the note it points to. */
  readonly note?: string;
}

/** What one citation is cited for. Spans are prose offsets of the block named. */
export interface Claim {
  /** Index of the citation (or of the mention, when the claim rests on a bare mention). */
  readonly citation?: number | undefined;
  readonly mention?: number | undefined;
  /** Where the proposition stands: block index and prose span. */
  readonly block: number;
  readonly proposition: Span;
  readonly speaker: Speaker;
  /** The words that name the speaker. */
  readonly speakerSpan?: Span | undefined;
  readonly force: Force;
  readonly forceSpan?: Span | undefined;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Hypothetical, refuted, or somebody else's reading: nothing is asserted of the opinion. */
  readonly disowned: boolean;
  readonly quotations: readonly ClaimQuotation[];
  /** Opinion pages that the pincite names, when they can be known. */
  readonly pages?: readonly PageRange[];
  readonly opinion?: Opinion;
  readonly pin?: PinPlace;
  /** What is wrong with the claim, gravest first; one entry a cause. */
  readonly causes: readonly Cause[];
}
