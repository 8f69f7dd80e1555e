import { type DataTransfer, type Disposable, EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeDataProvider, type TreeDragAndDropController, type TreeView, window } from 'vscode';
import type { LibraryList, OpinionDetails } from '../../../server/src/protocol.js';
import type { Opinions } from '../library/opinions.js';
import { droppedSources, type OpinionSource } from '../library/sources.js';
import type { Session } from '../session.js';
import { voiceIcons } from './voices.js';

type Opinion = LibraryList['opinions'][number];
type Part = OpinionDetails['parts'][number];
type Holding = OpinionDetails['holdings'][number];

/** An opinion of the library, a part of it, or one of its holdings. */
export type LibraryNode = { readonly opinion: Opinion } | { readonly opinion: Opinion; readonly part: Part } | { readonly opinion: Opinion; readonly holding: Holding };

/** "Library": every opinion at hand, with its parts and holdings. Files dropped on it are imported. */
export class LibraryView implements TreeDataProvider<LibraryNode>, TreeDragAndDropController<LibraryNode>, Disposable {
  readonly dropMimeTypes = ['text/uri-list', 'files'];
  readonly dragMimeTypes: readonly string[] = [];
  private readonly changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly view: TreeView<LibraryNode>;
  private readonly subscriptions: readonly Disposable[];

  constructor(
    session: Session,
    private readonly opinions: Opinions,
    private readonly take: (sources: readonly OpinionSource[]) => Promise<void>,
  ) {
    this.view = window.createTreeView('pincite.library', { treeDataProvider: this, dragAndDropController: this, showCollapseAll: true });
    this.subscriptions = [this.view, session.onState(() => { this.refresh(); }), session.onLibrary(() => { this.refresh(); })];
  }

  refresh(): void {
    this.changes.fire(undefined);
  }

  async getChildren(node?: LibraryNode): Promise<LibraryNode[]> {
    if (node === undefined) {
      const list = await this.opinions.list();
      const opinions = [...(list?.opinions ?? [])].sort((a, b) => a.name.localeCompare(b.name));
      this.view.message = list?.folders.length === 0 ? l10n.t('Drop opinions here, or import them: Pincite reads their parts, pages and holdings.') : '';
      return opinions.map((opinion) => ({ opinion }));
    }
    if ('part' in node || 'holding' in node) return [];
    const { opinion } = node;
    const details = await this.opinions.details(opinion.id);
    return [...(details?.parts ?? []).map((part) => ({ opinion, part })), ...(details?.holdings ?? []).map((holding) => ({ opinion, holding }))];
  }

  getTreeItem(node: LibraryNode): TreeItem {
    if ('part' in node) return partItem(node.opinion, node.part);
    return 'holding' in node ? holdingItem(node.opinion, node.holding) : opinionItem(node.opinion);
  }

  async handleDrop(_target: LibraryNode | undefined, transfer: DataTransfer): Promise<void> {
    await this.take(await droppedSources(transfer));
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
    this.changes.dispose();
  }
}

function opinionItem({ id, name, citation, shipped, source }: Opinion): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = citation;
  item.iconPath = new ThemeIcon(shipped ? 'package' : 'file-text');
  item.contextValue = shipped ? 'opinion.shipped' : 'opinion';
  const origin = shipped ? l10n.t('comes with Pincite') : source === undefined ? l10n.t('your own copy') : l10n.t('your own copy, from {0}', source);
  item.tooltip = [name, citation, origin].join('\n');
  item.accessibilityInformation = { label: [name, citation, origin].join(', ') };
  return item;
}

function partItem({ id }: Opinion, { name, voice, pages, page }: Part): TreeItem {
  const item = new TreeItem(name);
  item.description = pages;
  item.iconPath = voiceIcons[voice];
  item.contextValue = 'part';
  item.accessibilityInformation = { label: l10n.t('{0}, pages {1}', name, pages) };
  item.command = { command: 'pincite.openOpinion', title: l10n.t('Open Opinion'), arguments: [id, page] };
  return item;
}

function holdingItem({ id }: Opinion, { statement, pages, page, proposed }: Holding): TreeItem {
  const item = new TreeItem(statement);
  const status = proposed ? l10n.t('proposed') : l10n.t('confirmed');
  item.description = proposed ? l10n.t('{0}, proposed', pages) : pages;
  item.iconPath = proposed ? new ThemeIcon('question', new ThemeColor('list.warningForeground')) : new ThemeIcon('pass');
  item.contextValue = proposed ? 'holding.proposed' : 'holding';
  item.tooltip = [statement, l10n.t('Page {0}, {1}', pages, status)].join('\n\n');
  item.accessibilityInformation = { label: l10n.t('Holding, {0}, page {1}: {2}', status, pages, statement) };
  item.command = { command: 'pincite.openOpinion', title: l10n.t('Open Opinion'), arguments: [id, page] };
  return item;
}
