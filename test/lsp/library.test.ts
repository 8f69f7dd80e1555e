import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFiles } from '../../server/src/hosts/diskFiles.js';
import { importOpinion } from '../../server/src/library/importOpinion.js';
import { storeOpinion } from '../../server/src/library/store.js';
import type { CitedAuthorities, LibraryList, OpinionDetails, OpinionPage } from '../../server/src/protocol.js';
import { alderVBirch } from '../support/alderVBirch.js';
import { connect, testUri, type TestClient } from '../support/client.js';

const mill = alderVBirch('The stamp proves nothing about the hour at which the notice reached the counter, and I would reverse.');

let folder: string;
let client: TestClient;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-lsp-library-'));
  const imported = importOpinion(mill);
  if ('problem' in imported) throw new Error(imported.problem);
  await storeOpinion(pathToFileURL(folder).href, imported, diskFiles);
  client = await connect({ initializationOptions: { opinionPages: true, settings: { libraries: [folder] } } }, { files: diskFiles });
  // The folder is read when the server has its settings; a refresh waits its turn behind that.
  while ((await ask<LibraryList>('library', null)).opinions.length < 2) await ask('refreshLibraries', null);
});
afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

const id = 'alder-v-birch-20-11111';
const ask = <Answer>(method: string, params: unknown): Promise<Answer> => client.connection.sendRequest<Answer>(`pincite/${method}`, params);

test('the library lists what is shipped and what was imported, with parts and holdings', async () => {
  const { opinions, folders } = await ask<LibraryList>('library', null);
  expect(opinions.map((opinion) => [opinion.id, opinion.shipped])).toEqual([['perez-v-city-of-fresno', true], [id, false]]);
  expect(folders).toEqual([pathToFileURL(folder).href]);
  const { parts, holdings } = await ask<OpinionDetails>('opinion', { id });
  expect(parts.map(({ name, voice }) => [name, voice])).toEqual([['caption', 'staff'], ['opinion of the court, Alba, J.', 'court'], ['dissent, Dune, J.', 'dissent']]);
  expect(holdings).toMatchObject([{ proposed: true, page: 1 }]);
});

test('the document of an opinion tells the lines of its holdings', async () => {
  const { markdown, held, bands } = await ask<OpinionPage>('opinionPage', { id });
  const lines = markdown.split('\n');
  expect(held.map(({ line, proposed }) => [lines[line], proposed])).toEqual([[expect.stringMatching(/^- We hold that the notice was timely/), true]]);
  expect(bands.map(({ lines: { first } }) => lines[first])).toEqual(['## Caption', '## Opinion of the court, Alba, J.', '## Dissent, Dune, J.']);
});

test('a holding is confirmed in the user’s words, and nothing else of the record changes', async () => {
  const file = join(folder, `${id}.json`);
  const before = JSON.parse(readFileSync(file, 'utf8')) as { holdings: { proposed?: boolean; statement: string }[] };
  expect(await ask('confirmHolding', { id, holding: 'proposed-1', statement: 'A notice stamped on the last day is timely.' })).toBeNull();
  const [holding] = before.holdings;
  if (holding === undefined) throw new Error('no holding was proposed');
  delete holding.proposed;
  holding.statement = 'A notice stamped on the last day is timely.';
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(before);
  expect(await ask('opinion', { id })).toMatchObject({ holdings: [{ proposed: false, statement: 'A notice stamped on the last day is timely.' }] });
});

test('places of a brief tell whose writing the page cited has', async () => {
  await client.open('*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024). *Perez*, slip op. at 13. *Perez*, slip op. at 27 (S.R. Thomas, J., concurring in part and dissenting in part).');
  const { authorities } = await ask<CitedAuthorities>('authorities', { uri: testUri });
  expect(authorities.map(({ places }) => places.map(({ page, writing }) => [page, writing?.voice]))).toEqual([[[undefined, undefined], [13, 'court'], [27, 'dissent']]]);
});
