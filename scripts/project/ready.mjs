// What makes `npm start` and `npm test` work as the first command on a fresh clone. Uses Node's own modules only.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './root.mjs';
import { mustRun, run } from './run.mjs';

const oldestNode = 20;

/** Packages that are wanted by the lock and missing or of another version in node_modules. */
function missingPackages() {
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  const hidden = inProject('node_modules/.package-lock.json');
  if (!existsSync(hidden)) return ['all of them'];
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version)
    .map(([path]) => path);
}

export async function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) throw new Error(`Node ${oldestNode} or newer is needed; this is ${process.version}.`);
  if (missingPackages().length === 0) return;
  console.log('Installing packages (npm ci) …');
  if ((await run('npm', ['ci', '--loglevel=error'], { quiet: true })) === 0) return;
  // A registry may lack a package that is optional on another platform; npm ci then refuses the whole lock.
  console.log('npm ci did not go through; trying npm install …');
  await mustRun('npm', ['install', '--no-save', '--loglevel=error']);
}

const built = ['dist/cli.cjs', 'dist/server.node.cjs', 'dist/server.browser.js', 'dist/server.onDemand.js', 'dist/extension.node.cjs', 'dist/extension.browser.js', 'dist/importer.node.cjs', 'dist/importer.browser.js', 'dist/pdf.js', 'dist/rulePages.json', 'dist/report.js'];
const sources = ['server/src', 'server/library', 'client/src', 'scripts/build.mjs', 'package.json', 'package-lock.json'];

/** Newest change in a file or folder; folders count too, so that a deleted file is noticed. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

function buildIsStale() {
  const outputs = built.map((path) => inProject(path));
  if (!outputs.every((path) => existsSync(path))) return true;
  const oldestOutput = Math.min(...outputs.map((path) => statSync(path).mtimeMs));
  return sources.some((path) => newest(inProject(path)) > oldestOutput);
}

export async function ensureBuilt() {
  if (!buildIsStale()) return;
  console.log('Building …');
  await mustRun(process.execPath, ['scripts/build.mjs', '--quiet']);
}
