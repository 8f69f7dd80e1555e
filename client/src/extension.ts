import type { ExtensionContext } from 'vscode';
import { checkBrief } from './commands/checkBrief.js';
import { fixAll } from './commands/fixAll.js';
import { importSources } from './commands/importOpinions.js';
import { InsertCitation } from './commands/insertCitation.js';
import { openPassage } from './commands/openPassage.js';
import { openRecord } from './commands/openRecord.js';
import { register } from './commands/register.js';
import { showFinding } from './commands/showFinding.js';
import { courtListenerCommands } from './courtListener/register.js';
import { filingCommands } from './filing/register.js';
import { authorities } from './library/authorities.js';
import type { StartImporter } from './library/importer.js';
import { Opinions } from './library/opinions.js';
import { languageModelTools } from './languageModelTools.js';
import { type MakeClient, Session } from './session.js';
import { startWhenNeeded } from './start.js';
import { Pages } from './views/pages.js';
import { StatusItem } from './views/statusItem.js';

/** What the two hosts start each in their own way. */
export interface Host {
  /** Where the server runs, for the log. */
  readonly place: string;
  readonly makeClient: MakeClient;
  readonly startImporter: StartImporter;
}

/**
 * What both hosts share. Answers at once: the server starts on its own time.
 * @returns the session, to be stopped when the extension is deactivated
 */
export function activate(context: ExtensionContext, { place, makeClient, startImporter }: Host): Session {
  const { version } = context.extension.packageJSON as { readonly version: string };
  const session = new Session(makeClient, { version, place });
  const opinions = new Opinions(session);
  const insertCitation = new InsertCitation(session);
  const room = { session, opinions, start: startImporter, storage: context.globalStorageUri };
  context.subscriptions.push(
    session,
    new StatusItem(session),
    new Pages(session, opinions, context.extensionUri),
    insertCitation,
    ...languageModelTools(session, context.extension.packageJSON),
    ...authorities(room),
    ...courtListenerCommands(context, session, (source) => importSources(room, [source])),
    ...filingCommands(session, version, context, startImporter),
    register('pincite.checkBrief', checkBrief(session)),
    register('pincite.fixAll', fixAll),
    register('pincite.openRecord', openRecord),
    register('pincite.insertCitation', insertCitation.run),
    register('pincite.openPassage', openPassage(session)),
    register('pincite.showFinding', showFinding),
    register('pincite.showOutput', () => { session.output.show(true); }),
    register('pincite.restartServer', () => session.restart()),
  );
  context.subscriptions.push(...startWhenNeeded(session));
  return session;
}
