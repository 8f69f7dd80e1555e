import { Position, Range, Selection, type TextDocument, type TextEditor, TextEditorRevealType, Uri, ViewColumn, commands, window, workspace } from 'vscode';
import { isBrief } from '../briefs.js';

/** A sentence of the sample brief that credits the court with what the dissent said. */
const dissent = 'The Ninth Circuit held that six';
/** The sample's first full citation of an opinion that the library has. */
const citation = 'Perez v. City of Fresno';

/** While the walkthrough ticks a step it takes the focus back, which would close a menu: so long it is left to it, in milliseconds. */
const ticking = 700;

const isSample = (document: TextDocument): boolean => isBrief(document) && document.getText().includes(citation) && document.getText().includes('six sister circuits');

/** The sample brief, as a document of the user's own: what comes with the extension can't be written. */
export class Sample {
  constructor(private readonly extension: Uri) {}

  /** The command: opens it beside what is in front, or in front where there is nothing. */
  readonly open = async (): Promise<void> => { await this.show(); };

  /** Steps of the walkthrough. */
  readonly hover = async (): Promise<void> => {
    await this.cursorTo(citation, 2);
    await commands.executeCommand('editor.action.showHover');
  };
  readonly dissent = async (): Promise<void> => {
    await this.cursorTo(dissent, 6);
    await commands.executeCommand('editor.action.showHover');
  };
  readonly fix = async (): Promise<void> => {
    await this.cursorTo(dissent, 6);
    await new Promise((next) => { setTimeout(next, ticking); });
    await this.cursorTo(dissent, 6);
    await commands.executeCommand('editor.action.quickFix');
  };

  private async cursorTo(text: string, into: number): Promise<void> {
    const editor = await this.show();
    const at = editor.document.getText().indexOf(text);
    if (at < 0) return;
    const place: Position = editor.document.positionAt(at + into);
    editor.selection = new Selection(place, place);
    // A menu or hover closes when the text under it scrolls: nothing moves that is on the screen already.
    editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private async show(): Promise<TextEditor> {
    const visible = window.visibleTextEditors.find(({ document }) => isSample(document));
    if (visible !== undefined) return window.showTextDocument(visible.document, visible.viewColumn);
    const open = workspace.textDocuments.find(isSample) ?? (await workspace.openTextDocument({ language: 'markdown', content: await this.text() }));
    return window.showTextDocument(open, window.activeTextEditor === undefined ? ViewColumn.Beside : ViewColumn.Active);
  }

  private async text(): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.extension, 'examples/brief.md')));
  }
}
