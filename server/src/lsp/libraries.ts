import { combineLibraries } from '../library/library.js';
import type { OpinionLibrary } from '../library/opinion.js';
import { shippedLibrary } from '../library/shipped.js';
import { readLibraryFolder } from '../library/store.js';
import type { FolderEntries } from '../protocol.js';

/** Reads folders and files by URI. Both answer null for what cannot be read; they never throw for that. */
export interface FilePort {
  list(uri: string): Promise<FolderEntries | null>;
  read(uri: string): Promise<string | null>;
}

const isUri = (path: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(path);

/** A folder as the settings name it, as URIs: absolute, or under each workspace folder. */
function folderUris(setting: string, workspaceFolders: readonly string[]): string[] {
  if (isUri(setting) && !/^[a-z]:[\\/]/i.test(setting)) return [setting];
  const path = setting.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:\//i.test(path)) return [`file://${path.startsWith('/') ? '' : '/'}${encodeURI(path)}`];
  return workspaceFolders.map((folder) => `${folder.replace(/\/$/, '')}/${encodeURI(path.replace(/^\.\//, ''))}`);
}

/** The shipped library and the user's folders, as one. */
export class Libraries {
  library: OpinionLibrary = shippedLibrary;

  constructor(private readonly log: (message: string) => void) {}

  /** Reads the folders anew. A folder or record that cannot be read is logged and left out. */
  async open(settings: readonly string[], workspaceFolders: readonly string[], files: FilePort | undefined): Promise<void> {
    const opened: OpinionLibrary[] = [shippedLibrary];
    for (const setting of settings) {
      for (const uri of folderUris(setting, workspaceFolders)) {
        if (files === undefined) {
          this.log(`The library folder ${setting} cannot be read here: this host has no files.`);
          continue;
        }
        const { library, problems } = await readLibraryFolder(uri, files);
        for (const problem of problems) this.log(problem);
        opened.push(library);
      }
    }
    this.library = opened.length === 1 ? shippedLibrary : combineLibraries(opened);
  }
}
