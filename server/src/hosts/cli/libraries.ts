import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpinionLibrary } from '../../library/opinion.js';
import { LibraryFolder } from '../../library/libraryFolder.js';
import { shippedLibrary } from '../../library/shipped.js';
import { confirmHolding } from '../../library/store.js';
import { Libraries } from '../../lsp/libraries.js';
import { diskFiles } from '../diskFiles.js';
import { CliError } from './failure.js';
import { Option } from 'commander';

/** `--library`, which may be given several times. */
export const libraryOption = (): Option =>
  new Option('--library <folder>', 'folder of opinion records (repeatable)').argParser((value: string, all: string[]) => [...all, value]).default([]);

/** The shipped library and the folders named. A broken record is told on stderr and left out. */
export async function openLibraries(folders: readonly string[]): Promise<OpinionLibrary> {
  for (const folder of folders) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new CliError(`${folder}: no such library folder`);
  }
  const libraries = new Libraries(shippedLibrary, () => ({ LibraryFolder, confirmHolding }), (message) => process.stderr.write(`pincite: ${message}\n`));
  await libraries.open(folders.map((folder) => ({ path: pathToFileURL(resolve(folder)).href })), [], () => diskFiles);
  return libraries.library;
}
