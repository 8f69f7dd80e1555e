// npm test: everything, end to end included, from a fresh clone on.
//   npm test -- [--only unit|e2e] [--with-checks]
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findClients } from './clients/clients.mjs';
import { runChecks } from './project/checks.mjs';
import { ensureBuilt, ensureInstalled } from './project/ready.mjs';
import { inProject } from './project/root.mjs';
import { mustRun, run } from './project/run.mjs';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, 'with-checks': { type: 'boolean', default: false } } });

const vitest = inProject('node_modules/vitest/vitest.mjs');

/** Runs one vitest configuration and counts from its report. A file that could not even be loaded counts as one failure. */
async function suite(name, config, env) {
  console.log(`\n── ${name}`);
  const report = inProject(`reports/${name}.json`);
  mkdirSync(inProject('reports'), { recursive: true });
  rmSync(report, { force: true });
  const exit = await run(process.execPath, [vitest, 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { env });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests === 0 && exit !== 0 ? 1 : numFailedTests;
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

const total = { passed: 0, failed: 0, skipped: 0 };
function add(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
}

async function endToEnd() {
  await mustRun(process.execPath, ['scripts/package.mjs', '--quiet']);
  const { environment, missing } = await findClients();
  for (const reason of missing) console.log(`Skipping its tests: ${reason}`);
  add(await suite('e2e', 'vitest.e2e.config.ts', environment));
}

try {
  await ensureInstalled();
  if (options['with-checks']) add(await runChecks());
  await ensureBuilt();
  if (options.only !== 'e2e') add(await suite('unit', 'vitest.config.ts'));
  if (options.only !== 'unit') await endToEnd();
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
