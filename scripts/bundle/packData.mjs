// Tables and records weigh more than code. In bundles they stand deflated, and are unpacked as they are first needed.
import { isDeepStrictEqual } from 'node:util';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';

const unpackModule = `
import { inflateSync, strFromU8 } from 'fflate';
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Uint8Array(128);
for (let i = 0; i < 64; i++) valueOf[digits.charCodeAt(i)] = i;
// A worker need not have atob.
export function unpack(base64) {
  const bytes = new Uint8Array((base64.length * 3) >> 2);
  for (let i = 0, at = 0; i < base64.length; i += 4) {
    const four = (valueOf[base64.charCodeAt(i)] << 18) | (valueOf[base64.charCodeAt(i + 1)] << 12) | (valueOf[base64.charCodeAt(i + 2)] << 6) | valueOf[base64.charCodeAt(i + 3)];
    bytes[at++] = four >> 16;
    bytes[at++] = four >> 8;
    bytes[at++] = four;
  }
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
`;

/** A value of JSON as an expression that unpacks to it. Padded to whole groups of three bytes, so that the base64 has no tail. */
function packed(value) {
  const deflated = deflateSync(JSON.stringify(value), { level: 9 }).subarray(2, -4);
  const padded = Buffer.concat([deflated, Buffer.alloc((3 - (deflated.length % 3)) % 3)]);
  return `/* @__PURE__ */ unpack(${JSON.stringify(padded.toString('base64'))})`;
}

/** What a module of nothing but data exports, by name. */
async function exportsOf(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/**
 * Packs the modules whose path matches `filter` and that export nothing but values of JSON; the others stay as they are.
 * @param {RegExp} filter
 */
export function packData(filter) {
  return {
    name: 'pack-data',
    setup(bundle) {
      bundle.onResolve({ filter: /^pack-data:unpack$/ }, () => ({ path: 'unpack', namespace: 'pack-data' }));
      bundle.onLoad({ filter: /.*/, namespace: 'pack-data' }, () => ({ contents: unpackModule, resolveDir: import.meta.dirname }));
      bundle.onLoad({ filter }, async ({ path }) => {
        const values = Object.entries(await exportsOf(path));
        if (!values.every(([, value]) => isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value))) return undefined;
        const lines = values.map(([name, value]) => (name === 'default' ? `export default ${packed(value)};` : `export const ${name} = ${packed(value)};`));
        return { contents: `import { unpack } from 'pack-data:unpack';\n${lines.join('\n')}`, resolveDir: import.meta.dirname, watchFiles: [path] };
      });
    },
  };
}
