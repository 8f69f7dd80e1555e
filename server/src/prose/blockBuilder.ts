import { dropped } from '../markdown/plainMarks.js';
import { exact } from '../text/exact.js';
import type { BlockContext, FootnoteCall, Piece, ProseBlock, StyledRun } from './proseBlock.js';
import { sentences } from './sentences.js';

/** A run whose end is not yet known. */
export interface OpenRun {
  readonly style: StyledRun['style'];
  readonly prose: number;
  readonly source: number;
  readonly inner: number;
}

/** Puts one block together from left to right. Takes offsets of the source; the block keeps them relative to `base`. */
export class BlockBuilder {
  #text = '';
  readonly #pieces: Piece[] = [];
  readonly #styles: StyledRun[] = [];
  readonly #calls: FootnoteCall[] = [];
  readonly #eatenStars: number[] = [];
  /** Whether the last piece is a copy, to which the next may be joined. */
  #copying = false;

  #nextStar = 0;

  /** `stars`: source offsets, in order, of the stars that CommonMark would have taken for emphasis. */
  constructor(
    private readonly base: number,
    private readonly stars: readonly number[],
  ) {}

  get length(): number {
    return this.#text.length;
  }

  get endsInSpace(): boolean {
    return this.#text === '' || this.#text.endsWith(' ');
  }

  /** Characters that stand in the source as they are read, but for those to be dropped. */
  copy(value: string, start: number): void {
    if (!value.includes(dropped)) {
      this.#copy(value, start);
      return;
    }
    let at = 0;
    for (const part of value.split(dropped)) {
      this.#copy(part, start + at);
      at += part.length + 1;
    }
  }

  #copy(value: string, start: number): void {
    if (value === '') return;
    const source = start - this.base;
    const prose = this.#text.length;
    const last = this.#pieces.at(-1);
    this.#text += value;
    for (let star; (star = this.stars[this.#nextStar]) !== undefined && star < start + value.length; this.#nextStar++) if (star >= start) this.#eatenStars.push(prose + star - start);
    if (this.#copying && last !== undefined && last.source + last.length === source) {
      const length = last.length + value.length;
      this.#pieces[this.#pieces.length - 1] = { prose: last.prose, source: last.source, length, sourceLength: length };
    } else this.#pieces.push({ prose, source, length: value.length, sourceLength: value.length });
    this.#copying = true;
  }

  /** Source characters that are read as something else. */
  fold(value: string, start: number, end: number): void {
    this.#pieces.push({ prose: this.#text.length, source: start - this.base, length: value.length, sourceLength: end - start });
    this.#text += value;
    this.#copying = false;
  }

  call(label: string): void {
    this.#calls.push({ label, at: this.#text.length });
  }

  open(style: StyledRun['style'], source: number, inner: number): OpenRun {
    return { style, prose: this.#text.length, source, inner };
  }

  close(run: OpenRun, inner: number, source: number): void {
    this.#styles.push({
      style: run.style,
      span: { start: run.prose, end: this.#text.length },
      source: { start: run.source - this.base, end: source - this.base },
      inner: { start: run.inner - this.base, end: inner - this.base },
    });
  }

  /** Undefined when a reader would see nothing. */
  build(context: BlockContext, end: number): ProseBlock | undefined {
    if (this.#text.trim() === '') return undefined;
    this.#styles.sort((a, b) => a.source.start - b.source.start || b.source.end - a.source.end);
    return {
      text: this.#text,
      context,
      pieces: exact(this.#pieces),
      styles: exact(this.#styles),
      calls: exact(this.#calls),
      sourceLength: end - this.base,
      sentences: exact(sentences(this.#text, [])),
      ...(this.#eatenStars.length === 0 ? {} : { eatenStars: this.#eatenStars }),
    };
  }
}
