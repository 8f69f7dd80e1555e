// npm run package: pincite-<version>.vsix, ready for the marketplace.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled } from './project/ready.mjs';
import { inProject, root } from './project/root.mjs';

const { values: options } = parseArgs({ options: { quiet: { type: 'boolean', default: false } } });

/** Bytes that the package may not reach. */
const budget = 2_000_000;

/** Fields that concern developing the project, and `type`, which makes a web extension host look for an ES module. */
const onlyForDeveloping = ['type', 'private', 'scripts', 'dependencies', 'devDependencies', 'bin', 'knip'];

try {
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { createVSIX, listFiles } = await import('@vscode/vsce');

const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
const stage = mkdtempSync(join(tmpdir(), 'pincite-package-'));
try {
  // What .vscodeignore lets through, with a manifest for users.
  for (const file of await listFiles({ cwd: root, dependencies: false })) {
    mkdirSync(dirname(join(stage, file)), { recursive: true });
    cpSync(inProject(file), join(stage, file));
  }
  const shipped = Object.fromEntries(Object.entries(manifest).filter(([field]) => !onlyForDeveloping.includes(field)));
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify({ ...shipped, engines: { vscode: manifest.engines.vscode } }, undefined, 2)}\n`);
  // Everything staged is wanted; the packager wants to read that.
  writeFileSync(join(stage, '.vscodeignore'), '');
  const target = inProject(`pincite-${manifest.version}.vsix`);
  await createVSIX({ cwd: stage, packagePath: target, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  const { size } = statSync(target);
  if (!options.quiet) console.log(`${target}: ${(size / 1000).toFixed(0)} kB`);
  if (size >= budget) throw new Error(`The package has ${size} bytes, budget ${budget}.`);
} finally {
  rmSync(stage, { recursive: true, force: true });
}
