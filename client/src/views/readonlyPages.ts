import { type Disposable, EventEmitter, l10n, type TextDocumentContentProvider, type Uri, workspace } from 'vscode';
import type { Session } from '../session.js';

/** Readonly documents of some schemes that are written anew while they are open, and when the server comes back. */
export abstract class ReadonlyPages implements TextDocumentContentProvider, Disposable {
  protected readonly changes = new EventEmitter<Uri>();
  readonly onDidChange = this.changes.event;
  protected readonly subscriptions: Disposable[];

  constructor(
    session: Session,
    private readonly schemes: readonly string[],
  ) {
    this.subscriptions = [
      ...schemes.map((scheme) => workspace.registerTextDocumentContentProvider(scheme, this)),
      // A page opened with the window waits for the server; one that was restarted may know more.
      session.onState((state) => { if (state === 'running') this.writeAnew(); }),
    ];
  }

  abstract provideTextDocumentContent(uri: Uri): Promise<string>;

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
    this.changes.dispose();
  }

  /** Has the open pages written anew, or those that `of` picks. */
  protected writeAnew(of: (uri: Uri) => boolean = () => true): void {
    for (const { uri } of workspace.textDocuments) if (this.schemes.includes(uri.scheme) && of(uri)) this.changes.fire(uri);
  }

  /** The text of a page by what the server answers: undefined while it does not run, null where it knows no such page. */
  protected written<Answer>(answer: Answer | null | undefined, name: string, textOf: (answer: Answer) => string): string {
    if (answer === undefined) return l10n.t('The Pincite server is not running.');
    return answer === null ? l10n.t('There is no page for “{0}”.', name) : textOf(answer);
  }
}
