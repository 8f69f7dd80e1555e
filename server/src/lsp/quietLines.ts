import type { Diagnostic, Range } from 'vscode-languageserver';

/** A pause this long ends the quiet, in milliseconds. */
const pause = 1200;

interface Typed {
  /** Lines that the last edits touched, counted from 0, both inclusive. */
  first: number;
  last: number;
  timer: ReturnType<typeof setTimeout>;
}

/** What a finding says, wherever on its line it stands. */
const saying = ({ code, message }: Diagnostic): string => JSON.stringify([code, message]);

const meets = ({ start, end }: Range, { first, last }: Pick<Typed, 'first' | 'last'>): boolean => start.line <= last && first <= end.line;

/** The line being typed in each brief: what is new there is not shown before the writer pauses or goes elsewhere. */
export class QuietLines {
  readonly #typed = new Map<string, Typed>();

  /** `over` is called when a brief's quiet ends. */
  constructor(private readonly over: (uri: string) => void) {}

  /** Somebody typed, from the start of `range` on; `lines` line ends were typed. */
  edited(uri: string, { start }: Range, lines: number): void {
    const before = this.#typed.get(uri);
    if (before !== undefined) clearTimeout(before.timer);
    const timer = setTimeout(() => {
      this.#typed.delete(uri);
      this.over(uri);
    }, pause);
    this.#typed.set(uri, { first: start.line, last: start.line + lines, timer });
  }

  /** Findings without those that are new on the line being typed. `told`: what the client has now. */
  heard(uri: string, found: Diagnostic[], told: readonly Diagnostic[]): Diagnostic[] {
    const typed = this.#typed.get(uri);
    if (typed === undefined) return found;
    const known = new Map<string, number>();
    for (const each of told) if (meets(each.range, typed)) known.set(saying(each), (known.get(saying(each)) ?? 0) + 1);
    return found.filter((each) => {
      if (!meets(each.range, typed)) return true;
      const left = known.get(saying(each)) ?? 0;
      known.set(saying(each), left - 1);
      return left > 0;
    });
  }

  forget(uri: string): void {
    const typed = this.#typed.get(uri);
    if (typed !== undefined) clearTimeout(typed.timer);
    this.#typed.delete(uri);
  }
}
