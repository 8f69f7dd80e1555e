import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FolderEntries, Methods, ReadFileParams, ReadFolderParams } from '../../server/src/protocol.js';

const readFolder: Methods['readFolder'] = 'pincite/readFolder';
const readFile: Methods['readFile'] = 'pincite/readFile';

/** Reads for the server through the editor, so that folders in the browser and on remote machines are like those on disk. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFolder, ({ uri }: ReadFolderParams) => entriesOf(Uri.parse(uri)));
  client.onRequest(readFile, ({ uri }: ReadFileParams) => textOf(Uri.parse(uri)));
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
