import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window, workspace } from 'vscode';
import type { BriefStatus } from '../../../server/src/protocol.js';
import { activeBrief } from '../briefs.js';
import type { Session } from '../session.js';

/** One entry in the status bar while a brief is in front: how many authorities it cites, and what was found. */
export class StatusItem implements Disposable {
  private readonly item: StatusBarItem;
  private readonly byBrief = new Map<string, BriefStatus>();
  private readonly subscriptions: readonly { dispose(): unknown }[];

  constructor(private readonly session: Session) {
    this.item = window.createStatusBarItem('pincite.status', StatusBarAlignment.Right, 90);
    this.item.name = 'Pincite';
    this.subscriptions = [
      this.item,
      session.onState(() => { this.show(); }),
      session.onStatus((status) => {
        this.byBrief.set(status.uri, status);
        this.show();
      }),
      window.onDidChangeActiveTextEditor(() => { this.show(); }),
      workspace.onDidCloseTextDocument(({ uri }) => { this.byBrief.delete(uri.toString()); }),
    ];
    this.show();
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
  }

  private show(): void {
    const editor = activeBrief();
    if (editor === undefined) {
      this.item.hide();
      return;
    }
    const status = this.byBrief.get(editor.document.uri.toString());
    if (this.session.state === 'stopped') this.showStopped();
    else if (this.session.state === 'starting' || status === undefined) this.showWaiting();
    else this.showCounts(status);
    this.item.show();
  }

  private showStopped(): void {
    this.item.text = '$(law) $(error)';
    this.item.backgroundColor = new ThemeColor('statusBarItem.errorBackground');
    this.item.command = 'pincite.restartServer';
    this.say(l10n.t('Pincite is not running. Click to restart it.'));
  }

  private showWaiting(): void {
    const starting = this.session.state === 'starting';
    this.item.text = starting ? '$(law) $(sync~spin)' : '$(law)';
    this.item.backgroundColor = undefined;
    this.item.command = starting ? 'pincite.showOutput' : 'pincite.checkBrief';
    this.say(starting ? l10n.t('Pincite is starting') : l10n.t('Pincite has not checked this brief yet. Click to check it'));
  }

  private showCounts({ findings, authorities, citations, words, wordLimit }: BriefStatus): void {
    const { error, warning } = findings;
    this.item.text = error + warning === 0 ? `$(law) ${String(authorities)} $(check)` : `$(law) ${String(authorities)} $(error) ${String(error)} $(warning) ${String(warning)}`;
    this.item.backgroundColor = undefined;
    this.item.command = 'workbench.actions.view.problems';
    this.say(l10n.t('Pincite found errors: {0}, warnings: {1}, notes: {2}', error, warning, findings.info + findings.hint), [
      l10n.t('Authorities: {0}, citations: {1}', authorities, citations),
      wordLimit === null
        ? l10n.t('Words: {0}', words.toLocaleString())
        : words > wordLimit.most
          ? l10n.t('Words: {0}, {1} over the {2} of {3}', words.toLocaleString(), (words - wordLimit.most).toLocaleString(), wordLimit.most.toLocaleString(), wordLimit.source)
          : l10n.t('Words: {0} of {1} ({2})', words.toLocaleString(), wordLimit.most.toLocaleString(), wordLimit.source),
    ]);
  }

  /** The same for the eye and for a screen reader. */
  private say(title: string, lines: readonly string[] = []): void {
    this.item.accessibilityInformation = { label: [title, ...lines].join('. '), role: 'button' };
    this.item.tooltip = new MarkdownString([title, ...lines].join('\n\n'));
  }
}
