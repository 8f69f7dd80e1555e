import { FileSystemError, FileType, l10n, Uri, workspace } from 'vscode';
import type { FolderEntries, Methods, ReadFileParams, ReadFolderParams, StampFilesParams, WriteFilesParams } from '../../server/src/protocol.js';

const readFolder: Methods['readFolder'] = 'pincite/readFolder';
const readFile: Methods['readFile'] = 'pincite/readFile';
const stampFiles: Methods['stampFiles'] = 'pincite/stampFiles';
const writeFiles: Methods['writeFiles'] = 'pincite/writeFiles';

/** The one thing of a connection that is needed here; clients and importers both have it. */
interface Answering {
  onRequest(method: string, handler: (params: never) => unknown): unknown;
}

/** Reads and writes through the editor, so that folders in the browser and on remote machines are like those on disk. */
export function answerFileRequests(connection: Answering): void {
  connection.onRequest(readFolder, ({ uri }: ReadFolderParams) => entriesOf(Uri.parse(uri)));
  connection.onRequest(readFile, ({ uri }: ReadFileParams) => textOf(Uri.parse(uri)));
  connection.onRequest(stampFiles, ({ folder, names }: StampFilesParams) => Promise.all(names.map((name) => stampOf(Uri.joinPath(Uri.parse(folder), name)))));
  connection.onRequest(writeFiles, ({ files }: WriteFilesParams) => writeAll(files));
}

async function entriesOf(uri: Uri): Promise<FolderEntries | null> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, folder: (type & FileType.Directory) !== 0 }));
  } catch {
    return null;
  }
}

async function textOf(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function stampOf(uri: Uri): Promise<string | null> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return `${String(mtime)} ${String(size)}`;
  } catch {
    return null;
  }
}

/** Writes drafts beside the files, and renames them once all are written: a full disk leaves every file as it was. */
async function writeAll(files: WriteFilesParams['files']): Promise<string | null> {
  const drafts: { readonly draft: Uri; readonly target: Uri; readonly before: Uint8Array | undefined }[] = [];
  let renamed = 0;
  try {
    for (const { uri, text } of files) {
      const target = Uri.parse(uri);
      const draft = target.with({ path: `${target.path}.pincite-draft` });
      drafts.push({ draft, target, before: await workspace.fs.readFile(target).then((bytes) => bytes, () => undefined) });
      await workspace.fs.createDirectory(Uri.joinPath(target, '..'));
      await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    }
    for (const { draft, target } of drafts) {
      await workspace.fs.rename(draft, target, { overwrite: true });
      renamed++;
    }
    return null;
  } catch (error) {
    // Files replaced before the one that failed are put back.
    for (const { target, before } of drafts.slice(0, renamed)) await (before === undefined ? workspace.fs.delete(target) : workspace.fs.writeFile(target, before)).then(undefined, () => undefined);
    await Promise.all(drafts.map(({ draft }) => workspace.fs.delete(draft).then(undefined, () => undefined)));
    return reasonOf(error);
  }
}

/** What went wrong with a file, as a person says it. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/ENOSPC|EDQUOT|quota|no space/i.test(message)) return l10n.t('The disk is full.');
  if (/EROFS|read-?only/i.test(message)) return l10n.t('The folder is read-only.');
  if (!(error instanceof FileSystemError)) return message;
  if (error.code === 'NoPermissions') return l10n.t('There is no permission to read or write it.');
  if (error.code === 'FileNotFound') return l10n.t('The file or its folder is not there.');
  if (error.code === 'FileIsADirectory') return l10n.t('It is a folder.');
  return message;
}
