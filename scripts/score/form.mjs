// Form rules against labelled citations: npm run score -- form. Each row runs with its own rule alone, as the catalogue asks.
// node scripts/score/form.mjs [--misses] [rule-id …]
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCore } from '../loadCore.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const catalogue = join(root, '../shared/RULES.md');
const sets = [
  { name: 'catalogue', file: join(root, '../shared/rules/cases.jsonl') },
  { name: 'own', file: join(root, 'test/score/form/own.jsonl') },
  { name: 'own, unseen when written', file: join(root, 'test/score/form/unseen.jsonl') },
  { name: 'own, unseen when written, later', file: join(root, 'test/score/form/late.jsonl') },
  { name: 'own, unseen when written, newest', file: join(root, 'test/score/form/new.jsonl') },
];
const options = process.argv.slice(2);
const misses = options.includes('--misses');
const wanted = new Set(options.filter((option) => !option.startsWith('--')));

if (!existsSync(catalogue)) {
  console.log('The rule catalogue is not beside the project: no table of form rules.');
  process.exit(0);
}

/** Tier of each rule as the catalogue's own head lines give it. */
const tiers = new Map();
for (const [, id, head] of readFileSync(catalogue, 'utf8').matchAll(/^### ([a-z0-9-]+)\n(.*)$/gm)) tiers.set(id, /\*\*(P\d)\*\*/.exec(head)?.[1] ?? '?');
const preambleFile = join(root, '../shared/rules/preamble.md');
const preamble = existsSync(preambleFile) ? `${readFileSync(preambleFile, 'utf8').trim()}\n\n` : '';

const { readBrief, rules, check, defaultSettings, applyEdits, fixedText, shippedLibrary } = await loadCore(`
  export { readBrief } from './server/src/brief/readBrief.ts';
  export { rules } from './server/src/rules/index.ts';
  export { check, defaultSettings } from './server/src/rules/check.ts';
  export { applyEdits } from './server/src/text/edit.ts';
  export { fixedText } from './server/src/features/fixAll.ts';
  export { shippedLibrary } from './server/src/library/shipped.ts';
`);
const byId = new Map(rules.map((rule) => [rule.id, rule]));

const overlays = new Set(['ca9', 'scotus', 'ndcal', 'cdcal', 'caed']);
const settingsOf = ({ profile }) => {
  if (profile === undefined || profile === 'bluebook') return {};
  return /^(?:bluebook-\d+|indigo-\d+)$/.test(profile) ? { profile } : overlays.has(profile) || profile.includes('state') ? { court: profile } : {};
};

/** A case by one party's name and without a date is a short form, whatever it lacks. */
const isShort = ({ kind, name, courtAndDate }) => kind === 'shortCase' || kind === 'id' || kind === 'supra' || (kind === 'fullCase' && name !== undefined && name.versus === undefined && name.procedural === undefined && courtAndDate === undefined);

/** A text that leans on earlier citations, or names a case of theirs, gets the full ones in front. */
const leans = (text) =>
  readBrief(text).citations.some(({ citation }) => isShort(citation)) ||
  readBrief(preamble + text).mentions.some(({ placed }) => placed.base >= preamble.length);

function run(row, rule) {
  const settings = { ...defaultSettings, ...settingsOf(row), only: [rule.id] };
  const head = row.alone !== true && leans(row.before) ? preamble : '';
  const text = head + row.before;
  const brief = readBrief(text, { library: shippedLibrary });
  const findings = check(brief, [rule], settings).findings.filter(({ span }) => span.start >= head.length);
  const safe = () => fixedText(brief, [rule], settings, head.length).slice(head.length);
  const first = () => applyEdits(text, findings.flatMap(({ fixes }) => fixes[0]?.edits ?? [])).slice(head.length);
  return { findings, safe, first };
}

const percent = (part, whole) => (whole === 0 ? '—' : `${part}/${whole} ${(part / whole).toFixed(3)}`);

for (const { name, file } of sets) {
  if (!existsSync(file)) {
    console.log(`\n${name}: no file, not counted.`);
    continue;
  }
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)).filter(({ rule, schematic }) => !schematic && (wanted.size === 0 || wanted.has(rule)));
  const table = new Map(['P1', 'P2', 'P3', '?'].map((tier) => [tier, { violations: 0, flagged: 0, toFix: 0, fixed: 0, toSuggest: 0, suggested: 0, clean: 0, alarms: 0, absent: new Set() }]));
  for (const row of rows) {
    const count = table.get(tiers.get(row.rule) ?? '?');
    const rule = byId.get(row.rule);
    if (rule === undefined) count.absent.add(row.rule);
    const outcome = rule === undefined ? undefined : run(row, rule);
    const found = (outcome?.findings.length ?? 0) > 0;
    const miss = (what, got) => misses && console.log(`${what} ${row.rule} ${row.id ?? ''}\n    ${row.before}${row.after ? `\n  → ${row.after}` : ''}${got === undefined ? '' : `\n  ≠ ${got}`}`);
    if (row.kind === 'clean') {
      count.clean++;
      if (!found) continue;
      count.alarms++;
      miss('ALARM', outcome.findings.map(({ message }) => message).join(' | '));
      continue;
    }
    count.violations++;
    if (found) count.flagged++;
    else miss(rule === undefined ? 'NO RULE' : 'SILENT');
    if (row.fix === 'none' || !row.after) continue;
    const key = row.fix === 'safe' ? ['toFix', 'fixed'] : ['toSuggest', 'suggested'];
    count[key[0]]++;
    const got = found ? outcome[row.fix === 'safe' ? 'safe' : 'first']() : row.before;
    if (got === row.after) count[key[1]]++;
    else if (found) miss(`${row.fix.toUpperCase()} FIX`, got);
  }
  console.log(`\n${name}: ${rows.length} rows`);
  console.log('tier | flagged | safe fix exact | suggested exact | clean flagged');
  for (const [tier, c] of table) {
    if (c.violations + c.clean === 0) continue;
    console.log(`${tier}   | ${percent(c.flagged, c.violations)} | ${percent(c.fixed, c.toFix)} | ${percent(c.suggested, c.toSuggest)} | ${percent(c.alarms, c.clean)}`);
    if (c.absent.size > 0) console.log(`     rules not there: ${[...c.absent].join(', ')}`);
  }
}
