import { type Disposable, EventEmitter, l10n, Uri } from 'vscode';
import type { MessageConnection } from 'vscode-jsonrpc';
import type { ImportAnswer, ImportProgress, Methods, PagesAnswer, PagesParams, SearchAnswer, SearchParams, SearchProgress } from '../../../server/src/protocol.js';
import { answerFileRequests } from '../files.js';

/** A thread that runs `dist/importer.*`, as its host starts it. */
export interface ImporterThread {
  readonly connection: MessageConnection;
  /** Where the thread finds `dist/pdf.js`. */
  readonly pdfReader: string;
  /** Settles when the thread ends by itself: with a line for a person. */
  readonly broken: Promise<string>;
  end(): void;
}

export type StartImporter = () => Promise<ImporterThread>;

const importMethod: Methods['import'] = 'pincite/import';
const importProgress: Methods['importProgress'] = 'pincite/importProgress';
const pagesMethod: Methods['pages'] = 'pincite/pages';
const searchMethod: Methods['search'] = 'pincite/search';
const searchProgress: Methods['searchProgress'] = 'pincite/searchProgress';

/** Reads opinions, or searches them, beside the editor's own work. To cancel is to dispose of it: nothing is half written. */
export class Importer implements Disposable {
  private readonly progress = new EventEmitter<ImportProgress | SearchProgress>();
  readonly onProgress = this.progress.event;
  private thread: Promise<ImporterThread> | undefined;
  private ended = false;

  constructor(private readonly start: StartImporter) {}

  import(bytes: Uint8Array, folder: Uri): Promise<ImportAnswer> {
    return this.ask(importMethod, ({ pdfReader }) => ({ bytes, folder: folder.toString(), pdfReader, words: l10n.bundle ?? {} }));
  }

  /** Text of a rendered brief, page by page. */
  pages(brief: PagesParams['brief']): Promise<PagesAnswer> {
    return this.ask(pagesMethod, ({ pdfReader }) => ({ brief, pdfReader, words: l10n.bundle ?? {} }) satisfies PagesParams);
  }

  search(params: SearchParams): Promise<SearchAnswer> {
    return this.ask(searchMethod, () => params);
  }

  dispose(): void {
    this.ended = true;
    void this.thread?.then((thread) => { thread.end(); });
    this.progress.dispose();
  }

  private async ask<Answer>(method: string, params: (thread: ImporterThread) => unknown): Promise<Answer> {
    const thread = await (this.thread ??= this.open());
    const broken = thread.broken.then((reason): never => {
      this.thread = undefined;
      throw new Error(reason);
    });
    return Promise.race([thread.connection.sendRequest<Answer>(method, params(thread)), broken]);
  }

  private async open(): Promise<ImporterThread> {
    const thread = await this.start();
    // Disposed of while it started.
    if (this.ended) {
      thread.end();
      throw new Error(l10n.t('Cancelled.'));
    }
    answerFileRequests(thread.connection);
    for (const method of [importProgress, searchProgress]) thread.connection.onNotification(method, (progress: ImportProgress) => { this.progress.fire(progress); });
    thread.connection.listen();
    return thread;
  }
}
