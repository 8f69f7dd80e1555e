/// <reference types="node" />
import { Worker } from 'node:worker_threads';
import { type ExtensionContext, l10n } from 'vscode';
import { activate as activateShared } from './extension.js';
import type { StartImporter } from './library/importer.js';
import type { MakeClient, Session } from './session.js';

let session: Session | undefined;

/** Memory that one hostile file may take from the editor's machine. */
const mostMegabytes = 2048;

/** The importer is a thread of the extension host. */
const threadOf = (context: ExtensionContext): StartImporter => async () => {
  const { createMessageConnection, PortMessageReader, PortMessageWriter } = await import('vscode-jsonrpc/node');
  const worker = new Worker(context.asAbsolutePath('dist/importer.node.cjs'), { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  const broken = new Promise<string>((tell) => {
    worker.on('error', (error) => { tell('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? l10n.t('The file needs more memory than an opinion may take.') : error.message); });
    worker.on('exit', () => { tell(l10n.t('Cancelled.')); });
  });
  return {
    connection: createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker)),
    pdfReader: context.asAbsolutePath('dist/pdf.js'),
    broken,
    end: () => { void worker.terminate(); },
  };
};

/** The desktop's entry: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.node.cjs');
  const makeClient: MakeClient = async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    return new LanguageClient('pincite', 'Pincite', { module, transport: TransportKind.ipc }, options);
  };
  session = activateShared(context, { place: 'a process of its own', makeClient, startImporter: threadOf(context) });
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
