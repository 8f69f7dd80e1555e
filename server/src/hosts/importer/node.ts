import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { renderBrief } from '../renderBrief.js';

const importScripts = (file: string): void => {
  runInThisContext(readFileSync(file, 'utf8'), { filename: file });
};

// A thread's port speaks as a worker of a browser does, but for scripts: the package need hold one importer only.
if (parentPort !== null) {
  Object.assign(globalThis, { self: Object.assign(parentPort, { importScripts, renderBrief }) });
  importScripts(join(__dirname, 'importer.browser.js'));
}
