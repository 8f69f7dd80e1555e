import { referencesAt } from '../features/references.js';
import type { Desk } from './desk.js';

/** Where else the authority of the citation at a place is cited. What it is and what it leads to are answered on demand. */
export function serveNavigation({ connection, answer, read, positions }: Desk): void {
  connection.onRequest('textDocument/references', ({ textDocument, position, context }) =>
    answer(textDocument.uri, 'Find references', null, (document) =>
      referencesAt(read(document), positions().offset(document, position), context.includeDeclaration).map((span) => ({ uri: document.uri, range: positions().range(document, span) })),
    ),
  );

  connection.onRequest('textDocument/documentHighlight', ({ textDocument, position }) =>
    answer(textDocument.uri, 'Highlight', null, (document) =>
      referencesAt(read(document), positions().offset(document, position), true).map((span) => ({ range: positions().range(document, span) })),
    ),
  );
}
