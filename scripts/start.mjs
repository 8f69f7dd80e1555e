// npm start: VS Code in the browser with Pincite on the sample brief.
//   npm start -- [--port N] [--no-open] [--folder DIR] [--desktop]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled } from './project/ready.mjs';
import { inProject, root } from './project/root.mjs';

const usage = `npm start -- [options]
  --port N      listen on this port (default: 3000, or the next free one)
  --no-open     print the address only
  --folder DIR  work on your own folder instead of a copy of the samples
  --desktop     open the installed VS Code ("code") instead of the browser`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false }, folder: { type: 'string' }, desktop: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) throw new Error(`--port wants a number, not "${values.port}"`);
    if (values.folder !== undefined && !existsSync(values.folder)) throw new Error(`No such folder: ${values.folder}`);
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

/** The sample briefs, copied, so that trying things out leaves the project as it is. */
function sampleFolder() {
  const parent = mkdtempSync(join(tmpdir(), 'pincite-'));
  const copy = join(parent, 'samples');
  cpSync(inProject('examples'), copy, { recursive: true });
  process.once('exit', () => rmSync(parent, { recursive: true, force: true }));
  return copy;
}

function openInBrowser(url) {
  const [command, ...args] = process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
  // No browser to open is no failure: the address is on the screen.
  spawn(command, args, { stdio: 'ignore', detached: true }).once('error', () => undefined).unref();
}

/** Opens the installed VS Code, whose command ends once the window is open. */
async function openDesktop(places) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, ...places];
  // On Windows the command is a script, which a shell runs: it gets one line, and a path may have blanks.
  const code = process.platform === 'win32' ? spawn(`code ${args.map((arg) => `"${arg}"`).join(' ')}`, { stdio: 'inherit', shell: true }) : spawn('code', args, { stdio: 'inherit' });
  const [exit, signal] = await once(code, 'exit').catch(() => {
    throw new Error('The command "code" was not found. In VS Code run "Shell Command: Install \'code\' command in PATH", or leave out --desktop.');
  });
  if (exit !== 0) throw new Error(`The command "code" ended with ${exit === null ? signal : `exit code ${exit}`}. Try \`code --version\` in a terminal, or leave out --desktop.`);
}

/** Serves on the port asked for; without one, on the first free port from 3000 up. */
async function serveOnPort(options, port) {
  const { serve } = await import('./web/serve.mjs');
  if (port !== undefined) return serve({ ...options, port });
  for (let candidate = 3000; candidate < 3010; candidate++) {
    try {
      return await serve({ ...options, port: candidate });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serve({ ...options, port: 0 });
}

const options = readOptions();
if (options.help) {
  console.log(usage);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
try {
  await ensureInstalled();
  await ensureBuilt();
  if (options.desktop) {
    await openDesktop(options.folder === undefined ? [inProject('examples'), inProject('examples/brief.md')] : [resolve(options.folder)]);
  } else {
    const own = options.folder !== undefined;
    const folder = own ? resolve(options.folder) : sampleFolder();
    const { url } = await serveOnPort({ folder, ...(own ? {} : { open: 'brief.md' }) }, options.port === undefined ? undefined : Number(options.port));
    console.log(`\nVS Code with Pincite: ${url}\n`);
    console.log(own ? `Saving writes to ${folder}.` : 'You are working on a copy of the sample briefs. For your own: npm start -- --folder DIR');
    console.log('Ctrl+C ends.');
    if (!options['no-open']) openInBrowser(url);
  }
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `Port ${options.port} is taken. Choose another: npm start -- --port N` : error.message);
  process.exit(1);
}
