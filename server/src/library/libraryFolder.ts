import { CATALOGUE, catalogueText, type CatalogueEntry, parseCatalogue, summaryOf } from './catalogue.js';
import { lookUps, nextRevision } from './lookUps.js';
import type { Opinion, OpinionLibrary } from './opinion.js';
import { parseRecord } from './record.js';
import { filesOf, type LibraryFiles, openFiles, openOpinion, type OpinionFiles, parseJson, skipped, type WritableLibraryFiles } from './store.js';

/** A record file, and what was read of it. */
interface Entry extends CatalogueEntry {
  opinion?: Opinion;
  /** Whether index and text were read too, as far as they are there. */
  whole: boolean;
}

type Found = ReturnType<typeof lookUps>;

export interface FolderOptions {
  /** Up to so many records are all read when the folder is opened; of more, a catalogue is kept and records are read when asked for. */
  readonly readAll?: number;
  /** Writes the catalogue; without it a large library is read anew every time. */
  readonly write?: WritableLibraryFiles['write'];
  /** Told now and then while very many records are read, and at the end. */
  readonly tell?: (done: number, of: number) => void;
}

const RECORD = /^(?!\.)(?!.*\.(?:index|text)\.json$).+\.json$/;
/** Files read at a time, between which others get their turn. */
const BATCH = 64;

const stem = (file: string): string => file.slice(0, -'.json'.length);

/**
 * The opinions of one folder. A record that cannot be read is told in one line and left out; its file is never touched. Index and text
 * are read when an opinion is first asked for: at once where the host can, else by {@link load}.
 */
export class LibraryFolder {
  readonly library: OpinionLibrary;
  readonly #base: string;
  readonly #readAll: number;
  readonly #write: WritableLibraryFiles['write'] | undefined;
  readonly #tell: FolderOptions['tell'];
  #entries = new Map<string, Entry>();
  #byId = new Map<string, Entry>();
  readonly #wanted = new Set<Entry>();
  #found: Found = lookUps([], () => undefined);
  #revision = nextRevision();
  #problems: readonly string[] = [];
  #opened: { readonly revision: number; readonly opinions: readonly Opinion[] } | undefined;

  constructor(folder: string, private readonly files: LibraryFiles, { readAll = 500, write, tell }: FolderOptions = {}) {
    this.#base = folder.replace(/\/$/, '');
    this.#readAll = readAll;
    this.#write = write;
    this.#tell = tell;
    const revision = (): number => this.#revision;
    const found = (): Found => this.#found;
    const opinions = (): readonly Opinion[] => this.#opinions();
    this.library = {
      get revision() {
        return revision();
      },
      get summaries() {
        return found().summaries;
      },
      get opinions() {
        return opinions();
      },
      byId: (id) => found().byId(id),
      byCitation: (volume, reporter, page) => found().byCitation(volume, reporter, page),
      byDocket: (docket, courtId) => found().byDocket(docket, courtId),
      byName: (name) => found().byName(name),
      inVolume: (volume, reporter, fits) => found().inVolume(volume, reporter, fits),
    };
  }

  /** What is wrong in the folder, a line each. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** URI of the record of an opinion of this folder. */
  recordOf(id: string): string | undefined {
    const entry = this.#byId.get(id);
    return entry === undefined ? undefined : `${this.#base}/${entry.file}`;
  }

  /** Reads what is new or changed in the folder. Answers whether anything is. */
  async refresh(): Promise<boolean> {
    const listed = await this.files.list(this.#base);
    const names = (listed ?? []).filter(({ name, folder }) => !folder && RECORD.test(name)).map(({ name }) => name).sort();
    const stamps = await this.files.stamps(this.#base, names);
    const large = names.length > this.#readAll;
    const catalogued = large && this.#entries.size === 0 ? parseCatalogue(parseJson((await this.files.read(`${this.#base}/${CATALOGUE}`)) ?? '')) : new Map<string, CatalogueEntry>();
    const entries = new Map<string, Entry>();
    const unread: { readonly file: string; readonly stamp: string | null }[] = [];
    names.forEach((file, at) => {
      const stamp = stamps[at] ?? null;
      const opened = this.#entries.get(file);
      const known = opened ?? catalogued.get(file);
      if (known === undefined || stamp === null || known.stamp !== stamp) unread.push({ file, stamp });
      else entries.set(file, opened ?? { ...known, whole: false });
    });
    for (let at = 0; at < unread.length; at += BATCH) {
      for (const entry of await Promise.all(unread.slice(at, at + BATCH).map(({ file, stamp }) => this.#read(file, stamp, large)))) entries.set(entry.file, entry);
      if (unread.length > this.#readAll) this.#tell?.(Math.min(at + BATCH, unread.length), unread.length);
    }
    const changed = unread.length > 0 || [...this.#entries.keys()].some((file) => !entries.has(file));
    this.#take(names.flatMap((name) => entries.get(name) ?? []), listed === null ? [`The library folder ${this.#base} cannot be read.`] : []);
    if (large && changed) await this.#write?.([{ uri: `${this.#base}/${CATALOGUE}`, text: catalogueText([...this.#entries.values()].map(({ file, stamp, summary, problem }) => ({ file, stamp, ...(summary === undefined ? {} : { summary }), ...(problem === undefined ? {} : { problem }) }))) }]).catch(() => undefined);
    return changed;
  }

  /** Reads the opinions that were asked for. Answers whether there were any. */
  async load(): Promise<boolean> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    for (let at = 0; at < wanted.length; at += BATCH) {
      await Promise.all(wanted.slice(at, at + BATCH).map(async (entry) => {
        const { record, index, text } = filesOf(this.#base, stem(entry.file));
        const [recordRead, indexRead, textRead] = await Promise.all([this.files.read(record), this.files.read(index), this.files.read(text)]);
        this.#open(entry, { record: recordRead, index: indexRead, text: textRead });
      }));
    }
    return wanted.length > 0;
  }

  #opinions(): readonly Opinion[] {
    if (this.#opened?.revision !== this.#revision) this.#opened = { revision: this.#revision, opinions: [...this.#byId.values()].flatMap(({ opinion }) => opinion ?? []) };
    return this.#opened.opinions;
  }

  async #read(file: string, stamp: string | null, large: boolean): Promise<Entry> {
    const parsed = parseRecord(parseJson((await this.files.read(`${this.#base}/${file}`)) ?? ''));
    if ('problem' in parsed) return { file, stamp, problem: parsed.problem, whole: true };
    return { file, stamp, summary: summaryOf(parsed.record), whole: false, ...(large ? {} : { opinion: openOpinion(parsed.record, undefined, undefined) }) };
  }

  #take(entries: readonly Entry[], problems: readonly string[]): void {
    const told = [...problems];
    this.#entries = new Map(entries.map((entry) => [entry.file, entry]));
    this.#byId = new Map();
    for (const entry of entries) {
      const { file, summary } = entry;
      const twin = summary === undefined ? undefined : this.#byId.get(summary.id);
      if (entry.problem !== undefined) told.push(skipped(`${this.#base}/${file}`, entry.problem));
      else if (twin !== undefined) told.push(skipped(`${this.#base}/${file}`, `it has the id of ${twin.file}`));
      else if (summary !== undefined) this.#byId.set(summary.id, entry);
    }
    this.#problems = told;
    this.#wanted.clear();
    this.#found = lookUps([...this.#byId.values()].flatMap(({ summary }) => summary ?? []), (id) => this.#opinion(id));
    this.#revision = nextRevision();
  }

  #opinion(id: string): Opinion | undefined {
    const entry = this.#byId.get(id);
    if (entry === undefined) return undefined;
    if (!entry.whole && this.files.readNow !== undefined) {
      const { record, index, text } = filesOf(this.#base, stem(entry.file));
      this.#open(entry, { record: this.files.readNow(record), index: this.files.readNow(index), text: this.files.readNow(text) });
    } else if (!entry.whole) this.#wanted.add(entry);
    return entry.opinion;
  }

  #open(entry: Entry, files: OpinionFiles): void {
    const { opinion, problems } = openFiles(files, filesOf(this.#base, stem(entry.file)));
    entry.whole = true;
    if (opinion === undefined) delete entry.opinion;
    else entry.opinion = opinion;
    if (problems.length > 0) this.#problems = [...this.#problems, ...problems];
    this.#revision = nextRevision();
  }
}
