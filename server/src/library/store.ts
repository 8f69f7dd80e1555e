import { say } from '../text/say.js';
import { parseIndexData, type IndexData, type Stretch } from './indexData.js';
import type { Opinion, OpinionRecord, QuotationIndex } from './opinion.js';
import { pagesOfText, parseText, textFile } from './opinionText.js';
import { quotationIndex } from './quotationIndex.js';
import { parseRecord } from './record.js';

/** Reads folders and files by URI; null for what cannot be read. */
export interface LibraryFiles {
  list(uri: string): Promise<readonly { readonly name: string; readonly folder: boolean }[] | null>;
  read(uri: string): Promise<string | null>;
  /** A word for the present state of each file of a folder, another after each change; null where that is unknown. */
  stamps(folder: string, names: readonly string[]): Promise<readonly (string | null)[]>;
  /** Reads at once, where the host can. */
  readNow?(uri: string): string | null;
}

/** A file to be written: its URI and text. */
export interface FileToWrite {
  readonly uri: string;
  readonly text: string;
}

/** Also writes: all of the files or none, rejecting with a message for a person when it cannot. */
export interface WritableLibraryFiles extends LibraryFiles {
  write(files: readonly FileToWrite[]): Promise<void>;
}

/** An opinion as it goes into a library. */
export interface StoredOpinion {
  readonly record: OpinionRecord;
  readonly index: IndexData;
  readonly stretches: readonly Stretch[];
}

/** The files of one opinion as they were read; null for those that are not there. */
export interface OpinionFiles {
  readonly record: string | null;
  readonly index: string | null;
  readonly text: string | null;
}

/** URIs of the files of one opinion, by the name of its record without ending. */
export const filesOf = (folder: string, name: string): Readonly<Record<keyof OpinionFiles, string>> => {
  const path = `${folder.replace(/\/$/, '')}/${name}`;
  return { record: `${path}.json`, index: `${path}.index.json`, text: `${path}.text.json` };
};

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const nothing: QuotationIndex = { complete: false, find: () => ({ kind: 'none' }) };

/**
 * An opinion over its record, index and text; the two last are decoded when first asked for.
 * @public for the scripts, which knip does not see through
 */
export function openOpinion(record: OpinionRecord, index: IndexData | undefined, stretches: (() => readonly Stretch[]) | undefined): Opinion {
  let quotations: QuotationIndex | undefined;
  let text: Opinion['text'];
  const opinion = {
    record,
    get quotations(): QuotationIndex {
      return (quotations ??= index === undefined ? nothing : quotationIndex(record, index, stretches));
    },
  };
  if (stretches === undefined) return opinion;
  return Object.defineProperty(opinion, 'text', { enumerable: true, get: () => (text ??= { pages: pagesOfText(stretches()) }) });
}

/**
 * Opens an opinion from its files. Without a readable record there is none; without its index nothing can be said of quotations from
 * it, and without its text none is shown. Each problem is one line.
 */
export function openFiles(files: OpinionFiles, names: Readonly<Record<keyof OpinionFiles, string>>): { readonly opinion?: Opinion; readonly problems: readonly string[] } {
  const parsed = parseRecord(parseJson(files.record ?? ''));
  if ('problem' in parsed) return { problems: [skipped(names.record, parsed.problem)] };
  const problems: string[] = [];
  let index: IndexData | undefined;
  if (files.index !== null) {
    const data = parseIndexData(parseJson(files.index));
    if ('problem' in data) problems.push(skipped(names.index, data.problem));
    else index = data.index;
  }
  const stretches = files.text === null ? undefined : parseText(parseJson(files.text));
  if (files.text !== null && stretches === undefined) problems.push(skipped(names.text, 'it is damaged'));
  return { opinion: openOpinion(parsed.record, index, stretches === undefined ? undefined : () => stretches), problems };
}

export const skipped = (file: string, problem: string): string => `${file} was skipped: ${problem}.`;

const withAll = <Item>(before: readonly Item[], now: readonly Item[], key: (item: Item) => string): Item[] => {
  const known = new Set(now.map(key));
  return [...now, ...before.filter((item) => !known.has(key(item)))];
};

/**
 * What the user confirmed or wrote stays, when the same opinion is imported anew: holdings, and names, citations and dockets that the
 * file does not tell. A holding that is proposed again, in the same words, is the one that stays.
 */
function merged(before: OpinionRecord, now: OpinionRecord): OpinionRecord {
  const kept = before.holdings.filter(({ proposed }) => proposed !== true);
  const said = new Set(kept.flatMap(({ id, statement }) => [id, statement]));
  return {
    ...now,
    shortNames: withAll(before.shortNames, now.shortNames, (name) => name),
    citations: withAll(before.citations, now.citations, ({ volume, reporter, page }) => `${volume} ${reporter} ${page}`),
    docket: withAll(before.docket, now.docket, (docket) => docket),
    holdings: [...kept, ...now.holdings.filter(({ id, statement }) => !said.has(id) && !said.has(statement))],
  };
}

/** Two decisions in one case, such as an opinion and the one that amends it, have one docket and another date. */
const otherDecision = (before: OpinionRecord, now: OpinionRecord): boolean => before.decided !== null && now.decided !== null && before.decided !== now.decided;

const recordFile = (uri: string, record: OpinionRecord): FileToWrite => ({ uri, text: `${JSON.stringify(record, null, 2)}\n` });

const unreadable = (uri: string, problem: string): { readonly problem: string } => ({ problem: say`${uri} is there but cannot be read (${problem}); it was left as it is.` });

const unwritten = (uri: string, error: unknown): { readonly problem: string } => ({ problem: say`The library could not be written (${error instanceof Error ? error.message : String(error)}): ${uri}` });

/** Writes an opinion into a library folder; one that is there already is updated. Where it fails, the library stays as it was. */
export async function storeOpinion(
  folder: string,
  { record, index, stretches }: StoredOpinion,
  files: WritableLibraryFiles,
): Promise<{ readonly id: string; readonly updated: boolean } | { readonly problem: string }> {
  const uris = filesOf(folder, record.id);
  const old = await files.read(uris.record);
  let stored = record;
  if (old !== null) {
    const before = parseRecord(parseJson(old));
    if ('problem' in before) return unreadable(uris.record, before.problem);
    if (otherDecision(before.record, record)) return storeOpinion(folder, { record: { ...record, id: `${record.id}-${record.decided ?? ''}` }, index, stretches }, files);
    stored = merged(before.record, record);
  }
  try {
    // The record goes last: an index of a record that is not there does no harm.
    await files.write([{ uri: uris.text, text: textFile(stretches) }, { uri: uris.index, text: `${JSON.stringify(index)}\n` }, recordFile(uris.record, stored)]);
  } catch (error) {
    return unwritten(uris.record, error);
  }
  return { id: record.id, updated: old !== null };
}

/** Marks a proposed holding as confirmed, in the record's file and nowhere else in it; a `statement` takes the place of the one proposed. */
export async function confirmHolding(record: string, { id: holding, statement }: { readonly id: string; readonly statement?: string | undefined }, files: WritableLibraryFiles): Promise<{ readonly problem: string } | undefined> {
  const parsed = parseRecord(parseJson((await files.read(record)) ?? ''));
  if ('problem' in parsed) return unreadable(record, parsed.problem);
  const { holdings } = parsed.record;
  if (!holdings.some(({ id }) => id === holding)) return { problem: say`${record} has no holding “${holding}” any more.` };
  const confirmed = holdings.map((each) => {
    if (each.id !== holding) return each;
    const kept = { ...each, statement: statement ?? each.statement };
    delete kept.proposed;
    return kept;
  });
  try {
    await files.write([recordFile(record, { ...parsed.record, holdings: confirmed })]);
  } catch (error) {
    return unwritten(record, error);
  }
  return undefined;
}
