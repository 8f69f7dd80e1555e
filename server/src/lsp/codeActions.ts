import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CombinedFix } from '../features/combinedFix.js';
import type { Conversion } from '../features/convert.js';
import type { Repair } from '../features/idRepair.js';
import type { Finding } from '../rules/rule.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Positions } from './positions.js';
import { CodeActionKind, fixAllKind } from './protocolValues.js';
import { edit, quickFix, textEdit } from './toLsp.js';
import { say } from '../text/say.js';

export interface ActionRequest {
  readonly document: TextDocument;
  readonly positions: Positions;
  /** Source span the client asks about. */
  readonly span: Span;
  /** Kinds the client wants; undefined means all. */
  readonly only: readonly string[] | undefined;
  /** The document's version when the client understands versioned edits. */
  readonly version: number | null;
  readonly findings: readonly Finding[];
  readonly shown: (finding: Finding) => Diagnostic;
  readonly fixAll: () => readonly Edit[];
  /** Other forms of the citation at the start of the span. */
  readonly conversions: () => readonly Conversion[];
  /** What puts right each id. at the span that an edit led astray. */
  readonly repairs: () => readonly Repair[];
  /** One fix for each citation at the span that has several safe form defects. */
  readonly combined: (span: Span, findings: readonly Finding[]) => readonly CombinedFix[];
}

/** Whether a client that filters by kind wants this one: `source` wants `source.fixAll.pincite`. */
const wants = (only: readonly string[] | undefined, kind: string): boolean => only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));

/** Puts an ignore comment on the line above the finding, with the same indentation and quote marks. */
function ignoreEdit(document: TextDocument, finding: Finding): Edit {
  const source = document.getText();
  const start = source.lastIndexOf('\n', finding.span.start - 1) + 1;
  const lead = /^[ \t>]*/.exec(source.slice(start, finding.span.start))?.[0] ?? '';
  return { span: { start, end: start }, newText: `${lead}<!-- pincite-ignore-next-line ${finding.rule}: reason -->\n` };
}

export function codeActions(request: ActionRequest): CodeAction[] {
  const { document, positions, span, only, version, findings, shown } = request;
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) {
    const here = findings.filter((finding) => [finding, ...finding.related].some((place) => place.span.start <= span.end && span.start <= place.span.end));
    const fixes = here.flatMap((finding) => finding.fixes.map((fix) => quickFix(document, positions, finding, fix, shown(finding), version)));
    const seen = new Set<string>();
    for (const action of fixes) {
      const key = JSON.stringify([action.title, action.edit]);
      if (!seen.has(key)) actions.push(action);
      seen.add(key);
    }
    for (const { fix, findings: mended } of here.length > 0 ? request.combined(span, findings) : []) {
      const edits = fix.edits.map((each) => textEdit(document, positions, each));
      actions.push({ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: mended.map(shown), edit: edit(document.uri, version, edits) });
    }
    for (const { title, edits } of request.repairs()) {
      actions.push({ title, kind: CodeActionKind.QuickFix, edit: edit(document.uri, version, edits.map((each) => textEdit(document, positions, each))) });
    }
    for (const finding of here) {
      actions.push({
        title: say('Ignore {0} here (with a reason)', finding.rule),
        kind: CodeActionKind.QuickFix,
        diagnostics: [shown(finding)],
        edit: edit(document.uri, version, [textEdit(document, positions, ignoreEdit(document, finding))]),
      });
    }
  }
  if (wants(only, CodeActionKind.RefactorRewrite)) {
    for (const { title, edit: change } of request.conversions()) {
      actions.push({ title, kind: CodeActionKind.RefactorRewrite, edit: edit(document.uri, version, [textEdit(document, positions, change)]) });
    }
  }
  if (wants(only, fixAllKind) && (only !== undefined || findings.some(({ fixes }) => fixes.some(({ safe }) => safe)))) {
    const edits = request.fixAll();
    if (edits.length > 0) {
      actions.push({ title: say('Fix all safe form findings (Pincite)'), kind: fixAllKind, edit: edit(document.uri, version, edits.map((each) => textEdit(document, positions, each))) });
    }
  }
  return actions;
}
