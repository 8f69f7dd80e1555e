import { type CodeAction, commands, l10n, window, workspace } from 'vscode';
import { briefInFront } from '../briefs.js';

const kind = 'source.fixAll.pincite';
const shortly = 4000;

/** Applies every safe fix of the brief in front: what "fix all on save" would do. */
export async function fixAll(): Promise<void> {
  const editor = briefInFront();
  if (editor === undefined) return;
  const { document } = editor;
  const whole = document.validateRange(editor.selection.with({ start: document.positionAt(0), end: document.positionAt(document.getText().length) }));
  const actions = await commands.executeCommand<readonly CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, kind, 1);
  const edit = actions.find((action) => action.edit !== undefined)?.edit;
  if (edit === undefined || edit.size === 0) window.setStatusBarMessage(l10n.t('Pincite: nothing to fix safely.'), shortly);
  else if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('The editor did not take the changes.'));
}
