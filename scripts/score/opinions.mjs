/**
 * How well opinions are read: parts, kinds, authors, notes, and the places of quotations, over the opinions of test/score/opinions
 * and, where it is at hand, the shipped opinion's own web page; then over those of test/score/opinionsUnseen.
 *   node scripts/score/opinions.mjs [--verbose] [NAME]…
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { register } from 'tsx/esm/api';

register();
const { readOpinion } = await import('../../server/src/hosts/importer/readOpinion.ts');
const { describeOpinion, findQuotations } = await import('../../server/src/library/describeOpinion.ts');

const own = new URL('../../test/score/opinions/', import.meta.url);
const unseen = new URL('../../test/score/opinionsUnseen/', import.meta.url);
const perezFolder = new URL('../../../shared/perez/', import.meta.url);
const verbose = argv.includes('--verbose');
const only = argv.slice(2).filter((one) => !one.startsWith('--'));

const surname = (name) => (name ?? '').toLowerCase().replace(/,? (?:jr|sr|iii|ii)\.?$/, '').split(' ').at(-1);
const plain = (text) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
/** What was done, in any order; a judgment or an order is what it is done to unless another thing is named. */
const acts = (text) => plain(text).split(' ').filter((word) => !['and', 'the', 'judgment', 'order'].includes(word)).sort().join(' ');
const sameKind = (part, kind) => part.kind === kind || (part.kindAccept ?? []).includes(kind);
const COURT = new Set(['majority', 'plurality', 'per_curiam']);

let totals = {};
const count = (name, right, detail) => {
  totals[name] ??= { right: 0, all: 0 };
  totals[name].all++;
  if (right) totals[name].right++;
  else if (verbose) stdout.write(`  ${name}: ${detail}\n`);
};

/** The part found for an expected one: the same first words, or the one that holds them. */
function matching(expected, found, used) {
  const words = plain(expected.firstWords);
  const fresh = found.filter((part) => !used.has(part));
  const same = fresh.find((part) => plain(part.firstWords) === words);
  if (same !== undefined) return same;
  return fresh.find((part) => part.kind !== 'caption' && (plain(part.firstWords) === words || plain(part.firstWords).includes(words.split(' ').slice(0, 3).join(' '))));
}

function scoreOne(name, answer, expected, seconds) {
  if (verbose) stdout.write(`${name} (${seconds.toFixed(2)} s)\n`);
  const used = new Set();
  for (const part of expected.parts) {
    const found = matching(part, answer.parts, used);
    if (part.optional && found === undefined) continue;
    count('part found', found !== undefined, `${part.kind} ${part.author}: “${part.firstWords}”`);
    if (found === undefined) continue;
    used.add(found);
    count('kind', sameKind(part, found.kind), `${part.kind} was read as ${found.kind} (${part.author})`);
    count('author', surname(part.author) === surname(found.author), `${part.kind}: ${part.author} was read as ${found.author}`);
    count('last words', plain(found.lastWords).endsWith(plain(part.lastWords)), `${part.kind}: “${part.lastWords}” was read as “${found.lastWords}”`);
    count('pages', part.firstPage === null || (String(part.firstPage) === String(found.firstPage) && String(part.lastPage) === String(found.lastPage)), `${part.kind}: ${part.firstPage}-${part.lastPage} was read as ${found.firstPage}-${found.lastPage}`);
    count('notes', part.optional || [...part.footnotes].join() === found.footnotes.filter((label) => /\d/.test(label)).join(), `${part.kind}: ${part.footnotes} was read as ${found.footnotes}`);
    const joined = (names) => [...new Set(names.map(surname))].sort().join();
    count('joined by', joined(part.joinedBy) === joined(found.joinedBy), `${part.kind} ${part.author}: ${part.joinedBy} was read as ${found.joinedBy}`);
  }
  for (const part of answer.parts) {
    if (used.has(part) || ['caption', 'counsel', 'syllabus', 'appendix'].includes(part.kind)) continue;
    count('no part too many', false, `${part.kind} ${part.author}: “${part.firstWords}”`);
  }
  for (const [field, same] of [
    ['caseName', (a, b) => plain(a) === plain(b)],
    ['courtId', (a, b) => a === b],
    ['decided', (a, b) => a === b],
    ['docket', (a, b) => [...a].sort().join() === [...b].sort().join()],
    ['panel', (a, b) => a.map(surname).sort().join() === b.map(surname).sort().join()],
    ['disposition', (a, b) => acts(a) === acts(b)],
  ]) {
    if (expected[field] === undefined || expected[field] === null) continue;
    count(field, same(expected[field], answer[field] ?? (Array.isArray(expected[field]) ? [] : '')), `${JSON.stringify(expected[field])} was read as ${JSON.stringify(answer[field])}`);
  }
  for (const quote of expected.quotes) {
    const found = answer.quotes[quote.id];
    if (quote.absent) {
      count('absent quotation not found', found === null, `${quote.id} “${quote.text.slice(0, 60)}” was found in ${found?.partKind}`);
      continue;
    }
    const what = `${quote.id} ${quote.tag ?? ''} “${quote.text.slice(0, 70)}” p. ${quote.page} ${quote.partKind} → ${found === null ? 'none' : `p. ${found.page} ${found.partKind} ${found.exact}`}`;
    count('quotation found', found !== null, what);
    if (found === null) continue;
    const part = expected.parts.find((one) => one.kind === quote.partKind && one.author === quote.author) ?? { kind: quote.partKind };
    count('part of quotation', sameKind(part, found.partKind), what);
    count('page of quotation', quote.page === null || String(quote.page) === String(found.page), what);
    count('exact or not', found.exact === quote.exact, what);
    if (!COURT.has(quote.partKind) && COURT.has(found.partKind) && !sameKind(part, found.partKind)) count('SEPARATE WRITING TAKEN FOR THE COURT', false, what);
  }
}

async function run(name, file, expected) {
  const started = performance.now();
  const result = await readOpinion(file, { pdf: { load: () => import('unpdf') } });
  const seconds = (performance.now() - started) / 1000;
  if ('problem' in result) {
    if (verbose) stdout.write(`${name}\n`);
    count('imported', false, `${name}: ${result.problem}`);
    return;
  }
  count('imported', true, '');
  scoreOne(name, { ...describeOpinion(result), quotes: findQuotations(result, expected.quotes) }, expected, seconds);
}

async function runAll(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = new URL(`${name}/expected.json`, folder);
    if (name === 'bad' || !existsSync(path) || (only.length > 0 && !only.includes(name))) continue;
    const file = readdirSync(new URL(`${name}/`, folder)).find((one) => one.startsWith('opinion.'));
    if (file === undefined) continue;
    await run(name, new Uint8Array(readFileSync(new URL(`${name}/${file}`, folder))), JSON.parse(readFileSync(path, 'utf8')));
  }
}

function print(title) {
  if (Object.keys(totals).length > 0) stdout.write(`${title}\n`);
  for (const [name, { right, all }] of Object.entries(totals)) stdout.write(`${name.padEnd(40)} ${String(right).padStart(5)} / ${String(all).padEnd(5)} ${((100 * right) / all).toFixed(1)} %\n`);
  totals = {};
}

await runAll(own);
if (existsSync(new URL('justia-page.txt', perezFolder)) && (only.length === 0 || only.includes('perez'))) await run('perez', new Uint8Array(readFileSync(new URL('justia-page.txt', perezFolder))), perezExpected());

print('own opinions');
await runAll(unseen);
print('opinions written without sight of the importer, read since');
exit(0);

/** Expectations for the web page, from the maps that stand beside it: a sentence of each page as a quotation. */
function perezExpected() {
  const text = readFileSync(new URL('justia-page.txt', perezFolder), 'utf8');
  const parts = JSON.parse(readFileSync(new URL('parts.json', perezFolder), 'utf8')).parts;
  const pages = JSON.parse(readFileSync(new URL('pages.json', perezFolder), 'utf8'));
  const kinds = { courtStaffSummary: 'syllabus', majority: 'majority', dissent: 'partial' };
  const authors = { majority: 'Forrest', dissent: 'Thomas' };
  const bodies = { courtStaffSummary: 'Civil Rights/Deadly Force/Qualified Immunity The panel', majority: 'In 2017, at the direction of', dissent: 'I concur in the majority’s analysis' };
  const ends = { courtStaffSummary: 'who claims he cannot breathe is constitutionally excessive.', majority: 'AFFIRMED.', dissent: 'judgment for the individual officer defendants.' };
  const notes = { majority: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], dissent: ['1'], courtStaffSummary: [] };
  const expected = parts.filter(({ part }) => kinds[part] !== undefined).map(({ part, firstPage, lastPage }) => ({
    kind: kinds[part], author: authors[part] ?? null, joinedBy: part === 'majority' ? ['Boggs'] : [], firstWords: bodies[part], lastWords: ends[part].split(' ').slice(-6).join(' '), firstPage, lastPage, footnotes: notes[part],
  }));
  const quotes = [];
  for (const { page, start, end } of pages) {
    for (const match of text.slice(start, end).matchAll(/(?<=[a-z]\. )[A-Z][^.“”’()\d]{50,160}\./g)) {
      const at = start + match.index;
      const part = parts.find((one) => one.start <= at && at < one.end);
      if (kinds[part?.part] === undefined) continue;
      quotes.push({ id: `p${quotes.length}`, text: match[0], page, partKind: kinds[part.part], author: authors[part.part] ?? null, exact: true });
    }
  }
  return { caseName: 'Perez v. City of Fresno', courtId: 'ca9', decided: '2024-04-15', docket: ['22-15546'], panel: ['Boggs', 'Thomas', 'Forrest'], disposition: 'affirmed', parts: expected, quotes };
}
