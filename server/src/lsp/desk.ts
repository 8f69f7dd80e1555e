import type { ClientCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Brief } from '../brief/brief.js';
import type { OpinionLibrary } from '../library/opinion.js';
import type { Finding } from '../rules/rule.js';
import type { Positions } from './positions.js';
import type { ServerSettings } from './settings.js';
import type { Wire } from './wire.js';

/** What the server lends to the groups of handlers that it is made of. The functions answer what holds at the time of the call. */
export interface Desk {
  readonly connection: Wire;
  /** Answers about an open document; `fallback` for one that is not open, and when `work` throws, which is logged. */
  readonly answer: <Result>(uri: string, what: string, fallback: Result, work: (document: TextDocument) => Result) => Result;
  readonly open: () => readonly TextDocument[];
  readonly read: (document: TextDocument) => Brief;
  /** What the client was told last, or would be told now. */
  readonly findings: (document: TextDocument) => readonly Finding[];
  readonly positions: () => Positions;
  /** The settings of an open document. */
  readonly settings: (document: { readonly uri: string }) => ServerSettings;
  readonly client: () => ClientCapabilities;
  readonly library: () => OpinionLibrary;
  /** Whether the client is Pincite's own, which opens opinion pages and knows the commands of its manifest. */
  readonly isOwnClient: () => boolean;
  /** The answer to a request that cannot be met, with the reason that the client shows. */
  readonly refusal: (reason: string) => Error;
}

/** The version that an edit is made for, where the client tells versions apart. */
export const editedVersion = ({ client }: Desk, { version }: { readonly version: number }): number | null => (client().workspace?.workspaceEdit?.documentChanges === true ? version : null);
