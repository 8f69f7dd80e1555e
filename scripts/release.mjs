// npm run release: everything that must hold before a version goes out, then the package. Publishes nothing.
//   npm run release -- [--skip-tests]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { execFileSync } from 'node:child_process';
import { runChecks } from './project/checks.mjs';
import { ensureBuilt, ensureInstalled } from './project/ready.mjs';
import { inProject, root } from './project/root.mjs';
import { mustRun } from './project/run.mjs';

const { values: options } = parseArgs({ options: { 'skip-tests': { type: 'boolean', default: false } } });
const json = (path) => JSON.parse(readFileSync(inProject(path), 'utf8'));
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** What is wrong with the version that package.json names, one sentence each. */
function versionFaults() {
  const { version } = json('package.json');
  const lock = json('package-lock.json');
  const faults = [];
  if (lock.version !== version || lock.packages[''].version !== version) faults.push(`package-lock.json has version ${lock.version}, package.json ${version}.`);
  const heading = readFileSync(inProject('CHANGELOG.md'), 'utf8').split('\n').find((line) => line.startsWith(`## ${version}`));
  if (heading === undefined) faults.push(`CHANGELOG.md has no entry for ${version}.`);
  else if (!/\d{4}-\d\d-\d\d$/.test(heading)) faults.push(`The entry for ${version} in CHANGELOG.md has no date.`);
  if (git('tag', '--list', `v${version}`) !== '') faults.push(`The tag v${version} is there already: raise the version.`);
  if (git('status', '--porcelain') !== '') faults.push('The working tree is not clean.');
  return faults;
}

try {
  const faults = versionFaults();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await ensureInstalled();
  if ((await runChecks()).failed > 0) throw new Error('A check failed.');
  await ensureBuilt();
  if (!options['skip-tests']) await mustRun(process.execPath, ['scripts/test.mjs']);
  await mustRun(process.execPath, ['scripts/package.mjs']);
  const { version } = json('package.json');
  const file = `pincite-${version}.vsix`;
  console.log(`SHA-256 ${createHash('sha256').update(readFileSync(inProject(file))).digest('hex')}`);
  console.log(`Nothing was published. Next: git tag v${version}, then upload ${file}.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
