import { DocumentLink, type DocumentLinkProvider, l10n, languages, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BriefReport } from '../../../server/src/protocol.js';
import { briefInFront } from '../briefs.js';
import type { Session } from '../session.js';
import { ReadonlyPages } from '../views/readonlyPages.js';
import { fileName, type Filing } from './filing.js';

/** Readonly documents that say whether a brief may be filed: `pincite-gate:/brief.md?<URI of the brief>`. */
const gateScheme = 'pincite-gate';

const pageOf = (brief: Uri): Uri => Uri.from({ scheme: gateScheme, path: `/${l10n.t('Filing gate')}: ${fileName(brief)}`, query: brief.toString() });

/** Whether a page is of one brief. */
const isOf = (brief: string) => (page: Uri): boolean => Uri.parse(page.query).toString() === brief;

const list = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)]);

function textOf({ file, gate, citations }: BriefReport, problems: readonly string[]): string {
  const at = (line: number) => l10n.t('Line {0}', line);
  const signed = citations.flatMap(({ line, text, signOff }) => (signOff === null ? [] : [`${at(line)}: ${text} — ${[signOff.by, signOff.on, ...(signOff.note === null ? [] : [signOff.note])].join(', ')}`]));
  const lapsed = citations.flatMap(({ line, text, lapsed: old }) => (old === null ? [] : [`${at(line)}: ${text} — ${old.by}, ${old.on}`]));
  return [
    `# ${l10n.t('Filing gate: {0}', file)}`, '', gate.summary,
    ...list(l10n.t('Open'), gate.open.map(({ line, message }) => `${at(line)}: ${message}`)),
    ...list(l10n.t('Signed for'), signed),
    ...list(l10n.t('Signatures that lapsed when the text changed'), lapsed),
    ...list(l10n.t('Trouble with the file of sign-offs'), problems),
    '',
  ].join('\n');
}

/** The page of the filing gate, kept up to date while it is open; its line numbers lead to the brief. */
export class GatePages extends ReadonlyPages implements DocumentLinkProvider {
  constructor(
    session: Session,
    private readonly filing: Filing,
  ) {
    super(session, [gateScheme]);
    this.subscriptions.push(
      languages.registerDocumentLinkProvider({ scheme: gateScheme }, this),
      session.onStatus(({ uri }) => { this.writeAnew(isOf(uri)); }),
      filing.onSigned((uri) => { this.writeAnew(isOf(uri.toString())); }),
    );
  }

  /** The command: shows the page of the brief in front. */
  async open(): Promise<void> {
    const brief = briefInFront()?.document.uri;
    if (brief === undefined) return;
    const uri = pageOf(brief);
    this.changes.fire(uri);
    const page = await workspace.openTextDocument(uri);
    await languages.setTextDocumentLanguage(page, 'markdown');
    await window.showTextDocument(page, { preview: false });
  }

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    const brief = await workspace.openTextDocument(Uri.parse(query));
    const answer = await this.filing.report(brief);
    return this.written(answer, fileName(brief.uri), ({ report, problems }) => textOf(report, problems));
  }

  provideDocumentLinks(page: TextDocument): DocumentLink[] {
    const brief = Uri.parse(page.uri.query);
    const lines = page.getText().split('\n');
    return lines.flatMap((text, row) => {
      // "- Line 12: …", in any language: the number is the first thing with digits, and a colon follows.
      const found = /^- ([^\d:]*(\d+)):/.exec(text);
      return found === null ? [] : [new DocumentLink(new Range(row, 2, row, 2 + (found[1] ?? '').length), brief.with({ fragment: `L${found[2] ?? '1'}` }))];
    });
  }
}
