import { CodeLens, type CodeLensProvider, type Disposable, EventEmitter, l10n, languages, Range, type TextDocument } from 'vscode';
import { opinionId, type Opinions, opinionScheme } from '../library/opinions.js';
import type { Session } from '../session.js';

/** Over each proposed holding in the document of an opinion: confirm it, say it otherwise, see the page. */
export class HoldingLenses implements CodeLensProvider, Disposable {
  private readonly changes = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changes.event;
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly opinions: Opinions,
    session: Session,
  ) {
    this.subscriptions = [
      languages.registerCodeLensProvider({ scheme: opinionScheme }, this),
      session.onState(() => { this.changes.fire(); }),
      session.onLibrary(() => { this.changes.fire(); }),
    ];
  }

  async provideCodeLenses({ uri }: TextDocument): Promise<CodeLens[]> {
    const id = opinionId(uri);
    const page = await this.opinions.page(id);
    return (page?.held ?? []).filter(({ proposed }) => proposed).flatMap(({ id: holding, line, page: at }) => {
      const range = new Range(line, 0, line, 0);
      const holdingArguments = [id, holding];
      return [
        new CodeLens(range, { command: 'pincite.confirmHolding', title: l10n.t('$(pass) Confirm Holding'), arguments: holdingArguments }),
        new CodeLens(range, { command: 'pincite.editHolding', title: l10n.t('Edit and Confirm…'), arguments: holdingArguments }),
        ...(at === null || page?.pages.some((each) => each.page === at) !== true ? [] : [new CodeLens(range, { command: 'pincite.openOpinion', title: l10n.t('Page {0}', at), arguments: [id, at] })]),
      ];
    });
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
    this.changes.dispose();
  }
}
