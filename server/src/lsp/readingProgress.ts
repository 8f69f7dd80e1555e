import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { say } from '../text/say.js';

/** Shows in the editor how far the reading of a large library has come. */
export class ReadingProgress {
  #shown: Promise<WorkDoneProgressServerReporter> | undefined;
  #percent = -1;

  constructor(
    private readonly connection: Connection,
    private readonly isAble: () => boolean,
  ) {}

  /** `done` of `of` opinions are read. */
  tell(done: number, of: number): void {
    const percent = Math.floor((100 * done) / of);
    if (!this.isAble() || percent === this.#percent) return;
    this.#percent = percent;
    this.#shown ??= this.connection.window.createWorkDoneProgress().then((progress) => {
      progress.begin(say('Pincite: reading the opinion library'), 0);
      return progress;
    });
    const last = done >= of;
    this.#shown.then((progress) => {
      progress.report(percent, `${String(done)} of ${String(of)} opinions`);
      if (last) progress.done();
    }, () => undefined);
    if (!last) return;
    this.#shown = undefined;
    this.#percent = -1;
  }
}
