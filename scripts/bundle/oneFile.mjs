// The command line is one file, and must not cost a command the reading of all others. esbuild splits the program where it imports
// on demand; the pieces stand deflated in one script, which unpacks and compiles a piece when something first asks for it.
// A piece is told that it stands beside the script, where its files are.
import { basename } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { transform } from 'esbuild';

const loader = `'use strict';
const Module = require('node:module');
const { inflateRawSync } = require('node:zlib');
Module.enableCompileCache?.();
const loaded = new Map();
function load(name) {
  const packed = pieces[name];
  if (packed === undefined) return require(name);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const piece = new Module(__dirname + name.slice(1), module);
  loaded.set(name, piece);
  piece.require = load;
  piece._compile(inflateRawSync(Buffer.from(packed, 'base64')).toString(), piece.id);
  return piece.exports;
}
`;

/**
 * One script of the modules of a split build.
 * @param {readonly { path: string, text: string }[]} outputs modules as esbuild wrote them, in one folder
 * @param {string} entry file name of the one that starts
 * @param {{ banner: string, target: string }} options
 */
export async function oneFile(outputs, entry, { banner, target }) {
  const pieces = {};
  for (const { path, text } of outputs) {
    const { code } = await transform(text, { format: 'cjs', platform: 'node', target, minify: true, charset: 'utf8', supported: { 'dynamic-import': false } });
    pieces[`./${basename(path)}`] = deflateRawSync(code, { level: 9 }).toString('base64');
  }
  return `${banner}\n${loader}const pieces = ${JSON.stringify(pieces)};\nload(${JSON.stringify(`./${entry}`)});\n`;
}
