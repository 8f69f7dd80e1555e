import type { CodeLens, DocumentLink, FoldingRange, InlayHint, SemanticTokens, ServerCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { foldable } from '../features/folding.js';
import { hints } from '../features/hints.js';
import { type Lens, lenses } from '../features/lens.js';
import { webPlaces } from '../features/links.js';
import { type Token, tokenKinds, tokens } from '../features/tokens.js';
import { say, sayCount } from '../text/say.js';
import type { Desk } from './desk.js';
import type { Positions } from './positions.js';
import { InlayHintKind, MarkupKind } from './protocolValues.js';
import { serveSymbols } from './symbols.js';

export const readingCapabilities: ServerCapabilities = {
  documentSymbolProvider: { label: 'Pincite' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: {},
  inlayHintProvider: true,
  codeLensProvider: {},
  semanticTokensProvider: { legend: { tokenTypes: [...tokenKinds], tokenModifiers: [] }, full: true, range: true },
};

/**
 * Encodes tokens, which are in order, line by line: most clients take none that runs over a line end. Five numbers a token: lines
 * after the one before, characters after it or after the line's beginning, length, kind, no modifiers.
 */
function encoded(document: TextDocument, positions: Positions, all: readonly Token[]): SemanticTokens {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { kind, span } of all) {
    const type = tokenKinds.indexOf(kind);
    const { start, end } = positions.range(document, span);
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : positions.lineLength(document, line);
      if (to <= from) continue;
      data.push(line - before.line, line === before.line ? from - before.character : from, to - from, type, 0);
      before = { line, character: from };
    }
  }
  return { data };
}

/** Two lenses: the authorities, which open the outline, and the findings, which lead to the first of them. */
function lensesOf(document: TextDocument, positions: Positions, lens: Lens, own: boolean): CodeLens[] {
  const range = positions.range(document, lens.span);
  const shown: CodeLens[] = [];
  const add = (title: string, command: string, args: readonly unknown[]) => {
    shown.push({ range, command: own ? { title, command, arguments: [...args] } : { title, command: '' } });
  };
  if (lens.authorities > 0) add(sayCount(lens.authorities, '1 authority', '{0} authorities'), 'outline.focus', []);
  if (lens.first !== undefined) {
    const errors = lens.errors > 0 ? ` (${sayCount(lens.errors, '1 error', '{0} errors')})` : '';
    add(`${sayCount(lens.findings, '1 finding', '{0} findings')}${errors}`, 'pincite.showFinding', [document.uri, positions.range(document, { start: lens.first, end: lens.first }).start]);
  }
  return shown;
}

/** What an editor shows in and around the text: symbols, folds, colours, links, hints and lenses. All of it is read from the current reading, on request. */
export function serveReading(desk: Desk): void {
  const { connection, answer, read, findings, positions, settings, client, isOwnClient } = desk;
  serveSymbols(desk);

  connection.onRequest('textDocument/foldingRange', ({ textDocument }) =>
    answer<FoldingRange[]>(textDocument.uri, 'Folding', [], (document) =>
      foldable(read(document)).flatMap((span) => {
        const startLine = document.positionAt(span.start).line;
        const endLine = document.positionAt(span.end).line;
        return endLine > startLine ? [{ startLine, endLine }] : [];
      }),
    ),
  );

  const noTokens: SemanticTokens = { data: [] };
  connection.onRequest('textDocument/semanticTokens/full', ({ textDocument }) =>
    answer(textDocument.uri, 'Colours', noTokens, (document) => (settings(document).enable ? encoded(document, positions(), tokens(read(document))) : noTokens)),
  );
  connection.onRequest('textDocument/semanticTokens/range', ({ textDocument, range }) =>
    answer(textDocument.uri, 'Colours', noTokens, (document) =>
      settings(document).enable ? encoded(document, positions(), tokens(read(document), positions().span(document, range))) : noTokens,
    ),
  );

  connection.onRequest('textDocument/documentLink', ({ textDocument }) =>
    answer<DocumentLink[]>(textDocument.uri, 'Links', [], (document) => {
      if (!settings(document).enable || !settings(document).links) return [];
      const tooltips = client().textDocument?.documentLink?.tooltipSupport === true;
      return webPlaces(read(document)).map(({ span, url, site }) => ({ range: positions().range(document, span), target: url, ...(tooltips ? { tooltip: say('Open at {0}', site) } : {}) }));
    }),
  );

  connection.onRequest('textDocument/inlayHint', ({ textDocument, range }) =>
    answer<InlayHint[]>(textDocument.uri, 'Hints', [], (document) => {
      const { enable, idHints: id, partHints: part } = settings(document);
      if (!enable || (!id && !part)) return [];
      return hints(read(document), positions().span(document, range), { id, part }).map(({ at, label, tooltip }) => ({
        position: positions().range(document, { start: at, end: at }).start,
        label,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
        tooltip: { kind: MarkupKind.Markdown, value: tooltip },
      }));
    }),
  );

  connection.onRequest('textDocument/codeLens', ({ textDocument }) =>
    answer<CodeLens[]>(textDocument.uri, 'Lenses', [], (document) =>
      settings(document).enable && settings(document).headingLens ? lenses(read(document), findings(document)).flatMap((lens) => lensesOf(document, positions(), lens, isOwnClient())) : [],
    ),
  );
}

/** Asks the client to fetch anew what depends on settings or on the library. */
export function refreshReading({ connection, client }: Desk): void {
  const { workspace } = client();
  if (workspace?.semanticTokens?.refreshSupport === true) void connection.ask('workspace/semanticTokens/refresh');
  if (workspace?.inlayHint?.refreshSupport === true) void connection.ask('workspace/inlayHint/refresh');
  if (workspace?.codeLens?.refreshSupport === true) void connection.ask('workspace/codeLens/refresh');
}
