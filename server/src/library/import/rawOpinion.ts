import type { Span } from '../../text/span.js';
import type { PartKind } from '../opinion.js';

/** What a supplied field, an element or a running head says of the writing that begins at `at`: a hint, not the truth. */
export interface PartHint {
  readonly at: number;
  readonly kind?: PartKind;
  /** A byline as printed, or a bare name. */
  readonly byline?: string;
  /** The file itself separates the writings here (an element, an object), rather than only naming one. */
  readonly boundary: boolean;
}

/** Facts that stand in fields beside the text. */
export interface RawFacts {
  readonly caseName?: string;
  readonly docket?: readonly string[];
  readonly court?: string;
  readonly courtId?: string;
  readonly decided?: string;
  readonly citations?: readonly string[];
  readonly judges?: string;
  readonly disposition?: string;
  readonly published?: boolean;
  readonly source?: { readonly name: string; readonly url?: string };
}

/** A note cut out of the flow. */
export interface RawNote {
  readonly label: string;
  readonly spans: readonly Span[];
  /** Where the text calls it, when that is known. */
  readonly call?: number;
}

/** `label` is as printed, without asterisks; `series` tells parallel paginations apart, 0 being the first. */
export interface PageMark {
  readonly at: number;
  readonly label: string;
  readonly series: number;
}

/**
 * An opinion as every importer hands it on. All offsets but those of `toSource` are into `text`, which holds the words in reading
 * order; nothing is removed from it: what is no word of the opinion is listed in `cut`.
 */
export interface RawOpinion {
  readonly text: string;
  toSource(offset: number): number;
  /** Lines as laid out on pages, whole paragraphs, or one run of text without either. */
  readonly form: 'lines' | 'paragraphs' | 'flat';
  readonly style: 'slip' | 'star' | 'reporter' | 'paragraph' | 'none';
  readonly pages: readonly PageMark[];
  /** Printed pages of an opinion whose pincites name paragraphs. */
  readonly printed?: readonly PageMark[];
  /** Starts of physical pages, when the form is lines: writings often begin there. */
  readonly sheets: readonly number[];
  readonly cut: readonly Span[];
  readonly notes: readonly RawNote[];
  /** Where a note may begin that ends at the end of its span: see flatText. */
  readonly skips: readonly Span[];
  readonly hints: readonly PartHint[];
  readonly facts: RawFacts;
}

/** Either an opinion or one clear line on why it is none. */
export type RawResult = RawOpinion | { readonly problem: string };
