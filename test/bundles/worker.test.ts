import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The worker's script in an empty context, the other end of its port, and the addresses of other scripts that it loaded. */
function started() {
  const { port1, port2 } = new MessageChannel();
  const loaded: string[] = [];
  const importScripts = (place: string): void => {
    loaded.push(place);
    vm.runInContext(readFileSync(place.replace('vscode-extension:/', 'dist/'), 'utf8'), context);
  };
  const context = vm.createContext({ self: Object.assign(port1, { importScripts }), console, setTimeout, clearTimeout, queueMicrotask, TextDecoder, TextEncoder, URL, Intl });
  vm.runInContext(readFileSync('dist/server.browser.js', 'utf8'), context);
  let id = 0;
  const answer = async (method: string, params: unknown): Promise<Answer> => {
    const own = ++id;
    port2.postMessage({ jsonrpc: '2.0', id: own, method, params });
    for (;;) {
      const [message] = (await once(port2, 'message')) as [Answer];
      if (message.id === own) return message;
    }
  };
  const request = async (method: string, params: unknown): Promise<unknown> => {
    const { result, error } = await answer(method, params);
    if (error) throw new Error(error.message);
    return result;
  };
  return { port2, loaded, answer, request };
}

test('the worker bundle runs with nothing but a message port', async () => {
  const { port2, loaded, request } = started();
  await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  const uri = 'vscode-vfs:/b.md';
  const text = '*Hope v. Pelzer*, 536 U. S. 730, 739 (2002). *Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).';
  port2.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } });
  const report = await request('textDocument/diagnostic', { textDocument: { uri } });
  expect((report as { items: { code: string }[] }).items.map(({ code }) => code)).toContain('reporter-spacing');
  expect(await request('textDocument/documentHighlight', { textDocument: { uri }, position: { line: 0, character: 50 } })).toHaveLength(1);
  expect(loaded).toEqual([]);
  port2.close();
});

test('words that are quoted from the shipped opinion are looked up in the second script', async () => {
  const { port2, loaded, request } = started();
  await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } }, initializationOptions: { onDemandScript: 'vscode-extension:/server.onDemand.js' } });
  const text = 'The court warned: “no reasonable officer could ever have thought otherwise about these things.” *Perez v. City of Fresno*, 98 F.4th 919, 924 (9th Cir. 2024).';
  port2.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: { uri: 'vscode-vfs:/b.md', languageId: 'markdown', version: 1, text } } });
  const report = await request('textDocument/diagnostic', { textDocument: { uri: 'vscode-vfs:/b.md' } });
  expect(loaded).toEqual(['vscode-extension:/server.onDemand.js']);
  expect((report as { items: { code: string }[] }).items.map(({ code }) => code)).toContain('misquotation');
  port2.close();
});

/** What answers each capability. */
const answering: Readonly<Record<string, readonly string[]>> = {
  hoverProvider: ['textDocument/hover'],
  definitionProvider: ['textDocument/definition'],
  referencesProvider: ['textDocument/references'],
  documentHighlightProvider: ['textDocument/documentHighlight'],
  codeActionProvider: ['textDocument/codeAction'],
  renameProvider: ['textDocument/rename', 'textDocument/prepareRename'],
  completionProvider: ['textDocument/completion', 'completionItem/resolve'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  workspaceSymbolProvider: ['workspace/symbol'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  documentLinkProvider: ['textDocument/documentLink'],
  inlayHintProvider: ['textDocument/inlayHint'],
  codeLensProvider: ['textDocument/codeLens'],
  semanticTokensProvider: ['textDocument/semanticTokens/full', 'textDocument/semanticTokens/range'],
  diagnosticProvider: ['textDocument/diagnostic'],
};

test('every request that it says it answers is answered', async () => {
  const { port2, loaded, answer, request } = started();
  const { capabilities } = (await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } }, initializationOptions: { onDemandScript: 'vscode-extension:/server.onDemand.js' } })) as { readonly capabilities: Readonly<Record<string, unknown>> };
  expect(Object.keys(capabilities).filter((name) => name.endsWith('Provider')).sort()).toEqual(Object.keys(answering).sort());
  port2.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: { uri: 'vscode-vfs:/b.md', languageId: 'markdown', version: 1, text: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' } } });
  const place = { line: 0, character: 3 };
  const params = { textDocument: { uri: 'vscode-vfs:/b.md' }, position: place, range: { start: place, end: place }, context: { diagnostics: [], includeDeclaration: true }, query: '', newName: 'Hope', label: '' };
  for (const method of [...Object.values(answering).flat(), 'shutdown']) {
    const { result, error } = await answer(method, params);
    // Renaming here is refused, with a reason.
    if (error === undefined) expect(result, method).toBeDefined();
    else expect([method, error.code]).toEqual([expect.stringMatching(/[rR]ename$/), -32803]);
  }
  expect(loaded).toEqual(['vscode-extension:/server.onDemand.js']);
  port2.close();
});
