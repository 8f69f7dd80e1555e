import type { MessageConnection } from 'vscode-jsonrpc';
import { storeOpinion } from '../../library/store.js';
import { clientFiles } from '../../lsp/clientFiles.js';
import type { ImportAnswer, ImportParams, ImportProgress, Methods, PagesAnswer, PagesParams, SearchAnswer, SearchParams, SearchProgress } from '../../protocol.js';
import { speak } from '../../text/say.js';
import { LibrarySearch } from './librarySearch.js';
import { type PdfReader, pdfText } from './pdfText.js';
import { readOpinion } from './readOpinion.js';

const methods: Pick<Methods, 'import' | 'importProgress' | 'pages' | 'search' | 'searchProgress'> = {
  import: 'pincite/import',
  importProgress: 'pincite/importProgress',
  pages: 'pincite/pages',
  search: 'pincite/search',
  searchProgress: 'pincite/searchProgress',
};

/** Renders the text of a brief, whose pictures are in a folder, to a PDF: hosts that can run programs have one. */
export type RenderBrief = (text: string, folder: string) => Promise<Uint8Array | { readonly problem: string }>;

/**
 * Answers requests to import, to search and to read a rendered brief, until its thread is ended. `loadPdf` is given the client's word
 * for where the reader of PDFs is.
 */
export function serveImporter(connection: MessageConnection, loadPdf: (place: string) => Promise<PdfReader>, render?: RenderBrief): void {
  const files = clientFiles(connection);

  connection.onRequest(methods.import, async ({ bytes, folder, pdfReader, words = {} }: ImportParams): Promise<ImportAnswer> => {
    speak(words);
    const progress = (done: number, total: number): void => {
      void connection.sendNotification(methods.importProgress, { done, total } satisfies ImportProgress);
    };
    try {
      const imported = await readOpinion(bytes, { pdf: { load: () => loadPdf(pdfReader), progress } });
      if ('problem' in imported) return imported;
      const stored = await storeOpinion(folder, imported, files);
      return 'problem' in stored ? stored : { ...stored, name: imported.record.caseName };
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  });

  connection.onRequest(methods.pages, async ({ brief, pdfReader, words = {} }: PagesParams): Promise<PagesAnswer> => {
    speak(words);
    try {
      if ('text' in brief && render === undefined) return { problem: null };
      const pdf = 'text' in brief ? await render?.(brief.text, brief.folder) : brief.pdf;
      if (pdf === undefined || 'problem' in pdf) return { problem: pdf?.problem ?? null };
      const text = await pdfText(pdf, { load: () => loadPdf(pdfReader) });
      return typeof text === 'string' ? { pages: text.split('\f') } : text;
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  });

  const search = new LibrarySearch(files);
  connection.onRequest(methods.search, (params: SearchParams): Promise<SearchAnswer> =>
    search.find(params, (done, total) => {
      void connection.sendNotification(methods.searchProgress, { done, total } satisfies SearchProgress);
    }));

  connection.listen();
}
