import { type DataTransfer, Uri, workspace } from 'vscode';

/** A file to import, wherever it comes from. */
export interface OpinionSource {
  readonly name: string;
  /** Size in bytes, where it can be told without reading the file. */
  size(): Promise<number | undefined>;
  bytes(): Promise<Uint8Array>;
}

const nameOf = (uri: Uri): string => decodeURIComponent(uri.path.split('/').at(-1) ?? '');

export const fileSource = (uri: Uri): OpinionSource => ({
  name: nameOf(uri),
  size: () => Promise.resolve(workspace.fs.stat(uri)).then(({ size }) => size, () => undefined),
  bytes: () => Promise.resolve(workspace.fs.readFile(uri)),
});

/** What was dropped: files of this machine, or of a folder that the editor has open. */
export async function droppedSources(transfer: DataTransfer): Promise<OpinionSource[]> {
  const sources: OpinionSource[] = [];
  let list = '';
  for (const [type, item] of transfer) {
    const file = item.asFile();
    if (file !== undefined) sources.push({ name: file.name, size: () => Promise.resolve(undefined), bytes: () => Promise.resolve(file.data()) });
    else if (type === 'text/uri-list') list = await item.asString();
  }
  // Files of this machine come as a list of addresses as well.
  if (sources.length > 0) return sources;
  return list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#')).map((line) => fileSource(Uri.parse(line)));
}
