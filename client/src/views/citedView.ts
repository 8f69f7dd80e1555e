import {
  type Diagnostic, DiagnosticSeverity, type Disposable, EventEmitter, FileDecoration, type FileDecorationProvider, l10n, languages, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeDataProvider, type TreeView, Uri, window, workspace,
} from 'vscode';
import type { CitedAuthorities } from '../../../server/src/protocol.js';
import { activeBrief } from '../briefs.js';
import type { Opinions } from '../library/opinions.js';
import type { Session } from '../session.js';
import { voiceIcons } from './voices.js';

type Authority = CitedAuthorities['authorities'][number];

/** An authority that the brief cites, or one place where it does. */
export type CitedNode = { readonly authority: Authority } | { readonly authority: Authority; readonly place: Authority['places'][number] };

/** Rows are told apart, and marked with their findings, by an address of their own. */
const rowScheme = 'pincite-cited';

const icons: Readonly<Record<string, ThemeIcon>> = {
  case: new ThemeIcon('law'),
  statute: new ThemeIcon('book'),
  regulation: new ThemeIcon('book'),
  rule: new ThemeIcon('book'),
  constitution: new ThemeIcon('book'),
};

const plain = (markdown: string): string => markdown.replaceAll(/[*_]/g, '');

/** "Cited in this brief": each authority of the brief in front, or last in front, and the places where it is cited. */
export class CitedView implements TreeDataProvider<CitedNode>, FileDecorationProvider, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly marks = new EventEmitter<undefined>();
  readonly onDidChangeFileDecorations = this.marks.event;
  private readonly view: TreeView<CitedNode>;
  private readonly subscriptions: readonly Disposable[];
  private brief: Uri | undefined;
  private authorities: readonly Authority[] = [];
  private asking = 0;

  constructor(
    session: Session,
    private readonly opinions: Opinions,
  ) {
    this.view = window.createTreeView('pincite.cited', { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.view,
      window.registerFileDecorationProvider(this),
      session.onStatus(({ uri }) => { if (uri === this.brief?.toString()) void this.refresh(); }),
      session.onState(() => void this.refresh()),
      session.onLibrary(() => void this.refresh()),
      window.onDidChangeActiveTextEditor(() => { this.follow(); }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() !== this.brief?.toString()) return;
        this.brief = undefined;
        void this.refresh();
      }),
    ];
    this.follow();
  }

  /** Places of an opinion in the brief. */
  placesOf(opinion: string): readonly Range[] {
    return this.authorities.filter((authority) => authority.opinion === opinion).flatMap(({ places }) => places.map(({ at }) => new Range(...at)));
  }

  async refresh(): Promise<void> {
    const turn = ++this.asking;
    const { brief } = this;
    const cited = brief === undefined ? undefined : await this.opinions.citedIn(brief);
    // Overtaken by a later change, which will ask anew.
    if (turn !== this.asking) return;
    this.authorities = cited?.authorities ?? [];
    const grave = this.authorities.reduce((sum, { findings }) => sum + findings.error + findings.warning, 0);
    this.view.badge = grave === 0 ? undefined : { value: grave, tooltip: l10n.t('Errors and warnings on authorities: {0}', grave) };
    this.view.description = brief?.path.split('/').at(-1) ?? '';
    this.changes.fire(undefined);
    this.marks.fire(undefined);
  }

  /** Shows a place in the brief. */
  async reveal(range: Range): Promise<void> {
    if (this.brief !== undefined) await window.showTextDocument(this.brief, { selection: range });
  }

  getChildren(node?: CitedNode): CitedNode[] {
    if (node === undefined) return this.authorities.map((authority) => ({ authority }));
    return 'place' in node ? [] : node.authority.places.map((place) => ({ authority: node.authority, place }));
  }

  async getTreeItem(node: CitedNode): Promise<TreeItem> {
    return 'place' in node ? this.placeItem(node.authority, node.place) : authorityItem(node.authority);
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    if (uri.scheme !== rowScheme) return undefined;
    const findings = this.authorities.find(({ key }) => rowUri(key).toString() === uri.toString())?.findings;
    if (findings === undefined) return undefined;
    const { error, warning } = findings;
    if (error + warning === 0) return undefined;
    const badge = error + warning > 9 ? '9+' : String(error + warning);
    return new FileDecoration(badge, l10n.t('Errors: {0}, warnings: {1}', error, warning), new ThemeColor(error > 0 ? 'list.errorForeground' : 'list.warningForeground'));
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
    this.changes.dispose();
    this.marks.dispose();
  }

  private follow(): void {
    const brief = activeBrief()?.document.uri;
    if (brief === undefined || brief.toString() === this.brief?.toString()) return;
    this.brief = brief;
    void this.refresh();
  }

  private async placeItem({ key, label, opinion }: Authority, { at, page, writing }: Authority['places'][number]): Promise<TreeItem> {
    const range = new Range(...at);
    const document = this.brief === undefined ? undefined : await workspace.openTextDocument(this.brief);
    const words = plain(document?.getText(document.validateRange(range)).replaceAll(/\s+/g, ' ') ?? label);
    const findings = this.brief === undefined ? [] : languages.getDiagnostics(this.brief).filter((finding) => finding.source === 'pincite' && concerns(finding, range));
    const line = l10n.t('line {0}', range.start.line + 1);
    // The line stands first: it is what a narrow side bar shows for certain.
    const item = new TreeItem(`${String(range.start.line + 1)}: ${words}`);
    const said = [line, writing?.name, ...findings.map(({ message }) => message)].filter((word) => word !== undefined);
    item.id = `${key} ${at.join(' ')}`;
    if (writing !== undefined) item.description = writing.name;
    item.tooltip = [words, ...said].join('\n');
    item.iconPath = findings.some(({ severity }) => severity === DiagnosticSeverity.Error) ? new ThemeIcon('error', new ThemeColor('list.errorForeground'))
      : findings.some(({ severity }) => severity === DiagnosticSeverity.Warning) ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
        : writing === undefined ? new ThemeIcon('quote') : voiceIcons[writing.voice];
    item.accessibilityInformation = { label: [words, page === undefined ? undefined : l10n.t('page {0}', page), ...said].filter((word) => word !== undefined).join(', ') };
    item.contextValue = opinion === undefined ? 'place' : 'place.opinion';
    item.command = { command: 'pincite.revealInBrief', title: l10n.t('Reveal in Brief'), arguments: [range] };
    return item;
  }
}

/** Whether a finding is on a citation, or on the words that it is to support: the first thing that the finding is related to. */
const concerns = ({ range, relatedInformation }: Diagnostic, citation: Range): boolean =>
  range.intersection(citation) !== undefined || relatedInformation?.[0]?.location.range.isEqual(citation) === true;

const rowUri = (key: string): Uri => Uri.from({ scheme: rowScheme, path: `/${key}` });

/** A case's name, and its citation after it; of other authorities all is the name. */
function nameAndCitation(label: string): readonly [name: string, citation: string] {
  const at = label.search(/, (?:\d|No\. )/);
  return at < 0 ? [label, ''] : [label.slice(0, at), label.slice(at + 2)];
}

function authorityItem({ key, label, kind, opinion, places, findings }: Authority): TreeItem {
  const [name, citation] = nameAndCitation(plain(label));
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = key;
  item.resourceUri = rowUri(key);
  item.description = citation === '' ? `${String(places.length)}×` : `${String(places.length)}× ${citation}`;
  item.iconPath = icons[kind] ?? new ThemeIcon('references');
  item.contextValue = opinion === undefined ? 'authority' : 'authority.opinion';
  const counts = l10n.t('cited: {0}, errors: {1}, warnings: {2}', places.length, findings.error, findings.warning);
  const known = opinion === undefined ? l10n.t('not in the library: only its form is checked') : l10n.t('in the library');
  item.tooltip = [plain(label), counts, ...(kind === 'case' ? [known] : [])].join('\n');
  item.accessibilityInformation = { label: [plain(label), counts, ...(kind === 'case' ? [known] : [])].join(', ') };
  return item;
}
