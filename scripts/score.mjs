// npm run score [-- NAME…]: accuracy tables. Each file of scripts/score/ is one table and runs on its own too.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'score');
const wanted = process.argv.slice(2);
let failed = false;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs')).sort()) {
  const name = file.replace(/\.mjs$/, '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n══ ${name}`);
  failed = spawnSync(process.execPath, [join(folder, file)], { stdio: 'inherit' }).status !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
