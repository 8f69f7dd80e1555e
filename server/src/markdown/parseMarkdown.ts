import type { Root } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/**
 * Source characters that stand for other characters in a text node: an escape, an entity, or the end of a line with the
 * white space before it and the container marks that open the next one. Source offsets; `length` counts the characters they give the node's value.
 */
export interface Fold {
  readonly kind: 'escape' | 'entity' | 'wrap';
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

export interface MarkdownTree {
  readonly root: Root;
  /** Every fold in the document, in order. Text between folds stands in its node letter for letter. */
  readonly folds: readonly Fold[];
}

interface Token {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}
interface Compiler {
  readonly stack: readonly { readonly value?: string }[];
}

let folds: { kind: Fold['kind']; start: number; end: number; length: number }[] = [];
let suffix: Token | undefined;
let entity: { readonly start: number; readonly lengthBefore: number } | undefined;

/** Indentation and container marks at the start of a line belong to the wrap before them. */
function extendWrap(token: Token): void {
  const last = folds.at(-1);
  if (last?.kind === 'wrap' && last.end === token.start.offset) last.end = token.end.offset;
}

// The tree builder has no handlers of its own at these points: they see the tokens without changing the tree.
const watchFolds = {
  enter: {
    characterReferenceMarker(this: Compiler, token: Token): void {
      const length = this.stack.at(-1)?.value?.length ?? 0;
      if (entity === undefined) entity = { start: token.start.offset, lengthBefore: length };
      else {
        folds.push({ kind: 'entity', start: entity.start, end: token.end.offset, length: length - entity.lengthBefore });
        entity = undefined;
      }
    },
    lineEnding(token: Token): void {
      const start = suffix?.end.offset === token.start.offset ? suffix.start.offset : token.start.offset;
      folds.push({ kind: 'wrap', start, end: token.end.offset, length: token.end.offset - token.start.offset });
    },
  },
  exit: {
    characterEscape(token: Token): void {
      folds.push({ kind: 'escape', start: token.start.offset, end: token.end.offset, length: 1 });
    },
    lineSuffix(token: Token): void {
      suffix = token;
    },
    linePrefix: extendWrap,
    blockQuotePrefix: extendWrap,
    listItemIndent: extendWrap,
    gfmFootnoteDefinitionIndent: extendWrap,
  },
};

// The parts that remark itself is made of: the packages under its name bring a printer of Markdown along.
const syntax = [gfm(), frontmatter()];
const tree = [gfmFromMarkdown(), frontmatterFromMarkdown(), watchFolds as Extension];

/** Parses as remark does. `source` must not begin with a byte order mark, which it drops without counting it. */
export function parseMarkdown(source: string): MarkdownTree {
  folds = [];
  suffix = undefined;
  entity = undefined;
  const root = fromMarkdown(source, { extensions: syntax, mdastExtensions: tree });
  return { root, folds };
}
