import { commands, type Disposable, l10n, window } from 'vscode';

/** Registers a command whose failure is shown as a message instead of being lost. */
export function register(id: string, action: (...args: readonly unknown[]) => unknown): Disposable {
  return commands.registerCommand(id, async (...args: readonly unknown[]) => {
    try {
      await action(...args);
    } catch (error) {
      void window.showErrorMessage(l10n.t('Pincite: {0}', error instanceof Error ? error.message : String(error)));
    }
  });
}
