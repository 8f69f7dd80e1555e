import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** What stops a file from being written, in a person's words. */
const obstacles: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more room is allowed there',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EISDIR: 'a folder stands in its place',
  ENOTDIR: 'a file stands where a folder should be',
};

function obstacle(error: unknown): Error {
  const known = error instanceof Error && 'code' in error ? obstacles[String(error.code)] : undefined;
  return known === undefined && error instanceof Error ? error : new Error(known ?? String(error), { cause: error });
}

/** Writes drafts beside the files, and renames them once all are written: a full disk leaves every file as it was. */
function writeAll(files: readonly FileToWrite[]): void {
  const drafts: { readonly draft: string; readonly file: string; readonly before: Buffer | undefined }[] = [];
  let renamed = 0;
  try {
    for (const { uri, text } of files) {
      const file = fileURLToPath(uri);
      const draft = `${file}.pincite-${String(process.pid)}`;
      mkdirSync(dirname(file), { recursive: true });
      drafts.push({ draft, file, before: existsSync(file) ? readFileSync(file) : undefined });
      writeFileSync(draft, text);
    }
    for (const { draft, file } of drafts) {
      renameSync(draft, file);
      renamed++;
    }
  } catch (error) {
    for (const { file, before } of drafts.slice(0, renamed)) {
      if (before === undefined) rmSync(file, { force: true });
      else writeFileSync(file, before);
    }
    for (const { draft } of drafts) rmSync(draft, { force: true });
    throw obstacle(error);
  }
}

/** After so many milliseconds of looking at files, others get their turn. */
const slice = 10;

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
  async stamps(folder, names) {
    const path = fileURLToPath(folder);
    const stamps: (string | null)[] = [];
    let pause = performance.now() + slice;
    for (const name of names) {
      stamps.push(stampOf(join(path, name)));
      if (performance.now() < pause) continue;
      await new Promise((next) => setImmediate(next));
      pause = performance.now() + slice;
    }
    return stamps;
  },
  readNow: textNow,
  write: (files) =>
    new Promise((done) => {
      writeAll(files);
      done();
    }),
};
