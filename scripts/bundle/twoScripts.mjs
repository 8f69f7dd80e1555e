// A program in two scripts, so that its start reads the first alone. esbuild puts what both need into a chunk; the first script holds
// it, and shows the second what that takes of it. Nothing stands in both.
import { basename } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** Names that a module takes from a chunk. */
function takenFrom(text, chunk) {
  const { statements } = ts.createSourceFile('second.js', text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const { moduleSpecifier, importClause } = statement;
    if (moduleSpecifier.text !== chunk || !ts.isNamedImports(importClause?.namedBindings)) throw new Error(`The second script imports ${moduleSpecifier.text} otherwise than by name from ${chunk}`);
    return importClause.namedBindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  });
}

/** One script of `entry` and of the modules that it imports, by name. */
async function script(options, outfile, entry, modules) {
  const given = {
    name: 'given',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\// }, ({ path }) => ({ path, namespace: 'given' }));
      onLoad({ filter: /.*/, namespace: 'given' }, ({ path }) => ({ contents: modules[path], loader: 'js' }));
    },
  };
  const { outputFiles } = await build({ ...options, plugins: [given], stdin: { contents: entry }, outfile, format: 'iife', write: false });
  return outputFiles[0];
}

/**
 * @param {import('esbuild').BuildOptions} options
 * @param {{ entry: string, outfile: string }} first
 * @param {{ entry: string, outfile: string, globalName: string }} second `globalName`: what the global scope has its exports as, once it ran
 * @returns {Promise<import('esbuild').OutputFile[]>}
 */
export async function twoScripts(options, first, second) {
  const { outputFiles } = await build({ ...options, entryPoints: { first: first.entry, second: second.entry }, outdir: 'dist', format: 'esm', splitting: true, write: false });
  const modules = Object.fromEntries(outputFiles.map(({ path, text }) => [`./${basename(path)}`, text]));
  const [chunk, ...more] = Object.keys(modules).filter((name) => name !== './first.js' && name !== './second.js');
  if (chunk === undefined || more.length > 0) throw new Error('Two entries have one chunk in common');
  const shared = `${second.globalName}Shared`;
  return [
    await script(options, first.outfile, `import * as shared from './shared.js'; import './first.js'; globalThis.${shared} = shared;`, { ...modules, './shared.js': `export { ${takenFrom(modules['./second.js'], chunk).join(', ')} } from '${chunk}';` }),
    await script(options, second.outfile, `import * as own from './second.js'; globalThis.${second.globalName} = own;`, { './second.js': modules['./second.js'], [chunk]: `module.exports = globalThis.${shared};` }),
  ];
}
