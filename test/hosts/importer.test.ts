import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMessageConnection, type MessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import { diskFiles } from '../../server/src/hosts/diskFiles.js';
import type { FileToWrite } from '../../server/src/library/store.js';
import type { ImportAnswer, ImportProgress, SearchAnswer, SearchParams } from '../../server/src/protocol.js';
import { alderVBirch } from '../support/alderVBirch.js';

const dist = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const pdf = readFileSync(new URL('../score/opinions/delaware-pdf-typeset/opinion.pdf', import.meta.url));

let worker: Worker;
let connection: MessageConnection;
let folder: string;
let uri: string;
let pages: ImportProgress[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-importer-'));
  uri = pathToFileURL(folder).href;
  pages = [];
  worker = new Worker(dist('importer.node.cjs'));
  connection = createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  connection.onRequest('pincite/readFolder', (params: { uri: string }) => diskFiles.list(params.uri));
  connection.onRequest('pincite/readFile', (params: { uri: string }) => diskFiles.read(params.uri));
  connection.onRequest('pincite/stampFiles', (params: { folder: string; names: string[] }) => diskFiles.stamps(params.folder, params.names));
  connection.onRequest('pincite/writeFiles', ({ files }: { files: FileToWrite[] }) => diskFiles.write(files).then(() => null, (error: unknown) => String(error)));
  connection.onNotification('pincite/importProgress', (progress: ImportProgress) => { pages.push(progress); });
  connection.listen();
});
afterEach(async () => {
  connection.dispose();
  await worker.terminate();
  rmSync(folder, { recursive: true });
});

const importBytes = (bytes: Uint8Array): Promise<ImportAnswer> => connection.sendRequest('pincite/import', { bytes, folder: uri, pdfReader: dist('pdf.js') });
const importText = (text: string): Promise<ImportAnswer> => importBytes(new TextEncoder().encode(text));
const search = (query: string, shipped: SearchParams['shipped'] = []): Promise<SearchAnswer> => connection.sendRequest('pincite/search', { folders: [uri], shipped, query });

test('a text is stored, and updated the second time', async () => {
  const text = alderVBirch('The stamp proves nothing about the hour, and I would reverse.');
  expect(await importText(text)).toEqual({ id: 'alder-v-birch-20-11111', name: 'Alder v. Birch', updated: false });
  expect(await importText(text)).toMatchObject({ updated: true });
  expect(readdirSync(folder)).toHaveLength(3);
});

test('a PDF is read page by page', async () => {
  expect(await importBytes(new Uint8Array(pdf))).toMatchObject({ updated: false });
  expect(pages.map(({ done }) => done)).toEqual(Array.from({ length: pages[0]?.total ?? 0 }, (_, at) => at + 1));
  expect(pages.length).toBeGreaterThan(3);
});

test('what cannot be read leaves nothing behind', async () => {
  expect(await importBytes(new Uint8Array(pdf.subarray(0, 300)))).toEqual({ problem: expect.stringContaining('PDF') as string });
  expect(await importText('')).toEqual({ problem: 'The file is empty.' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a search tells page and writing, follows the library, and knows what is shipped', async () => {
  await importText(alderVBirch('The stamp proves nothing about the hour, and I would reverse.'));
  expect((await search('nothing about the hour')).hits).toMatchObject([{ found: 'text', name: 'Alder v. Birch', page: 1, writing: 'dissent, Dune, J.', words: 'The stamp proves nothing about the hour, and I would reverse.' }]);
  expect((await search('stamped timely notice')).hits[0]).toMatchObject({ found: 'holding', page: 1 });
  expect((await search('alder')).hits.map(({ found }) => found)).toContain('name');
  const shipped = [{ id: 'x', name: 'Cedar v. Dune', citation: '1 F.4th 2 (9th Cir. 2021)', holdings: [{ id: 'h', statement: 'A fence may stand on the line.', pages: '3', page: 3, proposed: false }] }];
  expect((await search('fence on the line', shipped)).hits).toMatchObject([{ id: 'x', found: 'holding', page: 3 }]);

  await importText(alderVBirch('The lantern was lit, and I would reverse.'));
  expect((await search('nothing about the hour')).hits).toEqual([]);
  expect((await search('lantern')).hits).toHaveLength(1);
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  expect((await search('lantern')).hits).toEqual([]);
});

test('what the user confirmed or added stays when the opinion is imported again', async () => {
  const text = alderVBirch('I would reverse, for the stamp proves nothing.');
  await importText(text);
  const file = join(folder, 'alder-v-birch-20-11111.json');
  const record = JSON.parse(readFileSync(file, 'utf8')) as { citations: unknown[]; holdings: { statement: string; proposed?: boolean }[] };
  record.citations.push({ volume: '12', reporter: 'F.4th', page: '345' });
  for (const holding of record.holdings) {
    holding.statement = 'A notice stamped on the last day is timely.';
    delete holding.proposed;
  }
  writeFileSync(file, JSON.stringify(record));
  await importText(text);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ citations: [{ volume: '12', reporter: 'F.4th', page: '345' }], holdings: [{ statement: 'A notice stamped on the last day is timely.' }] });
});
