import { existsSync } from 'node:fs';
import { run } from '../project/run.mjs';
import { findProgram } from './find.mjs';

/** Whether packages may be installed without asking anybody: root on Debian, Ubuntu or a relative. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram(['apt-get']) !== undefined;

const environment = { DEBIAN_FRONTEND: 'noninteractive' };
let listsAreFresh = false;

/** Installs packages and says so. Answers whether it worked. */
export async function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get, as root) …`);
  if (!listsAreFresh) {
    listsAreFresh = true;
    await run('apt-get', ['update', '-qq'], { env: environment, quiet: true });
  }
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env: environment, quiet: true })) === 0;
}
