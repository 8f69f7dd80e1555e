import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection, ResponseError } from 'vscode-jsonrpc/browser';
import type * as onDemand from '../lsp/onDemand.js';
import { startServer } from '../lsp/server.js';
import { workerConnection } from '../lsp/workerConnection.js';

declare const self: DedicatedWorkerGlobalScope | undefined;
declare const globalThis: { readonly pinciteOnDemand?: typeof onDemand };

const scriptOnDemand = 'server.onDemand.js';

// A worker has a scope of its own and is served at once. The desktop's host has none and takes the server from here.
if (typeof self === 'object') {
  startServer(workerConnection(createMessageConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))), {
    ResponseError,
    onDemand: (place = scriptOnDemand) => {
      if (globalThis.pinciteOnDemand === undefined) self.importScripts(place);
      if (globalThis.pinciteOnDemand === undefined) throw new Error(place);
      return globalThis.pinciteOnDemand;
    },
  });
} else Object.assign(globalThis, { pinciteServer: startServer });
