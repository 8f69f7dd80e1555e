import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, type BriefFolder, briefFolder, lineOfAntecedent } from './brief.js';
import { clients, inProject, serverCommand } from './editor/where.js';

/** What clients/neovim.lua and clients/emacs.el print. */
interface Seen {
  readonly failure?: string;
  readonly diagnostics: readonly unknown[];
  readonly hover: string;
  readonly definition: number;
  readonly actions: readonly string[];
  readonly text: string;
}

const run = promisify(execFile);
let folder: BriefFolder;
beforeEach(() => { folder = briefFolder(); });
afterEach(() => { folder.remove(); });

async function drive(program: string, args: readonly string[]): Promise<Seen> {
  const env = {
    ...process.env,
    HOME: folder.path,
    XDG_STATE_HOME: folder.path,
    XDG_CACHE_HOME: folder.path,
    PINCITE_SERVER: JSON.stringify(serverCommand),
    PINCITE_FILE: folder.file,
    PINCITE_WORD: at.perezInFull,
    PINCITE_FROM: at.id,
    PINCITE_FIX: 'reporter-spacing',
  };
  const { stdout } = await run(program, args, { env, timeout: 90_000, cwd: folder.path }).catch((failure: unknown) => failure as { stdout: string });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Seen;
}

function expectEverything(seen: Seen): void {
  expect(seen.failure).toBeUndefined();
  const said = JSON.stringify(seen.diagnostics);
  expect(said).toContain('reporter-spacing');
  expect(said).toContain('dissent-as-holding');
  expect(seen.hover).toContain('98 F.4th 919');
  expect(seen.definition).toBe(lineOfAntecedent);
  expect(seen.text).toContain('594 U.S. 464');
  expect(seen.actions.length).toBeGreaterThan(0);
}

describe('language server over stdio', () => {
  test.skipIf(clients.neovim === undefined)('Neovim shows findings, hover and definition, and mends', async () => {
    expectEverything(await drive(clients.neovim ?? '', ['--headless', '--clean', '-n', '-c', `luafile ${inProject('test/e2e/clients/neovim.lua')}`]));
  });

  test.skipIf(clients.emacs === undefined)('Emacs shows findings, hover and definition, and mends', async () => {
    expectEverything(await drive(clients.emacs ?? '', ['--batch', '-l', inProject('test/e2e/clients/emacs.el')]));
  });
});
