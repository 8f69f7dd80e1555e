import type { Connection } from './wire.js';

/** A message of JSON-RPC 2.0: a request, a notification, or the answer to a request. */
interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** What carries messages, whole, in order. */
export interface Port {
  send(message: object): void;
  /** Hands on every message that comes from now on. */
  receive(take: (message: unknown) => void): void;
}

/** An error that is told to the other side as it is. */
export class RequestError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

const methodNotFound = -32601;
const internalError = -32603;
/** `MessageType.Error` of the protocol. */
const errorMessage = 1;

const saying = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isMessage = (message: unknown): message is Message => typeof message === 'object' && message !== null && 'jsonrpc' in message;

/**
 * A server's connection over a port of messages. What `vscode-languageserver` has for any server and any transport would be a seventh
 * of a browser's server. Requests are never cancelled: the protocol leaves that to the server, whose answers are quick.
 */
export function portConnection(port: Port): Connection {
  const answers = new Map<string, (params: unknown) => unknown>();
  const hearers = new Map<string, (params: unknown) => unknown>();
  const asked = new Map<unknown, { resolve(result: unknown): void; reject(error: RequestError): void }>();
  let count = 0;
  const send = (message: Message): void => { port.send({ jsonrpc: '2.0', ...message }); };

  const answer = async (id: NonNullable<Message['id']>, method: string, params: unknown): Promise<void> => {
    try {
      const known = answers.get(method);
      const result = known === undefined ? new RequestError(methodNotFound, `Unhandled method ${method}`) : await known(params);
      if (result instanceof RequestError) throw result;
      send({ id, result: result ?? null });
    } catch (error) {
      send({ id, error: error instanceof RequestError ? { code: error.code, message: error.message } : { code: internalError, message: `${method} failed: ${saying(error)}` } });
    }
  };
  const hear = async (method: string, params: unknown): Promise<void> => {
    try {
      await hearers.get(method)?.(params);
    } catch (error) {
      send({ method: 'window/logMessage', params: { type: errorMessage, message: `${method} failed: ${saying(error)}` } });
    }
  };
  const take = (message: unknown): void => {
    if (!isMessage(message)) return;
    const { id, method, params, result, error } = message;
    if (method !== undefined) {
      if (id === undefined || id === null) void hear(method, params);
      else void answer(id, method, params);
      return;
    }
    const waiting = asked.get(id);
    asked.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new RequestError(error.code, error.message));
  };

  answers.set('shutdown', () => null);
  return {
    onInitialize: (answering) => answers.set('initialize', answering as (params: unknown) => unknown),
    onRequest: (method, answering) => answers.set(method, answering),
    onNotification: (method, hearing) => hearers.set(method, hearing),
    sendRequest: <Answer>(method: string, ...[params]: readonly unknown[]) => new Promise<Answer>((resolve, reject) => {
      const id = ++count;
      asked.set(id, { resolve: resolve, reject });
      send({ id, method, ...(params === undefined ? {} : { params }) });
    }),
    sendNotification: (method, ...[params]) => {
      send({ method, ...(params === undefined ? {} : { params }) });
      return Promise.resolve();
    },
    listen: () => { port.receive(take); },
  };
}
