import type { ResolvedCitation, ResolvedMention } from '../authority/authority.js';
import { citationAt, firstOfBlock } from '../authority/places.js';
import type { Opinion } from '../library/opinion.js';
import { italicRun } from '../prose/placement.js';
import type { ClaimSource } from './claimSource.js';
import { layoutOf } from './layout.js';
import { earsOf } from './listener.js';
import type { Stretch } from './propositions.js';
import { readStretch, type Reading } from './reading.js';
import { tokenize, type Mark, type Token } from './tokens.js';
import { surname } from './who.js';
import { rememberFor } from '../text/remember.js';

export function textOf({ blocks }: ClaimSource, { block, span }: Stretch): string {
  return blocks[block]?.block.text.slice(span.start, span.end) ?? '';
}

/** What reading a stretch needs: the brief, the opinion it may speak of, and the key of its authority. */
export interface Ear {
  readonly source: ClaimSource;
  readonly opinion: Opinion;
  readonly authorityKey: string;
}

interface Heard {
  readonly tokens: readonly Token[];
  readonly reading: Reading;
}

const stretches = rememberFor<ClaimSource, Map<string, Heard>>(() => new Map());

/** Who speaks in a stretch, as far as its words tell. A sentence is often heard for the citation behind it and for the next ones. */
export function heard(ear: Ear, stretch: Stretch): Heard {
  const known = stretches(ear.source);
  const key = `${ear.authorityKey} ${String(stretch.block)} ${String(stretch.span.start)} ${String(stretch.span.end)}`;
  let result = known.get(key);
  if (result === undefined) {
    result = listen(ear, stretch);
    known.set(key, result);
  }
  return result;
}

function listen({ source, opinion, authorityKey }: Ear, { block, span }: Stretch): Heard {
  const placed = source.blocks[block];
  const here = source.found[block];
  if (placed === undefined || here === undefined) return { tokens: [], reading: readStretch([], { ...earsOf(opinion.record), isOwn: () => false }) };
  const layout = layoutOf(placed, here);
  const { judges, judgesBelow } = earsOf(opinion.record);
  // "Judge Lee" is a person, though a case of that name may be cited.
  const isPerson = (mark: Mark): boolean => {
    if (mark.kind === 'citation' || mentionIn(source, block, mark.index) !== undefined) return false;
    if (italicRun(placed, mark.span) === undefined) return true;
    const name = surname(placed.block.text.slice(mark.span.start, mark.span.end));
    return judges.has(name) || judgesBelow.has(name) || TITLES.test(placed.block.text.slice(Math.max(0, mark.span.start - 16), mark.span.start));
  };
  const marks = layout.marks.filter((mark) => mark.span.end > span.start && mark.span.start < span.end && !isPerson(mark));
  const tokens = tokenize(placed.block.text, span, marks, layout.quoted, layout.bracketed);
  const isOwn = (mark: Mark): boolean => {
    const authority = mark.kind === 'citation' ? citationIn(source, block, mark.index)?.authority : mentionIn(source, block, mark.index)?.authority;
    return authority?.key === authorityKey;
  };
  return { tokens, reading: readStretch(tokens, { ...earsOf(opinion.record), isOwn }) };
}

const TITLES = /\b(?:Judges?|Justices?|Officers?|Deput(?:y|ies)|Sergeant|Detective|Agent|Dr\.|Mrs?\.|Ms\.)\s+$/;

export const citationIn = ({ citations }: ClaimSource, block: number, index: number): ResolvedCitation | undefined => citationAt(citations, block, index);

function mentionIn({ mentions, found: all }: ClaimSource, block: number, index: number): ResolvedMention | undefined {
  const mention = all[block]?.mentions[index];
  for (let n = firstOfBlock(mentions, block); mentions[n]?.blockIndex === block; n++) if (mentions[n]?.mention === mention) return mentions[n];
  return undefined;
}
