import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.js';

declare const self: DedicatedWorkerGlobalScope | undefined;

// A worker has a scope of its own and is served at once. The desktop's host has none and takes the server from here.
if (typeof self === 'object') startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {});
else Object.assign(globalThis, { pinciteServer: startServer });
