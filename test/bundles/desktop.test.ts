import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { createProtocolConnection, InitializeRequest, LSPErrorCodes, PrepareRenameRequest, DidOpenTextDocumentNotification, DocumentDiagnosticRequest, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

test("the desktop's server answers from the worker's script, and refuses with a reason", async () => {
  const server = spawn(process.execPath, ['dist/server.node.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  await connection.sendRequest(InitializeRequest.method, { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  const uri = 'file:///b.md';
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'markdown', version: 1, text: '*Hope v. Pelzer*, 536 U. S. 730, 739 (2002).' } });
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  expect(report).toMatchObject({ items: [{ code: 'reporter-spacing' }] });
  const renaming = connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri }, position: { line: 0, character: 25 } });
  await expect(renaming).rejects.toMatchObject({ code: LSPErrorCodes.RequestFailed, message: expect.stringContaining('short name') as string });
  connection.dispose();
  server.kill();
});
