import { placeOnPage } from '../features/citedPlace.js';
import { definitionsAt } from '../features/definition.js';
import { hoverAt } from '../features/hover.js';
import { referencesAt } from '../features/references.js';
import type { Desk } from './desk.js';
import { passageLink } from './libraryRequests.js';
import { MarkupKind } from './protocolValues.js';
import { opinionPageUri } from './toLsp.js';

/** What an editor asks of the citation at a place: what it is, what it leads to, and where else its authority is cited. */
export function serveNavigation({ connection, answer, read, positions, isOwnClient }: Desk): void {
  connection.onRequest('textDocument/hover', ({ textDocument, position }) =>
    answer(textDocument.uri, 'Hover', null, (document) => {
      const brief = read(document);
      const offset = positions().offset(document, position);
      const hover = hoverAt(brief, offset);
      if (hover === undefined) return null;
      const link = isOwnClient() ? passageLink(brief, offset, { uri: document.uri, line: position.line, character: position.character }) : '';
      return { contents: { kind: MarkupKind.Markdown, value: `${hover.markdown}${link}` }, range: positions().range(document, hover.span) };
    }),
  );

  connection.onRequest('textDocument/definition', ({ textDocument, position }) =>
    answer(textDocument.uri, 'Go to definition', null, (document) =>
      definitionsAt(read(document), positions().offset(document, position)).flatMap((definition) => {
        if (definition.kind === 'brief') return [{ uri: document.uri, range: positions().range(document, definition.span) }];
        if (!isOwnClient()) return [];
        return [{ uri: opinionPageUri(definition.opinion.record.id), range: placeOnPage(definition.opinion, definition.page ?? null, definition.quotations) }];
      }),
    ),
  );

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
