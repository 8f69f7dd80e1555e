import { fileURLToPath } from 'node:url';
import type { CodeServerPrograms } from './codeServer.js';

/** An absolute path in the project. */
export const inProject = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const shots = inProject('test/e2e/shots');

const codeServer = process.env['PINCITE_CODE_SERVER'];

/** What scripts/test.mjs found; a client that is undefined is not here, and its tests are skipped. */
export const clients = {
  chromium: process.env['PINCITE_CHROMIUM'],
  neovim: process.env['PINCITE_NEOVIM'],
  emacs: process.env['PINCITE_EMACS'],
  codeServer: codeServer === undefined ? undefined : (JSON.parse(codeServer) as CodeServerPrograms),
};

/** The server's command line, as another editor would be told. */
export const serverCommand = [process.execPath, inProject('dist/cli.cjs'), 'lsp', '--stdio'];
