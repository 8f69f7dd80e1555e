import { say } from '../text/say.js';
import type { Wire } from './wire.js';

/** Shows in the editor how far the reading of a large library has come. */
export class ReadingProgress {
  #shown: ReturnType<Wire['progress']> | undefined;
  #percent = -1;

  constructor(
    private readonly connection: Wire,
    private readonly isAble: () => boolean,
  ) {}

  /** `done` of `of` opinions are read. */
  tell(done: number, of: number): void {
    const percent = Math.floor((100 * done) / of);
    if (!this.isAble() || percent === this.#percent) return;
    this.#percent = percent;
    this.#shown ??= this.connection.progress().then((step) => {
      step({ kind: 'begin', title: say('Pincite: reading the opinion library'), percentage: 0 });
      return step;
    });
    const last = done >= of;
    this.#shown.then((step) => {
      step({ kind: 'report', percentage: percent, message: `${String(done)} of ${String(of)} opinions` });
      if (last) step({ kind: 'end' });
    }, () => undefined);
    if (!last) return;
    this.#shown = undefined;
    this.#percent = -1;
  }
}
