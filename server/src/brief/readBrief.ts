import { resolve } from '../authority/resolve.js';
import type { BlockCitations } from '../citation/citation.js';
import { recognizeCitations } from '../citation/recognize.js';
import { readClaims } from '../claim/readClaims.js';
import { emptyLibrary } from '../library/library.js';
import type { OpinionLibrary } from '../library/opinion.js';
import type { ProseBlock } from '../prose/proseBlock.js';
import { type ProseReading, readProse } from '../prose/readProse.js';
import type { Brief, BriefFormat } from './brief.js';
import { readFrontMatter } from './frontMatter.js';
import { readIgnores } from './ignores.js';

export interface ReadOptions {
  readonly format?: BriefFormat;
  readonly library?: OpinionLibrary;
  /** An earlier reading of (mostly) the same text: what did not change is taken from it. The result is the same with and without. */
  readonly previous?: Brief;
  /** The prose, read otherwise than `format` says: an opinion through its page furniture. */
  readonly prose?: ProseReading;
}

const proseOf = new WeakMap<Brief, ProseReading>();
const citationsOf = new WeakMap<ProseBlock, BlockCitations>();

function citationsIn(block: ProseBlock): BlockCitations {
  let found = citationsOf.get(block);
  if (found === undefined) {
    found = recognizeCitations(block);
    citationsOf.set(block, found);
  }
  return found;
}

/** Reads a whole brief. Total: any string gives a Brief. */
export function readBrief(source: string, options: ReadOptions = {}): Brief {
  const { format = 'markdown', library = emptyLibrary, previous } = options;
  const prose = options.prose ?? readProse(source, format, previous === undefined ? undefined : proseOf.get(previous));
  const found = prose.blocks.map(({ block }) => citationsIn(block));
  const resolved = resolve(prose.blocks, found, library);
  const read = { source, format, frontMatter: readFrontMatter(prose.frontMatter), ignores: readIgnores(prose), blocks: prose.blocks, found, ...resolved, library };
  const brief: Brief = { ...read, claims: readClaims(read) };
  proseOf.set(brief, prose);
  return brief;
}
