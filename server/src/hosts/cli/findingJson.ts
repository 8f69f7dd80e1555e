import type { Finding } from '../../rules/rule.js';
import { lineStarts, placeOf } from '../../text/lines.js';

let known: { source: string; starts: number[] } | undefined;

/** Line starts of the text asked about last: findings of one file come one behind the other. */
function startsOf(source: string): number[] {
  if (known?.source !== source) known = { source, starts: lineStarts(source) };
  return known.starts;
}

/** A finding in the form of `pincite check --format json`. */
export function findingJson(source: string, { rule, category, severity, message, span, authority, evidence, related, fixes }: Finding) {
  const { line, column } = placeOf(startsOf(source), span.start);
  return {
    rule,
    category,
    severity,
    message,
    start: span.start,
    end: span.end,
    line,
    column,
    authority,
    source: evidence === null ? null : { opinion: evidence.opinion, part: evidence.part, page: evidence.page },
    related: related.map(({ message: text, span: at }) => ({ message: text, start: at.start, end: at.end })),
    fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits: edits.map(({ span: at, newText }) => ({ start: at.start, end: at.end, newText })) })),
  };
}
