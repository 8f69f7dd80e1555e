import { type Disposable, EventEmitter, l10n, type TextDocumentContentProvider, Uri, workspace } from 'vscode';
import { opinionId, type Opinions, opinionScheme } from '../library/opinions.js';
import type { Session } from '../session.js';

/** Pages of rules: `pincite-rule:/<id>.md`. */
const ruleScheme = 'pincite-rule';

/** Readonly documents: the server writes those of opinions; those of rules come with the extension. */
export class Pages implements TextDocumentContentProvider, Disposable {
  private readonly changes = new EventEmitter<Uri>();
  readonly onDidChange = this.changes.event;
  private readonly subscriptions: readonly Disposable[];

  constructor(
    session: Session,
    private readonly opinions: Opinions,
    private readonly extension: Uri,
  ) {
    this.subscriptions = [
      ...[opinionScheme, ruleScheme].map((scheme) => workspace.registerTextDocumentContentProvider(scheme, this)),
      // A page opened with the window waits for the server; a restarted server or a changed library may know more.
      session.onState((state) => { if (state === 'running') this.writeAnew(); }),
      session.onLibrary(() => { this.writeAnew(); }),
    ];
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const id = opinionId(uri);
    const page = uri.scheme === opinionScheme ? await this.opinions.page(id) : await this.rule(id);
    if (page === undefined) return l10n.t('The Pincite server is not running.');
    return page === null ? l10n.t('There is no page for “{0}”.', id) : page.markdown;
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
    this.changes.dispose();
  }

  private writeAnew(): void {
    for (const { uri } of workspace.textDocuments) if ([opinionScheme, ruleScheme].includes(uri.scheme)) this.changes.fire(uri);
  }

  private async rule(id: string): Promise<{ readonly markdown: string } | null> {
    try {
      const pages = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.extension, 'dist/rulePages.json')))) as Readonly<Record<string, string>>;
      const markdown = pages[id];
      return markdown === undefined ? null : { markdown };
    } catch {
      return null;
    }
  }
}
