import type { Span } from '../text/span.js';

/** Where a block stands. A footnote's label is the one its definition carries (`[^3]:` gives "3"). */
export interface BlockContext {
  readonly kind: 'paragraph' | 'heading' | 'tableCell';
  readonly headingLevel?: number;
  readonly quoteDepth: number;
  readonly listDepth: number;
  readonly footnote?: string;
}

/**
 * A run of prose that the author set apart. `span` is in prose offsets; `source` runs from the first character of the
 * opening marker to the last of the closing one, `inner` lies between the markers (both source offsets, relative to the block's base).
 */
export interface StyledRun {
  readonly style: 'emphasis' | 'strong' | 'underline' | 'superscript' | 'link';
  readonly span: Span;
  readonly source: Span;
  readonly inner: Span;
}

/** A footnote call `[^label]` standing between two prose characters. It takes no room in the prose. */
export interface FootnoteCall {
  readonly label: string;
  readonly at: number;
}

/**
 * A stretch of prose copied letter for letter from the source: prose offset, source offset (relative to the block's base), length.
 * Prose characters that no piece covers were folded (a hard wrap read as one space, an entity, an escape).
 */
export interface Piece {
  readonly prose: number;
  readonly source: number;
  readonly length: number;
  /** Source characters that stand for the piece when it was folded; otherwise equal to `length`. */
  readonly sourceLength: number;
}

/**
 * One paragraph, heading or table cell as its reader sees it. All its offsets are relative, so that the same object serves
 * after an edit elsewhere moved it; a PlacedBlock says where it stands now.
 *
 * `text` has no emphasis markers, no comments and no footnote calls; a hard wrap is one space, inline code and images are
 * one U+FFFC each, escapes and entities are decoded.
 */
export interface ProseBlock {
  readonly text: string;
  readonly context: BlockContext;
  readonly pieces: readonly Piece[];
  readonly styles: readonly StyledRun[];
  readonly calls: readonly FootnoteCall[];
  /** Length of the block's source, from its base. */
  readonly sourceLength: number;
  /** Prose spans of the sentences, in order, without the white space between them. */
  readonly sentences: readonly Span[];
  /**
   * Prose offsets of the stars of star pages ("at *14") that CommonMark pairs as emphasis when they are not escaped, in order.
   * They stand in `text` nevertheless. Absent when there are none.
   */
  readonly eatenStars?: readonly number[];
}

/** A block at its place: `base` is the source offset that the block's relative source offsets count from. */
export interface PlacedBlock {
  readonly base: number;
  readonly block: ProseBlock;
}
