import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const onWindows = process.platform === 'win32';

/**
 * Runs a program in the project folder with its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean }} [options] quiet keeps the output back unless it fails
 * @returns {Promise<number>} the exit code
 */
export function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: onWindows && command === 'npm',
    });
    let kept = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => { kept += text; });
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      const exit = code ?? (signal ? 1 : 0);
      if (exit !== 0 && kept) process.stderr.write(kept);
      done(exit);
    });
  });
}

/** Like {@link run}, but a failure is an error that names the command. */
export async function mustRun(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} failed (exit ${code})`);
}
