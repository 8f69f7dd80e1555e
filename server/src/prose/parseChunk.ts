import type { Nodes } from 'mdast';
import { definitionsFor } from '../markdown/labels.js';
import { type MarkdownTree, parseMarkdown } from '../markdown/parseMarkdown.js';
import { blocksOfTree, type TreeReading } from './blocksOfTree.js';
import { starPages } from './starPages.js';

/** Stands for a star page's star where CommonMark must not see it: neither white space nor punctuation nor a mark. */
const hidden = '\uE000';

/** Offsets of the stars at which the tree has emphasis open. */
function openingStars(tree: MarkdownTree): Set<number> {
  const found = new Set<number>();
  const visit = (node: Nodes): void => {
    if (node.type === 'emphasis') found.add(node.position?.start.offset ?? -1);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree.root);
  return found;
}

const hide = (source: string, stars: readonly number[]): string => {
  let text = '';
  let at = 0;
  for (const star of stars) {
    text += source.slice(at, star) + hidden;
    at = star + 1;
  }
  return text + source.slice(at);
};

/**
 * Parses a text with remark and reads its prose. CommonMark pairs the star of "at *14" with a later one where it can: such stars
 * are taken from it, and the text is parsed again, until none is left. `labels` are those defined outside of the text.
 */
export function parseChunk(text: string, labels: Iterable<string>): TreeReading {
  const prefix = definitionsFor(labels);
  const source = prefix + text;
  const candidates = starPages(source);
  let eaten: number[] = [];
  let tree = parseMarkdown(source);
  while (candidates.length > eaten.length) {
    const openers = openingStars(tree);
    const more = candidates.filter((star) => openers.has(star));
    if (more.length === 0) break;
    eaten = [...eaten, ...more].sort((a, b) => a - b);
    tree = parseMarkdown(hide(source, eaten));
  }
  return blocksOfTree(source, tree, prefix.length, eaten);
}
