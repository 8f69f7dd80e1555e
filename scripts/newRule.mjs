// npm run new-rule -- GROUP ID: lays down a rule file with everything it must hold, and lists it in its group.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rulesFolder = join(dirname(fileURLToPath(import.meta.url)), '../server/src/rules');
const groups = readdirSync(rulesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const [group, id] = process.argv.slice(2);

function stop(message) {
  console.error(message);
  process.exit(2);
}

if (!groups.includes(group) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? '')) stop(`usage: npm run new-rule -- GROUP rule-id\ngroups: ${groups.join(', ')}`);
const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const file = join(rulesFolder, group, `${name}.ts`);
if (existsSync(file)) stop(`${file} exists already`);
const category = group === 'attribution' || group === 'verification' ? group : 'form';

writeFileSync(
  file,
  `import { say } from '../../text/say.js';
import { defineRule, inSource } from '../rule.js';

export const ${name} = defineRule({
  id: '${id}',
  category: '${category}',
  severity: 'warning',
  summary: 'One sentence that says what is wrong.',
  why: 'Why a court or a reader cares.',
  source: { indigo: null, bluebook: null, other: 'the court rule, statute or decision it rests on' },
  on: 'fullCase',
  check({ citation, placed }) {
    return citation.pincite === undefined ? { span: inSource(placed, citation.core), data: { core: citation.core } } : undefined;
  },
  message: () => say\`What the attorney reads.\`,
  examples: {
    invalid: [{ brief: 'A sentence. *Doe v. Roe*, «12 F.4th 34» (9th Cir. 2021).' }],
    valid: ['A sentence. *Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021).'],
  },
});
`,
);
const index = join(rulesFolder, group, 'index.ts');
const source = readFileSync(index, 'utf8');
const list = new RegExp(`(export const ${group}Rules: readonly Rule\\[\\] = \\[)([^\\]]*)\\]`);
if (!list.test(source)) stop(`${index} has no list named ${group}Rules: add the rule yourself`);
writeFileSync(index, `import { ${name} } from './${name}.js';\n${source.replace(list, (_, head, body) => `${head}${body.trim() === '' ? '' : body.replace(/,?\s*$/, ', ')}${name}]`)}`);
console.log(`Wrote ${file}. Fill it in; its examples are its tests: npx vitest run test/rules -t ${id}`);
