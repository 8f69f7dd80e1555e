// What is needed only when somebody asks for it, as a script of its own: a server's start does not read it. What it shares with the
// server it takes from there.
import { perezIndex } from '../library/shippedIndex.js';
import type { CheckSettings } from '../rules/check.js';
import type { Checking } from './checking.js';
import { serveCiting } from './citing.js';
import { serveCompletion } from './completion.js';
import type { Desk } from './desk.js';
import { serveFiling } from './filing.js';
import type { Libraries } from './libraries.js';
import { serveTools } from './tools.js';


/**
 * What quotations from the shipped opinion are looked up in.
 * @public for the server, which is given this module whole: knip does not see through that
 */
export const shippedIndex = perezIndex;

/** Answers the requests of `answeredOnDemand` from now on. */
export function serveOnDemand(desk: Desk, checking: Checking, libraries: Libraries, settings: () => CheckSettings): void {
  serveCompletion(desk);
  serveFiling(desk, checking);
  serveCiting(desk, libraries);
  serveTools(desk.connection, libraries, settings);
}
