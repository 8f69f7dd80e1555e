import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateShared } from './extension.js';
import type { Session } from './session.js';

let session: Session | undefined;

/** The browser's entry: the server is a Web Worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  session = activateShared(context, (options) => new LanguageClient('pincite', 'Pincite', () => Promise.resolve(new Worker(script, { name: 'pincite' })), options));
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
