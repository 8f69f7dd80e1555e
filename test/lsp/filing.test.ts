import { describe, expect, test } from 'vitest';
import { TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { BriefStatus, ReportAnswer, SignAnswer, TableEdits } from '../../server/src/protocol.js';
import { connect, positionOf, testUri } from '../support/client.js';

const text = '---\ntitle: Reply\npincite: { court: ca9 }\n---\n\n# Reply\n\nForce is judged from his place. *Graham v. Connor*, 490 U.S. 386, 396 (1989).\n\n## I. The rule\n\nSo it is. *Id.* at 397.\n';
const filing = { uri: testUri, file: 'brief.md', on: '2026-11-24', signOffs: null };

const opened = async () => {
  const client = await connect({ initializationOptions: { opinionPages: true } });
  await client.open(text);
  return client;
};
const applied = (answer: TableEdits | null): string => TextDocument.applyEdits(TextDocument.create(testUri, 'markdown', 1, text), [...(answer?.edits ?? [])] as TextEdit[]);

describe('before filing', () => {
  test('a table goes where the cursor is, and behind title and front matter when the cursor was never put anywhere', async () => {
    const client = await opened();
    const ask = (insertAt?: { line: number; character: number }) => client.connection.sendRequest<TableEdits | null>('pincite/tables', { uri: testUri, ...(insertAt === undefined ? {} : { insertAt }) });
    expect(applied(await ask(positionOf(text, 'So it is')))).toMatch(/## I\. The rule\n\n#+ TABLE OF AUTHORITIES\n\n<!-- pincite-table -->[^]*<!-- \/pincite-table -->\n\nSo it is/);
    expect(applied(await ask({ line: 0, character: 0 }))).toMatch(/^---\ntitle: Reply[^]*# Reply[^]*TABLE OF AUTHORITIES[^]*## I\. The rule/);
    expect(await ask()).toMatchObject({ version: 1, present: false, edits: [] });
    client.close();
  });

  test('a signature closes what was open, and counts for no other text', async () => {
    const client = await opened();
    const report = (signOffs: string | null) => client.connection.sendRequest<ReportAnswer>('pincite/report', { ...filing, signOffs });
    const [graham] = (await report(null)).report.citations;
    const sign = (hash: string) => client.connection.sendRequest<SignAnswer | null>('pincite/sign', { ...filing, hash, by: 'A. Attorney', note: '' });
    const signed = await sign(graham?.hash ?? '');
    expect(signed?.citation).toContain('Graham v. Connor');
    expect((await report(signed?.text ?? null)).report.citations.map(({ verdict }) => verdict)).toEqual(['signed', 'unverified']);
    expect(await sign('0'.repeat(64))).toBeNull();
    expect((await report('no JSON')).problems).toHaveLength(1);
    const certificate = await client.connection.sendRequest<string>('pincite/certificate', { ...filing, signOffs: signed?.text ?? null, version: '9.9.9' });
    expect(certificate).toContain('A. Attorney');
    expect(certificate).toContain('Pincite 9.9.9');
    client.close();
  });

  test('a document that is not open has nothing', async () => {
    const client = await opened();
    for (const method of ['tables', 'report', 'certificate']) expect(await client.connection.sendRequest(`pincite/${method}`, { ...filing, uri: 'mem:/other.md' })).toBeNull();
    client.close();
  });
});

test('the status says whether a brief was checked at all', async () => {
  const client = await connect({ initializationOptions: { opinionPages: true, settings: { run: 'manual' } } });
  const statuses: BriefStatus[] = [];
  client.connection.onNotification('pincite/status', (status: BriefStatus) => { statuses.push(status); });
  await client.open(text);
  await client.diagnostics();
  expect(statuses.at(-1)).toMatchObject({ checked: false });
  await client.connection.sendRequest('pincite/check', { uri: testUri });
  expect(statuses.at(-1)).toMatchObject({ checked: true });
  client.close();
});

test('speaks the language whose words the client sends, or the host lends', async () => {
  const at = positionOf(text, 'Id.');
  const hover = async (params: Parameters<typeof connect>[0], ports = {}): Promise<string> => {
    const client = await connect(params, ports);
    await client.open(text);
    const answer = await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: testUri }, position: at });
    client.close();
    return JSON.stringify(answer);
  };
  const words = { '{0}, referring to line {1}': '{0}, que remite a la línea {1}' };
  expect(await hover({ initializationOptions: { words } })).toContain('que remite a la línea 8');
  expect(await hover({ locale: 'es-MX' }, { words: (locale: string) => (locale === 'es-MX' ? words : undefined) })).toContain('que remite a la línea 8');
  expect(await hover({ locale: 'en' })).toContain('referring to line 8');
});
