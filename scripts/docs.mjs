// Writes what is generated: from the rules docs/rules/*.md, the pages on attribution, the README's table of rules, and the settings schema in
// package.json; from the tools for assistants what package.json says of them.
// With --check nothing is written and stale files fail.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findingsIn, missed, notFlagged, withFindings } from './attributionPages.mjs';
import { loadCore } from './loadCore.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checkOnly = process.argv.includes('--check');
const stale = [];

function write(path, text) {
  const file = join(root, path);
  let old;
  try {
    old = readFileSync(file, 'utf8');
  } catch {
    old = undefined;
  }
  if (old === text) return;
  stale.push(path);
  if (!checkOnly) writeFileSync(file, text);
}

/** Replaces what stands between two marker comments. */
function between(path, name, text) {
  const source = readFileSync(join(root, path), 'utf8');
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = source.indexOf(start);
  const to = source.indexOf(end);
  if (from < 0 || to < 0) throw new Error(`${path} has no ${start} … ${end}`);
  write(path, `${source.slice(0, from + start.length)}\n${text}\n${source.slice(to)}`);
}

const { rules, rulePage, profiles, overlays, toolDescriptions } = await loadCore(`
  export { rules } from './server/src/rules/index.js';
  export { rulePage } from './server/src/features/rulePage.js';
  export { profiles, overlays } from './server/src/bluebook/profiles.js';
  export { toolDescriptions } from './server/src/features/tools/descriptions.js';
`);

const { footer: disclaimer } = rulePage(rules[0]);

const find = await findingsIn();
write('docs/what-pincite-will-not-flag.md', notFlagged(find));
write('docs/attribution-misses.md', missed(find));

mkdirSync(join(root, 'docs/rules'), { recursive: true });
const pages = new Set(['README.md']);
for (const rule of rules) {
  pages.add(`${rule.id}.md`);
  const { markdown } = rulePage(rule);
  write(`docs/rules/${rule.id}.md`, rule.category === 'form' ? markdown : withFindings(find, rule, markdown));
}
const categories = { attribution: 'Attribution: who said it', verification: 'Verification: words, pages, facts', form: 'Bluebook form' };
const state = (rule) => (rule.off ? `${rule.severity}, off` : rule.severity);
const table = (category) =>
  ['| rule | by default | fix | what it reports |', '| --- | --- | --- | --- |', ...rules.filter((rule) => rule.category === category).map((rule) => `| [${rule.id}](${rule.id}.md) | ${state(rule)} | ${rule.fixable ?? 'none'} | ${rule.summary} |`)].join('\n');
write(
  'docs/rules/README.md',
  `# Rules\n\nGenerated from the rules themselves by \`npm run docs\`.\n\nForm rules cite The Indigo Book 2.0 (CC0) first and the Bluebook rule as “cf.”. ${disclaimer}\n\n${Object.entries(categories).map(([category, title]) => `## ${title}\n\n${table(category)}\n`).join('\n')}`,
);
for (const file of readdirSync(join(root, 'docs/rules'))) {
  if (pages.has(file)) continue;
  stale.push(`docs/rules/${file}`);
  if (!checkOnly) rmSync(join(root, 'docs/rules', file));
}
const count = (category) => rules.filter((rule) => rule.category === category).length;
between('README.md', 'rules', `${rules.length} rules: ${count('attribution')} on attribution, ${count('verification')} on verification, ${count('form')} on form. Each has [a page](docs/rules/README.md) with its source, its reason and examples.`);

const resting = ({ id, title, source, date, changes }) => `### ${id}\n\n${title}.\n\nRests on: ${source}. Date of that text: ${date ?? 'not verified'}.\n\n${changes.map((change) => `- ${change}`).join('\n')}\n`;
write(
  'docs/courts.md',
  `# Manuals and courts\n\nGenerated from the data by \`npm run docs\`.\n\nForm is checked against one manual, and a court’s own rules lie over it. Choose them for all briefs in the settings \`pincite.profile\` and \`pincite.court\`, for one brief in its front matter, for one run by \`--profile\` and \`--court\`:\n\n\`\`\`yaml\n---\npincite: { court: ca9, profile: bluebook-21 }\n---\n\`\`\`\n\nWhere no court is named, the caption of the brief tells it. The identifier of a court that is not in this list (\`ca2\`, \`nysd\`) says where the brief is filed and changes nothing else. In a federal court of appeals the status shows the words of the brief against the limit of Fed. R. App. P. 32(a)(7)(B), or of 9th Cir. R. 32-1, counted as Fed. R. App. P. 32(f) says: without caption, tables, signature block, addendum and certificates. Rules change: look at the court’s own before you file.\n\n## Manuals\n\n${profiles.map(resting).join('\n')}\n## Courts\n\n${overlays.map(resting).join('\n')}\n${disclaimer}\n`,
);

const strings = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
for (const { id, title, changes } of profiles) strings[`settings.profile.${id}`] = `${title}. ${changes.join(' ')}`;
strings['settings.court'] = `The court that the brief is filed in, by its identifier. These have rules of form of their own: ${overlays.map(({ id, title }) => `\`${id}\` (${title})`).join(', ')}. The identifier of another court, such as \`ca2\`, only says where the brief is filed; empty leaves it to the caption.`;
write('package.nls.json', `${JSON.stringify(strings, null, 2)}\n`);

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const configuration = [manifest.contributes.configuration].flat();
const section = configuration.find(({ properties }) => properties?.['pincite.rules'] !== undefined);
section.properties['pincite.rules'].properties = Object.fromEntries(
  rules.map((rule) => [
    rule.id,
    {
      type: 'string',
      enum: ['error', 'warning', 'info', 'hint', 'off'],
      default: rule.off ? 'off' : rule.severity,
      markdownDescription: `${rule.summary}${rule.source.indigo ? ` Indigo Book ${rule.source.indigo}.` : ''}`,
    },
  ]),
);
const textField = ({ description, choices, optional }) => ({ type: 'string', description, ...(choices ? { enum: choices } : optional ? {} : { minLength: 1 }) });
const inputSchema = ({ input }) => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(input).map(([name, field]) => [name, textField(field)])),
  required: Object.keys(input).filter((name) => !input[name].optional),
  additionalProperties: false,
});
manifest.contributes.languageModelTools = toolDescriptions.map((tool) => ({
  name: `pincite_${tool.name}`,
  toolReferenceName: tool.name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()),
  displayName: tool.title,
  modelDescription: tool.description,
  userDescription: tool.description,
  canBeReferencedInPrompt: true,
  icon: '$(law)',
  tags: ['legal', 'citations'],
  inputSchema: inputSchema(tool),
}));
write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);

if (checkOnly && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run docs and commit the result.`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'Generated files are current.' : `Wrote ${stale.length} files.`);
