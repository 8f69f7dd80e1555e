import type { ExtensionContext } from 'vscode';
import { checkBrief } from './commands/checkBrief.js';
import { fixAll } from './commands/fixAll.js';
import { openPassage } from './commands/openPassage.js';
import { openRecord } from './commands/openRecord.js';
import { register } from './commands/register.js';
import { showFinding } from './commands/showFinding.js';
import { type MakeClient, Session } from './session.js';
import { Pages } from './views/pages.js';
import { StatusItem } from './views/statusItem.js';

/**
 * What both hosts share. Answers at once: the server starts on its own time.
 * @returns the session, to be stopped when the extension is deactivated
 */
export function activate(context: ExtensionContext, makeClient: MakeClient): Session {
  const session = new Session(makeClient);
  const status = new StatusItem(session);
  const pages = new Pages(session, context.extensionUri);
  context.subscriptions.push(
    session,
    status,
    pages,
    register('pincite.checkBrief', checkBrief(session)),
    register('pincite.fixAll', fixAll),
    register('pincite.openRecord', openRecord),
    register('pincite.openPassage', openPassage(session)),
    register('pincite.showFinding', showFinding),
    register('pincite.showOutput', () => { session.output.show(true); }),
    register('pincite.restartServer', () => session.restart()),
  );
  void session.start();
  return session;
}
