import { Uri, workspace } from 'vscode';
import { opinionId, type Opinions, opinionScheme } from '../library/opinions.js';
import type { Session } from '../session.js';
import { ReadonlyPages } from './readonlyPages.js';

/** Pages of rules: `pincite-rule:/<id>.md`. */
const ruleScheme = 'pincite-rule';

/** Readonly documents: the server writes those of opinions; those of rules come with the extension. */
export class Pages extends ReadonlyPages {
  constructor(
    session: Session,
    private readonly opinions: Opinions,
    private readonly extension: Uri,
  ) {
    super(session, [opinionScheme, ruleScheme]);
    this.subscriptions.push(session.onLibrary(() => { this.writeAnew(); }));
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const id = opinionId(uri);
    const page = uri.scheme === opinionScheme ? await this.opinions.page(id) : await this.rule(id);
    return this.written(page, id, ({ markdown }) => markdown);
  }

  private async rule(id: string): Promise<{ readonly markdown: string } | null> {
    try {
      const pages = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.extension, 'dist/rulePages.json')))) as Readonly<Record<string, string>>;
      const markdown = pages[id];
      return markdown === undefined ? null : { markdown };
    } catch {
      return null;
    }
  }
}
