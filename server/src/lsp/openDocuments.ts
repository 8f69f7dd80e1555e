import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Wire } from './wire.js';

/** What is to be done when the client tells of a document, which then is as the client has it. */
export interface DocumentEvents {
  opened(document: TextDocument): void;
  changed(document: TextDocument): void;
  saved(document: TextDocument): void;
  closed(document: TextDocument): void;
}

/** The documents that the client has open, as it last told them. */
export class OpenDocuments {
  readonly #open = new Map<string, TextDocument>();

  /** `update` answers a document with the client's changes. */
  constructor(private readonly update: (document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number) => TextDocument) {}

  get(uri: string): TextDocument | undefined {
    return this.#open.get(uri);
  }

  all(): readonly TextDocument[] {
    return [...this.#open.values()];
  }

  /** Listens to the client from now on. */
  follow(connection: Wire, events: DocumentEvents): void {
    connection.onNotification('textDocument/didOpen', ({ textDocument: { uri, languageId, version, text } }) => {
      const document = TextDocument.create(uri, languageId, version, text);
      this.#open.set(uri, document);
      events.opened(document);
    });
    connection.onNotification('textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }) => {
      const before = this.#open.get(uri);
      if (before === undefined || contentChanges.length === 0) return;
      const document = this.update(before, contentChanges, version);
      this.#open.set(uri, document);
      events.changed(document);
    });
    connection.onNotification('textDocument/didSave', ({ textDocument: { uri } }) => {
      const document = this.#open.get(uri);
      if (document !== undefined) events.saved(document);
    });
    connection.onNotification('textDocument/didClose', ({ textDocument: { uri } }) => {
      const document = this.#open.get(uri);
      this.#open.delete(uri);
      if (document !== undefined) events.closed(document);
    });
  }
}
