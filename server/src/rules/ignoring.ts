import type { Brief, IgnoreComment } from '../brief/brief.js';
import type { Span } from '../text/span.js';
import type { Finding } from './rule.js';

/** A comment that silences rules, with the source span that it covers. */
export interface Ignoring {
  readonly comment: IgnoreComment;
  readonly span: Span;
}

function coverage({ source, blocks }: Brief, { scope, span }: IgnoreComment): Span {
  const lineEnd = (from: number) => {
    const at = source.indexOf('\n', from);
    return at < 0 ? source.length : at;
  };
  switch (scope) {
    case 'file':
      return { start: 0, end: source.length };
    case 'line':
      return { start: source.lastIndexOf('\n', span.start - 1) + 1, end: lineEnd(span.end) };
    case 'nextLine': {
      const start = lineEnd(span.end) + 1;
      return { start, end: lineEnd(start) };
    }
    case 'block': {
      const next = blocks.find(({ base }) => base >= span.end);
      return next === undefined ? { start: 0, end: 0 } : { start: next.base, end: next.base + next.block.sourceLength };
    }
  }
}

export const ignoringIn = (brief: Brief): readonly Ignoring[] => brief.ignores.map((comment) => ({ comment, span: coverage(brief, comment) }));

/** The first comment that ignores a finding. */
export const ignoredBy = ({ rule, span: at }: Finding, ignoring: readonly Ignoring[]): IgnoreComment | undefined =>
  ignoring.find(({ comment: { rules }, span }) => (rules.length === 0 || rules.includes(rule)) && span.start <= at.start && at.start <= span.end)?.comment;
