import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import type { PdfReader } from './pdfText.js';
import { type RenderBrief, serveImporter } from './serveImporter.js';

// One script for both hosts: node.ts makes its thread look like a worker of a browser.
declare const self: DedicatedWorkerGlobalScope & { readonly renderBrief?: RenderBrief };
declare const globalThis: { readonly pincitePdf?: PdfReader };

const loadPdf = (place: string): Promise<PdfReader> => {
  if (globalThis.pincitePdf === undefined) self.importScripts(place);
  return globalThis.pincitePdf === undefined ? Promise.reject(new Error('The reader of PDFs could not be loaded.')) : Promise.resolve(globalThis.pincitePdf);
};

serveImporter(createMessageConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), loadPdf, self.renderBrief);
