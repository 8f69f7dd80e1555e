// Attribution and verification against labelled sentences: npm run score -- attribution. node scripts/score/attribution.mjs [--misses] [--half tuning|test|fresh|unseen|late-tuning|late-test|new-a|heldback-b|new-c|heldback-d]
// The shared sample where it is present, the project's own set on the shipped opinion, and the invented opinions, each part for itself.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { isLoud, loadAttribution, rowsOf, scoredImportedRows, scoredPerezRows } from '../labelled.mjs';
import { inProject } from '../project/root.mjs';

const misses = process.argv.includes('--misses');
const half = process.argv[process.argv.indexOf('--half') + 1];
const CORE = new Set(['dissent-as-holding', 'missing-weight-parenthetical', 'wrong-weight-parenthetical', 'summary-as-opinion', 'majority-as-dissent', 'misquotation', 'wrong-pincite', 'id-antecedent', 'wrong-author', 'wrong-disposition', 'citation-metadata']);

const { shipped, all, findingsIn } = await loadAttribution();

function judge(row, library) {
  const own = findingsIn(row, library);
  const loud = own.filter(isLoud);
  const accepted = new Set([row.rule, ...(row.alsoAccept ?? [])]);
  return { row, own, loud, named: own.some(({ rule }) => rule === row.rule), accepted: own.some(({ rule }) => accepted.has(rule)) };
}

const percent = (part, whole) => (whole === 0 ? '   –' : `${String(Math.round((100 * part) / whole)).padStart(3)}%`);

function table(title, rows, library) {
  const judged = rows.map((row) => judge(row, library));
  const right = judged.filter(({ row }) => row.verdict !== 'flag');
  const flagged = judged.filter(({ row }) => row.verdict === 'flag');
  const alarms = right.filter(({ loud }) => loud.length > 0);
  const caught = flagged.filter(({ loud }) => loud.length > 0);
  const core = flagged.filter(({ row }) => CORE.has(row.rule));
  const quiet = right.filter(({ row, own }) => row.verdict === 'info' && !own.some(({ rule }) => rule === row.rule));
  console.log(`\n${title}: ${rows.length} rows`);
  console.log(`  false alarms on correct citations   ${alarms.length} of ${right.length}`);
  if (alarms.length > 0) console.log(`    by rule: ${[...new Set(alarms.flatMap(({ loud }) => loud.map(({ rule }) => rule)))].map((rule) => `${rule} ${alarms.filter(({ loud }) => loud.some((one) => one.rule === rule)).length}`).join(', ')}`);
  console.log(`  recall, core kinds                  ${percent(core.filter(({ loud }) => loud.length > 0).length, core.length)}  (${core.filter(({ loud }) => loud.length > 0).length} of ${core.length})`);
  console.log(`  recall, all kinds                   ${percent(caught.length, flagged.length)}  (${caught.length} of ${flagged.length})`);
  console.log(`  kind named rightly, of those caught ${percent(caught.filter(({ accepted }) => accepted).length, caught.length)}  exactly as labelled ${percent(caught.filter(({ named }) => named).length, caught.length)}`);
  if (right.some(({ row }) => row.verdict === 'info')) console.log(`  told as not verified                ${right.filter(({ row }) => row.verdict === 'info').length - quiet.length} of ${right.filter(({ row }) => row.verdict === 'info').length}`);
  const byRule = new Map();
  for (const one of flagged) byRule.set(one.row.rule, [...(byRule.get(one.row.rule) ?? []), one]);
  console.log(`  ${'rule'.padEnd(32)} rows caught named`);
  for (const [rule, ones] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const hit = ones.filter(({ loud }) => loud.length > 0);
    console.log(`  ${rule.padEnd(32)} ${String(ones.length).padStart(4)} ${String(hit.length).padStart(6)} ${String(hit.filter(({ accepted }) => accepted).length).padStart(5)}`);
  }
  if (!misses) return;
  for (const { row, loud } of alarms) console.log(`  FALSE ${row.id} ${loud.map(({ rule }) => rule).join(', ')}: ${row.text.replaceAll('\n', ' ')}`);
  for (const { row, loud, accepted } of flagged) if (!accepted) console.log(`  ${loud.length > 0 ? 'OTHER' : 'MISS '} ${row.id} ${row.rule}${loud.length > 0 ? ` (${loud.map(({ rule }) => rule).join(', ')})` : ''}: ${row.text.replaceAll('\n', ' ')}`);
}

const shared = inProject('../shared/attribution/dev.jsonl');
if (half === undefined || !process.argv.includes('--half')) {
  if (existsSync(shared)) table('shared sample', rowsOf(shared), shipped);
  else console.log(`\n${basename(shared)} is not here: the shared sample is left out.`);
}
const wanted = process.argv.includes('--half') ? [half] : ['tuning', 'test', 'fresh', 'unseen', 'late-tuning', 'late-test', 'new-a', 'heldback-b', 'new-c', 'heldback-d'];
for (const one of wanted) table(`own set, ${one}`, scoredPerezRows().filter((row) => row.half === one), shipped);
for (const one of wanted) table(`imported opinions, ${one}`, scoredImportedRows().filter((row) => row.half === one), all);
