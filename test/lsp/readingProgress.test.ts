import { expect, test } from 'vitest';
import { importOpinion } from '../../server/src/library/importOpinion.js';
import type { FilePort } from '../../server/src/lsp/libraries.js';
import { connect } from '../support/client.js';
import { alderVBirch } from '../support/alderVBirch.js';

/** A folder of so many records, in memory. */
function library(count: number): FilePort {
  const imported = importOpinion(alderVBirch());
  if ('problem' in imported) throw new Error(imported.problem);
  const names = Array.from({ length: count }, (_, at) => `opinion-${String(at)}.json`);
  return {
    list: () => Promise.resolve(names.map((name) => ({ name, folder: false }))),
    stamps: () => Promise.resolve(names.map(() => 'unchanged')),
    read: (uri) => {
      const name = uri.split('/').at(-1) ?? '';
      return Promise.resolve(names.includes(name) ? JSON.stringify({ ...imported.record, id: name.replace('.json', ''), docket: [name] }) : null);
    },
  };
}

async function toldWhileOpening(count: number): Promise<readonly { readonly kind: string; readonly message?: string; readonly percentage?: number }[]> {
  const client = await connect(
    { capabilities: { textDocument: { diagnostic: {} }, window: { workDoneProgress: true } }, initializationOptions: { opinionPages: true, settings: { libraries: ['file:///library'] } } },
    { files: library(count) },
  );
  const told: { readonly kind: string }[] = [];
  client.connection.onRequest('window/workDoneProgress/create', () => null);
  client.connection.onNotification('$/progress', ({ value }: { readonly value: { readonly kind: string } }) => { told.push(value); });
  await new Promise<void>((done) => { client.connection.onNotification('pincite/libraryChanged', done); });
  if (count > 500) await expect.poll(() => told.at(-1)?.kind).toBe('end');
  client.close();
  return told;
}

test('reading a large library for the first time is shown, from its beginning to its end', async () => {
  const told = await toldWhileOpening(600);
  expect(told[0]).toMatchObject({ kind: 'begin', title: 'Pincite: reading the opinion library' });
  expect(told).toContainEqual({ kind: 'report', percentage: 10, message: '64 of 600 opinions' });
  expect(told.at(-2)).toEqual({ kind: 'report', percentage: 100, message: '600 of 600 opinions' });
});

test('a small one is read without a word', async () => {
  expect(await toldWhileOpening(20)).toEqual([]);
});

test('a brief is checked while a library is still being read, and anew when it is open', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => { release = done; });
  const all = library(3);
  const files: FilePort = { ...all, read: async (uri) => { await held; return all.read(uri); } };
  const client = await connect({ capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } }, initializationOptions: { opinionPages: true } }, { files });
  client.connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) => items.map(() => ({ libraries: ['file:///library'] })));
  const changed = new Promise<void>((done) => { client.connection.onNotification('pincite/libraryChanged', done); });
  await client.open('The notice was timely. *Alder v. Birch*, No. opinion-1.json, slip op. at 2 (9th Cir. Mar. 4, 2021). *Hope v. Pelzer*, 536 U. S. 730, 739 (2002).\n');
  expect((await client.diagnostics()).map(({ code }) => code)).toContain('reporter-spacing');
  const names = async () => (await client.connection.sendRequest<{ opinions: readonly { id: string }[] }>('pincite/library', null)).opinions.map(({ id }) => id);
  expect(await names()).not.toContain('opinion-1');
  release();
  await changed;
  expect(await names()).toContain('opinion-1');
  client.close();
});
