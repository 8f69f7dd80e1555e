import type {
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  ConfigurationRequest,
  DefinitionRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeConfigurationRegistrationOptions,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWatchedFilesRegistrationOptions,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  Disposable,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  GenericNotificationHandler,
  GenericRequestHandler,
  HoverRequest,
  InitializedNotification,
  InitializeParams,
  InitializeResult,
  InlayHintRefreshRequest,
  InlayHintRequest,
  LogMessageNotification,
  NotificationType,
  PrepareRenameRequest,
  PublishDiagnosticsNotification,
  ReferencesRequest,
  RegistrationRequest,
  RenameRequest,
  RequestType,
  RequestType0,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
  UnregistrationRequest,
  WorkDoneProgressBegin,
  WorkDoneProgressCreateRequest,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';

/** What the server needs of a host's connection. That of `vscode-languageserver` is one; `workerConnection` makes another. */
export interface Connection {
  onInitialize(answer: (params: InitializeParams) => InitializeResult): unknown;
  onRequest(method: string, answer: GenericRequestHandler<unknown, unknown>): unknown;
  onNotification(method: string, heard: GenericNotificationHandler): unknown;
  sendRequest<Answer>(method: string, ...params: readonly unknown[]): Promise<Answer>;
  sendNotification(method: string, ...params: readonly unknown[]): Promise<void>;
  listen(): void;
}

type Messages =
  | typeof CodeActionRequest | typeof CodeLensRefreshRequest | typeof CodeLensRequest | typeof CompletionRequest | typeof CompletionResolveRequest
  | typeof ConfigurationRequest | typeof DefinitionRequest | typeof DiagnosticRefreshRequest | typeof DocumentDiagnosticRequest | typeof DocumentHighlightRequest
  | typeof DocumentLinkRequest | typeof DocumentSymbolRequest | typeof FoldingRangeRequest | typeof HoverRequest | typeof InlayHintRefreshRequest
  | typeof InlayHintRequest | typeof PrepareRenameRequest | typeof ReferencesRequest | typeof RegistrationRequest | typeof RenameRequest
  | typeof SemanticTokensRangeRequest | typeof SemanticTokensRefreshRequest | typeof SemanticTokensRequest | typeof UnregistrationRequest
  | typeof WorkDoneProgressCreateRequest | typeof WorkspaceSymbolRequest
  | typeof DidChangeConfigurationNotification | typeof DidChangeTextDocumentNotification | typeof DidChangeWatchedFilesNotification
  | typeof DidCloseTextDocumentNotification | typeof DidOpenTextDocumentNotification | typeof DidSaveTextDocumentNotification
  | typeof InitializedNotification | typeof LogMessageNotification | typeof PublishDiagnosticsNotification;

/** Messages of the protocol that go either way, by name, as the library describes them. */
type Protocol = { readonly [Message in Messages as Message['method']]: Message['type'] };

type Params<Method extends keyof Protocol> = Protocol[Method] extends RequestType<infer Sent, unknown, unknown> ? Sent : Protocol[Method] extends NotificationType<infer Told> ? Told : undefined;
type Result<Method extends keyof Protocol> = Protocol[Method] extends RequestType<unknown, infer Answer, unknown> | RequestType0<infer Answer, unknown> ? Answer : never;

type Own = `pincite/${string}`;

const messageTypes = { error: 1, warning: 2 } as const;

/**
 * Messages to and from the client by their names. The library has an object for each message of the protocol, most of which are
 * never sent here: as types they cost nothing.
 */
export class Wire {
  readonly #answers = new Map<string, GenericRequestHandler<unknown, unknown>>();
  #count = 0;

  constructor(private readonly connection: Connection) {}

  onRequest<Method extends keyof Protocol>(method: Method, answer: (params: Params<Method>) => Result<Method> | Error | Promise<Result<Method> | Error>): void;
  onRequest(method: Own, answer: (params: never) => unknown): void;
  onRequest(method: string, answer: GenericRequestHandler<unknown, unknown>): void {
    this.#answers.set(method, answer);
    this.connection.onRequest(method, answer);
  }

  /** Requests whose answers are not here yet. When the first of them comes, `bring` is called, which has them answered by {@link onRequest}; where it throws, the request is refused. */
  onFirstRequest(methods: readonly (keyof Protocol | Own)[], bring: () => void): void {
    for (const method of methods) {
      this.connection.onRequest(method, (params: unknown) => {
        if (!this.#answers.has(method)) bring();
        return this.#answers.get(method)?.(params);
      });
    }
  }

  onNotification<Method extends keyof Protocol>(method: Method, heard: (params: Params<Method>) => void): void {
    this.connection.onNotification(method, heard);
  }

  /** Asks the client, in words of the protocol. */
  ask<Method extends keyof Protocol>(method: Method, ...params: undefined extends Params<Method> ? [] : [Params<Method>]): Promise<Result<Method>> {
    return this.connection.sendRequest(method, ...params);
  }

  /** Asks Pincite's own client. */
  sendRequest<Answer>(method: Own, params: unknown): Promise<Answer> {
    return this.connection.sendRequest(method, params);
  }

  tell<Method extends keyof Protocol>(method: Method, params: Params<Method>): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Tells Pincite's own client. */
  sendNotification(method: Own, ...params: readonly unknown[]): Promise<void> {
    return this.connection.sendNotification(method, ...params);
  }

  error(message: string): void {
    void this.tell('window/logMessage', { type: messageTypes.error, message });
  }

  warn(message: string): void {
    void this.tell('window/logMessage', { type: messageTypes.warning, message });
  }

  /** Has the client tell what it tells only those who registered for it. */
  async register(method: keyof Protocol, registerOptions: DidChangeConfigurationRegistrationOptions | DidChangeWatchedFilesRegistrationOptions): Promise<Disposable> {
    const id = `pincite-${String(++this.#count)}`;
    await this.ask('client/registerCapability', { registrations: [{ id, method, registerOptions }] });
    // The protocol itself spells it so.
    return { dispose: () => void this.ask('client/unregisterCapability', { unregisterations: [{ id, method }] }).catch(() => undefined) };
  }

  /** Asks the client to show a progress; resolves when it does. Answers what tells the client how it goes. */
  async progress(): Promise<(step: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) => void> {
    const token = `pincite-${String(++this.#count)}`;
    await this.ask('window/workDoneProgress/create', { token });
    return (value) => void this.connection.sendNotification('$/progress', { token, value });
  }
}
