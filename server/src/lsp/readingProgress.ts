import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Shows in the editor how far the reading of a large library has come. */
export class ReadingProgress {
  #shown: Promise<WorkDoneProgressServerReporter> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly isAble: () => boolean,
  ) {}

  /** `done` of `of` opinions are read. */
  tell(done: number, of: number): void {
    if (!this.isAble()) return;
    this.#shown ??= this.connection.window.createWorkDoneProgress().then((progress) => {
      progress.begin('Pincite: reading the opinion library', 0);
      return progress;
    });
    const last = done >= of;
    this.#shown.then((progress) => {
      progress.report(Math.floor((100 * done) / of), `${String(done)} of ${String(of)} opinions`);
      if (last) progress.done();
    }, () => undefined);
    if (last) this.#shown = undefined;
  }
}
