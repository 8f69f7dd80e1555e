import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
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
  readonly symbols: readonly string[];
  readonly authorities: readonly string[];
  readonly references: number;
  readonly highlights: number;
  readonly links: readonly string[];
  readonly lenses: readonly string[];
  /** First and last line of each, counted from 0. */
  readonly folds: readonly (readonly [number, number])[];
  /** The text once an id. was written as a short form, and once all safe findings were mended. */
  readonly converted: string;
  readonly mended: string;
  readonly hints: readonly string[];
  readonly tokens: number;
  readonly completions: readonly string[];
  readonly documentation: string;
  readonly renamable: string;
  readonly renamed: string;
}

const run = promisify(execFile);
let folder: BriefFolder;
beforeEach(() => {
  folder = briefFolder();
  appendFileSync(folder.file, '\nIt was dark.[^1] The rule is old. 42 U.S.C. §1983.\n\n[^1]: A note that runs on\n    to a second line.\n');
});
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
    PINCITE_TYPED: 'Force must fit. *Lom',
    PINCITE_SHORT: 'Perez*, slip',
    PINCITE_NAME: 'City of Fresno',
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
  expect(seen.converted).toContain('restraint matters. *Lombardo*, 594 U.S. at 468.');
  expect(seen.converted).toContain('42 U.S.C. §1983');
  expect(seen.mended).toMatch(/42 U\.S\.C\. §\s1983/);
  const lombardo = 'Lombardo v. City of St. Louis, 594 U.S. 464 (2021)';
  expect(seen.symbols).toEqual(expect.arrayContaining(['Opposition to the motion for summary judgment', lombardo]));
  expect(seen.authorities).toEqual([lombardo]);
  expect([seen.references, seen.highlights]).toEqual([3, 3]);
  expect(seen.links).toContain('https://www.courtlistener.com/c/U.S./594/464/');
  expect(seen.lenses).toContain('3 authorities');
  expect(seen.folds).toEqual([[14, 15]]);
  expect(seen.hints).toEqual(expect.arrayContaining(['partial dissent', 'Lombardo']));
  expect(seen.tokens).toBeGreaterThan(8);
  // Without a place for the page in clients that have no snippets, with one in those that do.
  expect(seen.completions[0]?.replace(/\$\{1:___\}$/, '')).toBe('*Lombardo*, 594 U.S. at ');
  expect(seen.documentation).toContain('594 U.S. 464');
  expect(seen.renamable).toBe('Perez');
  expect(seen.renamed).toContain('*City of Fresno*, slip op. at 28.');
  expect(seen.renamed).toContain('*City of Fresno*, slip op. at 29');
  expect(seen.renamed).toContain('*Perez v. City of Fresno*, 98 F.4th 919');
}

describe('language server over stdio', () => {
  test.skipIf(clients.neovim === undefined)('Neovim has every answer it asks for, and mends', async () => {
    expectEverything(await drive(clients.neovim ?? '', ['--headless', '--clean', '-n', '-c', `luafile ${inProject('test/e2e/clients/neovim.lua')}`]));
  });

  test.skipIf(clients.emacs === undefined)('Emacs has every answer it asks for, and mends', async () => {
    expectEverything(await drive(clients.emacs ?? '', ['--batch', '-l', inProject('test/e2e/clients/emacs.el')]));
  });
});
