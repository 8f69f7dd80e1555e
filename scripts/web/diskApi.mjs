// The server's half of disk/main.js: reads and writes one folder.
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** VS Code's FileType. */
const fileType = (entry) => (entry.isDirectory() ? 2 : 1);

/**
 * What the browser may ask for, by name. Each takes an absolute path inside the folder.
 * A failure is Node's own error, whose `code` goes back to the browser.
 */
export const diskOperations = {
  async stat(path) {
    const stats = await stat(path);
    return { type: fileType(stats), ctime: stats.ctimeMs, mtime: stats.mtimeMs, size: stats.size };
  },
  async list(path) {
    const entries = await readdir(path, { withFileTypes: true });
    // A link's own entry does not tell whether it leads to a folder.
    return Promise.all(entries.map(async (entry) => [entry.name, entry.isSymbolicLink() ? await linked(join(path, entry.name)) : fileType(entry)]));
  },
  read: (path) => readFile(path),
  async write(path, { body }) {
    await writeFile(path, body);
  },
  async mkdir(path) {
    await mkdir(path, { recursive: true });
  },
  async delete(path) {
    await rm(path, { recursive: true });
  },
  async rename(path, { to }) {
    await rename(path, to);
  },
};

const symbolicLink = 64;

async function linked(path) {
  return stat(path).then((stats) => symbolicLink | fileType(stats), () => symbolicLink);
}
