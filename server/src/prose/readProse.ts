import { parseMarkdown } from '../markdown/parseMarkdown.js';
import type { Span } from '../text/span.js';
import { blocksOfTree } from './blocksOfTree.js';
import { blocksOfText } from './blocksOfText.js';
import type { PlacedBlock } from './proseBlock.js';

export type ProseFormat = 'markdown' | 'text';

/** All prose of one document. Spans are source offsets. */
export interface ProseReading {
  readonly source: string;
  readonly format: ProseFormat;
  readonly blocks: readonly PlacedBlock[];
  /** YAML front matter: `text` lies between the fences, `span` includes them. */
  readonly frontMatter?: { readonly text: string; readonly span: Span };
  /** HTML comments; `text` lies between `<!--` and `-->`. */
  readonly comments: readonly { readonly text: string; readonly span: Span }[];
}

/**
 * Reads the prose of a document. Total: any string gives a reading. What did not change since `previous` is taken from it,
 * with the same ProseBlock objects; the result equals that of a fresh reading.
 */
export function readProse(source: string, format: ProseFormat, previous?: ProseReading): ProseReading {
  if (previous?.source === source && previous.format === format) return previous;
  const base = source.startsWith('\uFEFF') ? 1 : 0;
  const text = source.slice(base);
  if (format === 'text') return { source, format, blocks: blocksOfText(text, base), comments: [] };
  return { source, format, ...blocksOfTree(text, parseMarkdown(text), base) };
}
