import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Diagnostic,
  DocumentDiagnosticRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import * as onDemand from '../../server/src/lsp/onDemand.js';
import { type Ports, startServer } from '../../server/src/lsp/server.js';

/** A client over an in-memory pair of streams, talking to the real server. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  open(text: string, uri?: string, languageId?: string): Promise<void>;
  change(version: number, changes: TextDocumentContentChangeEvent[], uri?: string): Promise<void>;
  /** Pulls diagnostics. */
  diagnostics(uri?: string): Promise<readonly Diagnostic[]>;
  /** Waits for diagnostics that the server pushes. */
  pushed(uri?: string): Promise<readonly Diagnostic[]>;
  close(): void;
}

export const testUri = 'mem:/brief.md';

export async function connect(params: Partial<InitializeParams> = {}, ports: Partial<Ports> = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  startServer(createConnection(up, down), { ResponseError, onDemand: () => onDemand, ...ports });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const waiting = new Map<string, ((diagnostics: readonly Diagnostic[]) => void)[]>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    for (const tell of waiting.get(uri)?.splice(0) ?? []) tell(diagnostics);
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, { processId: null, capabilities: { textDocument: { diagnostic: {} } }, ...params } as InitializeParams);
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    open: (text, uri = testUri, languageId = 'markdown') => connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } }),
    change: (version, contentChanges, uri = testUri) => connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges }),
    async diagnostics(uri = testUri) {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return 'items' in report ? report.items : [];
    },
    pushed: (uri = testUri) =>
      new Promise((resolve) => {
        waiting.set(uri, [...(waiting.get(uri) ?? []), resolve]);
      }),
    close() {
      connection.dispose();
    },
  };
}

/** The position of the first occurrence of a word. */
export function positionOf(text: string, word: string): Position {
  const offset = text.indexOf(word);
  if (offset < 0) throw new Error(`no ${word} in the text`);
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}
