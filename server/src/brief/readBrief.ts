import { type Changes, changesSince, commonBlocks, isSteady, moved } from '../authority/changes.js';
import { resolve } from '../authority/resolve.js';
import { type ClaimReading, readClaims } from '../claim/readClaims.js';
import { emptyLibrary } from '../library/library.js';
import type { OpinionLibrary } from '../library/opinion.js';
import { conflictsIn } from '../markdown/conflicts.js';
import { type ProseReading, readProse } from '../prose/readProse.js';
import type { Brief, BriefFormat } from './brief.js';
import { carryCells } from './cells.js';
import { readFrontMatter } from './frontMatter.js';
import { readIgnores } from './ignores.js';
import { type CitationReading, readCitations, recognizeIn } from './readCitations.js';

export interface ReadOptions {
  readonly format?: BriefFormat;
  readonly library?: OpinionLibrary;
  /** An earlier reading of (mostly) the same text: what did not change is taken from it. The result is the same with and without. */
  readonly previous?: Brief;
  /** The prose, read otherwise than `format` says: an opinion through its page furniture. */
  readonly prose?: ProseReading;
}

/** How a brief was read, for the reading after the next edit. */
interface Reading {
  readonly prose: ProseReading;
  /** Revision of the brief's library at the time. */
  readonly revision: number;
  readonly claims: ClaimReading;
}

const readings = new WeakMap<Brief, Reading>();

/** Reads a whole brief. Total: any string gives a Brief. */
export function readBrief(source: string, options: ReadOptions = {}): Brief {
  const { format = 'markdown', library = emptyLibrary, previous } = options;
  const before = previous === undefined ? undefined : readings.get(previous);
  const prose = options.prose ?? readProse(source, format, before?.prose);
  const { tables, blocks, found } = recognizeIn(prose);
  const known = previous?.library === library && before?.revision === library.revision && previous.format === format ? { brief: previous, claims: before.claims } : undefined;

  const now = { blocks, found };
  const common = known === undefined ? undefined : commonBlocks(known.brief.blocks, blocks);
  const steady = known !== undefined && common !== undefined && isSteady(known.brief, now, common);
  const resolved = steady ? moved(known.brief, now) : resolve(blocks, found, library);
  const read = { source, format, frontMatter: readFrontMatter(prose.frontMatter), ...(prose.frontMatter === undefined ? {} : { frontMatterSpan: prose.frontMatter.span }), ignores: readIgnores(prose), tables, conflicts: conflictsIn(source).map(({ opening }) => opening), blocks, found, ...resolved, library };
  const changes: Changes | undefined = known === undefined || common === undefined ? undefined : changesSince(known.brief, read, common, steady);
  const claims = readClaims(read, known === undefined || changes === undefined ? undefined : { reading: known.claims, changes });
  const brief: Brief = { ...read, claims: claims.claims };
  if (known !== undefined && changes !== undefined) carryCells(brief, known.brief, changes, claims.kept);
  readings.set(brief, { prose, revision: library.revision, claims });
  return brief;
}

/** What the citations of a brief would mean if its text became `source`. Much cheaper than reading the brief anew. */
export const citationsOfEdited = (source: string, brief: Brief): CitationReading => readCitations(readProse(source, brief.format, readings.get(brief)?.prose), brief.library);
