import type { MessageConnection } from 'vscode-jsonrpc';
import { storeOpinion } from '../../library/store.js';
import { clientFiles } from '../../lsp/clientFiles.js';
import type { ImportAnswer, ImportParams, ImportProgress, Methods, SearchAnswer, SearchParams, SearchProgress } from '../../protocol.js';
import { LibrarySearch } from './librarySearch.js';
import type { PdfReader } from './pdfText.js';
import { readOpinion } from './readOpinion.js';

const methods: Pick<Methods, 'import' | 'importProgress' | 'search' | 'searchProgress'> = {
  import: 'pincite/import',
  importProgress: 'pincite/importProgress',
  search: 'pincite/search',
  searchProgress: 'pincite/searchProgress',
};

/** Answers requests to import and to search, until its thread is ended. `loadPdf` is given the client's word for where the reader of PDFs is. */
export function serveImporter(connection: MessageConnection, loadPdf: (place: string) => Promise<PdfReader>): void {
  const files = clientFiles(connection);

  connection.onRequest(methods.import, async ({ bytes, folder, pdfReader }: ImportParams): Promise<ImportAnswer> => {
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

  const search = new LibrarySearch(files);
  connection.onRequest(methods.search, (params: SearchParams): Promise<SearchAnswer> =>
    search.find(params, (done, total) => {
      void connection.sendNotification(methods.searchProgress, { done, total } satisfies SearchProgress);
    }));

  connection.listen();
}
