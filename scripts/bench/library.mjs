// A library of 10,000 made-up opinions: how long the built server takes to open it, what it holds in memory, and how long look-ups take.
//   node scripts/bench/library.mjs [--opinions N] [--words N]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { spawn } from 'node:child_process';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { loadCore } from '../loadCore.mjs';
import { percentile } from '../project/percentile.mjs';
import { inProject } from '../project/root.mjs';

const { values } = parseArgs({ options: { opinions: { type: 'string', default: '10000' }, words: { type: 'string', default: '3000' } } });
const COUNT = Number(values.opinions);
const WORDS = Number(values.words);
const BUDGET = { open: 1000, lookUp: 5, memory: 300 };

const core = await loadCore(`
  export { buildIndexData } from './server/src/library/indexData.ts';
  export { storeOpinion } from './server/src/library/store.ts';
  export { LibraryFolder } from './server/src/library/libraryFolder.ts';
  export { diskFiles } from './server/src/hosts/diskFiles.ts';
`);

let seed = 20240415;
/** A number from 0 up to `below`, the same in every run. */
const random = (below) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};

const syllables = 'ba be bo ca ce co da de do fa fe fo ga ge go la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo'.split(' ');
const word = () => Array.from({ length: 1 + random(4) }, () => syllables[random(syllables.length)]).join('');
const vocabulary = Array.from({ length: 12_000 }, word);
/** Words of a text are not equally frequent. */
const prose = (words) => Array.from({ length: words }, () => vocabulary[Math.floor((random(1_000_000) / 1_000_000) ** 3 * vocabulary.length)]).join(' ');
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function opinion(n) {
  const name = `${capital(word())}${capital(word())} v. ${capital(word())} ${capital(word())}`;
  const page = 1 + random(1300);
  const pages = Math.ceil(WORDS / 300);
  const text = prose(WORDS);
  const half = text.indexOf(' ', Math.floor(text.length * 0.7)) + 1;
  const starts = (from, to, first) => Array.from({ length: Math.max(1, Math.round((to - from) / (text.length / pages))) }, (_, at) => ({ at: Math.floor((at * (to - from)) / Math.max(1, Math.round((to - from) / (text.length / pages)))), page: first + at }));
  const lead = starts(0, half, 1);
  const stretches = [
    { text: text.slice(0, half), part: 0, pages: lead, voices: [], quoted: [], citations: [] },
    { text: text.slice(half), part: 1, pages: starts(half, text.length, lead.length + 1), voices: [], quoted: [], citations: [] },
  ];
  const range = (first, last) => ({ first, last });
  const record = {
    schema: 1, id: `opinion-${n}`, provenance: 'imported', caseName: name, shortNames: [name.split(' ')[0]],
    citations: [{ volume: String(1 + random(999)), reporter: 'F.4th', page: String(page) }], docket: [`${10 + random(15)}-${10000 + n}`],
    court: { id: 'ca9', abbreviation: '9th Cir.', name: 'United States Court of Appeals for the Ninth Circuit' }, decided: '2020-01-02', published: true,
    panel: [{ name: 'A. Alba', surname: 'Alba' }], votes: [], disposition: { kind: 'affirmed', statement: 'Affirmed.' }, history: [],
    parts: [
      { id: 'majority', kind: 'majority', author: 'Alba', joinedBy: [], pages: range(1, lead.length), weight: null, footnotes: [] },
      { id: 'dissent-dune', kind: 'dissent', author: 'Dune', joinedBy: [], pages: range(lead.length + 1, pages + 1), weight: 'Dune, J., dissenting', footnotes: [] },
    ],
    pages: { style: 'slip', first: 1, last: pages, known: [] },
    holdings: Array.from({ length: 4 }, (_, at) => ({ id: `proposed-${at}`, issue: '', statement: `${capital(prose(25))}.`, strength: 'holding', pages: [range(1, 1)], proposed: true })),
    separate: [], notDecided: [], reported: [],
    authorities: Array.from({ length: 25 }, (_, at) => ({ name: `Old v. New ${at}`, short: 'Old', citation: `${at + 1} F.3d ${n % 1000}`, full: `Old v. New ${at}, ${at + 1} F.3d ${n % 1000} (9th Cir. 1999)`, uses: [{ part: 'majority', treatment: 'cited', pages: [range(1, 1)] }] })),
    facts: [], quotations: [], strength: null, misprints: [],
  };
  return { record, index: core.buildIndexData(stretches), stretches };
}

async function server(library) {
  const child = spawn(process.execPath, [inProject('dist/server.node.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const ready = new Promise((done) => client.onNotification('pincite/libraryChanged', done));
  client.listen();
  await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } }, initializationOptions: { opinionPages: true, settings: { libraries: library === undefined ? [] : [library] } } });
  const began = performance.now();
  await client.sendNotification('initialized', {});
  await ready;
  const opened = performance.now() - began;
  const close = () => { client.dispose(); child.kill(); };
  return { client, opened, memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? NaN) / 1024, close };
}

let failed = false;
const line = (what, value, unit, budget) => {
  const over = budget !== undefined && !(value <= budget);
  failed ||= over;
  console.log(`${what.padEnd(62)} ${value.toFixed(2).padStart(9)} ${unit}${budget === undefined ? '' : `   (at most ${budget})${over ? '   OVER' : ''}`}`);
};

function times(count, work) {
  const taken = [];
  for (let n = 0; n < count; n++) {
    const began = performance.now();
    work(n);
    taken.push(performance.now() - began);
  }
  return taken;
}

/** How writers alter what they quote: each takes some words and gives the quotation. */
const ALTERED = {
  'word for word': (words) => words,
  'in another case, in curly marks': (words) => ['“', ...words.map(capital), '”'],
  'with an ellipsis': (words) => [...words.slice(0, 6), '. . .', ...words.slice(12)],
  'with bracketed alterations': (words) => [`[${capital(words[0].slice(0, 1))}]${words[0].slice(1)}`, ...words.slice(1, 8), '[the officers]', ...words.slice(10)],
  'cleaned up': (words) => ['‘', ...words.slice(0, 4), '’', ...words.slice(4), '(cleaned up)'],
  'with a wrong word': (words) => words.with(6, 'otherwise'),
  'with an ellipsis and two wrong words': (words) => [...words.slice(0, 5), '…', ...words.slice(9).with(2, 'never').with(4, 'otherwise')],
  'with words that stand nowhere': (words) => words.map((_, at) => words[(at * 7) % words.length]),
};

/** Words in a row of the court's own writing. */
function passage(stretches, count) {
  const words = stretches[0].text.split(' ');
  const at = random(words.length - count);
  return words.slice(at, at + count);
}

const folder = mkdtempSync(join(tmpdir(), 'pincite-library-'));
try {
  const uri = pathToFileURL(folder).href;
  console.log(`Writing ${COUNT} opinions of ${WORDS} words …`);
  const cited = [];
  for (let n = 0; n < COUNT; n++) {
    const made = opinion(n);
    const stored = await core.storeOpinion(uri, made, core.diskFiles);
    if ('problem' in stored) throw new Error(stored.problem);
    if (n % Math.ceil(COUNT / 1000) === 0) cited.push({ summary: made.record, quotation: passage(made.stretches, 12).join(' '), words: passage(made.stretches, 20) });
  }

  const bare = await server(undefined);
  const without = bare.memory();
  bare.close();
  const first = await server(uri);
  line('opened for the first time (every record is read)', first.opened, 'ms');
  first.close();
  const warm = await server(uri);
  line('opened', warm.opened, 'ms', BUDGET.open);
  line('server memory without a library', without, 'MB');
  line('server memory with it', warm.memory(), 'MB', BUDGET.memory);
  const brief = cited.slice(0, 60).map(({ summary: { caseName, citations: [{ volume, reporter, page }] }, quotation }) => `The court held “${quotation}.” *${caseName}*, ${volume} ${reporter} ${page}, ${page} (9th Cir. 2020).`).join('\n\n');
  const began = performance.now();
  await warm.client.sendNotification('textDocument/didOpen', { textDocument: { uri: 'file:///bench.md', languageId: 'markdown', version: 1, text: brief } });
  const { items } = await warm.client.sendRequest('textDocument/diagnostic', { textDocument: { uri: 'file:///bench.md' } });
  line(`a brief that quotes 60 of them checked (${items.length} findings)`, performance.now() - began, 'ms');
  line('server memory after it', warm.memory(), 'MB', BUDGET.memory);
  warm.close();

  const opened = new core.LibraryFolder(uri, core.diskFiles);
  await opened.refresh();
  const { library } = opened;
  const find = (n) => { const [{ volume, reporter, page }] = cited[n].summary.citations; return library.byCitation(volume, reporter, page); };
  const cold = times(cited.length, (n) => find(n).quotations.find(cited[n].quotation));
  line('opinion by its citation, read, and a quotation found: p50', percentile(cold, 0.5), 'ms');
  line('                                                      p95', percentile(cold, 0.95), 'ms', BUDGET.lookUp);
  line(`opinion by its citation, of ${COUNT}: p95`, percentile(times(cited.length, find), 0.95), 'ms', BUDGET.lookUp);
  line('opinion by its docket: p95', percentile(times(cited.length, (n) => library.byDocket(cited[n].summary.docket[0])), 0.95), 'ms', BUDGET.lookUp);
  line('opinion by its name: p95', percentile(times(cited.length, (n) => library.byName(cited[n].summary.caseName)), 0.95), 'ms', BUDGET.lookUp);
  line(`quotation in the opinion cited, of ${cited.length} at hand: p95`, percentile(times(cited.length, (n) => find(n).quotations.find(cited[n].quotation)), 0.95), 'ms', BUDGET.lookUp);
  for (const [how, alter] of Object.entries(ALTERED)) {
    line(`quotation of 20 words, ${how}: p95`, percentile(times(cited.length, (n) => find(n).quotations.find(alter(cited[n].words).join(' '))), 0.95), 'ms', BUDGET.lookUp);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
