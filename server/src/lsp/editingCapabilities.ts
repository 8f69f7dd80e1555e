import type { ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, fixAllKind } from './protocolValues.js';

export const editingCapabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: ['*', '_', ' '], resolveProvider: true },
};
