import { type Disposable, workspace } from 'vscode';
import { isBrief, languagesSetting } from './briefs.js';
import type { Session } from './session.js';

/**
 * Starts the session: at once, but where nothing but plain text is open that no setting calls a brief: then when the first brief is
 * opened. Starts it anew when other languages are briefs.
 */
export function startWhenNeeded(session: Session): Disposable[] {
  const others = workspace.textDocuments.some(({ languageId }) => languageId === 'plaintext') && !workspace.textDocuments.some(isBrief);
  let started = !others;
  const start = (): void => {
    if (started) return;
    started = true;
    void session.start();
  };
  if (started) void session.start();
  return [
    workspace.onDidOpenTextDocument((document) => { if (isBrief(document)) start(); }),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(languagesSetting)) return;
      if (started) void session.restart();
      else if (workspace.textDocuments.some(isBrief)) start();
    }),
  ];
}
