import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFiles } from '../../server/src/hosts/diskFiles.js';
import type { ImportedOpinion } from '../../server/src/library/importOpinion.js';
import { importOpinion } from '../../server/src/library/importOpinion.js';
import { combineLibraries } from '../../server/src/library/library.js';
import { LibraryFolder } from '../../server/src/library/libraryFolder.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { confirmHolding, type LibraryFiles, storeOpinion } from '../../server/src/library/store.js';

const text = (name: string, docket: string) => `UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT

${name.toUpperCase()}

No. ${docket}

Filed March 4, 2021

OPINION

ALBA, Circuit Judge:

The owner of the mill asks us to set aside the judgment. We hold that the notice was timely because the clerk stamped it on the last day. The judgment of the district court is AFFIRMED.

DUNE, Circuit Judge, dissenting:

The stamp proves nothing about the hour at which the notice reached the counter, and I would reverse.
`;

function imported(name: string, docket: string): ImportedOpinion {
  const result = importOpinion(text(name, docket));
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

let folder: string;
let uri: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-folder-'));
  uri = pathToFileURL(folder).href;
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

const store = (opinion: ImportedOpinion) => storeOpinion(uri, opinion, diskFiles);

test('an opinion imported twice is updated', async () => {
  expect(await store(imported('Alder v. Birch', '20-11111'))).toMatchObject({ updated: false });
  expect(await store(imported('Alder v. Birch', '20-11111'))).toMatchObject({ updated: true });
  expect(readdirSync(folder)).toHaveLength(3);
});

test('another decision under the same docket is another opinion', async () => {
  const first = imported('Alder v. Birch', '20-11111');
  await store(first);
  await store({ ...first, record: { ...first.record, decided: '2022-05-06' } });
  expect(readdirSync(folder)).toHaveLength(6);
});

test('a file that cannot be written leaves the library as it was', async () => {
  const opinion = imported('Alder v. Birch', '20-11111');
  await store(opinion);
  const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const full = { ...diskFiles, write: () => Promise.reject(new Error('no space left on the disk')) };
  expect(await storeOpinion(uri, { ...opinion, record: { ...opinion.record, strength: 'new' } }, full)).toMatchObject({ problem: expect.stringContaining('no space left') as string });
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
});

test.for([500, 1])('added, changed and broken records (read at once up to %i)', async (readAll) => {
  await store(imported('Alder v. Birch', '20-11111'));
  await store(imported('Cedar v. Dune', '20-22222'));
  const open = new LibraryFolder(uri, diskFiles, { readAll, write: diskFiles.write });
  await open.refresh();
  expect(open.library.summaries.map(({ docket }) => docket[0]).sort()).toEqual(['20-11111', '20-22222']);
  expect(open.library.byDocket('20-11111')?.quotations.find('the notice was timely because the clerk stamped it').kind).toBe('exact');
  expect(await open.refresh()).toBe(false);

  await store(imported('Ebbe v. Fjord', '20-33333'));
  const broken = readdirSync(folder).find((name) => name.includes('22222') && !/\.(?:index|text)\./.test(name)) ?? '';
  writeFileSync(join(folder, broken), '{"schema":1,');
  const revision = open.library.revision;
  expect(await open.refresh()).toBe(true);
  expect(open.library.revision).toBeGreaterThan(revision);
  expect(open.library.byDocket('20-22222')).toBeUndefined();
  expect(open.library.byDocket('20-33333')).toBeDefined();
  expect(open.problems).toEqual([expect.stringContaining(broken)]);
  expect(readFileSync(join(folder, broken), 'utf8')).toBe('{"schema":1,');
  expect(await store(imported('Cedar v. Dune', '20-22222'))).toMatchObject({ problem: expect.stringContaining('left as it is') as string });
});

test('a catalogue spares reading what did not change', async () => {
  await store(imported('Alder v. Birch', '20-11111'));
  await store(imported('Cedar v. Dune', '20-22222'));
  await new LibraryFolder(uri, diskFiles, { readAll: 0, write: diskFiles.write }).refresh();
  const read: string[] = [];
  const watched = { ...diskFiles, read: (file: string) => { read.push(file); return diskFiles.read(file); } };
  const open = new LibraryFolder(uri, watched, { readAll: 0 });
  await open.refresh();
  expect(read.map((file) => file.split('/').at(-1))).toEqual(['.pincite-catalogue.json']);
  const record = readdirSync(folder).find((name) => name.includes('11111') && !/\.(?:index|text)\./.test(name)) ?? '';
  utimesSync(join(folder, record), new Date(), new Date(Date.now() + 5000));
  expect(await open.refresh()).toBe(true);
  expect(read.at(-1)).toContain(record);
});

test('where nothing can be read at once, an opinion is there once it was loaded', async () => {
  await store(imported('Alder v. Birch', '20-11111'));
  const { list, read, stamps } = diskFiles;
  const slow: LibraryFiles = { list, read, stamps };
  const open = new LibraryFolder(uri, slow, { readAll: 0 });
  await open.refresh();
  expect(open.library.byDocket('20-11111')).toBeUndefined();
  expect(await open.load()).toBe(true);
  expect(open.library.byDocket('20-11111')?.record.caseName).toBe('Alder v. Birch');
  expect(await open.load()).toBe(false);
});

test('a confirmed holding stays confirmed when the opinion is imported anew', async () => {
  const opinion = imported('Alder v. Birch', '20-11111');
  await store(opinion);
  const record = `${uri}/${opinion.record.id}.json`;
  const [holding] = opinion.record.holdings;
  expect(holding?.proposed).toBe(true);
  expect(await confirmHolding(record, { id: holding?.id ?? '' }, diskFiles)).toBeUndefined();
  await store(opinion);
  const open = new LibraryFolder(uri, diskFiles);
  await open.refresh();
  expect(open.library.byId(opinion.record.id)?.record.holdings.find(({ id }) => id === holding?.id)?.proposed).toBeUndefined();
  expect(await confirmHolding(record, { id: 'no-such-holding' }, diskFiles)).toMatchObject({ problem: expect.stringContaining('no-such-holding') as string });
});

test('the user’s own copy lends its text to the shipped record', async () => {
  await store({ ...imported('Perez v. City of Fresno', '22-15546'), record: { ...imported('Perez v. City of Fresno', '22-15546').record, decided: '2024-04-15' } });
  const open = new LibraryFolder(uri, diskFiles);
  await open.refresh();
  const library = combineLibraries([shippedLibrary, open.library]);
  const perez = library.byCitation('98', 'F.4th', '919');
  expect(perez?.record.provenance).toBe('shipped');
  expect(perez?.text?.pages).not.toHaveLength(0);
  expect(library.summaries).toHaveLength(1);
  expect(library.byName('Perez')).toHaveLength(1);
});
