// What a run of the command line costs beyond Node's own start, on a brief of one citation. Budget: 50 ms of processor time.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../project/percentile.mjs';
import { inProject } from '../project/root.mjs';

const budget = 50;
const runs = 20;
const folder = mkdtempSync(join(tmpdir(), 'pincite-cold-'));
const brief = join(folder, 'brief.md');
writeFileSync(brief, '*Roe v. Wade*, 410 U.S. 113, 153 (1973).\n');
const told = join(folder, 'told.cjs');
writeFileSync(told, "process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeSync(2, `\\n${(user + system) / 1000}`); });\n");

/** Processor time of a run from the start of its process, in milliseconds: the median of twenty. */
function cost(args) {
  const times = Array.from({ length: runs }, () => Number(spawnSync(process.execPath, ['-r', told, ...args], { encoding: 'utf8' }).stderr.split('\n').at(-1)));
  return percentile(times, 0.5);
}

try {
  const node = cost(['-e', '0']);
  console.log(`node alone            ${node.toFixed(0)} ms`);
  for (const args of [['--version'], ['extract', brief], ['check', brief], ['--help']]) {
    const over = cost([inProject('dist/cli.cjs'), ...args]) - node;
    const missed = args[0] === 'extract' && over > budget;
    if (missed) process.exitCode = 1;
    console.log(`pincite ${args[0].padEnd(12)} + ${over.toFixed(0)} ms${args[0] === 'extract' ? `   (at most ${budget})${missed ? '   OVER' : ''}` : ''}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
