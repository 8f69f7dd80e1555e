// npm run check: types, lint, rooms, unused code, generated documents, and the tests that need no editor.
import { runChecks } from './project/checks.mjs';
import { ensureInstalled } from './project/ready.mjs';
import { mustRun } from './project/run.mjs';

try {
  await ensureInstalled();
  const { failed } = await runChecks();
  if (failed > 0) process.exitCode = 1;
  await mustRun(process.execPath, ['scripts/test.mjs', '--only', 'unit']);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
