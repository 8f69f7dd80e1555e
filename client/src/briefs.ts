import { type TextDocument, type TextEditor, window, workspace } from 'vscode';

/** Languages that the extension can read briefs in; which of them it does read is a setting. */
export const readableLanguages: readonly string[] = ['markdown', 'quarto', 'plaintext'];

export const languagesSetting = 'pincite.languages';

/** Documents that look like briefs and are none: pages of opinions and rules, and the earlier versions that a source control view shows. */
const otherSchemes: readonly string[] = ['pincite-opinion', 'pincite-rule', 'git', 'gitlens', 'output'];

/** Languages of briefs where a document is. */
const languagesAt = (document: TextDocument): readonly string[] => workspace.getConfiguration('pincite', document).get<readonly string[]>('languages', ['markdown', 'quarto']);

export const isBrief = (document: TextDocument): boolean => !otherSchemes.includes(document.uri.scheme) && languagesAt(document).includes(document.languageId);

/** The editor that shows a brief and has the focus, or had it last. */
export function activeBrief(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor !== undefined && isBrief(editor.document) ? editor : undefined;
}
