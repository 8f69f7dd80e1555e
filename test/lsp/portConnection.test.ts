import { expect, test } from 'vitest';
import { portConnection, RequestError } from '../../server/src/lsp/portConnection.js';

interface Sent {
  readonly id?: number;
  readonly method?: string;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A connection that listens, what it sent, and the way to it. */
function connected() {
  const sent: Sent[] = [];
  let take: (message: unknown) => void = () => undefined;
  const connection = portConnection({ send: (message) => sent.push(message), receive: (taking) => { take = taking; } });
  connection.listen();
  const ask = async (id: number, method: string, params?: unknown): Promise<Sent | undefined> => {
    take({ jsonrpc: '2.0', id, method, params });
    await new Promise((done) => { setTimeout(done, 0); });
    return sent.find((message) => message.id === id && message.method === undefined);
  };
  return { connection, sent, ask, take: (message: object) => { take({ jsonrpc: '2.0', ...message }); } };
}

test('a request is answered, by null where there is nothing to say', async () => {
  const { connection, ask } = connected();
  connection.onRequest('double', ({ of }: { readonly of: number }) => Promise.resolve(2 * of));
  connection.onRequest('nothing', () => undefined);
  expect(await ask(1, 'double', { of: 21 })).toEqual({ jsonrpc: '2.0', id: 1, result: 42 });
  expect(await ask(2, 'nothing')).toEqual({ jsonrpc: '2.0', id: 2, result: null });
  expect(await ask(3, 'shutdown')).toEqual({ jsonrpc: '2.0', id: 3, result: null });
});

test('a refusal keeps its code and words, any other fault is told as one, and what comes after is answered', async () => {
  const { connection, ask } = connected();
  connection.onRequest('refused', () => new RequestError(-32803, 'Not here.'));
  connection.onRequest('broken', () => { throw new TypeError('of no kind'); });
  expect((await ask(1, 'refused'))?.error).toEqual({ code: -32803, message: 'Not here.' });
  expect((await ask(2, 'broken'))?.error).toEqual({ code: -32603, message: 'broken failed: of no kind' });
  expect((await ask(3, 'unheard of'))?.error?.code).toBe(-32601);
  expect((await ask(4, 'refused'))?.error?.message).toBe('Not here.');
});

test('a notification that nobody hears or that fails stops nothing', () => {
  const { connection, sent, take } = connected();
  const heard: unknown[] = [];
  connection.onNotification('told', (params: unknown) => { heard.push(params); });
  connection.onNotification('broken', () => { throw new Error('no'); });
  take({ method: '$/setTrace', params: { value: 'off' } });
  take({ method: 'broken' });
  take({ method: 'told', params: 1 });
  expect(heard).toEqual([1]);
  expect(sent).toEqual([{ jsonrpc: '2.0', method: 'window/logMessage', params: { type: 1, message: 'broken failed: no' } }]);
});

test('what is asked of the other side is answered by its id, out of order too', async () => {
  const { connection, sent, take } = connected();
  const first = connection.sendRequest('one', { a: 1 });
  const second = connection.sendRequest('two');
  expect(sent).toEqual([{ jsonrpc: '2.0', id: 1, method: 'one', params: { a: 1 } }, { jsonrpc: '2.0', id: 2, method: 'two' }]);
  take({ id: 2, error: { code: -32601, message: 'Unknown.' } });
  take({ id: 1, result: ['yes'] });
  await expect(second).rejects.toMatchObject({ code: -32601, message: 'Unknown.' });
  expect(await first).toEqual(['yes']);
});
