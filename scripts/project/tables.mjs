import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { inProject } from './root.mjs';

/** Runs the files of a folder under scripts/, each of which prints one table: all, or those named on the command line. Sets the exit code. */
export function runTables(folder) {
  const wanted = process.argv.slice(2);
  let failed = false;
  for (const file of readdirSync(inProject('scripts', folder)).filter((name) => name.endsWith('.mjs')).sort()) {
    const name = file.replace(/\.mjs$/, '');
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n══ ${name}`);
    failed = spawnSync(process.execPath, [inProject('scripts', folder, file)], { stdio: 'inherit' }).status !== 0 || failed;
  }
  process.exitCode = failed ? 1 : 0;
}
