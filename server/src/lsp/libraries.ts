import { combineLibraries } from '../library/library.js';
import type { LibraryFolder } from '../library/libraryFolder.js';
import type { Opinion, OpinionLibrary } from '../library/opinion.js';
import type { confirmHolding, LibraryFiles, WritableLibraryFiles } from '../library/store.js';
import { say } from '../text/say.js';

/** Files by URI, which a host may let be written too. */
export type FilePort = LibraryFiles & Partial<Pick<WritableLibraryFiles, 'write'>>;

/** The files that serve a URI; undefined where nobody does. */
export type FilesFor = (uri: string) => FilePort | undefined;

/** What reads and writes library folders. Nobody needs it who has none. */
export interface FolderCode {
  readonly LibraryFolder: typeof LibraryFolder;
  readonly confirmHolding: typeof confirmHolding;
}

interface OpenFolder {
  readonly uri: string;
  readonly folder: LibraryFolder;
  readonly files: FilePort;
}

const isUri = (path: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(path);

/** A library folder as settings name it, with the brief that they are the settings of; without one they are everybody's. */
export interface NamedLibrary {
  readonly path: string;
  /** URI. */
  readonly brief?: string;
}

/** The workspace folder that a brief is in, the innermost of several; every one for what no brief says, or one outside of all. */
function foldersOf(brief: string | undefined, workspaceFolders: readonly string[]): readonly string[] {
  const [own] = workspaceFolders.filter((folder) => brief?.startsWith(`${folder}/`) === true).sort((a, b) => b.length - a.length);
  return own === undefined ? workspaceFolders : [own];
}

/** The folder that is named, as URIs: absolute, or under the workspace folders that the settings are of. */
function folderUris({ path: named, brief }: NamedLibrary, workspaceFolders: readonly string[]): string[] {
  if (isUri(named) && !/^[a-z]:[\\/]/i.test(named)) return [named.replace(/\/$/, '')];
  const path = named.replaceAll('\\', '/').replace(/\/$/, '');
  if (path.startsWith('/') || /^[a-z]:\//i.test(path)) return [`file://${path.startsWith('/') ? '' : '/'}${encodeURI(path)}`];
  return foldersOf(brief, workspaceFolders).map((folder) => `${folder}/${encodeURI(path.replace(/^\.\//, ''))}`);
}

/** The shipped library and the user's folders, as one. */
export class Libraries {
  library: OpinionLibrary;
  #folders: readonly OpenFolder[] = [];
  /** Opening and refreshing, one after the other. */
  #work: Promise<unknown> = Promise.resolve();
  readonly #told = new Set<string>();

  /**
   * @param folderCode throws, with words for a person, when it cannot be had
   * @param tell is told now and then how many of very many records are read
   */
  constructor(
    private readonly shipped: OpinionLibrary,
    private readonly folderCode: () => FolderCode,
    private readonly log: (message: string) => void,
    private readonly tell?: (done: number, of: number) => void,
  ) {
    this.library = shipped;
  }

  /** URIs of the open folders. */
  get folders(): readonly string[] {
    return this.#folders.map(({ uri }) => uri);
  }

  /** Opens the folders that the settings name; those open already stay. A folder or record that cannot be read is logged and left out. */
  open(named: readonly NamedLibrary[], workspaceFolders: readonly string[], filesFor: FilesFor): Promise<void> {
    return this.#next(async () => {
      const uris = [...new Set(named.flatMap((each) => folderUris(each, workspaceFolders)))];
      const opened: OpenFolder[] = [];
      for (const uri of uris) {
        const known = this.#folders.find((open) => open.uri === uri);
        const files = filesFor(uri);
        if (known !== undefined) opened.push(known);
        else if (files === undefined) this.log(`The library folder ${uri} cannot be read here: this host has no files.`);
        else opened.push({ uri, files, folder: new (this.folderCode().LibraryFolder)(uri, files, { ...(files.write === undefined ? {} : { write: files.write }), ...(this.tell === undefined ? {} : { tell: this.tell }) }) });
      }
      if (opened.length !== this.#folders.length || opened.some((open, at) => open !== this.#folders[at])) {
        this.#folders = opened;
        await Promise.all(opened.map(({ folder }) => folder.refresh()));
        this.library = combineLibraries([this.shipped, ...opened.map(({ folder }) => folder.library)]);
        this.#tellProblems();
      }
    });
  }

  /** Reads what changed in the folders. Answers whether anything did. */
  refresh(): Promise<boolean> {
    return this.#next(async () => {
      const changed = await Promise.all(this.#folders.map(({ folder }) => folder.refresh()));
      this.#tellProblems();
      return changed.includes(true);
    });
  }

  /** Reads the opinions that were asked for and not at hand. Answers whether there were any. */
  async load(): Promise<boolean> {
    const loaded = await Promise.all(this.#folders.map(({ folder }) => folder.load()));
    if (loaded.includes(true)) this.#tellProblems();
    return loaded.includes(true);
  }

  /** An opinion by its id, read when it is not at hand. */
  async opinion(id: string): Promise<Opinion | undefined> {
    const opinion = this.library.byId(id);
    return (await this.load()) ? this.library.byId(id) : opinion;
  }

  /** Confirms a proposed holding in its record, as `statement` where one is given. The problem is one line; null when it was done. */
  async confirm(id: string, holding: string, statement?: string): Promise<string | null> {
    for (const { folder, files } of this.#folders) {
      const record = folder.recordOf(id);
      if (record === undefined) continue;
      if (files.write === undefined) return say`${record} cannot be written here.`;
      const failed = await this.folderCode().confirmHolding(record, { id: holding, statement }, { ...files, write: files.write });
      if (failed !== undefined) return failed.problem;
      await this.refresh();
      return null;
    }
    return say`The opinion ${id} is in no library folder.`;
  }

  /** The record file of an opinion; undefined for one that is shipped. */
  recordOf(id: string): string | undefined {
    for (const { folder } of this.#folders) {
      const record = folder.recordOf(id);
      if (record !== undefined) return record;
    }
    return undefined;
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  #tellProblems(): void {
    const problems = this.#folders.flatMap(({ folder }) => folder.problems);
    for (const problem of problems) if (!this.#told.has(problem)) this.log(problem);
    this.#told.clear();
    for (const problem of problems) this.#told.add(problem);
  }
}
