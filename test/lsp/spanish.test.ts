import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest, type CompletionItem, CompletionRequest, HoverRequest, InlayHintRequest, RenameRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import type { OpinionPage, TableEdits } from '../../server/src/protocol.js';
import { connect, positionOf, type TestClient, testUri } from '../support/client.js';

const words = JSON.parse(readFileSync('l10n/bundle.l10n.es.json', 'utf8')) as Readonly<Record<string, string>>;
const hope = '*Hope v. Pelzer*, 536 U. S. 730, 739 (2002)';
const text = `# Argument\n\nThe panel held that they saw the risk. *Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024), slip op. at 31.\n\n${hope}. *Id.* at 741. *Hope*, 536 U.S. at 742.\n`;
const textDocument = { uri: testUri };

let client: TestClient | undefined;
const opened = async () => {
  client = await connect({ initializationOptions: { opinionPages: true, words } });
  await client.open(text);
  return client;
};
/** English is spoken again: the language is the process's own. */
afterEach(async () => {
  client?.close();
  (await connect()).close();
});

test('findings and their fixes are in Spanish, and what a fix writes is not', async () => {
  const own = await opened();
  const { connection } = own;
  const found = await own.diagnostics();
  expect(found.map(({ message }) => message)).toEqual(expect.arrayContaining([
    'La página 31 es el voto disidente en parte (juez S.R. Thomas), no la opinión del tribunal.',
    '“U. S.” se espacia “U.S.”.',
  ]));
  expect(found.find(({ code }) => code === 'dissent-as-holding')?.relatedInformation?.map(({ message }) => message)).toContain('página 31: el voto disidente en parte (juez S.R. Thomas)');
  const at = positionOf(text, 'held');
  const actions = (await connection.sendRequest(CodeActionRequest.type, { textDocument, range: { start: at, end: at }, context: { diagnostics: [], only: ['quickfix'] } })) as CodeAction[];
  const insert = actions.find(({ title }) => title === 'Insertar “(S.R. Thomas, J., concurring in part and dissenting in part)”');
  expect(insert?.edit?.changes?.[testUri]).toMatchObject([{ newText: ' (S.R. Thomas, J., concurring in part and dissenting in part)' }]);
  const ignore = actions.find(({ title }) => title.startsWith('Ignorar'));
  expect(ignore?.edit?.changes?.[testUri]).toMatchObject([{ newText: '<!-- pincite-ignore-next-line dissent-as-holding: reason -->\n' }]);
});

test('so are hovers, hints, completions, refusals and symbols', async () => {
  const { connection } = await opened();
  const hover = JSON.stringify(await connection.sendRequest(HoverRequest.type, { textDocument, position: positionOf(text, 'slip op.') }));
  expect(hover).toContain('**Página 31**: voto concurrente y disidente en parte, S.R. Thomas, J. — **no es el tribunal**');
  expect(hover).toMatch(/\d+ de \p{L}+ de 2024/u);
  const hints = JSON.stringify(await connection.sendRequest(InlayHintRequest.type, { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } }));
  expect(hints).toContain('La página citada pertenece a: voto concurrente y disidente en parte');
  const items = (await connection.sendRequest(CompletionRequest.type, { textDocument, position: positionOf(text, '*, 536 U.S. at 742') })) as { readonly items: readonly CompletionItem[] };
  expect(items.items.map(({ detail }) => detail)).toEqual(expect.arrayContaining([expect.stringMatching(/^forma abreviada: Hope, /)]));
  await expect(connection.sendRequest(RenameRequest.type, { textDocument, position: positionOf(text, 'Hope*, 536 U.S. at'), newName: '*' })).rejects.toThrow('no es un nombre abreviado');
  expect(await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'Perez' })).toEqual(expect.arrayContaining([expect.objectContaining({ containerName: 'Biblioteca de sentencias' })]));
});

test('so are the document of an opinion and the certificate; a table of authorities is the court’s', async () => {
  const { connection } = await opened();
  const page = await connection.sendRequest<OpinionPage>('pincite/opinionPage', { id: 'perez-v-city-of-fresno' });
  expect(page.sections.map(({ title }) => title)).toEqual(expect.arrayContaining(['Votación', 'Partes', 'Decidido', 'Autoridades citadas']));
  expect(page.markdown.split('\n')[page.held[0]?.line ?? -1]).toMatch(/^- /);
  expect(page.held[0]?.line).toBeGreaterThan(page.markdown.split('\n').indexOf('## Decidido'));
  const certificate = await connection.sendRequest<string>('pincite/certificate', { uri: testUri, file: 'brief.md', on: '2026-11-24', signOffs: null, version: '1' });
  expect(certificate).toMatch(/^# Certificado de revisión de citas\n\n- \*\*Escrito\*\*: brief\.md/);
  expect(certificate).toContain('**Fecha**: 24 de noviembre de 2026');
  const table = JSON.stringify(await connection.sendRequest<TableEdits | null>('pincite/tables', { uri: testUri, insertAt: { line: 1, character: 0 } }));
  expect(table).toContain('TABLE OF AUTHORITIES');
  expect(table).toContain('**Cases**');
});

test('a client without a locale names the language in its options', async () => {
  client = await connect({ initializationOptions: { locale: 'es' } }, { words: (locale) => (locale === 'es' ? words : undefined) });
  await client.open(text);
  expect((await client.diagnostics()).map(({ message }) => message)).toContain('“U. S.” se espacia “U.S.”.');
});
