import { CompletionRequest, DocumentHighlightRequest, InlayHintRequest } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import * as parts from '../../server/src/lsp/onDemand.js';
import type { Desk } from '../../server/src/lsp/desk.js';
import { connect, positionOf, testUri } from '../support/client.js';

const invented = 'The court warned: “no reasonable officer could ever have thought otherwise about these things.” *Perez v. City of Fresno*, 98 F.4th 919, 924 (9th Cir. 2024).';

/** Loads that are counted, the first `failing` of which fail. */
function counted(failing = 0) {
  const load = {
    times: 0,
    onDemand: () => {
      if (++load.times <= failing) throw new Error('no such script');
      return parts;
    },
  };
  return load;
}

/** The requests that are answered by what is loaded on demand. */
function answered(): string[] {
  const methods: string[] = [];
  const connection = { onRequest: (method: string) => methods.push(method) };
  parts.serveOnDemand({ connection } as unknown as Desk, undefined as never, undefined as never, { trails: undefined as never, settings: undefined as never, libraryChanged: undefined as never });
  return methods;
}

test('every request that is answered on demand is loaded for, and refused in words where that fails', async () => {
  expect(answered()).toContain('textDocument/completion');
  for (const method of answered()) {
    const client = await connect({}, counted(Infinity));
    await expect(client.connection.sendRequest(method, { textDocument: { uri: testUri }, uri: testUri, position: { line: 0, character: 0 } }), method).rejects.toMatchObject({ code: -32803, message: 'A part of Pincite could not be loaded: no such script' });
    client.close();
  }
});

test('a failure costs that request alone, and the next one tries again', async () => {
  const load = counted(1);
  const client = await connect({}, load);
  const text = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Hope';
  await client.open(text);
  const completion = () => client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: testUri }, position: { line: 0, character: text.length } });
  await expect(completion()).rejects.toThrow('could not be loaded');
  expect(await client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument: { uri: testUri }, position: positionOf(text, 'Pelzer') })).not.toEqual([]);
  expect(JSON.stringify(await completion())).toContain('Pelzer');
  await completion();
  expect(load.times).toBe(2);
  client.close();
});

test('opening, checking and reading a brief that quotes nothing of the shipped opinion loads nothing', async () => {
  const load = counted();
  const client = await connect({}, load);
  const text = 'The officers had immunity. *Perez v. City of Fresno*, 98 F.4th 919, 924 (9th Cir. 2024).';
  await client.open(text);
  await client.diagnostics();
  expect(await client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument: { uri: testUri }, position: positionOf(text, 'Perez') })).toHaveLength(1);
  expect(await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: testUri }, range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } } })).not.toBeNull();
  expect(load.times).toBe(0);
  client.close();
});

test('a quotation of it is looked up before anything is said of it', async () => {
  const load = counted();
  const client = await connect({}, load);
  await client.open(invented);
  expect((await client.diagnostics()).map(({ code }) => code)).toContain('misquotation');
  expect(load.times).toBe(1);
  client.close();
});

test('where it cannot be looked up it is not said to be false, and the next one is looked up', async () => {
  const load = counted(1);
  const client = await connect({}, load);
  const logged = new Promise<string>((tell) => { client.connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => { tell(message); }); });
  await client.open(invented);
  expect((await client.diagnostics()).map(({ code }) => code)).not.toContain('misquotation');
  expect(await logged).toContain('A part of Pincite could not be loaded: no such script');
  await client.change(2, [{ text: invented.replace('these things', 'such matters') }]);
  expect((await client.diagnostics()).map(({ code }) => code)).toContain('misquotation');
  client.close();
});
