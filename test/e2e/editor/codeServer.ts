import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './workbench.js';

/** Where scripts/clients/codeServer.mjs put it. */
export interface CodeServerPrograms {
  readonly node: string;
  readonly entry: string;
}

export interface RunningEditor {
  /** The address that opens `file` of `folder`. */
  url(folder: string, file: string): string;
  /** Process ids of the language servers now running in it. */
  languageServers(): readonly number[];
  close(): Promise<void>;
}

const settings = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'workbench.reduceMotion': 'on',
  'files.autoSave': 'off',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
};

/**
 * Notes a language as VS Code does when its pack is installed, with a pack that translates nothing of the editor's own: the real ones are
 * in a gallery. What extensions say is in their own files.
 */
function knowLanguage(user: string, language: string): void {
  const words = join(user, `${language}.json`);
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  writeFileSync(join(user, 'languagepacks.json'), JSON.stringify({ [language]: { hash: language, label: language, extensions: [{ extensionIdentifier: { id: `pincite-tests.${language}` }, version: '1.0.0' }], translations: { vscode: words } } }));
}

/**
 * Installs the package as a user would, into a fresh profile with these settings of the user; it speaks `language`, or English. Where it
 * asks for trust, a folder is not trusted until the user says so.
 */
export async function startCodeServer({ node, entry }: CodeServerPrograms, vsix: string, own: Readonly<Record<string, unknown>> = {}, language?: string, trust: 'all' | 'ask' = 'all'): Promise<RunningEditor> {
  const profile = mkdtempSync(join(tmpdir(), 'pincite-code-server-'));
  const config = join(profile, 'config.yaml');
  const common = ['--user-data-dir', join(profile, 'user'), '--extensions-dir', join(profile, 'extensions'), '--config', config];
  mkdirSync(join(profile, 'user/User'), { recursive: true });
  writeFileSync(config, 'auth: none\n');
  writeFileSync(join(profile, 'user/User/settings.json'), JSON.stringify({ ...settings, ...own }));
  const env = { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_DATA_HOME: profile };
  execFileSync(node, [entry, ...common, '--install-extension', vsix], { env, stdio: 'pipe' });
  if (language !== undefined) knowLanguage(join(profile, 'user'), language);

  const port = await freePort();
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', ...(trust === 'all' ? ['--disable-workspace-trust'] : []), ...(language === undefined ? [] : ['--locale', language])];
  const child = spawn(node, [entry, ...common, '--auth', 'none', '--bind-addr', `127.0.0.1:${String(port)}`, ...quiet], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => { log += text.toString(); });
  await until('code-server to answer', async () => {
    if (child.exitCode !== null) throw new Error(`code-server ended:\n${log}`);
    return fetch(`http://127.0.0.1:${String(port)}/healthz`).then(({ ok }) => ok, () => false);
  });

  const host = `127.0.0.1:${String(port)}`;
  return {
    url: (folder, file) => {
      const payload = JSON.stringify([['openFile', `vscode-remote://${host}${join(folder, file)}`]]);
      return `http://${host}/?${new URLSearchParams({ folder, payload }).toString()}`;
    },
    languageServers: () => processesOf(join(profile, 'extensions'), 'server.node.cjs'),
    close: async () => {
      await ended(child);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Linux's list of processes whose command line names a file `name` under `folder`. */
function processesOf(folder: string, name: string): number[] {
  return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).map(Number).filter((pid) => {
    try {
      const words = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').split('\0');
      return words.some((word) => word.startsWith(folder) && word.endsWith(name));
    } catch {
      return false;
    }
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) {
      done();
      return;
    }
    child.once('exit', () => { done(); });
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => { found(typeof address === 'object' && address !== null ? address.port : 0); });
    });
  });
}
