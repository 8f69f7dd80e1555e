import type { ClientCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { shippedOnDemand } from '../library/shippedOnDemand.js';
import type { ClientAbilities, Methods } from '../protocol.js';
import { rules } from '../rules/index.js';
import { say, speak } from '../text/say.js';
import { Briefs } from './briefs.js';
import { Checking } from './checking.js';
import { serveCitations } from './citationRequests.js';
import { clientFiles } from './clientFiles.js';
import { Configuration } from './configuration.js';
import type { Desk } from './desk.js';
import { editingCapabilities } from './editingCapabilities.js';
import { IdTrails } from './idTrails.js';
import { type FilePort, type FilesFor, Libraries } from './libraries.js';
import { LibraryWatch, serveLibrary } from './libraryRequests.js';
import { serveNavigation } from './navigation.js';
import { OpenDocuments } from './openDocuments.js';
import { chooseEncoding, Positions } from './positions.js';
import { requestFailed, TextDocumentSyncKind } from './protocolValues.js';
import type * as onDemand from './onDemand.js';
import { ReadingProgress } from './readingProgress.js';
import { readingCapabilities, refreshReading, serveReading } from './reading.js';
import { type Connection, Wire } from './wire.js';

const libraryChangedMethod: Methods['libraryChanged'] = 'pincite/libraryChanged';

/** What a host has to lend. */
export interface Ports {
  /** The host's own files; a browser has none and asks the client instead. */
  readonly files?: FilePort;
  /** Texts of the user interface in a language such as "es", by the English text; undefined where there are none. */
  readonly words?: (language: string) => Readonly<Record<string, string>> | undefined;
  /** The class of errors that the host's connection passes on as they are. */
  readonly ResponseError: new (code: number, message: string) => Error;
  /** Loads what is needed on demand only. `place`: where the client says that the script is. */
  readonly onDemand: (place: string | undefined) => typeof onDemand;
}

/** A library that takes longer to open is not waited for, in milliseconds: what it knows of a brief is told once it is open. */
const openingTime = 500;

/** What `serveOnDemand` answers. */
const answeredOnDemand = [
  'textDocument/completion', 'completionItem/resolve', 'textDocument/codeAction', 'textDocument/hover', 'textDocument/definition', 'textDocument/prepareRename', 'textDocument/rename', 'pincite/opinion', 'pincite/opinionPage',
  'pincite/opinionCitation', 'pincite/openPassage', 'pincite/confirmHolding', 'pincite/tables', 'pincite/report', 'pincite/sign', 'pincite/certificate', 'pincite/citable', 'pincite/insertCitation', 'pincite/tool',
] as const;

const ruleIds = new Set(rules.map(({ id }) => id));

const saying = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Serves one client over a connection. Starts listening at once. */
export function startServer(host: Connection, ports: Ports): void {
  const connection = new Wire(host);
  let abilities: ClientAbilities = {};
  let client: ClientCapabilities = {};
  let positions = new Positions('utf-16');
  let folders: readonly string[] = [];
  const progress = new ReadingProgress(connection, () => client.window?.workDoneProgress === true);
  const refusal = (reason: string): Error => new ports.ResponseError(requestFailed, reason);
  const bring = (): typeof onDemand => {
    try {
      return ports.onDemand(abilities.onDemandScript);
    } catch (error) {
      throw refusal(say`A part of Pincite could not be loaded: ${saying(error)}`);
    }
  };
  const libraries = new Libraries(
    shippedOnDemand(() => {
      try {
        return bring().shippedOpinion;
      } catch (error) {
        note(saying(error));
        return undefined;
      }
    }),
    () => bring().folderCode,
    (message) => { connection.warn(message); },
    (done, of) => { progress.tell(done, of); },
  );
  const watch = new LibraryWatch(connection);
  const briefs = new Briefs(rules, () => libraries.library);
  const trails = new IdTrails((document) => briefs.read(document));
  const documents = new OpenDocuments((document, changes, version) => {
    checking.edited(document, changes);
    const trail = trails.of(document);
    return positions.changed(document, changes, version, (edit) => { trail.edited(edit); });
  });
  const reported = new Set<string>();

  const note = (fault: string) => {
    if (reported.has(fault)) return;
    reported.add(fault);
    connection.error(fault);
  };

  const filesFor: FilesFor = (uri) => (ports.files !== undefined && uri.startsWith('file:') ? ports.files : abilities.files === true ? clientFiles(connection) : undefined);

  const configuration = new Configuration(connection, ruleIds, async () => {
    checking.forgetHeld();
    const opened = libraries.open(configuration.libraries, folders, filesFor).then(() => {
      if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) watch.follow(libraries.folders);
      libraryChanged();
    });
    opened.catch((error: unknown) => { note(`Libraries could not be opened: ${String(error)}`); });
    await Promise.race([opened, new Promise((done) => { setTimeout(done, openingTime); })]);
  });

  const libraryChanged = () => {
    checking.refresh();
    refreshReading(desk);
    if (abilities.opinionPages === true) void connection.sendNotification(libraryChangedMethod);
  };

  /** Answers a request about an open document; a fault in the core costs this answer only. */
  const answer = <Result>(uri: string, what: string, fallback: Result, work: (document: TextDocument) => Result): Result => {
    const document = documents.get(uri);
    if (document === undefined) return fallback;
    try {
      return work(document);
    } catch (error) {
      note(`${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };

  const desk: Desk = {
    connection,
    answer,
    open: () => documents.all(),
    read: (document) => briefs.read(document),
    findings: (document) => checking.known(document).findings,
    positions: () => positions,
    settings: ({ uri }) => configuration.of(uri),
    client: () => client,
    library: () => libraries.library,
    isOwnClient: () => abilities.opinionPages === true,
    refusal,
  };
  const checking = new Checking(desk, { briefs, configuration, libraries, note, get: (uri) => documents.get(uri) });

  host.onInitialize((params) => {
    client = params.capabilities;
    abilities = (params.initializationOptions ?? {}) as ClientAbilities;
    speak(abilities.words ?? ports.words?.(abilities.locale ?? params.locale ?? 'en') ?? {});
    folders = params.workspaceFolders?.map(({ uri }) => uri.replace(/\/$/, '')) ?? [];
    const encoding = chooseEncoding(client.general?.positionEncodings);
    positions = new Positions(encoding);
    return {
      capabilities: {
        positionEncoding: encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        ...editingCapabilities,
        ...readingCapabilities,
        ...(client.textDocument?.diagnostic === undefined ? {} : { diagnosticProvider: { identifier: 'pincite', interFileDependencies: false, workspaceDiagnostics: false } }),
      },
      serverInfo: { name: 'pincite' },
    };
  });

  const settingsChanged = (pushed: unknown): void => {
    const read = client.workspace?.configuration === true ? configuration.pull(documents.all().map(({ uri }) => uri)) : configuration.use(pushed ?? abilities.settings);
    read.catch((error: unknown) => {
      note(`Settings could not be read: ${String(error)}`);
    });
  };
  connection.onNotification('initialized', () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      void connection.register('workspace/didChangeConfiguration', { section: 'pincite' });
    }
    settingsChanged(undefined);
  });
  connection.onNotification('workspace/didChangeConfiguration', ({ settings: sent }: { settings: unknown }) => {
    settingsChanged(typeof sent === 'object' && sent !== null && 'pincite' in sent ? sent.pincite : undefined);
  });

  checking.serve();
  serveNavigation(desk);
  serveReading(desk);
  serveCitations(desk);
  serveLibrary(desk, libraries, libraryChanged);
  connection.onFirstRequest(answeredOnDemand, () => {
    bring().serveOnDemand(desk, checking, libraries, { trails, settings: () => configuration.common.check, libraryChanged });
  });

  documents.follow(connection, {
    opened(document) {
      configuration.opened(document.uri);
      checking.push(document);
    },
    changed(document) {
      checking.push(document);
    },
    saved(document) {
      trails.forget(document.uri);
      checking.saved(document);
    },
    closed(document) {
      briefs.forget(document.uri);
      configuration.closed(document.uri);
      trails.forget(document.uri);
      checking.closed(document);
    },
  });
  host.listen();
}
