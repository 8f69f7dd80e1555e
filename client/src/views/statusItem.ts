import { commands, type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window, workspace } from 'vscode';
import type { BriefStatus } from '../../../server/src/protocol.js';
import { activeBrief } from '../briefs.js';
import type { Session } from '../session.js';

/** Context key of the manifest's menus: the brief in front cites something. */
const citesKey = 'pincite.cites';

/** Commands that the tooltip offers; it may run no others. */
const offered = (): readonly (readonly [string, string])[] => [
  ['pincite.openReport', l10n.t('Report')],
  ['pincite.checkGate', l10n.t('Filing gate')],
  ['pincite.fixAll', l10n.t('Fix all safe findings')],
  ['pincite.checkBrief', l10n.t('Check now')],
  ['pincite.showOutput', l10n.t('Output')],
];

const wordsOf = ({ words, wordLimit }: BriefStatus): string =>
  wordLimit === null ? l10n.t('{0} words', words.toLocaleString()) : l10n.t('{0} of {1} words', words.toLocaleString(), wordLimit.most.toLocaleString());

/** The same with the rule that sets the limit, and how far the brief is over it. */
function wordLine(status: BriefStatus): string {
  const { words, wordLimit } = status;
  if (wordLimit === null) return wordsOf(status);
  return words > wordLimit.most
    ? l10n.t('{0} ({1}): {2} too many', wordsOf(status), wordLimit.source, (words - wordLimit.most).toLocaleString())
    : l10n.t('{0} ({1})', wordsOf(status), wordLimit.source);
}

/** One entry in the status bar while a brief is in front: its words, how many authorities it cites, and what was found. */
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
    const status = editor === undefined ? undefined : this.byBrief.get(editor.document.uri.toString());
    void commands.executeCommand('setContext', citesKey, status !== undefined && status.citations > 0);
    if (editor === undefined) {
      this.item.hide();
      return;
    }
    this.item.backgroundColor = undefined;
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
    this.item.command = starting ? 'pincite.showOutput' : 'pincite.checkBrief';
    this.say(starting ? l10n.t('Pincite is starting') : l10n.t('Pincite has not checked this brief yet. Click to check it'));
  }

  private showCounts(status: BriefStatus): void {
    const { findings, authorities, citations, checked, words, wordLimit } = status;
    const { error, warning, info, hint } = findings;
    const found = !checked ? '' : error + warning === 0 ? ' $(check)' : ` $(error) ${String(error)} $(warning) ${String(warning)}`;
    this.item.text = `$(law) ${wordsOf(status)} · ${authorities === 1 ? l10n.t('1 authority') : l10n.t('{0} authorities', authorities)}${found}`;
    if (wordLimit !== null && words > wordLimit.most) this.item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    this.item.command = checked ? 'workbench.actions.view.problems' : 'pincite.checkBrief';
    const title = checked ? l10n.t('Pincite found errors: {0}, warnings: {1}, notes: {2}', error, warning, info + hint) : l10n.t('Pincite has not checked this brief yet. Click to check it');
    this.say(title, [l10n.t('Authorities: {0}, citations: {1}', authorities, citations), wordLine(status)]);
  }

  /** The same for the eye and for a screen reader; the eye may also click what the commands do. */
  private say(title: string, lines: readonly string[] = []): void {
    const links = offered();
    this.item.accessibilityInformation = { label: [title, ...lines].join('. '), role: 'button' };
    const tooltip = new MarkdownString([title, ...lines, links.map(([command, label]) => `[${label}](command:${command})`).join(' · ')].join('\n\n'));
    tooltip.isTrusted = { enabledCommands: links.map(([command]) => command) };
    this.item.tooltip = tooltip;
  }
}
