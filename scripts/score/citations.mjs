// Citations against hand-read texts: npm run score -- citations. node scripts/score/citations.mjs [--misses]
// The opinion of the library (with its own scorer) as printed and rewritten with Markdown emphasis; marked briefs (.md) and a marked opinion (.txt).
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadCore } from '../loadCore.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const opinionFolder = join(root, '../shared/perez');
const briefFolder = join(root, 'test/score/citations');
const misses = process.argv.includes('--misses');

const { readProse, readOpinionProse, recognizeCitations, resolve, emptyLibrary, citationRows } = await loadCore(`
  export { readProse } from './server/src/prose/readProse.ts';
  export { readOpinionProse } from './server/src/brief/opinionProse.ts';
  export { recognizeCitations } from './server/src/citation/recognize.ts';
  export { resolve } from './server/src/authority/resolve.ts';
  export { emptyLibrary } from './server/src/library/library.ts';
  export { citationRows } from './server/src/features/extract.ts';
`);

function rowsOf(source, as) {
  const { blocks } = as === 'opinion' ? readOpinionProse(source) : readProse(source, as);
  return [...citationRows(resolve(blocks, blocks.map(({ block }) => recognizeCitations(block)), emptyLibrary))];
}

/** Offsets in code points, as the opinion's scorer counts them: `points[i]` is the number of code points before unit i. */
function codePoints(text) {
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    points[at] = count;
    if (!(text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff)) count++;
  }
  points[text.length] = count;
  return points;
}

/** Case names, signals and id. of the gold put in emphasis, as a lawyer types them; `back[i]` is the old offset of new unit i. */
function emphasised(text, gold) {
  const spans = [];
  for (const row of gold) {
    const begin = row.segments?.[0]?.[0] ?? row.start;
    const here = text.slice(begin);
    if (row.type === 'id') spans.push([begin, begin + 3]);
    else if (row.caseName && here.startsWith(row.caseName)) spans.push([begin, begin + row.caseName.length]);
    const signal = row.signal && new RegExp(`(${row.signal.replace(/[.]/g, '\\.').replace(/,$/, '')}),?\\s+$`).exec(text.slice(Math.max(0, begin - 20), begin));
    if (signal) spans.push([begin - signal[0].length, begin - signal[0].length + signal[1].length]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  let out = '';
  const back = [];
  const copy = (from, to) => {
    for (let at = from; at < to; at++) back.push(at);
    out += text.slice(from, to);
  };
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    copy(at, start);
    back.push(start);
    out += '*';
    copy(start, end);
    back.push(end);
    out += '*';
    at = end;
  }
  copy(at, text.length);
  back.push(text.length);
  return { text: out, back };
}

function scoreOpinion(title, rows, text, back) {
  const points = codePoints(text);
  const place = (offset) => points[back === undefined ? offset : back[offset]];
  const folder = mkdtempSync(join(tmpdir(), 'pincite-score-'));
  try {
    const file = join(folder, 'rows.jsonl');
    const placed = rows.map((row) => ({ ...row, start: place(row.start), end: place(row.end), coreStart: place(row.coreStart), coreEnd: place(row.coreEnd) }));
    writeFileSync(file, `${placed.map((row) => JSON.stringify(row)).join('\n')}\n`);
    const { stdout, stderr, error } = spawnSync('python3', [join(opinionFolder, 'score.py'), join(opinionFolder, 'perez.jsonl'), file, ...(misses ? ['--errors'] : [])], { encoding: 'utf8' });
    console.log(`\n${title}`);
    console.log(error ? 'python3 is not here: not scored.' : `${stdout}${stderr}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (existsSync(join(opinionFolder, 'score.py'))) {
  const text = readFileSync(join(opinionFolder, 'justia-page.txt'), 'utf8');
  const points = codePoints(text);
  const units = new Map([...points].map((point, unit) => [point, unit]));
  const gold = readFileSync(join(opinionFolder, 'perez.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
    .map((row) => ({ ...row, start: units.get(row.start), segments: row.segments?.map((segment) => segment.map((point) => units.get(point))) }));
  scoreOpinion('Perez v. City of Fresno, read as an opinion', rowsOf(text, 'opinion'), text);
  scoreOpinion('the same, read as plain text (page furniture left in)', rowsOf(text, 'text'), text);
  const marked = emphasised(text, gold);
  scoreOpinion('the same with Markdown emphasis, read as an opinion', rowsOf(marked.text, 'opinion'), text, marked.back);
  scoreOpinion('the same with Markdown emphasis, read as a brief', rowsOf(marked.text, 'markdown'), text, marked.back);
} else console.log('The annotated opinion is not beside the project: not scored.');

/** Compared field by field where the gold has them; see the conventions in test/score/citations/README.md. */
const FIELDS = ['type', 'caseName', 'plaintiff', 'defendant', 'volume', 'reporter', 'page', 'pin', 'section', 'docket', 'court', 'courtId', 'year', 'signal', 'history', 'footnote'];
const plain = (value) => (value === null || value === undefined ? null : String(value).replace(/(?<!\w)[*_](?=\D)|(?<=[\w.,)])[*_]/g, '').replaceAll('’', "'").replace(/[–—]/g, '-').replace(/^at /, '').replace(/\s+/g, ' ').replace(/[ ,]+$/, '').trim().toLowerCase());

function scoreBrief(name) {
  const opinion = join(briefFolder, `${name}.txt`);
  const source = readFileSync(existsSync(opinion) ? opinion : join(briefFolder, `${name}.md`), 'utf8');
  const gold = readFileSync(join(briefFolder, `${name}.gold.jsonl`), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const rows = rowsOf(source, existsSync(opinion) ? 'opinion' : 'markdown');
  const pairs = new Map();
  const taken = new Set();
  for (const row of gold) {
    const found = rows.find((other) => !taken.has(other.n) && other.coreStart < row.coreEnd && row.coreStart < other.coreEnd);
    if (found === undefined) {
      if (misses) console.log(`  miss   ${name}  ${row.text}`);
      continue;
    }
    taken.add(found.n);
    pairs.set(row.n, found);
  }
  for (const row of rows) if (!taken.has(row.n) && misses) console.log(`  false  ${name}  ${row.text}`);
  const count = { gold: gold.length, found: rows.length, hit: pairs.size, fields: new Map(FIELDS.map((field) => [field, [0, 0]])), antecedents: [0, 0] };
  const authorities = new Map(gold.map((row) => [row.n, row.authority]));
  for (const row of gold) {
    const found = pairs.get(row.n);
    if (found === undefined) continue;
    for (const field of FIELDS) {
      if (row[field] === null && found[field] === null) continue;
      const tally = count.fields.get(field);
      tally[1]++;
      if (plain(row[field]) === plain(found[field])) tally[0]++;
      else if (misses) console.log(`  ${field}  ${name}  ${JSON.stringify(row[field])} ≠ ${JSON.stringify(found[field])}  in ${row.text.slice(0, 80)}`);
    }
    if (row.antecedent === null) continue;
    count.antecedents[1]++;
    const target = gold.find(({ n }) => pairs.get(n)?.n === found.antecedent);
    if (target !== undefined && target.authority === authorities.get(row.antecedent)) count.antecedents[0]++;
    else if (misses) console.log(`  antecedent  ${name}  ${row.text.slice(0, 60)}`);
  }
  return count;
}

if (existsSync(briefFolder)) {
  console.log('\nmarked briefs: citations of the gold found / gold, false ones; then fields right / compared');
  const total = { gold: 0, found: 0, hit: 0 };
  for (const file of readdirSync(briefFolder, { recursive: true }).filter((name) => name.endsWith('.gold.jsonl')).sort()) {
    const name = file.replace('.gold.jsonl', '');
    const { gold, found, hit, fields, antecedents } = scoreBrief(name);
    total.gold += gold;
    total.found += found;
    total.hit += hit;
    console.log(`${name}: ${hit}/${gold}, ${found - hit} false, F1 ${((2 * hit) / (gold + found)).toFixed(4)}`);
    console.log(`  ${[...fields].filter(([, [, all]]) => all > 0).map(([field, [right, all]]) => `${field} ${right}/${all}`).join('  ')}  antecedent ${antecedents.join('/')}`);
  }
  console.log(`all: F1 ${((2 * total.hit) / (total.gold + total.found)).toFixed(4)}`);
}
