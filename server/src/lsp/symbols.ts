import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { authoritySymbols, answersTo } from '../features/authoritySymbols.js';
import { outline, type OutlineEntry } from '../features/outline.js';
import { say } from '../text/say.js';
import type { Desk } from './desk.js';
import type { Positions } from './positions.js';
import { SymbolKind } from './protocolValues.js';
import { opinionPageUri } from './toLsp.js';

const kinds: Record<OutlineEntry['kind'], DocumentSymbol['kind']> = {
  heading: SymbolKind.String,
  case: SymbolKind.Class,
  statute: SymbolKind.Constant,
  regulation: SymbolKind.Constant,
  rule: SymbolKind.Constant,
  constitution: SymbolKind.Constant,
  legislative: SymbolKind.Constant,
  secondary: SymbolKind.Module,
  record: SymbolKind.File,
  other: SymbolKind.Object,
};

function nested(document: TextDocument, positions: Positions, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.label,
    ...(entry.detail === '' ? {} : { detail: entry.detail }),
    kind: kinds[entry.kind],
    range: positions.range(document, entry.span),
    selectionRange: positions.range(document, entry.nameSpan),
    children: entry.children.map((child) => nested(document, positions, child)),
  };
}

function flat(document: TextDocument, positions: Positions, entry: OutlineEntry, containerName: string): SymbolInformation[] {
  const own = { name: entry.label, kind: kinds[entry.kind], location: { uri: document.uri, range: positions.range(document, entry.nameSpan) }, containerName };
  return [own, ...entry.children.flatMap((child) => flat(document, positions, child, entry.label))];
}

const fileName = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));

/** Outline of a brief, and the authorities of all open briefs and of the library by name. */
export function serveSymbols({ connection, answer, open, read, positions, client, library, isOwnClient }: Desk): void {
  connection.onRequest('textDocument/documentSymbol', ({ textDocument }) =>
    answer<DocumentSymbol[] | SymbolInformation[]>(textDocument.uri, 'Outline', [], (document) => {
      const entries = outline(read(document));
      if (client().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true) return entries.map((entry) => nested(document, positions(), entry));
      return entries.flatMap((entry) => flat(document, positions(), entry, ''));
    }),
  );

  // VS Code itself tells the file beside the name.
  connection.onRequest('workspace/symbol', ({ query }): SymbolInformation[] => {
    const cited = open().flatMap(({ uri }) =>
      answer<SymbolInformation[]>(uri, 'Symbols', [], (document) =>
        authoritySymbols(read(document), query).map(({ label, kind, span }) => ({
          name: label, kind: kinds[kind], location: { uri, range: positions().range(document, span) }, ...(isOwnClient() ? {} : { containerName: fileName(uri) }),
        })),
      ),
    );
    if (!isOwnClient()) return cited;
    const top = { line: 0, character: 0 };
    const opinions = library().opinions.filter(({ record }) => answersTo(record.caseName, query));
    return [
      ...cited,
      ...opinions.map(({ record }) => ({ name: record.caseName, kind: SymbolKind.Class, location: { uri: opinionPageUri(record.id), range: { start: top, end: top } }, containerName: say`Opinion library` })),
    ];
  });
}
