import { type Disposable, l10n, Range, type TextDocument, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { briefInFront } from '../briefs.js';
import { fileName, type Filing } from '../filing/filing.js';
import type { SignOffs } from '../filing/signOff.js';
import type { Session } from '../session.js';
import { panelPage } from './page.js';

const viewType = 'pincite.report';
/** A brief that is being typed in is reported on when the hands rest. */
const pause = 400;

/** What the page asks for; see server/src/hosts/panel/main.ts. */
interface Wish {
  readonly reveal?: readonly [number, number];
  readonly sign?: string;
  readonly ready?: true;
}

interface Shown {
  readonly brief: Uri;
  readonly panel: WebviewPanel;
  timer?: ReturnType<typeof setTimeout>;
}

/** Panels with the report on a brief: one for each brief, kept up to date, and there again when the window is opened anew. */
export class ReportPanels implements Disposable {
  private readonly shown = new Map<string, Shown>();
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly session: Session,
    private readonly filing: Filing,
    private readonly signOffs: SignOffs,
    private readonly extension: Uri,
  ) {
    const changed = (uri: string) => { this.soon(uri); };
    this.subscriptions = [
      session.onStatus(({ uri }) => { changed(uri); }),
      filing.onSigned((uri) => { changed(uri.toString()); }),
      workspace.onDidSaveTextDocument(({ uri }) => { changed(uri.toString()); }),
      session.onState((state) => { if (state === 'running') for (const uri of this.shown.keys()) changed(uri); }),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state: unknown) => {
          const uri = typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string' ? state.uri : undefined;
          if (uri === undefined) panel.dispose();
          else this.furnish(Uri.parse(uri), panel);
          return Promise.resolve();
        },
      }),
    ];
  }

  /** The command: the report on the brief in front, beside it. */
  open(): void {
    const brief = briefInFront()?.document.uri;
    if (brief === undefined) return;
    const known = this.shown.get(brief.toString());
    if (known === undefined) this.furnish(brief, window.createWebviewPanel(viewType, '', ViewColumn.Beside, {}));
    else known.panel.reveal();
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
    for (const { panel } of [...this.shown.values()]) panel.dispose();
  }

  private furnish(brief: Uri, panel: WebviewPanel): void {
    const key = brief.toString();
    this.shown.get(key)?.panel.dispose();
    const folder = Uri.joinPath(this.extension, 'dist');
    panel.title = l10n.t('Report: {0}', fileName(brief));
    panel.iconPath = Uri.joinPath(this.extension, 'images/icon.png');
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.webview.onDidReceiveMessage((wish: Wish) => { void this.grant(brief, wish); });
    panel.onDidDispose(() => {
      clearTimeout(this.shown.get(key)?.timer);
      this.shown.delete(key);
    });
    this.shown.set(key, { brief, panel });
    panel.webview.html = panelPage(panel.webview.asWebviewUri(Uri.joinPath(folder, 'report.js')).toString(), l10n.t('The report is being made.'));
  }

  private async grant(brief: Uri, { reveal, sign, ready }: Wish): Promise<void> {
    if (ready === true) await this.send(brief.toString());
    const document = await workspace.openTextDocument(brief);
    if (reveal !== undefined) await show(document, reveal);
    if (sign === undefined) return;
    try {
      await this.signOffs.byHash(document, sign);
    } catch (error) {
      void window.showErrorMessage(l10n.t('Pincite: {0}', error instanceof Error ? error.message : String(error)));
    }
  }

  private soon(uri: string): void {
    const shown = this.shown.get(uri);
    if (shown === undefined) return;
    clearTimeout(shown.timer);
    shown.timer = setTimeout(() => void this.send(uri), pause);
  }

  private async send(uri: string): Promise<void> {
    const shown = this.shown.get(uri);
    if (shown === undefined || this.session.state !== 'running') return;
    const answer = await this.filing.report(await workspace.openTextDocument(shown.brief));
    if (answer !== undefined && answer !== null) await shown.panel.webview.postMessage({ report: answer.report, words: l10n.bundle ?? {}, uri });
  }
}

/** Shows a place of the brief in the column where the brief is, never over the report. */
async function show(document: TextDocument, [start, end]: readonly [number, number]): Promise<void> {
  const there = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.uri.toString());
  await window.showTextDocument(document, { viewColumn: there?.viewColumn ?? ViewColumn.One, selection: new Range(document.positionAt(start), document.positionAt(end)) });
}
