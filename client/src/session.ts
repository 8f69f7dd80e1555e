import { type Disposable, env, EventEmitter, l10n, type LogOutputChannel, version as editorVersion, window } from 'vscode';
import type { BaseLanguageClient, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import type { BriefStatus, ClientAbilities, LibraryList, Methods } from '../../server/src/protocol.js';
import { isBrief, readableLanguages } from './briefs.js';
import { answerFileRequests } from './files.js';

/** Makes a client for this host; the session makes a new one on every restart. The library it needs is loaded here, not on activation. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export type SessionState = 'starting' | 'running' | 'stopped';

/** A server that stops more often than this within {@link crashWindow} is left stopped. */
const toleratedCrashes = 3;
const crashWindow = 180_000;

const statusMethod: Methods['status'] = 'pincite/status';
const libraryChanged: Methods['libraryChanged'] = 'pincite/libraryChanged';
const libraryMethod: Methods['library'] = 'pincite/library';

/** What is written in the output when the server runs, so that a report of trouble begins with it. */
export interface SessionFacts {
  /** Of Pincite. */
  readonly version: string;
  /** Where the server runs: "a web worker", "a process of its own". */
  readonly place: string;
}

/** The server's life: started, restarted after a crash, stopped for good after several, with one message. */
export class Session implements Disposable {
  readonly output: LogOutputChannel = window.createOutputChannel('Pincite', { log: true });
  private readonly stateChanges = new EventEmitter<SessionState>();
  private readonly statuses = new EventEmitter<BriefStatus>();
  private readonly libraryChanges = new EventEmitter<void>();
  /** Fires when opinions were added, changed or removed. */
  readonly onLibrary = this.libraryChanges.event;
  /** Fires when the server starts, runs, or stops. */
  readonly onState = this.stateChanges.event;
  /** Fires after each check of an open brief. */
  readonly onStatus = this.statuses.event;
  private client: BaseLanguageClient | undefined;
  private crashes: number[] = [];
  /** Counts starts and stops, so that a start that was overtaken while it waited gives way. */
  private turn = 0;
  private current: SessionState = 'stopped';

  /** What was last told of the libraries. */
  private libraries = '';

  constructor(
    private readonly makeClient: MakeClient,
    private readonly facts: SessionFacts,
  ) {}

  get state(): SessionState {
    return this.current;
  }

  async start(): Promise<void> {
    this.become('starting');
    const turn = ++this.turn;
    const client = await this.makeClient(await this.options());
    if (turn !== this.turn) return;
    this.client = client;
    client.onNotification(statusMethod, (status: BriefStatus) => { this.statuses.fire(status); });
    client.onNotification(libraryChanged, () => {
      this.libraryChanges.fire();
      void this.tellLibraries();
    });
    answerFileRequests(client);
    try {
      await client.start();
      if (this.client !== client) return;
      this.output.info(`Pincite ${this.facts.version}: the server runs in ${this.facts.place} (VS Code ${editorVersion}, ${env.appHost}, ${env.language}).`);
      this.libraries = '';
      this.become('running');
    } catch (error) {
      if (this.client !== client) return;
      this.output.error(error instanceof Error ? error : String(error));
      this.giveUp(l10n.t('The Pincite server could not be started.'));
    }
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.turn++;
    this.become('stopped');
    // A server that does not answer any more can't say goodbye either.
    await client?.dispose().catch((error: unknown) => { this.output.warn(String(error)); });
  }

  async restart(): Promise<void> {
    this.output.info('Restarting the server');
    this.crashes = [];
    await this.stop();
    await this.start();
  }

  /** Starts the server unless that was done before; resolves when it runs, or does not start any more. */
  async started(): Promise<void> {
    if (this.turn === 0) void this.start();
    if (this.current !== 'starting') return;
    await new Promise<void>((done) => {
      const listener = this.onState((state) => {
        if (state === 'starting') return;
        listener.dispose();
        done();
      });
    });
  }

  /** Sends a request of protocol.ts. Undefined when the server is not running. */
  async request<Answer>(method: string, params: unknown): Promise<Answer | undefined> {
    if (this.current !== 'running') return undefined;
    return this.client?.sendRequest<Answer>(method, params);
  }

  dispose(): void {
    this.stateChanges.dispose();
    this.statuses.dispose();
    this.libraryChanges.dispose();
    this.output.dispose();
  }

  private async options(): Promise<LanguageClientOptions> {
    const abilities: ClientAbilities = { opinionPages: true, files: true, words: l10n.bundle ?? {} };
    return {
      // Which of them hold briefs is told document by document, by the settings of its folder.
      documentSelector: readableLanguages.map((language) => ({ language })),
      initializationOptions: abilities,
      markdown: { isTrusted: { enabledCommands: ['pincite.openPassage'] } },
      outputChannel: this.output,
      traceOutputChannel: this.output,
      errorHandler: this.errorHandler(await import('vscode-languageclient')),
      // A failure is told once, by this session.
      initializationFailedHandler: () => false,
      middleware: {
        didOpen: async (document, next) => {
          if (isBrief(document)) await next(document);
        },
        didClose: async (document, next) => {
          if (isBrief(document)) await next(document);
        },
        didChange: async (event, next) => {
          if (isBrief(event.document)) await next(event);
        },
      },
    };
  }

  private async tellLibraries(): Promise<void> {
    const list = await this.request<LibraryList>(libraryMethod, {});
    if (list === undefined) return;
    const told = `Opinions in the library: ${String(list.opinions.length)}. Folders: ${list.folders.length === 0 ? 'none' : list.folders.join(', ')}.`;
    if (told !== this.libraries) this.output.info(told);
    this.libraries = told;
  }

  private errorHandler({ CloseAction, ErrorAction }: typeof import('vscode-languageclient')): ErrorHandler {
    return {
      error: (error) => {
        this.output.error(error);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        const now = Date.now();
        this.crashes = [...this.crashes.filter((time) => now - time < crashWindow), now];
        if (this.crashes.length <= toleratedCrashes) {
          this.output.warn('The server stopped unexpectedly and is started again');
          this.become('starting');
          return { action: CloseAction.Restart, handled: true };
        }
        this.giveUp(l10n.t('The Pincite server stopped {0} times in a few minutes. Your brief is unchanged.', this.crashes.length));
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  private giveUp(message: string): void {
    this.become('stopped');
    const restart = l10n.t('Restart');
    const showOutput = l10n.t('Show Output');
    void window.showErrorMessage(message, restart, showOutput).then((choice) => {
      if (choice === restart) void this.restart();
      if (choice === showOutput) this.output.show();
    });
  }

  private become(state: SessionState): void {
    this.current = state;
    this.stateChanges.fire(state);
  }
}
