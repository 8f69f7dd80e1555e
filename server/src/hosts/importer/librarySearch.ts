import { citationLine, partName } from '../../features/describe.js';
import { LibraryFolder } from '../../library/libraryFolder.js';
import type { Opinion, OpinionSummary } from '../../library/opinion.js';
import type { LibraryFiles } from '../../library/store.js';
import type { SearchAnswer, SearchParams } from '../../protocol.js';
import { OpinionSearch, type Searchable } from './opinionSearch.js';

/** Characters of text that are taken up; opinions beyond are found by name alone, so that memory has a bound. */
const mostText = 40_000_000;

function passagesOf(opinion: Opinion | undefined): Searchable['passages'] {
  return (opinion?.text?.pages ?? []).flatMap(({ page, passages }) => passages.map(({ text, part }) => {
    const writing = opinion?.record.parts[part ?? -1];
    return { page, text, ...(writing === undefined ? {} : { writing: partName(writing) }) };
  }));
}

const searchable = (summary: OpinionSummary, opinion: Opinion | undefined): Searchable => ({
  id: summary.id,
  name: summary.caseName,
  citation: citationLine(summary),
  keys: [...summary.shortNames, ...summary.citations.map(({ volume, reporter, page }) => `${volume} ${reporter} ${page}`), ...summary.docket],
  holdings: (opinion?.record.holdings ?? []).map(({ statement, pages }) => ({ statement, page: pages[0]?.first ?? null })),
  passages: passagesOf(opinion),
});

/** Searches library folders; the index is made at the first search, and each later one takes up what changed since. */
export class LibrarySearch {
  readonly #search = new OpinionSearch();
  readonly #folders = new Map<string, LibraryFolder>();
  /** Characters of text taken up, in all and of each opinion. */
  #text = 0;
  readonly #lengths = new Map<string, number>();

  constructor(private readonly files: LibraryFiles) {}

  async find({ folders, shipped, query }: SearchParams, progress: (done: number, total: number) => void): Promise<SearchAnswer> {
    for (const uri of [...this.#folders.keys()]) if (!folders.includes(uri)) this.#folders.delete(uri);
    const present: { readonly folder: LibraryFolder; readonly summary: OpinionSummary }[] = [];
    for (const uri of folders) {
      const folder = this.#folders.get(uri) ?? new LibraryFolder(uri, this.files);
      this.#folders.set(uri, folder);
      await folder.refresh();
      present.push(...folder.library.summaries.map((summary) => ({ folder, summary })));
    }
    const ids = new Set([...shipped, ...present.map(({ summary }) => summary)].map(({ id }) => id));
    this.#search.keepOnly(ids);
    for (const id of [...this.#lengths.keys()]) if (!ids.has(id)) this.#measure(id, 0);
    for (const { id, name, citation, holdings } of shipped) if (!this.#search.has(id, 'shipped')) this.#search.take({ id, name, citation, keys: [], holdings, passages: [] }, 'shipped');
    let withoutText = 0;
    for (const [at, { folder, summary }] of present.entries()) if (!(await this.#take(folder, summary, () => { progress(at + 1, present.length); }))) withoutText++;
    return { hits: this.#search.find(query), withoutText };
  }

  /** Answers whether the opinion's text can be searched. */
  async #take(folder: LibraryFolder, summary: OpinionSummary, taken: () => void): Promise<boolean> {
    const { id } = summary;
    if (this.#text - (this.#lengths.get(id) ?? 0) >= mostText) {
      if (!this.#search.has(id, undefined)) this.#search.take(searchable(summary, undefined), undefined);
      return false;
    }
    folder.library.byId(id);
    await folder.load();
    const opinion = folder.library.byId(id);
    if (this.#search.has(id, opinion)) return true;
    this.#measure(id, (opinion?.text?.pages ?? []).reduce((sum, { text }) => sum + text.length, 0));
    this.#search.take(searchable(summary, opinion), opinion);
    taken();
    return true;
  }

  #measure(id: string, length: number): void {
    this.#text += length - (this.#lengths.get(id) ?? 0);
    if (length === 0) this.#lengths.delete(id);
    else this.#lengths.set(id, length);
  }
}
