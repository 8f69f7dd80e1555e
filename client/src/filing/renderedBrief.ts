import { type CancellationToken, l10n, ProgressLocation, type TextDocument, Uri, window, workspace } from 'vscode';
import type { PagesAnswer } from '../../../server/src/protocol.js';
import { reasonOf } from '../files.js';
import { Importer, type StartImporter } from '../library/importer.js';

const nameOf = ({ uri }: TextDocument): string => workspace.asRelativePath(uri);

/** The brief as it will be printed, for page numbers: rendered on this machine where pandoc is installed, or a PDF that the user picks. */
export class RenderedBrief {
  constructor(private readonly start: StartImporter) {}

  /** Text of each page; undefined when there is none, or the user gives up. */
  async pages(document: TextDocument): Promise<readonly string[] | undefined> {
    const rendered = await this.read(l10n.t('rendering {0} for its page numbers', nameOf(document)), (importer) => this.render(importer, document));
    if (rendered === undefined || 'pages' in rendered) return rendered?.pages;
    const choose = l10n.t('Choose PDF…');
    const message = rendered.problem === null
      ? l10n.t('The table has page numbers, which only the rendered brief can give.')
      : l10n.t('The table has page numbers, and the brief could not be rendered here ({0}). Pandoc with a PDF engine or LibreOffice does it.', rendered.problem);
    return (await window.showInformationMessage(message, choose)) === choose ? this.chosen() : undefined;
  }

  /** An untrusted folder starts no programs, and a folder in the browser has none. */
  private render(importer: Importer, document: TextDocument): Promise<PagesAnswer> {
    const { uri } = document;
    if (!workspace.isTrusted || uri.scheme !== 'file') return Promise.resolve({ problem: null });
    return importer.pages({ text: document.getText(), folder: Uri.joinPath(uri, '..').fsPath });
  }

  private async chosen(): Promise<readonly string[] | undefined> {
    const [file] = (await window.showOpenDialog({ title: l10n.t('The Rendered Brief'), filters: { PDF: ['pdf'] } })) ?? [];
    if (file === undefined) return undefined;
    const read = await this.read(l10n.t('reading {0}', workspace.asRelativePath(file)), async (importer) => importer.pages({ pdf: await workspace.fs.readFile(file) }));
    if (read === undefined || 'pages' in read) return read?.pages;
    throw new Error(read.problem ?? '');
  }

  /** Runs an importer with progress; to cancel ends it. */
  private async read(message: string, work: (importer: Importer) => Promise<PagesAnswer>): Promise<PagesAnswer | undefined> {
    const importer = new Importer(this.start);
    try {
      return await window.withProgress({ location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Pincite') }, (progress, token: CancellationToken) => {
        progress.report({ message });
        const cancelled = new Promise<undefined>((done) => { token.onCancellationRequested(() => { done(undefined); }); });
        return Promise.race([work(importer).catch((error: unknown): PagesAnswer => ({ problem: reasonOf(error) })), cancelled]);
      });
    } finally {
      importer.dispose();
    }
  }
}
