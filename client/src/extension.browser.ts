import { type ExtensionContext, Uri } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { activate as activateShared } from './extension.js';
import type { Session } from './session.js';

let session: Session | undefined;

/** The browser's entry: the server is a Web Worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  let worker: Worker | undefined;
  session = activateShared(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser');
    // A fresh worker for every start, and transports made here: the editor's own Worker class is not the one the library looks for.
    const transports = (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(script, { name: 'pincite' });
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    return new LanguageClient('pincite', 'Pincite', transports, options);
  });
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
