import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type * as parts from '../lsp/onDemand.js';
import type { startServer as start } from '../lsp/server.js';

declare const globalThis: { readonly pinciteServer: typeof start; readonly pinciteOnDemand?: typeof parts };

/** Not required: to Node the ending means a module, which a worker's script is not. */
function run(name: string): void {
  const script = join(__dirname, name);
  runInThisContext(readFileSync(script, 'utf8'), { filename: script });
}

run('server.browser.js');

/** The server of the worker's script, which the package so holds once for both hosts. */
export const startServer = globalThis.pinciteServer;

/** What it needs on demand only, of the worker's second script. */
export function onDemand(): typeof parts {
  if (globalThis.pinciteOnDemand === undefined) run('server.onDemand.js');
  if (globalThis.pinciteOnDemand === undefined) throw new Error('server.onDemand.js');
  return globalThis.pinciteOnDemand;
}
