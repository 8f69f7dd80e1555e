// Tables and records weigh more than code. In bundles they stand deflated, and are unpacked as they are first needed.
import { isDeepStrictEqual } from 'node:util';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';

// Thirteen bits stand in two of 91 printable characters: 8 % less than base64, and no character needs an escape in a string.
const first = 35;
const backslash = 92;
const radix = 91;

const unpackModule = `
import { inflateSync, strFromU8 } from 'fflate';
const valueOf = (code) => code - (code > ${backslash} ? ${first + 1} : ${first});
export function unpack(text) {
  const bytes = new Uint8Array((text.length * 13) >> 4);
  let bits = 0;
  let held = 0;
  for (let i = 0, at = 0; i < text.length; i += 2) {
    held = (held << 13) | (valueOf(text.charCodeAt(i)) * ${radix} + valueOf(text.charCodeAt(i + 1)));
    for (bits += 13; bits >= 8; held &= (1 << bits) - 1) bytes[at++] = held >> (bits -= 8);
  }
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
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

/** A value of JSON as an expression that unpacks to it. */
const packed = (value) => `/* @__PURE__ */ unpack(${JSON.stringify(asText(deflateSync(JSON.stringify(value), { level: 9 }).subarray(2, -4)))})`;

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
