import type { BriefReport } from './features/report/report.js';

export type { BriefReport } from './features/report/report.js';

/** Custom messages between the server and a client that knows Pincite. Types only: the one file of the server that the client imports. */

/** What a client may say of itself in `initializationOptions`. */
export interface ClientAbilities {
  /** It opens `pincite-opinion:/ID.md` documents, whose text it asks for with `pincite/opinionPage`, and `pincite-rule:/ID.md`, whose text it has. */
  readonly opinionPages?: boolean;
  /** It answers `pincite/readFolder` and `pincite/readFile`; otherwise the server reads files itself where its host can. */
  readonly files?: boolean;
  /** Texts of the user interface in the user's language, by the English text; absent: the server asks its host, by the locale. */
  readonly words?: Readonly<Record<string, string>>;
  /** The language that is spoken, such as "es", for clients that send no `locale` with `initialize`. */
  readonly locale?: string;
  /** Address of `dist/server.onDemand.js` for a server in a worker; absent: beside the worker's own script. */
  readonly onDemandScript?: string;
  /** Settings for clients without `workspace/configuration`: the `pincite` section. */
  readonly settings?: unknown;
}

/** Lines of a document, counted from 0, both inclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What a part of an opinion is to a reader: the court's own word, somebody else's, or none of the opinion at all. */
export type PartVoice = 'court' | 'concurrence' | 'dissent' | 'staff';

/** Client → server, `pincite/opinionPage`: the readonly document of an opinion. Answers null for an unknown id. */
export interface OpinionPageParams {
  /** The opinion's id: the file name in the library. */
  readonly id: string;
}
export interface OpinionPage {
  readonly title: string;
  readonly markdown: string;
  /** The writings in the text, where each stands; empty when the library has no text. */
  readonly bands: readonly { readonly name: string; readonly voice: PartVoice; readonly lines: Lines }[];
  readonly pages: readonly { readonly page: number; readonly name: string; readonly lines: Lines }[];
  readonly sections: readonly { readonly title: string; readonly lines: Lines }[];
  readonly held: readonly { readonly id: string; readonly line: number; readonly page: number | null; readonly proposed: boolean }[];
}

/** Client → server, `pincite/opinionCitation`: a citation of the opinion with a page of it, in Markdown; null for an unknown id. */
export interface OpinionCitationParams {
  readonly id: string;
  readonly page: number | null;
}

/** Client → server, `pincite/library`: every opinion of the open libraries. */
export interface LibraryList {
  readonly opinions: readonly {
    readonly id: string;
    readonly name: string;
    /** "98 F.4th 919 (9th Cir. 2024)". */
    readonly citation: string;
    readonly shipped: boolean;
    /** URI of its record; absent for shipped ones. */
    readonly record?: string;
    /** The service that the file came from, where it says so. */
    readonly source?: string;
  }[];
  /** URIs of the open library folders. */
  readonly folders: readonly string[];
}

/** Client → server, `pincite/opinion`: parts and holdings of one opinion; null for an unknown id. */
export interface OpinionDetails {
  readonly parts: readonly { readonly name: string; readonly voice: PartVoice; readonly pages: string; readonly page: number }[];
  readonly holdings: readonly { readonly id: string; readonly statement: string; readonly pages: string; readonly page: number | null; readonly proposed: boolean }[];
  readonly hasText: boolean;
}

/** Client → server, `pincite/authorities`: what a brief cites, in the order of a table of authorities; null for a document that is not open. */
export interface AuthoritiesParams {
  readonly uri: string;
}
export interface CitedAuthorities {
  readonly authorities: readonly {
    readonly key: string;
    readonly label: string;
    readonly kind: string;
    /** Id of the library's opinion. */
    readonly opinion?: string;
    /** Where it is cited: line and character of both ends, counted from 0; the opinion's page and the writing that has it, where they are known. */
    readonly places: readonly {
      readonly at: readonly [number, number, number, number];
      readonly page?: number;
      readonly writing?: { readonly name: string; readonly voice: PartVoice };
    }[];
    readonly findings: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
  }[];
}

/** Client → server, `pincite/confirmHolding`: confirms a proposed holding in the opinion's record. Answers what went wrong, or null. */
export interface ConfirmHoldingParams {
  readonly id: string;
  readonly holding: string;
  /** What the user says it is, instead of what was proposed. */
  readonly statement?: string;
}

/** Client → server, `pincite/openPassage`: the command behind a hover's link; where the opinion's document shows the words cited. */
export interface PassageParams {
  readonly uri: string;
  /** Line and character of the citation, counted from 0. */
  readonly line: number;
  readonly character: number;
}
export interface Passage {
  /** URI of the opinion's document. */
  readonly uri: string;
  readonly range: readonly [number, number, number, number];
}

/** Client → server, `pincite/citable`: what can be cited in a brief: its authorities, the latest before the place first, then the library's. Null for a document that is not open. */
export interface CitableParams {
  readonly uri: string;
  /** Line and character of the place, counted from 0. */
  readonly line: number;
  readonly character: number;
}
export interface Citable {
  readonly label: string;
  /** "98 F.4th 919 (9th Cir. 2024)". */
  readonly description: string;
  /** Key of an authority of the brief. */
  readonly authority?: string;
  /** Id of an opinion of the library that the brief does not cite. */
  readonly opinion?: string;
}

/** Words selected in the document of an opinion. */
export interface SelectedPassage {
  /** The opinion's id. */
  readonly opinion: string;
  readonly text: string;
  readonly lines: Lines;
}

/** Client → server, `pincite/insertCitation`: a citation to be put at a place of a brief, or words of an opinion in quotation marks with theirs. */
export interface InsertCitationParams extends CitableParams {
  readonly authority?: string;
  readonly opinion?: string;
  readonly passage?: SelectedPassage;
}
/** Markdown around the pages that are to be filled in; or why there is none, in a sentence for the person. */
export type InsertedCitation =
  | { readonly parts: readonly string[]; /** Where they belong: the place asked for, or behind the citation that it lay in. */ readonly line: number; readonly character: number }
  | { readonly problem: string };

/** Client → server, `pincite/tool`: one of the read-only tools for assistants, as the manifest lists them. Answers JSON. */
export interface ToolParams {
  readonly name: string;
  readonly input: unknown;
}

/** Client → server, `pincite/reportedCitation`: volume, reporter and first page of the case cited at a place, or first in a text; null where there is none. */
export type ReportedCitationParams = PassageParams | { readonly text: string };
export interface ReportedCitation {
  /** "98 F.4th 919". */
  readonly citation: string;
  /** Id of the library's opinion, when it has one. */
  readonly opinion?: string;
}

/** Server → client notification, `pincite/status`: figures of one open brief, after each check. */
export interface BriefStatus {
  readonly uri: string;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
  readonly authorities: number;
  readonly citations: number;
  /** As the rules of the courts of appeals have them counted. */
  readonly words: number;
  /** The most that the rules of the brief's court allow, and which rule; null where none is known. */
  readonly wordLimit: { readonly most: number; readonly source: string } | null;
  /** Whether the brief was checked at all; where it is checked on command only, the figures of findings mean nothing before. */
  readonly checked: boolean;
}

/** A change of a document: line and character of both ends, counted from 0, and what takes its place. */
export interface DocumentEdit {
  readonly range: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } };
  readonly newText: string;
}

/** Client → server, `pincite/tables`: brings the tables of authorities of an open Markdown brief up to date; null for another document. */
export interface TablesParams {
  readonly uri: string;
  /** Where a table is put in when the brief has none; absent: none is put in. */
  readonly insertAt?: { readonly line: number; readonly character: number };
  /** Text of the rendered brief, page by page, for tables by page; absent: those are left as they are. */
  readonly pages?: readonly string[];
}
export interface TableEdits {
  /** Of the document that the edits are for. */
  readonly version: number;
  /** Whether the brief had a table. */
  readonly present: boolean;
  /** Whether one of them has page numbers, which only the rendered brief can give. */
  readonly paged: boolean;
  readonly edits: readonly DocumentEdit[];
}

/** What the requests before filing have in common. */
export interface BeforeFiling {
  readonly uri: string;
  /** File name of the brief. */
  readonly file: string;
  /** YYYY-MM-DD, in the user's own zone. */
  readonly on: string;
  /** Text of the file of sign-offs beside the brief; null where there is none. */
  readonly signOffs: string | null;
}

/** Client → server, `pincite/report` with {@link BeforeFiling}: the report on a brief; null for a document that is not open. Checks the brief, whatever `pincite.run` says. */
export interface ReportAnswer {
  /** Of the document that the offsets are for. */
  readonly version: number;
  readonly report: BriefReport;
  /** What of the file of sign-offs was not understood, one sentence each. */
  readonly problems: readonly string[];
}

/** Client → server, `pincite/sign`: the file of sign-offs with one more; null where nothing with that hash waits for a signature. */
export interface SignParams extends BeforeFiling {
  /** Of the citation, as the report gives it. */
  readonly hash: string;
  readonly by: string;
  /** How it was checked; empty for nothing said. */
  readonly note: string;
}
export interface SignAnswer {
  readonly text: string;
  readonly citation: string;
}

/** Client → server, `pincite/certificate`: the page for the file, in Markdown; null for a document that is not open. */
export interface CertificateParams extends BeforeFiling {
  /** Of Pincite. */
  readonly version: string;
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

/** Server → client request, `pincite/stampFiles`: a word for the state of each file of a folder; null for one that is not there. */
export interface StampFilesParams {
  readonly folder: string;
  readonly names: readonly string[];
}

/** Request in either direction, `pincite/writeFiles`: writes all of the files or none. Answers what went wrong, or null. */
export interface WriteFilesParams {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** Client → server request, `pincite/check`: checks one brief now, whatever `pincite.run` says. */
export interface CheckParams {
  readonly uri: string;
}

/** Client → importer, `pincite/import`: reads an opinion and stores it in a library folder, through the client's files. */
export interface ImportParams {
  readonly bytes: Uint8Array;
  /** URI of the library folder. */
  readonly folder: string;
  /** Where the host finds `dist/pdf.js`: an address in the browser, a path elsewhere. */
  readonly pdfReader: string;
  /** Texts of the user interface in the user's language, by the English text; absent for English. */
  readonly words?: Readonly<Record<string, string>>;
}
/** An opinion in the library, new or updated; or one line on why the library is as it was. */
export type ImportAnswer = { readonly id: string; readonly name: string; readonly updated: boolean } | { readonly problem: string };

/** Importer → client notification, `pincite/importProgress`: pages of the PDF read so far. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** Client → importer, `pincite/pages`: text of a rendered brief, page by page. */
export interface PagesParams {
  /** The PDF; or the Markdown to be rendered here, with the path of the folder that its pictures are in. */
  readonly brief: { readonly pdf: Uint8Array } | { readonly text: string; readonly folder: string };
  readonly pdfReader: string;
  /** Texts of the user interface in the user's language, by the English text; absent for English. */
  readonly words?: Readonly<Record<string, string>>;
}
/** `problem` is null where this host renders nothing. */
export type PagesAnswer = { readonly pages: readonly string[] } | { readonly problem: string | null };

/** Client → importer, `pincite/search`: opinions by name, holding and text, best first. */
export interface SearchParams {
  /** URIs of the library folders. */
  readonly folders: readonly string[];
  /** Opinions that are in no folder: those that come with the server. */
  readonly shipped: readonly { readonly id: string; readonly name: string; readonly citation: string; readonly holdings: OpinionDetails['holdings'] }[];
  readonly query: string;
}
export interface SearchAnswer {
  readonly hits: readonly {
    readonly id: string;
    readonly name: string;
    readonly citation: string;
    readonly found: 'name' | 'holding' | 'text';
    readonly page: number | null;
    /** Whose writing the words of the text are in, where that is known: "dissent, Dune, J.". */
    readonly writing?: string;
    /** The statement, or the words of the text around what was found. */
    readonly words: string;
  }[];
  /** Opinions whose text is not searched since the library is too large. */
  readonly withoutText: number;
}

/** Importer → client notification, `pincite/searchProgress`: opinions taken up so far. */
export interface SearchProgress {
  readonly done: number;
  readonly total: number;
}

/** Names of the messages above. */
export interface Methods {
  readonly opinionPage: 'pincite/opinionPage';
  readonly opinionCitation: 'pincite/opinionCitation';
  readonly library: 'pincite/library';
  readonly opinion: 'pincite/opinion';
  readonly authorities: 'pincite/authorities';
  readonly confirmHolding: 'pincite/confirmHolding';
  readonly openPassage: 'pincite/openPassage';
  readonly citable: 'pincite/citable';
  readonly insertCitation: 'pincite/insertCitation';
  readonly tool: 'pincite/tool';
  readonly reportedCitation: 'pincite/reportedCitation';
  readonly status: 'pincite/status';
  readonly readFolder: 'pincite/readFolder';
  readonly readFile: 'pincite/readFile';
  readonly stampFiles: 'pincite/stampFiles';
  readonly writeFiles: 'pincite/writeFiles';
  /** Server → client notification: opinions were added, changed or removed. */
  readonly libraryChanged: 'pincite/libraryChanged';
  /** Client → server request: reads what changed in the library folders. */
  readonly refreshLibraries: 'pincite/refreshLibraries';
  readonly check: 'pincite/check';
  readonly import: 'pincite/import';
  readonly importProgress: 'pincite/importProgress';
  readonly pages: 'pincite/pages';
  readonly search: 'pincite/search';
  readonly searchProgress: 'pincite/searchProgress';
  readonly tables: 'pincite/tables';
  readonly report: 'pincite/report';
  readonly sign: 'pincite/sign';
  readonly certificate: 'pincite/certificate';
}
