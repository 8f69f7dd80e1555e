import { type Disposable, EventEmitter, l10n, type TextDocumentContentProvider, type Uri, workspace } from 'vscode';
import type { Methods, OpinionPage, OpinionPageParams } from '../../../server/src/protocol.js';
import type { Session } from '../session.js';

export const opinionScheme = 'pincite-opinion';

const method: Methods['opinionPage'] = 'pincite/opinionPage';

/** Readonly documents `pincite-opinion:/<id>.md`, written by the server from an opinion's record. */
export class OpinionPages implements TextDocumentContentProvider, Disposable {
  private readonly changes = new EventEmitter<Uri>();
  readonly onDidChange = this.changes.event;
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly session: Session) {
    this.subscriptions = [
      workspace.registerTextDocumentContentProvider(opinionScheme, this),
      // A page opened with the window waits for the server; a restarted server may know more.
      session.onState((state) => {
        if (state !== 'running') return;
        for (const document of workspace.textDocuments) if (document.uri.scheme === opinionScheme) this.changes.fire(document.uri);
      }),
    ];
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const params: OpinionPageParams = { id: uri.path.replace(/^\//, '').replace(/\.md$/, '') };
    const page = await this.session.request<OpinionPage | null>(method, params);
    if (page === undefined) return l10n.t('The Pincite server is not running.');
    return page === null ? l10n.t('The library has no opinion “{0}”.', params.id) : page.markdown;
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
    this.changes.dispose();
  }
}
