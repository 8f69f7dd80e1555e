import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { startServer as start } from '../lsp/server.js';

const script = join(__dirname, 'server.browser.js');

// Not required: to Node the ending means a module, which the worker's script is not.
runInThisContext(readFileSync(script, 'utf8'), { filename: script });

/** The server of the worker's script, which the package so holds once for both hosts. */
export const startServer = (globalThis as unknown as { readonly pinciteServer: typeof start }).pinciteServer;
