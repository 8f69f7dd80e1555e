import { CodeActionKind, type ServerCapabilities } from 'vscode-languageserver';
import { combinedFixes } from '../features/combinedFix.js';
import { conversionsAt } from '../features/convert.js';
import { fixAllEdits } from '../features/fixAll.js';
import { rules } from '../rules/index.js';
import { completionCapabilities, serveCompletion } from './completion.js';
import type { Checking } from './checking.js';
import { codeActions, fixAllKind } from './codeActions.js';
import type { Desk } from './desk.js';

export const editingCapabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
  ...completionCapabilities,
};

/** What changes a brief when its author asks for it. */
export function serveEditing(desk: Desk, checking: Checking): void {
  const { connection, answer, read, positions, settings, client } = desk;
  serveCompletion(desk);

  connection.onCodeAction(({ textDocument, range, context }) =>
    answer(textDocument.uri, 'Quick fixes', [], (document) => {
      const { enable, check } = settings(document);
      if (!enable) return [];
      return codeActions({
        document,
        positions: positions(),
        span: positions().span(document, range),
        only: context.only,
        version: client().workspace?.workspaceEdit?.documentChanges === true ? document.version : null,
        findings: checking.now(document).findings,
        shown: (finding) => checking.show(document, finding),
        fixAll: () => fixAllEdits(read(document), rules, check),
        conversions: () => conversionsAt(read(document), positions().offset(document, range.start), check),
        combined: (span, findings) => combinedFixes(read(document), rules, check, findings, span),
      });
    }),
  );
}
