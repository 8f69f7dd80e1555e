/** Custom messages between the server and a client that knows Pincite. Types only: the one file of the server that the client imports. */

/** What a client may say of itself in `initializationOptions`. */
export interface ClientAbilities {
  /** It opens `pincite-opinion:/ID.md` documents, whose text it asks for with `pincite/opinionPage`, and `pincite-rule:/ID.md`, whose text it has. */
  readonly opinionPages?: boolean;
  /** It answers `pincite/readFolder` and `pincite/readFile`; otherwise the server reads files itself where its host can. */
  readonly files?: boolean;
  /** Settings for clients without `workspace/configuration`: the `pincite` section. */
  readonly settings?: unknown;
}

/** Client → server, `pincite/opinionPage`: the readonly document of an opinion. Answers null for an unknown id. */
export interface OpinionPageParams {
  /** The opinion's id: the file name in the library. */
  readonly id: string;
}
export interface OpinionPage {
  readonly title: string;
  readonly markdown: string;
}

/** Server → client notification, `pincite/status`: figures of one open brief, after each check. */
export interface BriefStatus {
  readonly uri: string;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
  readonly authorities: number;
  readonly citations: number;
  readonly words: number;
}

/** Server → client request, `pincite/readFolder`: names and kinds in a folder; null when it cannot be read. */
export interface ReadFolderParams {
  readonly uri: string;
}
export type FolderEntries = readonly { readonly name: string; readonly folder: boolean }[];

/** Server → client request, `pincite/readFile`: the file's text (UTF-8); null when it cannot be read. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Client → server request, `pincite/check`: checks one brief now, whatever `pincite.run` says. */
export interface CheckParams {
  readonly uri: string;
}

/** Names of the messages above. */
export interface Methods {
  readonly opinionPage: 'pincite/opinionPage';
  readonly status: 'pincite/status';
  readonly readFolder: 'pincite/readFolder';
  readonly readFile: 'pincite/readFile';
  readonly check: 'pincite/check';
}
