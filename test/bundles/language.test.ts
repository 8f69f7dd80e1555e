import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { createProtocolConnection, DidOpenTextDocumentNotification, DocumentDiagnosticRequest, type InitializeParams, InitializeRequest, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** What the server that comes with the command line says of a reporter, to a client that introduces itself so. */
async function said(client: Partial<InitializeParams>): Promise<unknown> {
  const server = spawn(process.execPath, ['dist/cli.cjs', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  await connection.sendRequest(InitializeRequest.method, { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } }, ...client });
  const uri = 'file:///b.md';
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'markdown', version: 1, text: '*Hope v. Pelzer*, 536 U. S. 730, 739 (2002).' } });
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  connection.dispose();
  server.kill();
  return 'items' in report ? report.items[0]?.message : undefined;
}

test('the command line’s server finds the language that a client names among its files', async () => {
  expect(await said({})).toBe('“U. S.” is spaced “U.S.”.');
  expect(await said({ locale: 'es-MX' })).toBe('“U. S.” se espacia “U.S.”.');
  expect(await said({ initializationOptions: { locale: 'es' } })).toBe('“U. S.” se espacia “U.S.”.');
});
