import type { ExtensionContext } from 'vscode';
import { activate as activateShared } from './extension.js';
import type { Session } from './session.js';

let session: Session | undefined;

/** The desktop's entry: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.node.cjs');
  session = activateShared(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    return new LanguageClient('pincite', 'Pincite', { module, transport: TransportKind.ipc }, options);
  });
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
