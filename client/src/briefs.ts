import { type TextDocument, type TextEditor, window } from 'vscode';

/** The languages a brief is written in. */
export const briefLanguages: readonly string[] = ['markdown', 'quarto'];

/** Documents that look like briefs and are none: pages of opinions and rules, and the earlier versions that a source control view shows. */
const otherSchemes: readonly string[] = ['pincite-opinion', 'pincite-rule', 'git', 'gitlens', 'output'];

export const isBrief = (document: TextDocument): boolean => briefLanguages.includes(document.languageId) && !otherSchemes.includes(document.uri.scheme);

/** The editor that shows a brief and has the focus, or had it last. */
export function activeBrief(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor !== undefined && isBrief(editor.document) ? editor : undefined;
}
