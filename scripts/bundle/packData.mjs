// Tables and records weigh more than code. In bundles they stand deflated, in one stream since their words are much the same, and so do
// the lists of words in the code.
import { readFileSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';

// Thirteen bits stand in two of 91 printable characters: 8 % less than base64, and no character needs an escape in a string.
const first = 35;
const backslash = 92;
const radix = 91;

const inflateModule = `
import { inflateSync, strFromU8 } from 'fflate';
const valueOf = (code) => code - (code > ${backslash} ? ${first + 1} : ${first});
export function inflated(text) {
  const bytes = new Uint8Array((text.length * 13) >> 4);
  let bits = 0;
  let held = 0;
  for (let i = 0, at = 0; i < text.length; i += 2) {
    held = (held << 13) | (valueOf(text.charCodeAt(i)) * ${radix} + valueOf(text.charCodeAt(i + 1)));
    for (bits += 13; bits >= 8; held &= (1 << bits) - 1) bytes[at++] = held >> (bits -= 8);
  }
  return strFromU8(inflateSync(bytes));
}
`;

const unpackModule = (text) => `
import { inflated } from 'pack-data:inflate';
const lines = /* @__PURE__ */ inflated(${JSON.stringify(text)}).split('\\n');
export const unpack = (line) => JSON.parse(lines[line]);
`;

const characterOf = (value) => String.fromCharCode(value + first >= backslash ? value + first + 1 : value + first);

function asText(bytes) {
  let text = '';
  let bits = 0;
  let held = 0;
  const put = (value) => (text += characterOf(Math.floor(value / radix)) + characterOf(value % radix));
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < 13) continue;
    bits -= 13;
    put(held >> bits);
    held &= (1 << bits) - 1;
  }
  if (bits > 0) put(held << (13 - bits));
  return text;
}

/** What a module of nothing but data exports, by name. */
async function exportsOf(path) {
  if (path.endsWith('.json')) return { default: JSON.parse(readFileSync(path, 'utf8')) };
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Shorter ones gain nothing. */
const shortestLiteral = 150;

/** The value of an expression of literals alone; undefined for any other. */
function valueOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isArrayLiteralExpression(node)) {
    const values = node.elements.map(valueOf);
    return values.includes(undefined) ? undefined : values;
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const entries = node.properties.map((property) =>
    ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? [property.name.text, valueOf(property.initializer)] : [],
  );
  return entries.some(([name, value]) => name === undefined || value === undefined) ? undefined : Object.fromEntries(entries);
}

/** Long lists and tables that a module makes once, as it loads: their places, last first, and values. */
function literalsIn(contents) {
  const source = ts.createSourceFile('module.ts', contents, ts.ScriptTarget.Latest, true);
  const places = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) {
      const value = node.getEnd() - node.getStart(source) > shortestLiteral ? valueOf(node) : undefined;
      if (value !== undefined) {
        places.unshift({ start: node.getStart(source), end: node.getEnd(), value });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

/** Modules by path as they are bundled, and the texts that they unpack. */
async function pack({ data, apart, code, before }) {
  const modules = new Map();
  const lines = [];
  const linesApart = [];
  const line = (value, of = lines) => `/* @__PURE__ */ unpack(${of.push(JSON.stringify(value)) - 1})`;
  for (const path of [...data, ...apart]) {
    const values = Object.entries(await exportsOf(path));
    if (!values.every(([, value]) => isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value))) continue;
    const [of, unpacks] = apart.includes(path) ? [linesApart, 'apart'] : [lines, 'unpack'];
    modules.set(realpathSync(path), { contents: values.map(([name, value]) => `export ${name === 'default' ? 'default' : `const ${name} =`} ${line(value, of)};`).join('\n'), unpacks });
  }
  for (const path of code) {
    if (modules.has(path)) continue;
    const was = readFileSync(path, 'utf8');
    let contents = before(was, path);
    const literals = literalsIn(contents);
    for (const { start, end, value } of literals) contents = contents.slice(0, start) + line(value) + contents.slice(end);
    if (contents !== was) modules.set(path, { contents, ...(literals.length > 0 ? { unpacks: 'unpack' } : {}) });
  }
  const textOf = (of) => asText(deflateSync(of.join('\n'), { level: 9 }).subarray(2, -4));
  return { modules, texts: { unpack: textOf(lines), apart: textOf(linesApart) } };
}

/**
 * Packs modules that export nothing but values of JSON, and the long literals of the others. The files are read once, for all bundles
 * that the plugin is given to.
 * @param {{ data: readonly string[], apart: readonly string[], code: readonly string[], before?: (contents: string, path: string) => string }} options
 *   absolute paths; what is `apart` is unpacked by itself, for a script that has it alone; `before` changes the text of a module of `code` first
 */
export function packData({ data, apart, code, before = (contents) => contents }) {
  let packing;
  const packed = () => (packing ??= pack({ data, apart, code, before }));
  return {
    name: 'pack-data',
    setup(bundle) {
      bundle.onResolve({ filter: /^pack-data:/ }, ({ path }) => ({ path: path.slice('pack-data:'.length), namespace: 'pack-data' }));
      bundle.onLoad({ filter: /.*/, namespace: 'pack-data' }, async ({ path }) => ({ contents: path === 'inflate' ? inflateModule : unpackModule((await packed()).texts[path]), resolveDir: import.meta.dirname }));
      bundle.onLoad({ filter: /\.json$|\.ts$|\/index\.js$/ }, async ({ path }) => {
        const found = (await packed()).modules.get(path);
        if (found === undefined) return undefined;
        return { contents: found.unpacks === undefined ? found.contents : `import { unpack } from 'pack-data:${found.unpacks}';\n${found.contents}`, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}
