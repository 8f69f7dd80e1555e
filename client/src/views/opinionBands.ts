import { type DecorationOptions, type Disposable, MarkdownString, OverviewRulerLane, Range, type TextEditor, type TextEditorDecorationType, ThemeColor, window } from 'vscode';
import type { OpinionPage, PartVoice } from '../../../server/src/protocol.js';
import { opinionId, type Opinions, opinionScheme } from '../library/opinions.js';
import type { Session } from '../session.js';

/** Writings differ by the kind of line beside them, not by colour alone. */
const lineStyles: Readonly<Record<PartVoice, string>> = { court: 'solid', concurrence: 'dashed', dissent: 'double', staff: 'dotted' };

const voices = ['court', 'concurrence', 'dissent', 'staff'] as const;

const bandType = (voice: PartVoice): TextEditorDecorationType => window.createTextEditorDecorationType({
  isWholeLine: true,
  backgroundColor: new ThemeColor(`pincite.${voice}Background`),
  borderColor: new ThemeColor(`pincite.${voice}Border`),
  borderStyle: lineStyles[voice],
  // On the right, where it covers no letters.
  borderWidth: '0 5px 0 0',
  overviewRulerColor: new ThemeColor(`pincite.${voice}Border`),
  overviewRulerLane: OverviewRulerLane.Left,
});

/** Shows in the document of an opinion whose writing each line belongs to, and where its pages begin. */
export class OpinionBands implements Disposable {
  private readonly bands: Readonly<Record<PartVoice, TextEditorDecorationType>> = { court: bandType('court'), concurrence: bandType('concurrence'), dissent: bandType('dissent'), staff: bandType('staff') };
  private readonly pages = window.createTextEditorDecorationType({
    isWholeLine: true,
    borderColor: new ThemeColor('editorRuler.foreground'),
    borderStyle: 'solid',
    borderWidth: '1px 0 0 0',
    after: { color: new ThemeColor('descriptionForeground'), margin: '0 0 0 2em', fontStyle: 'italic' },
  });
  private readonly subscriptions: readonly { dispose(): unknown }[];

  constructor(
    private readonly opinions: Opinions,
    session: Session,
  ) {
    this.subscriptions = [
      ...Object.values(this.bands),
      this.pages,
      window.onDidChangeVisibleTextEditors((editors) => { this.paintAll(editors); }),
      session.onState((state) => { if (state === 'running') this.paintAll(window.visibleTextEditors); }),
      session.onLibrary(() => { this.paintAll(window.visibleTextEditors); }),
    ];
    this.paintAll(window.visibleTextEditors);
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
  }

  private paintAll(editors: readonly TextEditor[]): void {
    for (const editor of editors) if (editor.document.uri.scheme === opinionScheme) void this.paint(editor);
  }

  private async paint(editor: TextEditor): Promise<void> {
    const page = await this.opinions.page(opinionId(editor.document.uri));
    if (page === undefined || page === null) return;
    for (const voice of voices) editor.setDecorations(this.bands[voice], page.bands.filter((band) => band.voice === voice).map(bandOptions));
    editor.setDecorations(this.pages, pageOptions(page));
  }
}

const bandOptions = ({ name, lines }: OpinionPage['bands'][number]): DecorationOptions => ({ range: new Range(lines.first, 0, lines.last, 0), hoverMessage: new MarkdownString().appendText(name) });

/** On the line of each page's name, whose writing the page begins in. */
const pageOptions = ({ bands, pages }: OpinionPage): DecorationOptions[] => pages.map(({ lines: { first } }) => {
  const name = bands.find(({ lines }) => lines.first <= first && first <= lines.last)?.name;
  return { range: new Range(first, 0, first, 0), ...(name === undefined ? {} : { renderOptions: { after: { contentText: name } } }) };
});
