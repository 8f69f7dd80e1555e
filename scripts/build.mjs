// Bundles client, server and command line into dist/.
//   node scripts/build.mjs [--watch] [--quiet]
import { chmodSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';
import { oneFile } from './bundle/oneFile.mjs';
import { packData } from './bundle/packData.mjs';
import { shrink } from './bundle/shrink.mjs';
import { twoScripts } from './bundle/twoScripts.mjs';
import { withoutPages } from './bundle/withoutPages.mjs';
import { inProject, root } from './project/root.mjs';

const { values: options } = parseArgs({ options: { watch: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } } });

/** Minified bytes that a bundle may not reach. A server's start reads `server.browser.js`; `server.onDemand.js` is read when something first asks for what only it has. */
const budgets = { 'report.js': 400_000, 'server.node.cjs': 262_144, 'server.browser.js': 1_000_000, 'server.onDemand.js': 150_000, 'extension.node.cjs': 524_288, 'extension.browser.js': 524_288, 'importer.browser.js': 524_288 };

const dist = inProject('dist');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !options.watch,
  sourcemap: options.watch,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  loader: { '.md': 'text' },
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
// Without the `worker` condition a package under remark resolves to its DOM build, which dies in a worker as it loads.
const worker = { ...common, platform: 'browser', conditions: ['worker'], mainFields: ['browser', 'module', 'main'], target: 'es2022' };

/** The desktop's server takes all but its connection from the worker's scripts. */
const workersServer = {
  name: 'workers-server',
  setup: ({ onResolve }) => onResolve({ filter: /\/lsp\/server\.js$|^\.\/onDemand\.js$/ }, () => ({ path: inProject('server/src/hosts/workersServer.ts') })),
};

const modulesOf = (folder) => readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).sort().map((name) => inProject(folder, name));
/** What quotations from shipped opinions are looked up in, which is needed on demand only. */
const apart = modulesOf('server/library').filter((path) => path.endsWith('.index.json'));
/** The tables, the shipped records, and the names of HTML's characters. */
const data = [...modulesOf('server').filter((path) => /\/server\/library\/[^/]+\.json$|\.data\.ts$/.test(path) && !apart.includes(path)), inProject('node_modules/character-entities/index.js')];
const code = modulesOf('server/src').filter((path) => path.endsWith('.ts') && !path.includes('/hosts/'));
/** The server in a worker: what reads and checks a brief, and what only some requests need. */
const workersEntry = 'server/src/hosts/browser.ts';
const onDemand = { entry: 'server/src/lsp/onDemand.ts', outfile: 'dist/server.onDemand.js', globalName: 'pinciteOnDemand' };
const workersScripts = () => twoScripts({ ...worker, plugins: [packData({ data, apart, code, before: withoutPages })] }, { entry: workersEntry, outfile: 'dist/server.browser.js' }, onDemand);

const shebang = '#!/usr/bin/env node';
/** Of the package's manifest the command line tells the version alone. */
const onlyVersion = {
  name: 'only-version',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => ({ contents: JSON.stringify({ version: JSON.parse(readFileSync(path, 'utf8')).version }), loader: 'json' })),
};
/** The parser of options reads Node's child processes, and the sockets under them, for programs that it may start: it starts none here. */
const startsNothing = {
  name: 'starts-nothing',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'starts-nothing' } : undefined));
    onLoad({ filter: /.*/, namespace: 'starts-nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};
const terminal = { ...node, entryPoints: { cli: 'server/src/hosts/cli/main.ts' }, plugins: [onlyVersion, startsNothing] };

const bundles = [
  // What is being worked on is bundled as it is, with its source map, the worker's server in one script.
  ...(options.watch ? [
    { ...terminal, outfile: 'dist/cli.cjs', banner: { js: shebang } },
    { ...worker, stdin: { contents: `import * as own from './${onDemand.entry}'; globalThis.${onDemand.globalName} = own; import './${workersEntry}';`, resolveDir: root }, outfile: 'dist/server.browser.js', format: 'iife' },
  ] : []),
  { ...node, entryPoints: ['server/src/hosts/node.ts'], outfile: 'dist/server.node.cjs', plugins: [workersServer] },
  { ...worker, entryPoints: ['server/src/hosts/importer/worker.ts'], outfile: 'dist/importer.browser.js', format: 'iife' },
  // Runs the one above in a thread of Node.
  { ...node, entryPoints: ['server/src/hosts/importer/node.ts'], outfile: 'dist/importer.node.cjs' },
  // The importer loads it when a PDF comes.
  { ...worker, entryPoints: ['server/src/hosts/importer/pdf.ts'], outfile: 'dist/pdf.js', format: 'iife', globalName: 'pincitePdf' },
  // The page of the report's panel, with the chart library: loaded when the panel is opened.
  { ...worker, entryPoints: ['server/src/hosts/panel/main.ts'], outfile: 'dist/report.js', format: 'iife', conditions: [] },
  { ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/extension.node.cjs', external: ['vscode'] },
  // The web extension host evaluates an extension as CommonJS.
  { ...worker, entryPoints: ['client/src/extension.browser.ts'], outfile: 'dist/extension.browser.js', format: 'cjs', external: ['vscode'] },
];

/** The pages of rules by id, in one file: as many small ones take more than twice the room in the package. */
const rulePages = () => JSON.stringify(Object.fromEntries(readdirSync(inProject('docs/rules')).sort().map((name) => [basename(name, '.md'), readFileSync(inProject('docs/rules', name), 'utf8')])));

const thousands = (bytes) => (bytes / 1000).toFixed(1).padStart(8);

/** Sizes of what was built, and the names of bundles over their budget. */
function sizes() {
  const over = [];
  const lines = readdirSync(dist).sort().map((name) => {
    const { size } = statSync(join(dist, name));
    const budget = budgets[name];
    if (budget !== undefined && size >= budget) over.push(`${name}: ${size} bytes, budget ${budget}`);
    return `${name.padEnd(22)}${thousands(size)} kB ${thousands(gzipSync(readFileSync(join(dist, name))).length)} kB gzipped`;
  });
  return { lines, over };
}

mkdirSync(dist, { recursive: true });
const pagesFile = join(dist, 'rulePages.json');
writeFileSync(`${pagesFile}.new`, rulePages());
renameSync(`${pagesFile}.new`, pagesFile);
if (options.watch) {
  const contexts = await Promise.all(bundles.map((bundle) => context(bundle)));
  await Promise.all(contexts.map((each) => each.watch()));
  console.log('Watching. Ctrl+C ends.');
} else {
  // Nothing is written until everything is built, and each file is replaced whole: an editor may be running from dist/.
  const split = { ...terminal, format: 'esm', splitting: true, outdir: 'dist' };
  const [workers, pieces, ...results] = await Promise.all([workersScripts(), ...[split, ...bundles].map((bundle) => build({ ...bundle, write: false }))]).catch((error) => {
    // What esbuild finds wrong it has told.
    if (error.errors === undefined) console.error(error.message);
    process.exit(1);
  });
  const made = new Set([basename(pagesFile)]);
  const cli = { path: join(dist, 'cli.cjs'), contents: await oneFile(pieces.outputFiles, 'cli.js', { banner: shebang, target: node.target }) };
  for (const { path, contents, text } of [cli, ...workers, ...results.flatMap(({ outputFiles }) => outputFiles)]) {
    writeFileSync(`${path}.new`, /^(?:server\.|importer\.browser)/.test(basename(path)) ? await shrink(text) : contents);
    renameSync(`${path}.new`, path);
    made.add(basename(path));
  }
  for (const name of readdirSync(dist)) if (!made.has(name)) rmSync(join(dist, name), { recursive: true });
  chmodSync(join(dist, 'cli.cjs'), 0o755);
  const { lines, over } = sizes();
  if (!options.quiet) console.log(lines.join('\n'));
  if (over.length > 0) {
    console.error(`Over budget:\n  ${over.join('\n  ')}`);
    process.exitCode = 1;
  }
}
