import { type Disposable, l10n, Position, type QuickPickItem, SnippetString, type TextDocument, type TextEditor, window } from 'vscode';
import type { Citable, CitableParams, InsertCitationParams, InsertedCitation, Methods } from '../../../server/src/protocol.js';
import { isBrief } from '../briefs.js';
import { opinionId, opinionScheme } from '../library/opinions.js';
import type { Session } from '../session.js';

const methods: Pick<Methods, 'citable' | 'insertCitation'> = { citable: 'pincite/citable', insertCitation: 'pincite/insertCitation' };

interface Place {
  readonly document: TextDocument;
  readonly position: Position;
}

interface Entry extends QuickPickItem {
  readonly choice: Citable;
}

/**
 * Puts a citation at the cursor of a brief: of an authority chosen from a list, or, where words of an opinion are selected, of those
 * words in quotation marks, with their page.
 */
export class InsertCitation implements Disposable {
  /** Where the cursor was in the brief that had the focus last. */
  private last: Place | undefined;
  private readonly subscription: Disposable;

  constructor(private readonly session: Session) {
    this.subscription = window.onDidChangeTextEditorSelection(({ textEditor }) => { this.remember(textEditor); });
    if (window.activeTextEditor !== undefined) this.remember(window.activeTextEditor);
  }

  readonly run = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor?.document.uri.scheme === opinionScheme) await this.quote(editor);
    else if (editor !== undefined && isBrief(editor.document)) await this.choose({ document: editor.document, position: editor.selection.active });
    else void window.showInformationMessage(l10n.t('Put the cursor in a brief, or select words in an opinion.'));
  };

  dispose(): void {
    this.subscription.dispose();
  }

  private remember({ document, selection }: TextEditor): void {
    if (isBrief(document)) this.last = { document, position: selection.active };
  }

  private async quote({ document, selection }: TextEditor): Promise<void> {
    const place = this.last;
    if (place === undefined || place.document.isClosed) {
      void window.showInformationMessage(l10n.t('Open the brief and put the cursor where the quotation belongs, then select the words here.'));
      return;
    }
    const passage = { opinion: opinionId(document.uri), text: document.getText(selection), lines: { first: selection.start.line, last: selection.end.line } };
    await this.insert(place, { passage });
  }

  private async choose(place: Place): Promise<void> {
    const choices = await this.session.request<readonly Citable[] | null>(methods.citable, paramsOf(place));
    if (choices === undefined || choices === null) return;
    const items = choices.map((choice): Entry => ({ label: choice.label, description: choice.description, choice }));
    const picked = await window.showQuickPick(items, { title: l10n.t('Insert a citation'), placeHolder: l10n.t('An authority of this brief or an opinion of the library'), matchOnDescription: true });
    if (picked === undefined) return;
    const { authority, opinion } = picked.choice;
    await this.insert(place, { ...(authority === undefined ? {} : { authority }), ...(opinion === undefined ? {} : { opinion }) });
  }

  private async insert(place: Place, what: Omit<InsertCitationParams, keyof CitableParams>): Promise<void> {
    const params: InsertCitationParams = { ...paramsOf(place), ...what };
    const inserted = await this.session.request<InsertedCitation | null>(methods.insertCitation, params);
    if (inserted === undefined || inserted === null) return;
    if ('problem' in inserted) {
      void window.showInformationMessage(inserted.problem);
      return;
    }
    const snippet = new SnippetString();
    for (const [index, part] of inserted.parts.entries()) {
      if (index > 0) snippet.appendPlaceholder('___');
      snippet.appendText(part);
    }
    const editor = await window.showTextDocument(place.document);
    await editor.insertSnippet(snippet, new Position(inserted.line, inserted.character));
  }
}

const paramsOf = ({ document, position }: Place): CitableParams => ({ uri: document.uri.toString(), line: position.line, character: position.character });
