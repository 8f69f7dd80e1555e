import { type ExtensionContext, l10n, Uri } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { activate as activateShared } from './extension.js';
import type { ClientAbilities } from '../../server/src/protocol.js';
import type { StartImporter } from './library/importer.js';
import type { MakeClient, Session } from './session.js';

let session: Session | undefined;

/** Address of a script of the extension. */
const scriptOf = ({ extensionUri }: ExtensionContext) => (name: string): string => Uri.joinPath(extensionUri, 'dist', name).toString(true);

/** The importer is a Web Worker. */
const workerOf = (context: ExtensionContext): StartImporter => async () => {
  const { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } = await import('vscode-jsonrpc/browser');
  const script = scriptOf(context);
  const worker = new Worker(script('importer.browser.js'), { name: 'pincite-importer' });
  const broken = new Promise<string>((tell) => {
    worker.addEventListener('error', ({ message }) => { tell(message === '' ? l10n.t('The importer could not be started.') : message); });
  });
  return { connection: createMessageConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), pdfReader: script('pdf.js'), broken, end: () => { worker.terminate(); } };
};

/** The browser's entry: the server is a Web Worker. */
export function activate(context: ExtensionContext): void {
  const script = scriptOf(context);
  let worker: Worker | undefined;
  const makeClient: MakeClient = async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser');
    // A fresh worker for every start, and transports made here: the editor's own Worker class is not the one the library looks for.
    const transports = (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(script('server.browser.js'), { name: 'pincite' });
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    const abilities: ClientAbilities = { ...(options.initializationOptions as ClientAbilities), onDemandScript: script('server.onDemand.js') };
    return new LanguageClient('pincite', 'Pincite', transports, { ...options, initializationOptions: abilities });
  };
  session = activateShared(context, { place: 'a web worker', makeClient, startImporter: workerOf(context) });
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
