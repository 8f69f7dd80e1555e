import { afterEach, describe, expect, test } from 'vitest';
import {
  CodeLensRequest, DocumentLinkRequest, DocumentSymbolRequest, FoldingRangeRequest, type InitializeParams, InlayHintRequest, type Range, SemanticTokensRangeRequest, SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { connect, positionOf, type TestClient, testUri } from '../support/client.js';

const full = '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)';
const text = `# Argument\n\n${full}. The Ninth Circuit held that six sister circuits agree. *Perez*, slip op. at 28.\n\n## Force\n\n*Hope v.\nPelzer*, 536 U.S. 730, 739 (2002). *Id.* at 741.\n`;
const textDocument = { uri: testUri };
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

let client: TestClient | undefined;
const opened = async (params: Partial<InitializeParams> = {}) => {
  client = await connect(params);
  await client.open(text);
  return client.connection;
};
afterEach(() => {
  client?.close();
});

describe('outline', () => {
  test('is nested where the client can show that', async () => {
    const connection = await opened({ capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } });
    expect(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toMatchObject([
      { name: 'Argument', range: { start: { line: 0 } }, children: [{ name: 'Perez v. City of Fresno, 98 F.4th 919 (9th Cir. 2024)', detail: '2 citations' }, { name: 'Force', children: [{ name: 'Hope v. Pelzer, 536 U.S. 730 (2002)' }] }] },
    ]);
  });

  test('is flat for others', async () => {
    const connection = await opened({ capabilities: {} });
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols?.map((symbol) => [symbol.name, 'containerName' in symbol ? symbol.containerName : ''])).toEqual([
      ['Argument', ''], ['Perez v. City of Fresno, 98 F.4th 919 (9th Cir. 2024)', 'Argument'], ['Force', 'Argument'], ['Hope v. Pelzer, 536 U.S. 730 (2002)', 'Force'],
    ]);
  });
});

test('authorities of open briefs are found by name, and opinions where the client opens them', async () => {
  const plain = await opened();
  expect(await plain.sendRequest(WorkspaceSymbolRequest.type, { query: 'hope' })).toMatchObject([{ name: 'Hope v. Pelzer, 536 U.S. 730 (2002)', containerName: 'brief.md', location: { uri: testUri } }]);
  client?.close();
  const own = await opened({ initializationOptions: { opinionPages: true } });
  const found = await own.sendRequest(WorkspaceSymbolRequest.type, { query: 'perez' });
  expect(found?.map(({ location }) => location.uri)).toEqual([testUri, 'pincite-opinion:/perez-v-city-of-fresno.md']);
});

test('folds run over lines', async () => {
  const connection = await opened();
  await client?.change(2, [{ text: `Force.[^1] ${full};\n*Hope v. Pelzer*, 536 U.S. 730 (2002).\n\n[^1]: One line.\n` }]);
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([{ startLine: 0, endLine: 1 }]);
});

const decode = (data: readonly number[]): [line: number, start: number, length: number, type: number][] => {
  let line = 0;
  let start = 0;
  return Array.from({ length: data.length / 5 }, (_, n) => {
    const [dLine = 0, dStart = 0, length = 0, type = 0] = data.slice(n * 5, n * 5 + 4);
    start = dLine === 0 ? start + dStart : dStart;
    line += dLine;
    return [line, start, length, type] as [number, number, number, number];
  });
};

describe('colours', () => {
  const drawn = (data: readonly number[]) => decode(data).map(([line, start, length, type]) => `${String(type)} ${(text.split('\n')[line] ?? '').slice(start, start + length)}`);

  test('stay on their lines', async () => {
    const connection = await opened();
    const all = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(drawn(all?.data ?? [])).toEqual(['0 Perez v. City of Fresno', '0 Perez', '3 28', '0 Hope v.', '0 Pelzer', '3 739', '2 Id.', '3 741']);
  });

  test('of a range, in the units of the client', async () => {
    const connection = await opened({ capabilities: { general: { positionEncodings: ['utf-8'] } } });
    await client?.change(2, [{ text: 'Señor Núñez *Hope v.\nPelzer*, 536 U.S. 730, 739 (2002).' }]);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 90 } };
    const some = await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    expect(decode(some?.data ?? [])).toEqual([[0, 'Señor Núñez *'.length + 3, 7, 0], [1, 0, 6, 0]]);
  });
});

describe('links, hints and lenses', () => {
  test('are given', async () => {
    const connection = await opened();
    const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(({ target }) => target)).toEqual(['https://www.courtlistener.com/c/F.4th/98/919/', 'https://www.courtlistener.com/c/U.S./536/730/']);
    const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument, range: everything });
    expect(hints?.map(({ label }) => label)).toEqual(['partial dissent', 'Hope']);
    const id = positionOf(text, 'Id.');
    expect(hints?.[1]?.position).toEqual({ line: id.line, character: id.character + 4 });
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.map(({ range, command }) => [range.start.line, command?.title, command?.command])).toEqual([
      [0, '2 authorities', ''], [0, '1 finding (1 error)', ''], [4, '1 authority', ''],
    ]);
  });

  test('lead somewhere in the own client', async () => {
    const connection = await opened({ initializationOptions: { opinionPages: true } });
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.[1]?.command).toMatchObject({ command: 'pincite.showFinding', arguments: [testUri, { line: 2 }] });
  });

  test('are switched off by their settings', async () => {
    const connection = await opened({ initializationOptions: { settings: { links: false, idHints: false, partHints: false, headingLens: false } } });
    expect(await connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toEqual([]);
    expect(await connection.sendRequest(InlayHintRequest.type, { textDocument, range: everything })).toEqual([]);
    expect(await connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([]);
  });
});
