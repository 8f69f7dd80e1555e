import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `npm start -- …` with nothing on the PATH but `folder` and Node's own. */
function start(folder: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, PATH: folder } });
}

// What is not built yet is built first.
describe('npm start', { timeout: 120_000 }, () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'pincite-start-')); });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  /** Puts a command `code` on the path that tells what it is given, and ends with `exit`. */
  const installCode = (exit = 0) => {
    const code = join(folder, 'code');
    writeFileSync(code, `#!${process.execPath}\nconsole.log(JSON.stringify(process.argv.slice(2)));\nprocess.exitCode = ${exit};\n`);
    chmodSync(code, 0o755);
  };
  const given = (stdout: string): unknown => JSON.parse(stdout.trim().split('\n').at(-1) ?? '');

  test.skipIf(process.platform === 'win32')('--desktop opens the installed VS Code on the sample brief with this extension', () => {
    installCode();
    const { stdout, status } = start(folder, '--desktop');
    expect(status).toBe(0);
    expect(given(stdout)).toEqual(['--new-window', `--extensionDevelopmentPath=${root}`, join(root, 'examples'), join(root, 'examples/brief.md')]);
  });

  test.skipIf(process.platform === 'win32')('--desktop opens a folder of one’s own, whose name may have blanks', () => {
    installCode();
    const own = join(folder, 'my briefs');
    mkdirSync(own);
    const { stdout, status } = start(folder, '--desktop', '--folder', own);
    expect(status).toBe(0);
    expect(given(stdout)).toEqual(['--new-window', `--extensionDevelopmentPath=${root}`, own]);
  });

  test.skipIf(process.platform === 'win32')('--desktop with a VS Code that fails says so, and what to try', () => {
    installCode(3);
    const { stderr, status } = start(folder, '--desktop');
    expect(status).toBe(1);
    expect(stderr).toContain('The command "code" ended with exit code 3. Try `code --version`');
  });

  test('--desktop without a VS Code says what to do', () => {
    const { stderr, status } = start(folder, '--desktop');
    expect(status).toBe(1);
    expect(stderr).toContain('The command "code" was not found.');
  });

  test('a folder that is not there, a port that is no number, an unknown option: one line and the usage', () => {
    for (const [wrong, message] of [[['--folder', join(folder, 'none')], 'No such folder'], [['--port', 'x'], '--port wants a number'], [['--colour'], '--colour']] as const) {
      const { stderr, status } = start(folder, ...wrong);
      expect(status).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr).toContain('npm start -- [options]');
    }
  });
});
