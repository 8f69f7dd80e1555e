import type { Span } from './span.js';

/** Replaces the source characters of `span` (an insertion when it is empty). */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits to the text their spans were made for. Overlapping edits: the one that starts first wins, the other is
 * left out, so that a caller who wants both applies the rest in a next round.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let out = '';
  let at = 0;
  for (const { span, newText } of ordered) {
    if (span.start < at) continue;
    out += source.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + source.slice(at);
}
