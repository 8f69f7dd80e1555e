import type { MessageConnection } from 'vscode-jsonrpc';
import type { Connection } from './wire.js';

/**
 * A connection for a server in a worker: JSON-RPC alone, since the requests of the protocol are known by name here. With everything
 * that `vscode-languageserver` has for any of them, it would be a tenth of the script.
 */
export function workerConnection(connection: MessageConnection): Connection {
  // A worker ends when its client lets go of it.
  connection.onRequest('shutdown', () => null);
  return {
    onInitialize: (answer) => connection.onRequest('initialize', answer),
    onRequest: (method, answer) => connection.onRequest(method, answer),
    onNotification: (method, heard) => connection.onNotification(method, heard),
    sendRequest: (method, ...params) => connection.sendRequest(method, ...params),
    sendNotification: (method, ...params) => connection.sendNotification(method, ...params),
    listen: () => { connection.listen(); },
  };
}
