import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { MarkdownTree } from '../markdown/parseMarkdown.js';
import type { Span } from '../text/span.js';
import { readPhrasing } from './readPhrasing.js';
import type { BlockContext, PlacedBlock } from './proseBlock.js';

export interface TreeReading {
  readonly blocks: readonly PlacedBlock[];
  readonly comments: readonly { readonly text: string; readonly span: Span }[];
  readonly frontMatter?: { readonly text: string; readonly span: Span };
}

type Place = Omit<BlockContext, 'kind'>;

const spanOf = (node: Nodes): Span => ({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });

/** Every paragraph, heading and table cell of a parsed document, in source order. `shift` is added to the source offsets. */
export function blocksOfTree(source: string, tree: MarkdownTree, shift: number): TreeReading {
  const blocks: PlacedBlock[] = [];
  const comments: { text: string; span: Span }[] = [];
  let frontMatter: TreeReading['frontMatter'];
  const move = (span: Span): Span => ({ start: span.start + shift, end: span.end + shift });

  const comment = (text: string, span: Span): void => {
    comments.push({ text, span: move(span) });
  };
  const block = (node: { readonly children: readonly PhrasingContent[] } & Nodes, context: BlockContext): void => {
    const span = spanOf(node);
    const built = readPhrasing(node.children, span, tree.folds, context, comment);
    if (built !== undefined) blocks.push({ base: span.start + shift, block: built });
  };
  const inside = (node: Parents, place: Place): void => {
    for (const child of node.children) visit(child, place);
  };
  const visit = (node: Nodes, place: Place): void => {
    switch (node.type) {
      case 'paragraph':
        return block(node, { kind: 'paragraph', ...place });
      case 'heading':
        return block(node, { kind: 'heading', headingLevel: node.depth, ...place });
      case 'tableCell':
        return block(node, { kind: 'tableCell', ...place });
      case 'blockquote':
        return inside(node, { ...place, quoteDepth: place.quoteDepth + 1 });
      case 'list':
        return inside(node, { ...place, listDepth: place.listDepth + 1 });
      case 'footnoteDefinition':
        return inside(node, { ...place, footnote: node.label ?? node.identifier });
      case 'listItem':
      case 'table':
      case 'tableRow':
        return inside(node, place);
      case 'html':
        for (const found of commentsIn(source, spanOf(node))) comment(found.text, found.span);
        return;
      default:
        return;
    }
  };
  const root: Root = tree.root;
  for (const child of root.children) {
    if (child.type === 'yaml') frontMatter = { text: child.value, span: move(spanOf(child)) };
    else visit(child, { quoteDepth: 0, listDepth: 0 });
  }
  return { blocks, comments, ...(frontMatter === undefined ? {} : { frontMatter }) };
}

/** The comments in a stretch of HTML. An unfinished one runs to its end. */
export function commentsIn(source: string, within: Span): { text: string; span: Span }[] {
  const found: { text: string; span: Span }[] = [];
  for (let at = within.start; ; ) {
    const start = source.indexOf('<!--', at);
    if (start < 0 || start >= within.end) return found;
    const close = source.indexOf('-->', start + 4);
    const open = close < 0 || close + 3 > within.end;
    const end = open ? within.end : close + 3;
    found.push({ text: source.slice(start + 4, open ? end : close), span: { start, end } });
    at = end;
  }
}
