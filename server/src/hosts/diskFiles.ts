import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileToWrite, WritableLibraryFiles } from '../library/store.js';

function textNow(uri: string): string | null {
  try {
    return readFileSync(fileURLToPath(uri), 'utf8');
  } catch {
    return null;
  }
}

function stampOf(file: string): string | null {
  const state = statSync(file, { throwIfNoEntry: false });
  return state === undefined ? null : `${String(state.mtimeMs)} ${String(state.size)}`;
}

/** Writes drafts beside the files, and renames them once all are written: a full disk leaves every file as it was. */
function writeAll(files: readonly FileToWrite[]): void {
  const drafts: { readonly draft: string; readonly file: string }[] = [];
  try {
    for (const { uri, text } of files) {
      const file = fileURLToPath(uri);
      const draft = `${file}.pincite-${String(process.pid)}`;
      mkdirSync(dirname(file), { recursive: true });
      drafts.push({ draft, file });
      writeFileSync(draft, text);
    }
    for (const { draft, file } of drafts) renameSync(draft, file);
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    throw error;
  }
}

/** The disk, by `file:` URI; anything unreadable is null. */
export const diskFiles: Required<WritableLibraryFiles> = {
  async list(uri) {
    try {
      const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
      return entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
    } catch {
      return null;
    }
  },
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return null;
    }
  },
  stamps(folder, names) {
    const path = fileURLToPath(folder);
    return Promise.resolve(names.map((name) => stampOf(join(path, name))));
  },
  readNow: textNow,
  write: (files) =>
    new Promise((done) => {
      writeAll(files);
      done();
    }),
};
