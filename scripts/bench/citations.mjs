// Reading and resolving citations: CPU seconds a megabyte on dense legal text, growth from 1 MB to 10 MB, hostile strings, and the same
// text through a peer. node scripts/bench/citations.mjs [--no-peer]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCore } from '../loadCore.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { readProse, recognizeCitations, resolve, emptyLibrary } = await loadCore(`
  export { readProse } from './server/src/prose/readProse.ts';
  export { recognizeCitations } from './server/src/citation/recognize.ts';
  export { resolve } from './server/src/authority/resolve.ts';
  export { emptyLibrary } from './server/src/library/library.ts';
`);

/** The marked briefs without their Markdown, again and again, with other volumes each time so that authorities multiply as in a real text. */
function dense(bytes) {
  const folder = join(root, 'test/score/citations');
  const briefs = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => readFileSync(join(folder, name), 'utf8').replace(/[*_#>]+(?=\S)|(?<=\S)[*_]+/g, ''));
  const parts = [];
  for (let size = 0, round = 0; size < bytes; round++) {
    const text = briefs[round % briefs.length].replace(/\b(\d{2,3}) (?=[A-Z][\w.]+ ?(?:\dd|\dth|App)?)/g, (_, volume) => `${(Number(volume) * 7 + round * 13) % 900 + 1} `);
    parts.push(text);
    size += text.length;
  }
  return parts.join('\n\n').slice(0, bytes);
}

// A forced collection would throw compiled code away: what a program never does to itself is not measured either.
const cpu = (work) => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
};

function measure(text) {
  const { seconds: prose, result: reading } = cpu(() => readProse(text, 'text'));
  const { seconds: recognised, result: found } = cpu(() => reading.blocks.map(({ block }) => recognizeCitations(block)));
  const { seconds: resolved } = cpu(() => resolve(reading.blocks, found, emptyLibrary));
  return { prose, recognised, resolved, count: found.reduce((sum, { citations }) => sum + citations.length, 0) };
}

const megabytes = (text) => text.length / 1e6;
const rate = (text, seconds) => `${(megabytes(text) / seconds).toFixed(1)} MB/s`;

/** An opinion as courts of appeals write them, in paragraphs, again and again. */
function opinion(bytes) {
  const text = readFileSync(opinionFile, 'utf8').slice(8_800, 60_000).replace(/(.{1500,2500}?[.”]) (?=[A-Z])/g, '$1\n\n');
  return `${text}\n\n`.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
}

const opinionFile = join(root, '../shared/perez/justia-page.txt');
const texts = [['briefs, a citation every hundred characters', dense], ...(existsSync(opinionFile) ? [['an appellate opinion, a citation every three hundred', opinion]] : [])];
for (const [name, make] of texts) {
  // A long-running server is what counts: the functions are compiled before the clock starts.
  for (let round = 0; round < 6; round++) measure(make(500_000));
  console.log(name);
  const rates = [];
  for (const size of [1_000_000, 10_000_000]) {
    const text = make(size);
    const { prose, recognised, resolved, count } = measure(text);
    const rss = process.memoryUsage().rss / 1e6;
    rates.push((recognised + resolved) / megabytes(text));
    console.log(`${(size / 1e6).toString().padStart(3)} MB  ${String(count).padStart(7)} citations  recognise ${rate(text, recognised)}  resolve ${rate(text, resolved)}  both ${rate(text, recognised + resolved)}  (prose ${rate(text, prose)})  rss ${rss.toFixed(0)} MB`);
  }
  console.log(`seconds a megabyte at 10 MB against 1 MB: × ${(rates[1] / rates[0]).toFixed(2)}\n`);
}

// Strings meant to make a reader go back and forth, each at a length and at four times the length, through the whole way from text to
// authorities. Work that is linear costs the same a kilobyte at both.
const hostile = {
  'nested parentheses': (n) => '('.repeat(n / 2) + ')'.repeat(n / 2),
  'unclosed parentheses': (n) => '('.repeat(n),
  'nested quoting': (n) => 'Doe v. Roe, 1 U.S. 1 (2000) (quoting '.repeat(n / 38),
  'nested brackets': (n) => '['.repeat(n / 2) + ']'.repeat(n / 2),
  '1 U.S. ': (n) => '1 U.S. '.repeat(n / 7),
  'Id. ': (n) => 'Id. '.repeat(n / 4),
  'Id. at 1, 2, 3. ': (n) => 'Id. at 1, 2, 3. '.repeat(n / 16),
  'a case and its id.': (n) => Array.from({ length: n / 60 }, (_, at) => `Doe v. Roe, ${at} F.3d ${at}, ${at} (9th Cir. 2000). Id. at ${at}. `).join(''),
  'one short form': (n) => `Doe v. Roe, 1 U.S. 1 (2000). ${'Doe, 1 U.S. at 2. '.repeat(n / 18)}`,
  'names of one word': (n) => Array.from({ length: n / 40 }, (_, at) => `Doe v. Roe${at}, ${at} F.3d 1 (2000). Doe. `).join(''),
  'A. A. A. ': (n) => 'A. '.repeat(n / 3),
  'abbreviations': (n) => "Bd. of Cnty. Comm'rs of Inst. Ctr. Ass'n ".repeat(n / 41),
  'A v. B ': (n) => 'A v. B '.repeat(n / 7),
  'long name': (n) => `${'Bd. of '.repeat(n / 7)}, 1 U.S. 1 (2000).`,
  '§ 1983, ': (n) => '§ 1983, '.repeat(n / 8),
  'Cal. Code ': (n) => 'Cal. Code '.repeat(n / 10),
  figures: (n) => '12 34 56, 78-90 '.repeat(n / 16),
  'one word': (n) => 'x'.repeat(n),
  'commas and pages': (n) => `1 U.S. 1, ${'2, '.repeat(n / 3)}`,
  'No. 12-345, ': (n) => 'No. 12-345, '.repeat(n / 12),
  'Patent No. ': (n) => 'U.S. Patent Nos. 9,714,218, '.repeat(n / 28),
  'col. 1, ': (n) => 'Wu, col. 1, l. 2–'.repeat(n / 17),
  'Hearing Before the ': (n) => 'Hearing Before the S. Comm. on '.repeat(n / 31),
  'Convention on ': (n) => 'Convention on the Law of '.repeat(n / 25),
  'Dictionary ': (n) => 'Black Law Dictionary 12 (2004) '.repeat(n / 31),
  dashes: (n) => '1-2-3-'.repeat(n / 6),
  'see, e.g., ': (n) => 'see, e.g., '.repeat(n / 11),
  '¶ ¶ ': (n) => '*Vane*, ¶ 1 '.repeat(n / 12),
  'unclosed emphasis': (n) => '*Doe v. Roe '.repeat(n / 12),
  'emphasis of both kinds': (n) => '*a **b _c __d '.repeat(n / 14),
  'unclosed quotations': (n) => '“Doe '.repeat(n / 5),
  'notes that call notes': (n) => Array.from({ length: n / 24 }, (_, at) => `x[^${at}]\n\n[^${at}]: y[^${at + 1}]\n\n`).join(''),
};
// A hundred thousand parentheses, a million and a half of "1 U.S. ".
const lengths = [400_000, 1_600_000];
/** A reader that had to look back would need four times the time a kilobyte; noise does not. */
const most = 2;
const through = (text, format) => {
  const { blocks } = readProse(text, format);
  return resolve(blocks, blocks.map(({ block }) => recognizeCitations(block)), emptyLibrary);
};
console.log(`hostile strings: CPU a kilobyte from text to authorities at ${lengths.map((length) => `${length / 1000} kB`).join(' and ')}, as text and as Markdown`);
for (const [name, make] of Object.entries(hostile)) {
  const columns = ['text', 'markdown'].map((format) => {
    const cost = lengths.map((length) => {
      const text = make(length);
      return Math.min(...[1, 2].map(() => cpu(() => through(text, format)).seconds)) * 1e9 / text.length;
    });
    const growth = cost[1] / cost[0];
    const over = growth > most && cost[1] > 100;
    if (over) process.exitCode = 1;
    return `${cost.map((micros) => `${micros.toFixed(1).padStart(8)} µs`).join(' ')}  × ${growth.toFixed(2)}${over ? ' OVER' : ''}`;
  });
  console.log(`${name.padEnd(24)} ${columns.join('    ')}`);
}

if (!process.argv.includes('--no-peer')) {
  const { getCitations, resolveCitations } = await import('@beshkenadze/eyecite');
  const text = dense(200_000);
  const { seconds: ours } = cpu(() => measure(text));
  const { seconds: theirs } = cpu(() => resolveCitations(getCitations(text)));
  console.log(`\n@beshkenadze/eyecite on 200 kB of the same: ${rate(text, theirs)}; ours, prose included: ${rate(text, ours)}; × ${(theirs / ours).toFixed(0)}`);
}
