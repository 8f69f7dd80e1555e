import { l10n, type Memento, type QuickPickItem, type TextDocument, type TextEditor, window } from 'vscode';
import type { BriefReport } from '../../../server/src/protocol.js';
import { briefInFront } from '../briefs.js';
import type { Filing } from './filing.js';

type Citation = BriefReport['citations'][number];

const nameKey = 'signOff.name';
const shortly = 5000;

/** The citation under the cursor that waits for a signature, or the one that the user picks. */
async function choose({ document, selection }: TextEditor, { citations }: BriefReport): Promise<Citation | undefined> {
  const waiting = citations.filter(({ notVerified }) => notVerified !== null);
  const cursor = document.offsetAt(selection.active);
  const here = waiting.findLast(({ start, end }) => start <= cursor && cursor <= end);
  if (here !== undefined) return here;
  if (waiting.length === 0) {
    void window.showInformationMessage(l10n.t('No citation of this brief waits for a signature.'));
    return undefined;
  }
  const items = waiting.map((citation): QuickPickItem & { readonly citation: Citation } => ({
    label: citation.text, description: l10n.t('line {0}', citation.line), detail: l10n.t('Not verified: {0}', citation.notVerified ?? ''), citation,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Sign Off'), placeHolder: l10n.t('Which citation did you read against its source?'), matchOnDetail: true }))?.citation;
}

/** Asks who read a citation and how, and signs for it beside the brief. */
export class SignOffs {
  constructor(
    private readonly filing: Filing,
    private readonly memory: Memento,
  ) {}

  /** The command: for the citation at the cursor. */
  async atCursor(): Promise<void> {
    const editor = briefInFront();
    if (editor === undefined || !isKept(editor.document)) return;
    const answer = await this.filing.report(editor.document);
    if (answer === undefined || answer === null) throw new Error(l10n.t('The Pincite server is not running.'));
    const citation = await choose(editor, answer.report);
    if (citation !== undefined) await this.ask(editor.document, citation);
  }

  /** From the report: for the citation with this hash. */
  async byHash(document: TextDocument, hash: string): Promise<void> {
    if (!isKept(document)) return;
    const citation = (await this.filing.report(document))?.report.citations.find((each) => each.hash === hash && each.notVerified !== null);
    if (citation !== undefined) await this.ask(document, citation);
  }

  private async ask(document: TextDocument, { hash, text, notVerified }: Citation): Promise<void> {
    const title = l10n.t('Sign Off: {0}', text);
    const by = await window.showInputBox({
      title, value: this.memory.get(nameKey, ''), prompt: l10n.t('Who read it? You sign for: {0}', notVerified ?? ''), placeHolder: l10n.t('Your name'), ignoreFocusOut: true,
      validateInput: (name) => (name.trim() === '' ? l10n.t('A sign-off needs a name.') : undefined),
    });
    if (by === undefined) return;
    const note = await window.showInputBox({ title, prompt: l10n.t('How was it checked? May stay empty.'), placeHolder: l10n.t('Westlaw, read Nov. 24'), ignoreFocusOut: true });
    if (note === undefined) return;
    await this.memory.update(nameKey, by.trim());
    const signed = await this.filing.sign(document, { hash, by: by.trim(), note: note.trim() });
    if (signed === undefined) throw new Error(l10n.t('The text changed meanwhile: nothing was signed.'));
    window.setStatusBarMessage(l10n.t('Pincite: signed for {0}', signed), shortly);
  }
}

/** A sign-off is a file beside the brief. */
function isKept({ isUntitled }: TextDocument): boolean {
  if (isUntitled) void window.showInformationMessage(l10n.t('Save the brief first: a sign-off is kept in a file beside it.'));
  return !isUntitled;
}
