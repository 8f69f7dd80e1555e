import { afterEach, describe, expect, test } from 'vitest';
import { ConfigurationRequest, type Diagnostic, DidChangeConfigurationNotification, DidSaveTextDocumentNotification, InlayHintRequest } from 'vscode-languageserver/node';
import { connect, type TestClient, testUri } from '../support/client.js';

const text = '*Hope v. Pelzer*, 536 U. S. 730, 739 (2002). *Id.* at 741.';
const clean = text.replace('U. S.', 'U.S.');
const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);

let client: TestClient | undefined;
afterEach(() => {
  client?.close();
});

describe('two folders of one window', () => {
  const here = 'mem:/appeal/brief.md';
  const there = 'mem:/trial/brief.md';
  const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

  test('have their own settings, which are asked for again when they change', async () => {
    client = await connect({ capabilities: { workspace: { configuration: true, diagnostics: { refreshSupport: true } }, textDocument: { diagnostic: {} } } });
    const { connection } = client;
    const folders: Record<string, object> = { 'mem:/appeal': { rules: { 'reporter-spacing': 'error' } }, 'mem:/trial': { rules: { 'reporter-spacing': 'off' }, idHints: false } };
    const asked: (string | undefined)[] = [];
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ scopeUri, section }) => {
      asked.push(scopeUri);
      return section === 'pincite' ? (Object.entries(folders).find(([folder]) => scopeUri?.startsWith(folder))?.[1] ?? {}) : null;
    }));
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    await client.open(text, here);
    await client.open(text, there);
    const severity = async (uri: string) => (await client?.diagnostics(uri))?.find(({ code }) => code === 'reporter-spacing')?.severity;
    const hints = async (uri: string) => (await connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: all }))?.length;
    expect([await severity(here), await severity(there)]).toEqual([1, undefined]);
    expect([await hints(here), await hints(there)]).toEqual([1, 0]);
    expect(asked).toEqual(expect.arrayContaining([here, there]));

    asked.length = 0;
    folders['mem:/trial'] = { rules: { 'reporter-spacing': 'hint' } };
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: {} });
    expect([await severity(here), await severity(there)]).toEqual([1, 4]);
    expect([await hints(here), await hints(there)]).toEqual([1, 1]);
    expect(asked).toEqual(expect.arrayContaining([here, there]));
  });

  test('name libraries under the folder whose settings they are', async () => {
    const read: string[] = [];
    const files = { list: (uri: string) => { read.push(uri); return Promise.resolve([]); }, read: () => Promise.resolve(null), stamps: () => Promise.resolve([]) };
    client = await connect({ workspaceFolders: ['file:///matters', 'file:///matters/appeal', 'file:///trial'].map((uri) => ({ uri, name: uri })), capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } } }, { files });
    client.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ scopeUri }) => (scopeUri === undefined ? {} : { libraries: [scopeUri.includes('appeal') ? './opinions' : 'library'] })));
    await client.open(text, 'file:///matters/appeal/brief.md');
    await client.open(text, 'file:///trial/brief.md');
    await client.diagnostics('file:///trial/brief.md');
    await expect.poll(() => [...new Set(read)].sort()).toEqual(['file:///matters/appeal/opinions', 'file:///trial/library']);
  });

  test('a client that refuses to tell leaves the defaults', async () => {
    client = await connect({ capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } } });
    await client.open(text, here);
    expect(codes(await client.diagnostics(here))).toContain('reporter-spacing');
  });
});

describe('the line being typed', () => {
  const typing = async (params: Parameters<typeof connect>[0] = {}) => {
    client = await connect({ initializationOptions: { settings: { quietWhileTyping: true } }, ...params });
    return client;
  };
  const quiet = { settings: { quietWhileTyping: true } };
  const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

  test('shows nothing new before a pause; other lines do, and what was known stays', async () => {
    const own = await typing();
    const diagnostics = () => own.diagnostics();
    await own.open(`${text}\n\n${clean}\n`);
    expect(codes((await diagnostics()).filter(({ code }) => code === 'reporter-spacing'))).toHaveLength(1);
    await own.change(2, [{ range: { start: { line: 2, character: 22 }, end: { line: 2, character: 26 } }, text: 'U. S.' }]);
    expect((await diagnostics()).filter(({ code }) => code === 'reporter-spacing').map(({ range }) => range.start.line)).toEqual([0]);
    await own.change(3, [{ range: at(0, text.length), text: ' So held.' }]);
    expect((await diagnostics()).filter(({ code }) => code === 'reporter-spacing').map(({ range }) => range.start.line)).toEqual([0, 2]);
  });

  test('is told in the end: after the pause, and at once on saving', async () => {
    const own = await typing({ capabilities: {}, initializationOptions: quiet });
    let next = own.pushed();
    await own.open(`${clean}\n`);
    expect(codes(await next)).toEqual([]);
    next = own.pushed();
    await own.change(2, [{ range: { start: { line: 0, character: 22 }, end: { line: 0, character: 26 } }, text: 'U. S.' }]);
    expect(codes(await next)).toEqual([]);
    expect(codes(await own.pushed())).toEqual(['reporter-spacing']);
    await own.change(3, [{ range: at(0, 20), text: '  ' }]);
    next = own.pushed();
    await own.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: testUri } });
    expect(codes(await next)).toContain('reporter-spacing');
  });

  test('speaks at once where nobody asked for quiet', async () => {
    client = await connect();
    await client.open(clean);
    await client.change(2, [{ range: { start: { line: 0, character: 22 }, end: { line: 0, character: 26 } }, text: 'U. S.' }]);
    expect(codes(await client.diagnostics())).toEqual(['reporter-spacing']);
  });
});
