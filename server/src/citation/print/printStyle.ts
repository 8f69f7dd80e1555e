import type { Part, Pincite } from '../citation.js';

/** How a citation is printed. Whatever is absent is as most briefs have it. */
export interface PrintStyle {
  /** California Style Manual instead of The Bluebook. */
  readonly manual?: boolean;
  /** Emphasis marker of the document; the empty string prints plain text. `*` when absent. */
  readonly marker?: '*' | '_' | '';
  /** `'` when absent. */
  readonly apostrophe?: "'" | '’';
  /** Dash of page ranges; as printed when absent. */
  readonly dash?: '-' | '–';
  /** The name stands in a sentence of the text: its words are not abbreviated. */
  readonly inSentence?: boolean;
  /** Pages relied on instead of the citation's own; null for none. */
  readonly pincite?: Pincite | null;
  /** Name of the short form that the document uses ("Iqbal"); chosen from the parties when absent. */
  readonly shortName?: string;
  /** Markdown of some words of the citation, so that italics within parentheticals are kept; their plain prose when absent. */
  readonly words?: (part: Part) => string;
}

/** Letters that Markdown would read as markup. */
const escaped = (text: string): string => text.replace(/[\\`*_<]/g, '\\$&');

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Roman words of the citation, as Markdown. */
export const wordsOf = (part: Part, { words, marker }: PrintStyle): string => oneLine(words?.(part) ?? (marker === '' ? part.text : escaped(part.text)));

/** A text in italics. */
export const italic = (text: string, { marker = '*' }: PrintStyle): string => `${marker}${text}${marker}`;

/** A form of the tables with the document's apostrophe. */
export const spelled = (text: string, { apostrophe = "'" }: PrintStyle): string => text.replace(/['’]/g, apostrophe);
