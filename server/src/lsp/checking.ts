import type { Diagnostic, Range } from 'vscode-languageserver';
import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { placeOnPage } from '../features/placeOnPage.js';
import { limitOf, wordCount } from '../features/words.js';
import type { BriefStatus, CheckParams, Methods } from '../protocol.js';
import type { Checked } from '../rules/check.js';
import type { Finding } from '../rules/rule.js';
import type { Briefs } from './briefs.js';
import type { Configuration } from './configuration.js';
import type { Desk } from './desk.js';
import { DiagnosticLists } from './diagnosticLists.js';
import type { Libraries } from './libraries.js';
import { QuietLines } from './quietLines.js';
import { diagnostic } from './toLsp.js';

const methods: Pick<Methods, 'status' | 'check'> = { status: 'pincite/status', check: 'pincite/check' };

const nothing: Checked = { findings: [], reports: [], ignored: [], failures: [] };

/** Reading an opinion may make a brief ask for others; so often at most. */
const mostTurns = 4;

/** Parts of the server that checking rests on. */
export interface CheckingParts {
  readonly briefs: Briefs;
  readonly configuration: Configuration;
  readonly libraries: Libraries;
  readonly note: (fault: string) => void;
  readonly get: (uri: string) => TextDocument | undefined;
}

/** Checks open briefs and tells the client what was found: when it asks, or of itself where the client does not. */
export class Checking {
  /** What the client was last told, while the user wants checks on save or on command only. */
  readonly #held = new Map<string, Checked>();
  readonly #waiting = new Set<string>();
  readonly #quiet = new QuietLines((uri) => { this.#tellAnew(uri); });
  readonly #lists = new DiagnosticLists(() => this.desk.positions(), (document, finding) => this.show(document, finding));

  constructor(
    private readonly desk: Desk,
    private readonly parts: CheckingParts,
  ) {}

  get #pulls(): boolean {
    return this.desk.client().textDocument?.diagnostic !== undefined;
  }

  show(document: TextDocument, finding: Finding): Diagnostic {
    return diagnostic(document, this.desk.positions(), finding, (id, page) => this.#opinionPlace(id, page));
  }

  now(document: TextDocument): Checked {
    const result = this.parts.briefs.check(document, this.parts.configuration.of(document.uri).check);
    for (const { rule, error } of result.failures) this.parts.note(`Rule ${rule} failed and was left out: ${String(error)}`);
    return result;
  }

  /** What the client was told last, or would be told now. */
  known(document: TextDocument): Checked {
    const { enable, run } = this.parts.configuration.of(document.uri);
    return this.#held.get(document.uri) ?? (enable && run !== 'manual' ? this.now(document) : nothing);
  }

  /** Answers the client's questions from now on. */
  serve(): void {
    const { connection, answer } = this.desk;
    connection.onRequest('textDocument/diagnostic', async ({ textDocument: { uri }, previousResultId }) => {
      await this.parts.configuration.ready(uri);
      await answer(uri, 'Reading', Promise.resolve(), (document) => this.#settle(document));
      const items = answer(uri, 'Checking', [], (document) => this.#items(document, false));
      const resultId = this.#lists.tell(uri, items);
      return resultId === previousResultId ? { kind: 'unchanged' as const, resultId } : { kind: 'full' as const, resultId, items };
    });
    connection.onRequest(methods.check, ({ uri }: CheckParams) => answer(uri, 'Checking', null, (document) => {
      this.#checkedFor(document, true);
      this.refresh();
      return null;
    }));
  }

  /** Tells the client of a document, where it does not ask. */
  push(document: TextDocument): void {
    const { uri } = document;
    if (this.#pulls || this.#waiting.has(uri)) return;
    this.#waiting.add(uri);
    setTimeout(() => {
      this.#waiting.delete(uri);
      const open = this.parts.get(uri);
      if (open !== undefined) void this.#send(open);
    }, 0);
  }

  /** Has everything told anew. */
  refresh(): void {
    const { connection, client, open } = this.desk;
    if (this.#pulls && client().workspace?.diagnostics?.refreshSupport === true) void connection.ask('workspace/diagnostic/refresh');
    else for (const document of open()) this.push(document);
  }

  /** Settings are others: what was held back under the old ones goes. */
  forgetHeld(): void {
    this.#held.clear();
  }

  edited({ uri }: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    const [change] = changes;
    if (change === undefined || changes.length > 1 || !('range' in change) || !this.parts.configuration.of(uri).quietWhileTyping) return;
    const lines = change.text.split('\n').length - 1;
    // More than a line is pasted, not typed.
    if (lines <= 1) this.#quiet.edited(uri, change.range, lines);
  }

  saved({ uri }: TextDocument): void {
    this.#quiet.forget(uri);
    if (this.parts.configuration.of(uri).run === 'onSave') this.#held.delete(uri);
    else if (!this.parts.configuration.of(uri).quietWhileTyping) return;
    this.refresh();
  }

  closed({ uri }: TextDocument): void {
    this.#held.delete(uri);
    this.#lists.forget(uri);
    this.#quiet.forget(uri);
    if (!this.#pulls) void this.desk.connection.tell('textDocument/publishDiagnostics', { uri, diagnostics: [] });
  }

  async #send(document: TextDocument): Promise<void> {
    const { uri } = document;
    await this.parts.configuration.ready(uri);
    await this.#settle(document);
    const open = this.parts.get(uri);
    if (open === undefined) return;
    const items = this.desk.answer(uri, 'Checking', [], (each) => this.#items(each, false));
    this.#lists.tell(uri, items);
    await this.desk.connection.tell('textDocument/publishDiagnostics', { uri, version: open.version, diagnostics: items });
  }

  #items(document: TextDocument, fresh: boolean): Diagnostic[] {
    return this.#quiet.heard(document.uri, this.#lists.of(document, this.#checkedFor(document, fresh)), this.#lists.told(document.uri));
  }

  /** What to show for a document; `fresh` when a check is due now. */
  #checkedFor(document: TextDocument, fresh: boolean): Checked {
    const { enable, run } = this.parts.configuration.of(document.uri);
    if (!enable) return nothing;
    const due = fresh || run === 'onType' || (run === 'onSave' && !this.#held.has(document.uri));
    const checked = due ? this.now(document) : (this.#held.get(document.uri) ?? nothing);
    if (due) this.#held.set(document.uri, checked);
    if (this.desk.isOwnClient()) this.#sendStatus(document, checked);
    return checked;
  }

  #sendStatus(document: TextDocument, told: Checked): void {
    const brief = this.parts.briefs.read(document);
    const count = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { placed } of told.reports) for (const { severity } of placed.findings) count[severity]++;
    const status: BriefStatus = { uri: document.uri, findings: count, authorities: brief.authorities.length, citations: brief.citations.length, words: wordCount(brief), wordLimit: limitOf(brief, this.parts.configuration.of(document.uri).check) ?? null, checked: told !== nothing };
    void this.desk.connection.sendNotification(methods.status, status);
  }

  #opinionPlace(id: string, page: number | null): Range | undefined {
    const opinion = this.desk.isOwnClient() ? this.parts.libraries.library.byId(id) : undefined;
    return opinion === undefined ? undefined : placeOnPage(opinion, page, []);
  }

  #tellAnew(uri: string): void {
    const document = this.parts.get(uri);
    if (document === undefined) return;
    if (this.#pulls) this.refresh();
    else this.push(document);
  }

  /** Reads the opinions that a brief asks for and that are not at hand, before anything is said of it. */
  async #settle(document: TextDocument): Promise<void> {
    try {
      for (let turn = 0; turn < mostTurns; turn++) {
        this.parts.briefs.read(document);
        if (!(await this.parts.libraries.load())) return;
      }
    } catch (error) {
      this.parts.note(`Opinions could not be read: ${String(error)}`);
    }
  }
}
