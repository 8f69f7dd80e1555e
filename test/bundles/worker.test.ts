import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';

test('the worker bundle runs with nothing but a message port', async () => {
  const { port1, port2 } = new MessageChannel();
  const globals = { self: port1, console, setTimeout, clearTimeout, queueMicrotask, TextDecoder, TextEncoder, URL, Intl };
  vm.runInNewContext(readFileSync('dist/server.browser.js', 'utf8'), globals);
  let id = 0;
  const request = async (method: string, params: unknown): Promise<unknown> => {
    const own = ++id;
    port2.postMessage({ jsonrpc: '2.0', id: own, method, params });
    for (;;) {
      const [message] = (await once(port2, 'message')) as [{ id?: number; result?: unknown; error?: { message: string } }];
      if (message.id !== own) continue;
      if (message.error) throw new Error(message.error.message);
      return message.result;
    }
  };
  await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  const uri = 'vscode-vfs:/b.md';
  const text = '*Hope v. Pelzer*, 536 U. S. 730, 739 (2002). *Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).';
  port2.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } });
  const report = await request('textDocument/diagnostic', { textDocument: { uri } });
  expect((report as { items: { code: string }[] }).items.map(({ code }) => code)).toContain('reporter-spacing');
  const hover = await request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 50 } });
  expect(JSON.stringify(hover)).toContain('9th Cir. 2024');
  port2.close();
});
