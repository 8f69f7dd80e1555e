import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { type LabelKey, labelKey } from '../markdown/labels.js';
import type { MarkdownTree } from '../markdown/parseMarkdown.js';
import { shift, type Span } from '../text/span.js';
import { readPhrasing } from './readPhrasing.js';
import type { BlockContext, PlacedBlock } from './proseBlock.js';

export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** What was read from one stretch of source. */
export interface BlocksReading {
  readonly blocks: readonly PlacedBlock[];
  readonly comments: readonly Comment[];
}

/** Prose, and the labels that the stretch defines. */
export interface TreeReading extends BlocksReading {
  readonly defines: readonly LabelKey[];
}

type Place = Omit<BlockContext, 'kind'>;

const spanOf = (node: Nodes): Span => ({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });

/**
 * Every paragraph, heading and table cell of a parsed text, in source order. What begins before `from` is left out; offsets
 * count from there. `eaten` are the stars hidden from the parser.
 */
export function blocksOfTree(source: string, tree: MarkdownTree, from: number, eaten: readonly number[]): TreeReading {
  const blocks: PlacedBlock[] = [];
  const comments: Comment[] = [];
  const defines: LabelKey[] = [];

  const comment = (text: string, span: Span): void => {
    comments.push({ text, span: shift(span, -from) });
  };
  const block = (node: { readonly children: readonly PhrasingContent[] } & Nodes, context: BlockContext): void => {
    const span = spanOf(node);
    const built = readPhrasing({ source, folds: tree.folds, eaten, comment }, node.children, span, context);
    if (built !== undefined) blocks.push({ base: span.start - from, block: built });
  };
  const inside = (node: Parents, place: Place): void => {
    for (const child of node.children) visit(child, place);
  };
  const visit = (node: Nodes, place: Place): void => {
    switch (node.type) {
      case 'paragraph':
        block(node, { kind: 'paragraph', ...place });
        break;
      case 'heading':
        block(node, { kind: 'heading', headingLevel: node.depth, ...place });
        break;
      case 'tableCell':
        block(node, { kind: 'tableCell', ...place });
        break;
      case 'blockquote':
        inside(node, { ...place, quoteDepth: place.quoteDepth + 1 });
        break;
      case 'list':
        inside(node, { ...place, listDepth: place.listDepth + 1 });
        break;
      case 'footnoteDefinition':
        defines.push(`^${node.identifier}`);
        inside(node, { ...place, footnote: node.label ?? node.identifier });
        break;
      case 'definition':
        defines.push(labelKey(node.identifier));
        break;
      case 'listItem':
      case 'table':
      case 'tableRow':
        inside(node, place);
        break;
      case 'html':
        for (const found of commentsIn(source, spanOf(node))) comment(found.text, found.span);
        break;
      default:
        break;
    }
  };
  for (const child of tree.root.children) if (spanOf(child).start >= from) visit(child, { quoteDepth: 0, listDepth: 0 });
  return { blocks, comments, defines };
}

/** The comments in a stretch of HTML. An unfinished one runs to its end. */
function commentsIn(source: string, within: Span): Comment[] {
  const found: Comment[] = [];
  for (let at = within.start; ; ) {
    const start = source.indexOf('<!--', at);
    if (start < 0 || start >= within.end) return found;
    const close = source.indexOf('-->', start + 4);
    const open = close < 0 || close + 3 > within.end;
    const end = open ? start + source.slice(start, within.end).trimEnd().length : close + 3;
    found.push({ text: source.slice(start + 4, open ? end : close), span: { start, end } });
    at = open ? within.end : end;
  }
}
