// A word typed letter by letter into a brief of 100 kB and one of 1 MB: what a keystroke costs in the core, stage by stage, and from the
// keystroke to the diagnostics that reflect it, over stdio with everything on. Wall time, and CPU time of the process that does the work.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCore } from '../loadCore.mjs';
import { percentile } from '../project/percentile.mjs';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const example = (name) => readFileSync(join(root, 'examples', name), 'utf8').replace(/^---[\s\S]*?---\n/, '');
const faulty = example('brief.md');
const clean = example('clean-brief.md');

/** The sample brief with its dozens of findings, again and again; and the sample with nothing to find, with the other one once in ten. */
const drafts = {
  'nothing but faults': () => faulty,
  'a draft': (n) => (n % 10 === 5 ? faulty : clean),
};

/** A draft of a size. Each part has its own headings and notes. */
function brief(bytes, partOf) {
  const parts = [];
  for (let size = 0, n = 0; size < bytes; n++) {
    const part = partOf(n).replaceAll(/\[\^(\w+)\]/g, `[^$1-${n}]`);
    parts.push(part);
    size += part.length;
  }
  return parts.join('\n\n');
}

/** Where the word is typed: the first long line from the middle on. */
function placeIn(text) {
  const lines = text.split('\n');
  const line = lines.findIndex((each, at) => at >= Math.floor(lines.length / 2) && each.length > 200);
  return { line, character: 20, offset: lines.slice(0, line).join('\n').length + 21 };
}

/** Keystrokes until the engine under Node has compiled what is typed through; they are told apart. */
const WARMING = 50;
/** Fresh briefs that are measured, behind as many that are not. */
const FRESH = 10;
const settled = (times) => times.slice(WARMING);
const figures = (times) => `p50 ${percentile(times, 0.5).toFixed(1).padStart(6)} ms   p95 ${percentile(times, 0.95).toFixed(1).padStart(6)} ms`;

/** Wall and CPU milliseconds of a call, added to two lists. */
function timed({ wall, cpu }, work) {
  const before = process.cpuUsage();
  const began = performance.now();
  const result = work();
  wall.push(performance.now() - began);
  const { user, system } = process.cpuUsage(before);
  cpu.push((user + system) / 1000);
  return result;
}

const core = await loadCore(`
  export { readBrief } from './server/src/brief/readBrief.ts';
  export { changesSince, commonBlocks, isSteady, moved } from './server/src/authority/changes.ts';
  export { resolve } from './server/src/authority/resolve.ts';
  export { recognizeCitations } from './server/src/citation/recognize.ts';
  export { readClaims } from './server/src/claim/readClaims.ts';
  export { shippedLibrary as library } from './server/src/library/shipped.ts';
  export { readProse } from './server/src/prose/readProse.ts';
  export { check } from './server/src/rules/check.ts';
  export { rules } from './server/src/rules/index.ts';
`);

/** What one keystroke costs in the core, stage by stage, as a brief is read; the rules run on what readBrief made of the same text. */
function measureCore(label, bytes, strokes, partOf) {
  const { library } = core;
  let text = brief(bytes, partOf);
  let { offset } = placeIn(text);
  const known = new WeakMap();
  const citationsIn = ({ block }) => {
    if (!known.has(block)) known.set(block, core.recognizeCitations(block));
    return known.get(block);
  };
  const stages = Object.fromEntries(['cold brief', 'cold rules', 'prose', 'citations', 'resolve', 'claims', 'rules'].map((name) => [name, { wall: [], cpu: [] }]));
  let whole = timed(stages['cold brief'], () => core.readBrief(text, { library }));
  timed(stages['cold rules'], () => core.check(whole, core.rules).findings);
  let prose = core.readProse(text, 'markdown');
  let read;
  let claims;
  const step = () => {
    prose = timed(stages.prose, () => core.readProse(text, 'markdown', prose));
    const found = timed(stages.citations, () => prose.blocks.map(citationsIn));
    const now = { blocks: prose.blocks, found };
    const { resolved, changes } = timed(stages.resolve, () => {
      const common = read && core.commonBlocks(read.blocks, now.blocks);
      const steady = read !== undefined && core.isSteady(read, now, common);
      const meanings = steady ? core.moved(read, now) : core.resolve(now.blocks, found, library);
      const resolved = { ...now, ...meanings, source: text, library };
      return { resolved, changes: read && core.changesSince(read, resolved, common, steady) };
    });
    claims = timed(stages.claims, () => core.readClaims(resolved, changes && { reading: claims, changes }));
    read = resolved;
    whole = core.readBrief(text, { library, previous: whole });
    timed(stages.rules, () => core.check(whole, core.rules));
  };
  step();
  for (let stroke = 0; stroke < strokes; stroke++) {
    text = text.slice(0, offset) + 'abcdefgh '[stroke % 9] + text.slice(offset);
    offset++;
    step();
  }
  const once = ({ wall, cpu }) => `${wall[0].toFixed(0)} ms (cpu ${cpu[0].toFixed(0)} ms)`;
  console.log(`${label} in the core: first reading ${once(stages['cold brief'])}, rules ${once(stages['cold rules'])}; its claims, read anew, ${once(stages.claims)}; then each keystroke`);
  const engine = { wall: [], cpu: [] };
  for (const kind of ['wall', 'cpu']) engine[kind] = stages.prose[kind].map((each, n) => each + stages.citations[kind][n] + stages.resolve[kind][n]);
  for (const [name, { wall, cpu }] of [...Object.entries(stages).slice(2), ['prose+citations+resolve', engine]]) console.log(`  ${name.padEnd(24)} wall ${figures(settled(wall))}   cpu ${figures(settled(cpu))}`);
}

async function measure(label, bytes, strokes, partOf) {
  const server = spawn(process.execPath, [join(root, 'dist/server.node.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
  await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  await client.sendNotification('initialized', {});
  const uri = 'file:///bench.md';
  const text = brief(bytes, partOf);
  let previousResultId;
  const pull = async () => {
    const report = await client.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) });
    previousResultId = report.resultId;
    return report;
  };
  const opened = performance.now();
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const { items } = await pull();
  const cold = performance.now() - opened;
  const { line, character } = placeIn(text);
  const times = [];
  let unchanged = 0;
  for (let stroke = 0; stroke < strokes; stroke++) {
    const position = { line, character: character + stroke };
    const began = performance.now();
    await client.sendNotification('textDocument/didChange', { textDocument: { uri, version: stroke + 2 }, contentChanges: [{ range: { start: position, end: position }, text: 'abcdefgh '[stroke % 9] }] });
    if ((await pull()).kind === 'unchanged') unchanged++;
    times.push(performance.now() - began);
  }
  const steady = settled(times);
  console.log(`${label} over stdio: ${items.length} findings, first reading ${cold.toFixed(0)} ms; the first ${WARMING} keystrokes ${figures(times.slice(0, WARMING))}; each after them ${figures(steady)}   max ${Math.max(...steady).toFixed(1)} ms; ${unchanged} of ${strokes} changed no finding`);
  client.dispose();
  server.kill();
}

/** What a brief costs that was never read before, in a process that has read others: the engine under Node has compiled what is run. */
function measureFresh(label, bytes, partOf) {
  const read = { wall: [], cpu: [] };
  const ruled = { wall: [], cpu: [] };
  for (let round = 0; round < 2 * FRESH; round++) {
    const text = `${brief(bytes, partOf)}\n\nDraft ${String(round)}.\n`;
    const whole = timed(read, () => core.readBrief(text, { library: core.library }));
    timed(ruled, () => core.check(whole, core.rules).findings);
  }
  const median = ({ wall, cpu }) => `${percentile(wall.slice(FRESH), 0.5).toFixed(0)} ms (cpu ${percentile(cpu.slice(FRESH), 0.5).toFixed(0)} ms)`;
  console.log(`${label} fresh in a warm process: reading ${median(read)}, all rules ${median(ruled)}`);
}

for (const [name, partOf] of Object.entries(drafts)) measureFresh(`100 kB, ${name},`, 100_000, partOf);
for (const [name, partOf] of Object.entries(drafts)) {
  measureCore(`100 kB, ${name},`, 100_000, 250, partOf);
  measureCore(`1 MB, ${name},`, 1_000_000, 150, partOf);
}
for (const [name, partOf] of Object.entries(drafts)) {
  await measure(`100 kB, ${name},`, 100_000, 400, partOf);
  await measure(`1 MB, ${name},`, 1_000_000, 200, partOf);
}
