// What is needed only when somebody asks for it, as a script of its own: a server's start does not read it. What it shares with the
// server it takes from there.
import { LibraryFolder } from '../library/libraryFolder.js';
import { perezOpinion } from '../library/shippedOpinion.js';
import { confirmHolding } from '../library/store.js';
import type { CheckSettings } from '../rules/check.js';
import type { Checking } from './checking.js';
import { serveCiting } from './citing.js';
import { serveCompletion } from './completion.js';
import type { Desk } from './desk.js';
import { serveEditing } from './editing.js';
import { serveFiling } from './filing.js';
import type { IdTrails } from './idTrails.js';
import type { FolderCode, Libraries } from './libraries.js';
import { serveOpinions } from './opinionRequests.js';
import { serveRenaming } from './renaming.js';
import { serveTools } from './tools.js';

/**
 * The shipped opinion with what quotations from it are looked up in.
 * @public for the server, which is given this module whole: knip does not see through that
 */
export const shippedOpinion = perezOpinion;

/**
 * What reads and writes library folders.
 * @public likewise
 */
export const folderCode: FolderCode = { LibraryFolder, confirmHolding };

/** What the answers lean on besides. */
interface Served {
  readonly trails: IdTrails;
  readonly settings: () => CheckSettings;
  readonly libraryChanged: () => void;
}

/** Answers the requests of `answeredOnDemand` from now on. */
export function serveOnDemand(desk: Desk, checking: Checking, libraries: Libraries, { trails, settings, libraryChanged }: Served): void {
  serveCompletion(desk);
  serveEditing(desk, checking, trails);
  serveFiling(desk, checking);
  serveCiting(desk, libraries);
  serveOpinions(desk, libraries, libraryChanged);
  serveRenaming(desk);
  serveTools(desk.connection, libraries, settings);
}
