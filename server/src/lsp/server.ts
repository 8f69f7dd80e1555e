import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  type Range,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { placeOnPage } from '../features/citedPlace.js';
import { conversionsAt } from '../features/convert.js';
import { combinedFixes } from '../features/combinedFix.js';
import { fixAllEdits } from '../features/fixAll.js';
import { wordCount } from '../features/words.js';
import type { BriefStatus, CheckParams, ClientAbilities, Methods } from '../protocol.js';
import type { Checked } from '../rules/check.js';
import { rules } from '../rules/index.js';
import { Briefs } from './briefs.js';
import { codeActions, fixAllKind } from './codeActions.js';
import { DiagnosticLists } from './diagnosticLists.js';
import type { Desk } from './desk.js';
import { type FilePort, type FilesFor, Libraries } from './libraries.js';
import { clientFiles, LibraryWatch, serveLibrary } from './libraryRequests.js';
import { serveNavigation } from './navigation.js';
import { chooseEncoding, Positions } from './positions.js';
import { ReadingProgress } from './readingProgress.js';
import { readingCapabilities, refreshReading, serveReading } from './reading.js';
import { initialSettings, readSettings, type ServerSettings } from './settings.js';
import { diagnostic } from './toLsp.js';

const methods: Pick<Methods, 'status' | 'check' | 'libraryChanged'> = {
  libraryChanged: 'pincite/libraryChanged',
  status: 'pincite/status',
  check: 'pincite/check',
};

/** What a host has to lend. */
export interface Ports {
  /** The host's own files; a browser has none and asks the client instead. */
  readonly files?: FilePort;
}

const nothing: Checked = { findings: [], reports: [], ignored: [], failures: [] };

const ruleIds = new Set(rules.map(({ id }) => id));

/** Reading an opinion may make a brief ask for others; so often at most. */
const mostTurns = 4;

/** Serves one client over a connection. Starts listening at once. */
export function startServer(connection: Connection, ports: Ports): void {
  let abilities: ClientAbilities = {};
  let client: ClientCapabilities = {};
  let positions = new Positions('utf-16');
  let settings: ServerSettings = initialSettings;
  let pulls = false;
  let folders: readonly string[] = [];
  const progress = new ReadingProgress(connection, () => client.window?.workDoneProgress === true);
  const libraries = new Libraries(
    (message) => { connection.console.warn(message); },
    (done, of) => { progress.tell(done, of); },
  );
  const watch = new LibraryWatch(connection);
  const briefs = new Briefs(rules, () => libraries.library);
  const documents = new TextDocuments<TextDocument>({
    create: (...args) => positions.configuration.create(...args),
    update: (...args) => positions.configuration.update(...args),
  });
  /** What the client was last told, while the user wants checks on save or on command only. */
  const held = new Map<string, Checked>();
  const reported = new Set<string>();

  const note = (fault: string) => {
    if (reported.has(fault)) return;
    reported.add(fault);
    connection.console.error(fault);
  };

  const checkNow = (document: TextDocument): Checked => {
    const result = briefs.check(document, settings.check);
    for (const { rule, error } of result.failures) note(`Rule ${rule} failed and was left out: ${String(error)}`);
    return result;
  };

  const sendStatus = (document: TextDocument, { reports }: Checked) => {
    const brief = briefs.read(document);
    const count = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { placed } of reports) for (const { severity } of placed.findings) count[severity]++;
    const status: BriefStatus = { uri: document.uri, findings: count, authorities: brief.authorities.length, citations: brief.citations.length, words: wordCount(brief) };
    void connection.sendNotification(methods.status, status);
  };

  /** What to show for a document; `fresh` when a check is due now. */
  const checkedFor = (document: TextDocument, fresh: boolean): Checked => {
    if (!settings.enable) return nothing;
    const due = fresh || settings.run === 'onType' || (settings.run === 'onSave' && !held.has(document.uri));
    const checked = due ? checkNow(document) : (held.get(document.uri) ?? nothing);
    held.set(document.uri, checked);
    if (abilities.opinionPages === true) sendStatus(document, checked);
    return checked;
  };

  const opinionPlace = (id: string, page: number | null): Range | undefined => {
    const opinion = abilities.opinionPages === true ? libraries.library.byId(id) : undefined;
    return opinion === undefined ? undefined : placeOnPage(opinion, page, []);
  };

  const lists = new DiagnosticLists(() => positions, (document, finding) => diagnostic(document, positions, finding, opinionPlace));

  /** Reads the opinions that a brief asks for and that are not at hand, before anything is said of it. */
  const settle = async (document: TextDocument): Promise<void> => {
    try {
      for (let turn = 0; turn < mostTurns; turn++) {
        briefs.read(document);
        if (!(await libraries.load())) return;
      }
    } catch (error) {
      note(`Opinions could not be read: ${String(error)}`);
    }
  };

  const waiting = new Set<string>();
  const push = (document: TextDocument) => {
    if (pulls || waiting.has(document.uri)) return;
    waiting.add(document.uri);
    setTimeout(() => {
      waiting.delete(document.uri);
      const open = documents.get(document.uri);
      if (open === undefined) return;
      void settle(open).then(() => connection.sendDiagnostics({ uri: open.uri, version: open.version, diagnostics: lists.of(open, checkedFor(open, false)) }));
    }, 0);
  };

  const refresh = () => {
    if (pulls && client.workspace?.diagnostics?.refreshSupport === true) void connection.languages.diagnostics.refresh();
    else for (const document of documents.all()) push(document);
  };

  const useSettings = async (value: unknown) => {
    const read = readSettings(value, ruleIds);
    for (const problem of read.problems) connection.console.warn(problem);
    settings = read.settings;
    held.clear();
    await libraries.open(settings.libraries, folders, filesFor);
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) watch.follow(libraries.folders);
    libraryChanged();
  };

  const libraryChanged = () => {
    refresh();
    refreshReading(desk);
    if (abilities.opinionPages === true) void connection.sendNotification(methods.libraryChanged);
  };

  const filesFor: FilesFor = (uri) => (ports.files !== undefined && uri.startsWith('file:') ? ports.files : abilities.files === true ? clientFiles(connection) : undefined);

  const pullSettings = async () => {
    if (client.workspace?.configuration === true) await useSettings(await connection.workspace.getConfiguration('pincite'));
    else await useSettings(abilities.settings);
  };

  connection.onInitialize((params) => {
    client = params.capabilities;
    abilities = (params.initializationOptions ?? {}) as ClientAbilities;
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
    const encoding = chooseEncoding(client.general?.positionEncodings);
    positions = new Positions(encoding);
    pulls = client.textDocument?.diagnostic !== undefined;
    return {
      capabilities: {
        positionEncoding: encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
        ...readingCapabilities,
        ...(pulls ? { diagnosticProvider: { identifier: 'pincite', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
      serverInfo: { name: 'pincite' },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'pincite' });
    }
    pullSettings().catch((error: unknown) => {
      note(`Settings could not be read: ${String(error)}`);
    });
  });

  connection.onDidChangeConfiguration(({ settings: sent }: { settings: unknown }) => {
    const pushed = typeof sent === 'object' && sent !== null && 'pincite' in sent ? sent.pincite : undefined;
    const changed = client.workspace?.configuration === true ? pullSettings() : useSettings(pushed ?? abilities.settings);
    changed.catch((error: unknown) => {
      note(`Settings could not be read: ${String(error)}`);
    });
  });

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
    findings: (document) => (held.get(document.uri) ?? (settings.enable && settings.run !== 'manual' ? checkNow(document) : nothing)).findings,
    positions: () => positions,
    settings: () => settings,
    client: () => client,
    library: () => libraries.library,
    isOwnClient: () => abilities.opinionPages === true,
  };
  serveNavigation(desk);
  serveReading(desk);
  serveLibrary(desk, libraries, libraryChanged);

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    await answer(uri, 'Reading', Promise.resolve(), settle);
    const items = answer(uri, 'Checking', [], (document) => lists.of(document, checkedFor(document, false)));
    const resultId = lists.tell(uri, items);
    return resultId === previousResultId ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });

  connection.onCodeAction(({ textDocument, range, context }) =>
    answer(textDocument.uri, 'Quick fixes', [], (document) =>
      settings.enable
        ? codeActions({
            document,
            positions,
            span: { start: positions.offset(document, range.start), end: positions.offset(document, range.end) },
            only: context.only,
            version: client.workspace?.workspaceEdit?.documentChanges === true ? document.version : null,
            findings: checkNow(document).findings,
            shown: (finding) => diagnostic(document, positions, finding, opinionPlace),
            fixAll: () => fixAllEdits(briefs.read(document), rules, settings.check),
            conversions: () => conversionsAt(briefs.read(document), positions.offset(document, range.start), settings.check),
            combined: (span, findings) => combinedFixes(briefs.read(document), rules, settings.check, findings, span),
          })
        : [],
    ),
  );

  connection.onRequest(methods.check, ({ uri }: CheckParams) => answer(uri, 'Checking', null, (document) => {
    checkedFor(document, true);
    refresh();
    return null;
  }));

  documents.onDidOpen(({ document }) => {
    push(document);
  });
  documents.onDidChangeContent(({ document }) => {
    push(document);
  });
  documents.onDidSave(({ document }) => {
    if (settings.run !== 'onSave') return;
    held.delete(document.uri);
    refresh();
  });
  documents.onDidClose(({ document }) => {
    briefs.forget(document.uri);
    held.delete(document.uri);
    lists.forget(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  documents.listen(connection);
  connection.listen();
}
