import { run } from './run.mjs';

/** What must hold of the source without running it: npm scripts by name, and the generated documents. */
const checks = [
  { name: 'types', command: ['npm', ['run', '--silent', 'typecheck']] },
  { name: 'lint', command: ['npm', ['run', '--silent', 'lint']] },
  { name: 'rooms', command: ['npm', ['run', '--silent', 'rooms']] },
  { name: 'unused', command: ['npm', ['run', '--silent', 'unused']] },
  { name: 'docs are current', command: [process.execPath, ['scripts/docs.mjs', '--check']] },
];

/** Runs every check, also after a failure, and counts. */
export async function runChecks() {
  const failed = [];
  for (const { name, command: [program, args] } of checks) {
    const started = Date.now();
    const ok = (await run(program, args, { quiet: true })) === 0;
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (!ok) failed.push(name);
  }
  return { passed: checks.length - failed.length, failed: failed.length };
}
