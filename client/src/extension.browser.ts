import { type ExtensionContext, l10n, Uri } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { activate as activateShared } from './extension.js';
import type { StartImporter } from './library/importer.js';
import type { MakeClient, Session } from './session.js';

let session: Session | undefined;

/** The importer is a Web Worker. */
const workerOf = (context: ExtensionContext): StartImporter => async () => {
  const { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } = await import('vscode-jsonrpc/browser');
  const script = (name: string): string => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  const worker = new Worker(script('importer.browser.js'), { name: 'pincite-importer' });
  const broken = new Promise<string>((tell) => {
    worker.addEventListener('error', ({ message }) => { tell(message === '' ? l10n.t('The importer could not be started.') : message); });
  });
  return { connection: createMessageConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), pdfReader: script('pdf.js'), broken, end: () => { worker.terminate(); } };
};

/** The browser's entry: the server is a Web Worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  let worker: Worker | undefined;
  const makeClient: MakeClient = async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser');
    // A fresh worker for every start, and transports made here: the editor's own Worker class is not the one the library looks for.
    const transports = (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(script, { name: 'pincite' });
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    return new LanguageClient('pincite', 'Pincite', transports, options);
  };
  session = activateShared(context, { place: 'a web worker', makeClient, startImporter: workerOf(context) });
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
