import { parseIndexData, type IndexData, type Stretch } from './indexData.js';
import { createLibrary } from './library.js';
import type { Opinion, OpinionLibrary, OpinionRecord, QuotationIndex } from './opinion.js';
import { quotationIndex } from './quotationIndex.js';
import { parseRecord } from './record.js';
import { pagesOfText, parseText, textFile } from './opinionText.js';

/** Reads folders and files by URI; null for what cannot be read. */
export interface LibraryFiles {
  list(uri: string): Promise<readonly { readonly name: string; readonly folder: boolean }[] | null>;
  read(uri: string): Promise<string | null>;
}

/** Also writes: the whole file or nothing, rejecting with a message for a person when it cannot. */
export interface WritableLibraryFiles extends LibraryFiles {
  write(uri: string, text: string): Promise<void>;
}

/** An opinion as it goes into a library. */
export interface StoredOpinion {
  readonly record: OpinionRecord;
  readonly index: IndexData;
  readonly stretches: readonly Stretch[];
}

const RECORD = /^(?!.*\.(?:index|text)\.json$)(.+)\.json$/;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * An opinion over its record, index and text; the two last are decoded when first asked for.
 * @public for the scripts, which knip does not see through
 */
export function openOpinion(record: OpinionRecord, index: IndexData | undefined, stretches: (() => readonly Stretch[]) | undefined): Opinion {
  let quotations: QuotationIndex | undefined;
  let text: Opinion['text'];
  const nothing: QuotationIndex = { complete: false, find: () => ({ kind: 'none' }) };
  const texts = stretches === undefined ? undefined : (): readonly string[] => stretches().map((stretch) => stretch.text);
  const opinion = {
    record,
    get quotations(): QuotationIndex {
      return (quotations ??= index === undefined ? nothing : quotationIndex(record, index, texts));
    },
  };
  if (stretches === undefined) return opinion;
  return Object.defineProperty(opinion, 'text', { enumerable: true, get: () => (text ??= { pages: pagesOfText(stretches()) }) });
}

/**
 * Opens every record of a folder. A record that cannot be read is told in one line and left out; its file is never touched.
 * Without its index an opinion is still there, but nothing can be said of quotations from it.
 */
export async function readLibraryFolder(folder: string, files: LibraryFiles): Promise<{ readonly library: OpinionLibrary; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const base = folder.replace(/\/$/, '');
  const entries = await files.list(base);
  if (entries === null) return { library: createLibrary([]), problems: [`The library folder ${base} cannot be read.`] };
  const present = new Set(entries.filter((entry) => !entry.folder).map(({ name }) => name));
  const open = async (name: string, id: string): Promise<Opinion | undefined> => {
    const read = async (file: string): Promise<unknown> => json((await files.read(`${base}/${file}`)) ?? '');
    const parsed = parseRecord(await read(name));
    if ('problem' in parsed) {
      problems.push(`${base}/${name} was skipped: ${parsed.problem}.`);
      return undefined;
    }
    let index: IndexData | undefined;
    if (present.has(`${id}.index.json`)) {
      const data = parseIndexData(await read(`${id}.index.json`));
      if ('problem' in data) problems.push(`${base}/${id}.index.json was skipped: ${data.problem}.`);
      else index = data.index;
    }
    const text = present.has(`${id}.text.json`) ? await files.read(`${base}/${id}.text.json`) : null;
    const stretches = text === null ? undefined : parseText(json(text));
    if (text !== null && stretches === undefined) problems.push(`${base}/${id}.text.json was skipped: it is damaged.`);
    return openOpinion(parsed.record, index, stretches === undefined ? undefined : () => stretches);
  };
  const names = [...present].filter((name) => RECORD.test(name)).sort();
  const opinions = await Promise.all(names.map((name) => open(name, name.slice(0, -'.json'.length))));
  return { library: createLibrary(opinions.filter((opinion) => opinion !== undefined)), problems };
}

/** Holdings that the user confirmed or wrote stay, when the same opinion is imported anew. */
function merged(before: OpinionRecord, now: OpinionRecord): OpinionRecord {
  const kept = before.holdings.filter(({ proposed }) => proposed !== true);
  return { ...now, holdings: [...kept, ...now.holdings.filter(({ id }) => !kept.some((holding) => holding.id === id))] };
}

/**
 * Writes an opinion into a library folder; one that is there already (the same id) is updated. The record goes last, so that a
 * write that fails halfway leaves the library as it was or with an index to an unchanged record.
 */
export async function storeOpinion(
  folder: string,
  { record, index, stretches }: StoredOpinion,
  files: WritableLibraryFiles,
): Promise<{ readonly id: string; readonly updated: boolean } | { readonly problem: string }> {
  const base = folder.replace(/\/$/, '');
  const path = `${base}/${record.id}.json`;
  const old = await files.read(path);
  let stored = record;
  if (old !== null) {
    const before = parseRecord(json(old));
    if ('problem' in before) return { problem: `${path} is there but cannot be read (${before.problem}); it was left as it is.` };
    stored = merged(before.record, record);
  }
  try {
    await files.write(`${base}/${record.id}.text.json`, textFile(stretches));
    await files.write(`${base}/${record.id}.index.json`, `${JSON.stringify(index)}\n`);
    await files.write(path, `${JSON.stringify(stored, null, 2)}\n`);
  } catch (error) {
    return { problem: `${path} could not be written: ${error instanceof Error ? error.message : String(error)}` };
  }
  return { id: record.id, updated: old !== null };
}
