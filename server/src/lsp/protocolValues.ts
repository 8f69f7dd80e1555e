import type * as protocol from 'vscode-languageserver';

// The protocol's numbers and words, as far as they are used here. The library's own come with all others, and with code for each,
// twenty-eight thousand bytes that nothing here calls; the compiler holds these against the library's.

export const TextDocumentSyncKind = { Incremental: 2 } as const satisfies Partial<typeof protocol.TextDocumentSyncKind>;
export const PositionEncodingKind = { UTF8: 'utf-8', UTF16: 'utf-16', UTF32: 'utf-32' } satisfies Partial<typeof protocol.PositionEncodingKind>;
export const MarkupKind = { Markdown: 'markdown' } as const satisfies Partial<typeof protocol.MarkupKind>;
export const DiagnosticSeverity = { Error: 1, Warning: 2, Information: 3, Hint: 4 } as const satisfies Partial<typeof protocol.DiagnosticSeverity>;
export const DiagnosticTag = { Unnecessary: 1 } as const satisfies Partial<typeof protocol.DiagnosticTag>;
export const CodeActionKind = { QuickFix: 'quickfix', RefactorRewrite: 'refactor.rewrite', SourceFixAll: 'source.fixAll' } satisfies Partial<typeof protocol.CodeActionKind>;
/** Fixes of form that need nobody's eye, all at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.pincite`;
export const CompletionTriggerKind = { TriggerCharacter: 2 } as const satisfies Partial<typeof protocol.CompletionTriggerKind>;
export const CompletionItemKind = { Text: 1, Class: 7, Module: 9, File: 17, Reference: 18, Constant: 21 } as const satisfies Partial<typeof protocol.CompletionItemKind>;
export const InsertTextFormat = { PlainText: 1, Snippet: 2 } as const satisfies Partial<typeof protocol.InsertTextFormat>;
export const InlayHintKind = { Parameter: 2 } as const satisfies Partial<typeof protocol.InlayHintKind>;
export const SymbolKind = { Module: 2, File: 1, Class: 5, Constant: 14, String: 15, Object: 19 } as const satisfies Partial<typeof protocol.SymbolKind>;

/** The error of a request that was understood and cannot be met. */
export const requestFailed: typeof protocol.LSPErrorCodes.RequestFailed = -32803;
