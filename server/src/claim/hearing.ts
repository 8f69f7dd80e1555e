import type { ResolvedCitation } from '../authority/authority.js';
import type { Weight } from '../citation/citation.js';
import type { OpinionRecord, Opinion } from '../library/opinion.js';
import type { Span } from '../text/span.js';
import type { ClaimQuotation, PinPlace } from './claim.js';
import type { Term } from './concepts.js';
import type { Reading } from './reading.js';
import type { PhraseKind } from './speakerPhrases.js';
import type { Token } from './tokens.js';
import type { Who } from './who.js';

/** Something the brief says of an opinion in one stretch: the proposition, or an explanatory parenthetical. */
export interface Assertion {
  readonly via: 'proposition' | 'parenthetical';
  readonly block: number;
  readonly span: Span;
  /** The prose of `span`. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly reading: Reading;
  readonly who: Who;
  /** The speaker was named in an earlier sentence only. */
  readonly fromContext: boolean;
  readonly terms: readonly Term[];
}

/** The span of what a pattern finds in the prose of an assertion. */
export const spanIn = ({ span }: Pick<Assertion, 'span'>, { index, 0: printed }: { readonly index: number; readonly 0: string }): Span => ({ start: span.start + index, end: span.start + index + printed.length });

/** A weight parenthetical of the citation, or of the one an id. repeats. */
export interface Label {
  readonly weight: Weight;
  readonly text: string;
  readonly span: Span;
  readonly inherited: boolean;
}

/** Everything at hand for judging one claim. */
export interface Hearing {
  readonly opinion: Opinion;
  readonly record: OpinionRecord;
  readonly citation: ResolvedCitation | undefined;
  /** Proposition first. */
  readonly assertions: readonly Assertion[];
  readonly labels: readonly Label[];
  readonly pin: PinPlace;
  /** With their matches. */
  readonly quotations: readonly ClaimQuotation[];
  readonly sole: boolean;
  /** Kinds of speakers named in the proposition and in the sentences it belongs to. */
  readonly named: ReadonlySet<PhraseKind>;
  /** The brief says before the citation, in the sentences it carries, that a separate writing speaks. */
  readonly separateBefore: () => boolean;
  /** The brief has said that the opinion cited is a plurality's: in a label of it, or in the paragraphs just above. */
  readonly toldPlurality: () => boolean;
  /** Short names of authorities the opinion cites that are named in the proposition, with their spans. */
  readonly authorities: readonly { readonly index: number; readonly span: Span; readonly block: number }[];
  /** Block and prose span to blame when nothing narrower is at fault. */
  readonly blame: { readonly block: number; readonly span: Span };
}
