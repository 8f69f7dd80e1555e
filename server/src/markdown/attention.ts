/** A run of `*` or `_`. `start` and `end` shrink as its marks are paired. */
export interface AttentionRun {
  start: number;
  end: number;
  readonly mark: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The star of a star page: it opens nothing, though CommonMark would have it. */
  readonly isStarPage: boolean;
}

/** One emphasis (`width` 1) or strong emphasis (2): offsets of the first characters of its two markers. */
export interface AttentionPair {
  readonly open: number;
  readonly close: number;
  readonly width: number;
}

const spaceOrPunctuation = /[\s\p{P}\p{S}]/u;
const space = /\s/;
/** Of characters below 128: 1 for white space, 2 for punctuation and symbols. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return space.test(character) ? 1 : spaceOrPunctuation.test(character) ? 2 : 0;
});

/** 1 for white space and the edges of the text, 2 for punctuation and symbols, otherwise 0. */
function characterGroup(code: number): number {
  if (code < 128) return ascii[code] ?? 0;
  if (Number.isNaN(code)) return 1;
  const character = String.fromCharCode(code);
  return space.test(character) ? 1 : spaceOrPunctuation.test(character) ? 2 : 0;
}

/** What a run of `mark` may do between the characters `before` and `after` it (NaN at the edges of a line). */
export function attentionRun(start: number, end: number, mark: number, before: number, after: number, isStarPage: boolean): AttentionRun {
  const left = characterGroup(before);
  const right = characterGroup(after);
  const opens = right === 0 || (right === 2 && left > 0);
  const closes = left === 0 || (left === 2 && right > 0);
  const isStar = mark === 0x2a;
  return { start, end, mark, opens: isStar ? opens : opens && (left > 0 || !closes), closes: isStar ? closes : closes && (right > 0 || !opens), isStarPage };
}

/**
 * Pairs runs as CommonMark pairs emphasis, in linear time; in the order in which the pairs close. Stars of star pages that would
 * have opened one are added to `eaten` and left alone.
 */
export function pairAttention(runs: readonly AttentionRun[], eaten: Set<number>): AttentionPair[] {
  const pairs: AttentionPair[] = [];
  const openers: AttentionRun[] = [];
  /** By kind of closer: openers below this index are known not to match it. */
  const bottoms = new Map<number, number>();
  for (const closer of runs) {
    while (closer.closes && closer.end > closer.start) {
      const length = closer.end - closer.start;
      const kind = closer.mark * 8 + (length % 3) * 2 + (closer.opens ? 1 : 0);
      const bottom = bottoms.get(kind) ?? 0;
      let at = openers.length - 1;
      for (; at >= bottom; at--) {
        const opener = openers[at];
        if (opener?.mark !== closer.mark || eaten.has(opener.start)) continue;
        const opened = opener.end - opener.start;
        if ((opener.closes || closer.opens) && length % 3 !== 0 && (opened + length) % 3 === 0) continue;
        if (!opener.isStarPage) break;
        eaten.add(opener.start);
      }
      const opener = openers[at];
      if (at < bottom || opener === undefined) {
        bottoms.set(kind, openers.length);
        break;
      }
      const width = opener.end - opener.start > 1 && length > 1 ? 2 : 1;
      opener.end -= width;
      pairs.push({ open: opener.end, close: closer.start, width });
      closer.start += width;
      openers.length = opener.end > opener.start ? at + 1 : at;
      for (const [other, index] of bottoms) if (index > at) bottoms.set(other, at);
    }
    if (closer.opens && closer.end > closer.start) openers.push(closer);
  }
  return pairs;
}
