import { l10n, type TextDocument, type TextEditor, window, workspace } from 'vscode';

/** Languages that the extension can read briefs in; which of them it does read is a setting. */
export const readableLanguages: readonly string[] = ['markdown', 'quarto', 'plaintext'];

export const languagesSetting = 'pincite.languages';

/** Documents that look like briefs and are none: pages of opinions, rules and the filing gate, and the earlier versions that a source control view shows. */
const otherSchemes: readonly string[] = ['pincite-opinion', 'pincite-rule', 'pincite-gate', 'git', 'gitlens', 'output'];

/** Languages of briefs where a document is. */
const languagesAt = (document: TextDocument): readonly string[] => workspace.getConfiguration('pincite', document).get<readonly string[]>('languages', ['markdown', 'quarto']);

export const isBrief = (document: TextDocument): boolean => !otherSchemes.includes(document.uri.scheme) && languagesAt(document).includes(document.languageId);

/** The editor that shows a brief and has the focus, or had it last. */
export function activeBrief(): TextEditor | undefined {
  const active = window.activeTextEditor;
  // A panel has the focus: the brief beside it is meant.
  const editor = active ?? window.visibleTextEditors.find(({ document }) => isBrief(document));
  return editor !== undefined && isBrief(editor.document) ? editor : undefined;
}

/** The same for a command that needs one: without a brief in front, the user is told. */
export function briefInFront(): TextEditor | undefined {
  const editor = activeBrief();
  if (editor === undefined) void window.showInformationMessage(l10n.t('Open a brief (Markdown or Quarto) first.'));
  return editor;
}
