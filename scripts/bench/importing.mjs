// How much processor time it takes to read a made-up opinion of 100 pages, once everything is loaded.
//   node scripts/bench/importing.mjs [--pages N]
import { parseArgs } from 'node:util';
import { loadCore } from '../loadCore.mjs';
import { longOpinion, longOpinionPdf } from '../project/longOpinion.mjs';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '100' } } });
const PAGES = Number(values.pages);
/** Milliseconds for 100 pages. */
const BUDGET = 1000;

const { readOpinion } = await loadCore(`export { readOpinion } from './server/src/hosts/importer/readOpinion.ts';`);
const pdf = { load: () => import('unpdf') };

/** The least of several runs, in milliseconds of processor time: the machine may be busy with other things. */
async function cost(work, runs = 5) {
  let least = Infinity;
  for (let run = 0; run <= runs; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    // The first run loads and compiles.
    if (run > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const text = longOpinion(PAGES);
const bytes = new TextEncoder().encode(text);
const file = new Uint8Array(longOpinionPdf(PAGES));
const words = await cost(() => new TextDecoder().decode(bytes).split(/\s+/).length);
let failed = false;
for (const [what, content] of [['text', bytes], ['PDF', file]]) {
  let read;
  const taken = await cost(async () => { read = await readOpinion(content, { pdf }); });
  if ('problem' in read) throw new Error(read.problem);
  const writings = read.record.parts.filter(({ author }) => author !== null).map(({ kind, author, pages }) => `${kind} by ${author} on ${pages.first}-${pages.last}`).join(', ');
  const over = taken > (BUDGET * PAGES) / 100;
  failed ||= over;
  console.log(`${what} of ${PAGES} pages, ${(content.length / 1000).toFixed(0)} kB: ${taken.toFixed(0)} ms of processor time (at most ${(BUDGET * PAGES) / 100})${over ? '   OVER' : ''}, ${(taken / words).toFixed(0)} times that of parting its words; ${writings}`);
}
process.exitCode = failed ? 1 : 0;
