import type { CodeAction, Diagnostic, DocumentUri, Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix, Severity } from '../rules/rule.js';
import type { Edit } from '../text/edit.js';
import type { Positions } from './positions.js';
import { CodeActionKind, DiagnosticSeverity, DiagnosticTag } from './protocolValues.js';

const severities: Record<Severity, NonNullable<Diagnostic['severity']>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The rule's page: a document that the server writes itself, so that it opens offline and always fits this version. */
const rulePageUri = (rule: string): string => `pincite-rule:/${rule}.md`;

export const opinionPageUri = (id: string): string => `pincite-opinion:/${id}.md`;

/** Range of the beginning of an opinion's page in its readonly document; undefined where the client opens none. */
export type OpinionPlace = (opinion: string, page: number | null) => Range | undefined;

const redundant = new Set(['court-parenthetical-redundant', 'case-name-et-al', 'pin-redundant-p', 'parallel-cite-scotus']);

export function diagnostic(document: TextDocument, positions: Positions, finding: Finding, opinionPlace: OpinionPlace): Diagnostic {
  const { rule, severity, message, span, evidence, related } = finding;
  const places = related.map(({ message: text, span: at }) => ({ message: text, location: { uri: document.uri, range: positions.range(document, at) } }));
  const range = evidence?.statement === undefined ? undefined : opinionPlace(evidence.opinion, evidence.page);
  if (evidence?.statement !== undefined && range !== undefined) {
    places.push({ message: evidence.statement, location: { uri: opinionPageUri(evidence.opinion), range } });
  }
  return {
    range: positions.range(document, span),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: rulePageUri(rule) },
    source: 'pincite',
    message,
    ...(redundant.has(rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(places.length > 0 ? { relatedInformation: places } : {}),
  };
}

export const textEdit = (document: TextDocument, positions: Positions, { span, newText }: Edit): TextEdit => ({ range: positions.range(document, span), newText });

export function quickFix(document: TextDocument, positions: Positions, finding: Finding, fix: Fix, shown: Diagnostic, version: number | null): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    isPreferred: finding.fixes[0] === fix,
    edit: edit(document.uri, version, fix.edits.map((each) => textEdit(document, positions, each))),
  };
}

/** A workspace edit of one document, bound to its version where the client understands that. */
export function edit(uri: DocumentUri, version: number | null, edits: TextEdit[]): NonNullable<CodeAction['edit']> {
  return version === null ? { changes: { [uri]: edits } } : { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
