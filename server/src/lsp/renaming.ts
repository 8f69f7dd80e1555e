import type { WorkspaceEdit } from 'vscode-languageserver';
import { renamableAt, renameAt } from '../features/rename.js';
import { say } from '../text/say.js';
import { type Desk, editedVersion } from './desk.js';
import { edit, textEdit } from './toLsp.js';

const notRenamable = (): string => say`Put the cursor on the short name of a case, in a short form or in the text. Names in full citations and in quotations stay as they are.`;

/** The short name of a case, renamed throughout. */
export function serveRenaming(desk: Desk): void {
  const { connection, answer, read, positions, refusal } = desk;
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
      return edit(document.uri, editedVersion(desk, document), renaming.edits.map((each) => textEdit(document, positions(), each)));
    }),
  );
}
