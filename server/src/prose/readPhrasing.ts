import type { PhrasingContent } from 'mdast';
import type { Fold } from '../markdown/parseMarkdown.js';
import { countBefore } from '../text/countBefore.js';
import type { Span } from '../text/span.js';
import { BlockBuilder, type OpenRun } from './blockBuilder.js';
import type { BlockContext, ProseBlock, StyledRun } from './proseBlock.js';

/** Stands in the prose for inline code and images. */
const object = '\uFFFC';

const styleOfTag = new Map<string, StyledRun['style']>([
  ['u', 'underline'],
  ['ins', 'underline'],
  ['sup', 'superscript'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['b', 'strong'],
  ['strong', 'strong'],
]);

/** Index of the first fold that starts at or behind `offset`. */
const foldFrom = (folds: readonly Fold[], offset: number): number => countBefore(folds, ({ start }) => start < offset);

/** The text that a block stands in, and what is known of it. */
export interface Surroundings {
  /** As written; the parser saw the same but for the eaten stars. */
  readonly source: string;
  readonly folds: readonly Fold[];
  /** Offsets of the stars of star pages that CommonMark would have taken for emphasis, in order. */
  readonly eaten: readonly number[];
  readonly comment: (text: string, span: Span) => void;
}

/** Reads the inline content of one block as its reader sees it. */
export function readPhrasing({ source, folds, eaten, comment }: Surroundings, children: readonly PhrasingContent[], span: Span, context: BlockContext): ProseBlock | undefined {
  const builder = new BlockBuilder(span.start, eaten);
  const tags: { readonly name: string; readonly run: OpenRun }[] = [];
  let cursor = span.start;
  let behindComment = false;
  let nextFold = foldFrom(folds, span.start);
  const seekFold = (offset: number): void => {
    // The white space before the end of a line belongs to its fold, but not to the text that follows an emphasis.
    while ((folds[nextFold]?.end ?? Infinity) <= offset) nextFold++;
  };

  const text = (value: string, start: number): void => {
    // White space on both sides of a comment is read once.
    let at = behindComment && builder.endsInSpace ? (/^ */.exec(value)?.[0].length ?? 0) : 0;
    behindComment = false;
    cursor = start + at;
    seekFold(cursor);
    while (at < value.length) {
      const fold = folds[nextFold];
      const count = Math.min(fold === undefined ? Infinity : fold.start - cursor, value.length - at);
      if (count > 0) {
        builder.copy(source.slice(cursor, cursor + count), cursor);
        at += count;
        cursor += count;
      } else if (fold !== undefined) {
        nextFold++;
        builder.fold(fold.kind === 'wrap' ? ' ' : value.slice(at, at + fold.length), fold.start, fold.end);
        at += fold.length;
        cursor = fold.end;
      }
    }
  };

  const html = (value: string, start: number, end: number): void => {
    if (value.startsWith('<!--')) {
      behindComment = true;
      comment(value.slice(4, value.endsWith('-->') ? -3 : undefined), { start, end });
      return;
    }
    const tag = /^<(\/?)([a-z]+)[\s/>]/i.exec(value);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (name === 'br' && !builder.endsInSpace) {
      builder.fold(' ', start, end);
      return;
    }
    const style = styleOfTag.get(name);
    if (style === undefined) return;
    if (tag?.[1] === '') tags.push({ name, run: builder.open(style, start, end) });
    else {
      const open = tags.findLastIndex((other) => other.name === name);
      const found = tags[open];
      if (found === undefined) return;
      tags.length = open;
      builder.close(found.run, start, end);
    }
  };

  const styled = (style: StyledRun['style'], node: { readonly children: readonly PhrasingContent[] }, start: number, end: number): void => {
    const inner = node.children[0]?.position?.start.offset ?? start;
    const run = builder.open(style, start, inner);
    inside(node.children);
    builder.close(run, Math.max(inner, node.children.at(-1)?.position?.end.offset ?? cursor), end);
  };

  const inside = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      // Links that remark finds within text by pattern carry no position: they follow on.
      const start = node.position?.start.offset ?? cursor;
      const end = node.position?.end.offset ?? cursor;
      switch (node.type) {
        case 'text':
          text(node.value, start);
          break;
        case 'emphasis':
          styled('emphasis', node, start, end);
          break;
        case 'strong':
          styled('strong', node, start, end);
          break;
        case 'link':
        case 'linkReference':
          if (node.position === undefined) inside(node.children);
          else styled('link', node, start, end);
          break;
        case 'delete':
          inside(node.children);
          break;
        case 'inlineCode':
        case 'image':
        case 'imageReference':
          builder.fold(object, start, end);
          break;
        case 'html':
          html(node.value, start, end);
          break;
        case 'footnoteReference':
          builder.call(node.label ?? node.identifier);
          break;
        case 'break': {
          seekFold(start);
          const fold = folds[nextFold];
          if (fold !== undefined) {
            builder.fold(' ', start, fold.end);
            cursor = fold.end;
          }
          break;
        }
      }
      if (node.position !== undefined) cursor = Math.max(cursor, end);
    }
  };

  inside(children);
  return builder.build(context, span.end);
}
