import type { ProseBlock, StyledRun } from '../prose/proseBlock.js';
import type { Span } from '../text/span.js';
import type { Part } from './citation.js';

/** A block made ready for the recogniser: its brackets paired once, its styled runs in order. */
export interface Reading {
  readonly text: string;
  /** Opening bracket → its closing one, for ( and [. */
  readonly closing: Pick<Brackets, 'get'>;
  /** Closing bracket → its opening one. */
  readonly opening: Pick<Brackets, 'get'>;
  /** Runs in emphasis, underline, strong or link, by start. */
  readonly runs: readonly StyledRun[];
  readonly sentences: readonly Span[];
  /** Where a citation may begin: start and end of figures, blanks, section signs, parentheses and words of the readers, in turn. */
  readonly events: readonly number[];
  /** Offsets of the words of three letters and more that begin with a capital. */
  readonly capitals: readonly number[];
}

/** A part that keeps its limits alone: most parts of most citations are never looked at. Must not be spread. */
export class LeafPart implements Part {
  constructor(
    protected readonly block: string,
    protected readonly start: number,
    protected readonly end: number,
  ) {}

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get text(): string {
    return this.block.slice(this.start, this.end);
  }

  /** As any other part: the block's text is no part of what the words say. */
  toJSON(): object {
    return Object.assign({}, this, { block: undefined, start: undefined, end: undefined, span: this.span, text: this.text });
  }
}

/** Like `partOf`, for the parts that every case citation has; must not be spread. */
export const leafOf = (text: string, start: number, end: number): Part => new LeafPart(text, start, end);

/** Pairs of brackets by the offset of either. Brackets are added in the order of the text. */
class Brackets {
  readonly #at: number[] = [];
  readonly #partner: number[] = [];

  /** Its partner may follow with `join`, by the place returned. */
  add(at: number, partner: number): number {
    this.#partner.push(partner);
    return this.#at.push(at) - 1;
  }

  join(place: number, partner: number): void {
    this.#partner[place] = partner;
  }

  offset(place: number): number {
    return this.#at[place] ?? -1;
  }

  /** Offset of the bracket that closes or opens the one at `offset`. */
  get(offset: number): number | undefined {
    let low = 0;
    let high = this.#at.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.#at[middle] ?? 0;
      if (at === offset) {
        const partner = this.#partner[middle] ?? -1;
        return partner < 0 ? undefined : partner;
      }
      if (at < offset) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

export const partOf = (text: string, start: number, end: number): Part => ({ span: { start, end }, text: text.slice(start, end) });

const NO_RUNS: readonly StyledRun[] = [];

const LETTER = 1;
const FIGURE = 2;
const BRACKET = 3;
/** Classes of the first 256 code units. */
const CLASS = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) CLASS[code] = LETTER;
  else if ((code >= 48 && code <= 57) || code === 95) CLASS[code] = FIGURE;
}
for (const bracket of '()[]§') CLASS[bracket.charCodeAt(0)] = BRACKET;

/**
 * Reads the characters of a block once. `lengths` says, by first letter, which lengths (as bits) the words have that may call a
 * reader: all other words are passed over.
 */
export function readingOf({ text, styles, sentences }: ProseBlock, lengths: Uint16Array): Reading {
  const closing = new Brackets();
  const opening = new Brackets();
  const round: number[] = [];
  const square: number[] = [];
  const events: number[] = [];
  const capitals: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const kind = code < 256 ? CLASS[code] : 0;
    if (kind === LETTER) {
      let end = at + 1;
      while (end < length) {
        const next = text.charCodeAt(end);
        if (next >= 256 || CLASS[next] !== LETTER) break;
        end++;
      }
      const size = end - at;
      if (size < 16 && ((lengths[code] ?? 0) & (1 << size)) !== 0) events.push(at, end);
      if (code <= 90 && size > 2) capitals.push(at);
      at = end;
      continue;
    }
    if (kind === FIGURE) {
      const start = at;
      const blank = code === 95;
      do at++;
      while (at < length && (blank ? text.charCodeAt(at) === 95 : text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57));
      events.push(start, at);
      continue;
    }
    if (kind === BRACKET) {
      if (code === 40) round.push(closing.add(at, -1));
      else if (code === 91) square.push(closing.add(at, -1));
      else if (code !== 167) {
        const open = (code === 41 ? round : square).pop();
        if (open !== undefined) {
          closing.join(open, at);
          opening.add(at, closing.offset(open));
        }
      }
      if (code === 40 || code === 41 || code === 167) events.push(at, at + 1);
    }
    at++;
  }
  const runs = styles.length === 0 ? NO_RUNS : styles.filter(({ style }) => style !== 'superscript').sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { text, closing, opening, runs, sentences, events, capitals };
}

/** Index of the last span that starts at or before `offset`, or -1. */
export function lastStarting(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/**
 * The styled run that holds the character at `offset` and ends by `limit`; the outermost of nested ones.
 * Looks at the few runs that start just before.
 */
export function runAt({ runs }: Reading, offset: number, limit: number): Span | undefined {
  if (runs.length === 0) return undefined;
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  let found: Span | undefined;
  for (let index = high; index >= 0 && index > high - 4; index--) {
    const span = runs[index]?.span;
    if (span !== undefined && span.start <= offset && offset < span.end && span.end <= limit) found = span;
  }
  return found;
}
