import { portConnection, RequestError } from '../lsp/portConnection.js';
import type * as onDemand from '../lsp/onDemand.js';
import { startServer } from '../lsp/server.js';

declare const self: DedicatedWorkerGlobalScope | undefined;
declare const globalThis: { readonly pinciteOnDemand?: typeof onDemand };

const scriptOnDemand = 'server.onDemand.js';

// A worker has a scope of its own and is served at once. The desktop's host has none and takes the server from here.
if (typeof self === 'object') {
  const connection = portConnection({
    send: (message) => { self.postMessage(message); },
    receive: (take) => { self.onmessage = ({ data }: { readonly data: unknown }) => { take(data); }; },
  });
  startServer(connection, {
    ResponseError: RequestError,
    onDemand: (place = scriptOnDemand) => {
      if (globalThis.pinciteOnDemand === undefined) self.importScripts(place);
      if (globalThis.pinciteOnDemand === undefined) throw new Error(place);
      return globalThis.pinciteOnDemand;
    },
  });
} else Object.assign(globalThis, { pinciteServer: startServer });
