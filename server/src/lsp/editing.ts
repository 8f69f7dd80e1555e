import type { ServerCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import { combinedFixes } from '../features/combinedFix.js';
import { conversionsAt } from '../features/convert.js';
import { fixAllEdits } from '../features/fixAll.js';
import { repairsAt } from '../features/idRepair.js';
import { renamableAt, renameAt } from '../features/rename.js';
import { rules } from '../rules/index.js';
import { say } from '../text/say.js';
import type { Checking } from './checking.js';
import { codeActions, fixAllKind } from './codeActions.js';
import type { Desk } from './desk.js';
import type { IdTrails } from './idTrails.js';
import { CodeActionKind } from './protocolValues.js';
import { edit, textEdit } from './toLsp.js';

export const editingCapabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: ['*', '_', ' '], resolveProvider: true },
};

const notRenamable = (): string => say`Put the cursor on the short name of a case, in a short form or in the text. Names in full citations and in quotations stay as they are.`;

/** What changes a brief when its author asks for it. Completion is answered on demand. */
export function serveEditing(desk: Desk, checking: Checking, trails: IdTrails): void {
  const { connection, answer, read, positions, settings, client, refusal } = desk;
  const versionFor = ({ version }: { readonly version: number }): number | null => (client().workspace?.workspaceEdit?.documentChanges === true ? version : null);

  connection.onRequest('textDocument/codeAction', ({ textDocument, range, context }) =>
    answer(textDocument.uri, 'Quick fixes', [], (document) => {
      const { enable, check } = settings(document);
      if (!enable) return [];
      const span = positions().span(document, range);
      return codeActions({
        document,
        positions: positions(),
        span,
        only: context.only,
        version: versionFor(document),
        findings: checking.now(document).findings,
        shown: (finding) => checking.show(document, finding),
        fixAll: () => fixAllEdits(read(document), rules, check),
        conversions: () => conversionsAt(read(document), span.start, check),
        repairs: () => repairsAt(read(document), trails.strayed(document), span, check),
        combined: (within, findings) => combinedFixes(read(document), rules, check, findings, within),
      });
    }),
  );

  connection.onRequest('textDocument/prepareRename', ({ textDocument, position }) =>
    answer(textDocument.uri, 'Rename', null, (document) => {
      const found = renamableAt(read(document), positions().offset(document, position));
      return found === undefined ? refusal(notRenamable()) : { range: positions().range(document, found.span), placeholder: found.name };
    }),
  );
  connection.onRequest('textDocument/rename', ({ textDocument, position, newName }) =>
    answer<WorkspaceEdit | Error | null>(textDocument.uri, 'Rename', null, (document) => {
      const renaming = renameAt(read(document), positions().offset(document, position), newName);
      if (renaming === undefined || 'problem' in renaming) return refusal(renaming?.problem ?? notRenamable());
      return edit(document.uri, versionFor(document), renaming.edits.map((each) => textEdit(document, positions(), each)));
    }),
  );
}
