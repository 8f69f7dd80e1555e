import { type Disposable, l10n, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { SearchAnswer, SearchParams } from '../../../server/src/protocol.js';
import { reasonOf } from '../files.js';
import { Importer, type StartImporter } from '../library/importer.js';
import type { Opinions } from '../library/opinions.js';

type Hit = SearchAnswer['hits'][number];

interface Item extends QuickPickItem {
  readonly hit: Hit;
}

/** So long after the last letter the library is searched. */
const pause = 150;

const icons: Readonly<Record<Hit['found'], ThemeIcon>> = { name: new ThemeIcon('law'), holding: new ThemeIcon('pass'), text: new ThemeIcon('quote') };

function itemOf(hit: Hit): Item {
  const { name, citation, found, page, words, writing } = hit;
  const onPage = page === null ? citation : l10n.t('{0}, page {1}', citation, page);
  const place = writing === undefined ? onPage : l10n.t('{0}: {1}', onPage, writing);
  return { hit, label: name, description: place, iconPath: icons[found], alwaysShow: true, ...(words === '' ? {} : { detail: words }) };
}

/** Searches names, holdings and texts of the library, in a thread that keeps its index until the editor closes. */
export class OpinionSearch implements Disposable {
  private importer: Importer | undefined;

  constructor(
    private readonly opinions: Opinions,
    private readonly start: StartImporter,
  ) {}

  async run(): Promise<void> {
    const importer = (this.importer ??= new Importer(this.start));
    const library = await this.library();
    const pick = window.createQuickPick<Item>();
    pick.title = l10n.t('Search Opinions');
    pick.placeholder = l10n.t('Words of a name, a holding or the text');
    const progress = importer.onProgress(({ done, total }) => { pick.title = l10n.t('Search Opinions: reading {0} of {1}', done, total); });
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const search = async (query: string): Promise<void> => {
      const own = ++turn;
      pick.busy = true;
      try {
        const { hits, withoutText } = await importer.search({ ...library, query });
        if (own !== turn) return;
        pick.items = hits.map(itemOf);
        pick.title = withoutText === 0 ? l10n.t('Search Opinions') : l10n.t('Search Opinions: of {0}, only the names are searched', withoutText);
      } catch (error) {
        if (own === turn) pick.title = reasonOf(error);
      }
      if (own === turn) pick.busy = false;
    };
    pick.onDidChangeValue((query) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void search(query), pause);
    });
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      pick.hide();
      if (item !== undefined) void this.opinions.open(item.hit.id, item.hit.page, item.hit.found === 'text' ? item.hit.words : undefined);
    });
    pick.onDidHide(() => {
      clearTimeout(waiting);
      progress.dispose();
      pick.dispose();
    });
    pick.show();
    // The index is made while the first words are typed.
    await search(pick.value);
  }

  dispose(): void {
    this.importer?.dispose();
  }

  private async library(): Promise<Omit<SearchParams, 'query'>> {
    const list = await this.opinions.list();
    const shipped = await Promise.all((list?.opinions ?? []).filter((opinion) => opinion.shipped).map(async ({ id, name, citation }) => ({ id, name, citation, holdings: (await this.opinions.details(id))?.holdings ?? [] })));
    return { folders: list?.folders ?? [], shipped };
  }
}
