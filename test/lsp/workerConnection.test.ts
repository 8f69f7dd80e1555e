import { MessageChannel } from 'node:worker_threads';
import { createMessageConnection, PortMessageReader, PortMessageWriter, ResponseError } from 'vscode-jsonrpc/node';
import { afterEach, expect, test } from 'vitest';
import { workerConnection } from '../../server/src/lsp/workerConnection.js';

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** A worker's connection that listens, and its client. */
function connected() {
  const channel = new MessageChannel();
  channels.push(channel);
  const { port1, port2 } = channel;
  const server = workerConnection(createMessageConnection(new PortMessageReader(port1), new PortMessageWriter(port1)));
  const client = createMessageConnection(new PortMessageReader(port2), new PortMessageWriter(port2));
  server.listen();
  client.listen();
  return { server, client };
}

test('a request is answered, by null where there is nothing to say', async () => {
  const { server, client } = connected();
  server.onRequest('double', ({ of }: { readonly of: number }) => Promise.resolve(2 * of));
  server.onRequest('nothing', () => undefined);
  expect(await client.sendRequest('double', { of: 21 })).toBe(42);
  expect(await client.sendRequest('nothing')).toBeNull();
  expect(await client.sendRequest('shutdown')).toBeNull();
});

test('a refusal keeps its code and words, and what comes after a fault is answered', async () => {
  const { server, client } = connected();
  server.onRequest('refused', () => new ResponseError(-32803, 'Not here.'));
  server.onRequest('broken', () => { throw new TypeError('of no kind'); });
  await expect(client.sendRequest('broken')).rejects.toThrow('of no kind');
  await expect(client.sendRequest('unheard of')).rejects.toMatchObject({ code: -32601 });
  await expect(client.sendRequest('refused')).rejects.toMatchObject({ code: -32803, message: 'Not here.' });
});

test('notifications and requests go both ways', async () => {
  const { server, client } = connected();
  const heard = new Promise((done) => { server.onNotification('told', done); });
  client.onRequest('asked', ({ a }: { readonly a: number }) => a + 1);
  await client.sendNotification('told', { page: 27 });
  expect(await heard).toEqual({ page: 27 });
  expect(await server.sendRequest('asked', { a: 1 })).toBe(2);
});
