import { type Disposable, type TextDocument, workspace } from 'vscode';
import { isBrief, languagesSetting } from './briefs.js';
import type { Session } from './session.js';

/**
 * Starts the session: at once, but where nothing but plain text is open that no setting calls a brief: then when the first brief is
 * opened. Starts it anew when other languages are briefs.
 */
export function startWhenNeeded(session: Session): Disposable[] {
  const { textDocuments } = workspace;
  const isPlain = ({ languageId, uri }: TextDocument): boolean => languageId === 'plaintext' && ['file', 'vscode-remote', 'vscode-vfs', 'untitled'].includes(uri.scheme);
  if (textDocuments.some(isBrief) || !textDocuments.some(isPlain)) void session.started();
  return [
    workspace.onDidOpenTextDocument((document) => { if (isBrief(document)) void session.started(); }),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(languagesSetting)) return;
      if (session.state !== 'stopped') void session.restart();
      else if (workspace.textDocuments.some(isBrief)) void session.started();
    }),
  ];
}
