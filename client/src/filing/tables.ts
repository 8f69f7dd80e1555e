import { type Disposable, l10n, Range, type TextDocument, TextDocumentSaveReason, TextEdit, window, workspace, WorkspaceEdit } from 'vscode';
import type { Methods, TableEdits, TablesParams } from '../../../server/src/protocol.js';
import { briefInFront, isBrief } from '../briefs.js';
import type { Session } from '../session.js';
import type { RenderedBrief } from './renderedBrief.js';

const method: Methods['tables'] = 'pincite/tables';
const shortly = 4000;

const editsOf = ({ edits }: TableEdits): TextEdit[] =>
  edits.map(({ range: { start, end }, newText }) => new TextEdit(new Range(start.line, start.character, end.line, end.character), newText));

/** The table of authorities that lives in a brief: put in or brought up to date by a command, and before the brief is saved. */
export class Tables implements Disposable {
  private readonly saving: Disposable;

  constructor(private readonly session: Session, private readonly rendered: RenderedBrief) {
    this.saving = workspace.onWillSaveTextDocument((event) => {
      const { document, reason } = event;
      // A save that the editor makes of itself while one types would move the text under the hands.
      if (reason === TextDocumentSaveReason.AfterDelay || !isBrief(document) || !document.getText().includes('<!-- pincite-table')) return;
      if (workspace.getConfiguration('pincite', document).get<boolean>('tableOfAuthorities.updateOnSave') === true) event.waitUntil(this.upToDate(document));
    });
  }

  /** The command. One step to undo. */
  async insertOrUpdate(): Promise<void> {
    const editor = briefInFront();
    if (editor === undefined) return;
    const { document, selection } = editor;
    const { line, character } = selection.active;
    const params: TablesParams = { uri: document.uri.toString(), insertAt: { line, character } };
    const known = await this.ask(params);
    const pages = known?.paged === true ? await this.rendered.pages(document) : undefined;
    const answer = pages === undefined ? known : await this.ask({ ...params, pages });
    if (answer?.version !== document.version) throw new Error(l10n.t('There is no table for this document now. Try again in a moment.'));
    const edits = editsOf(answer);
    if (edits.length === 0) {
      // Whoever gave up the pages was told of them.
      if (!answer.paged || pages !== undefined) window.setStatusBarMessage(l10n.t('Pincite: the table of authorities is up to date.'), shortly);
      return;
    }
    const change = new WorkspaceEdit();
    change.set(document.uri, edits);
    if (!(await workspace.applyEdit(change))) throw new Error(l10n.t('The editor did not take the changes.'));
    const [first] = edits;
    if (first !== undefined) editor.revealRange(new Range(first.range.start, first.range.start.translate(2)));
  }

  dispose(): void {
    this.saving.dispose();
  }

  private async upToDate(document: TextDocument): Promise<TextEdit[]> {
    const answer = await this.ask({ uri: document.uri.toString() });
    return answer?.version === document.version ? editsOf(answer) : [];
  }

  private async ask(params: TablesParams): Promise<TableEdits | undefined> {
    return (await this.session.request<TableEdits | null>(method, params)) ?? undefined;
  }
}
