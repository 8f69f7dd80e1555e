import type { Brief } from '../brief/brief.js';
import type { Span } from '../text/span.js';
import { citationSpan } from './locate.js';

/** Notes of a brief from their first to their last block: Markdown's own folding leaves them out. */
function notes({ blocks }: Brief): Span[] {
  const found: { label: string; start: number; end: number }[] = [];
  for (const { base, block } of blocks) {
    const label = block.context.footnote;
    if (label === undefined) continue;
    const end = base + block.sourceLength;
    const last = found.at(-1);
    if (last?.label === label) last.end = end;
    else found.push({ label, start: base, end });
  }
  return found;
}

/** String citations: from their first citation to their last. */
function strings({ citations }: Brief): Span[] {
  const found: { key: string; start: number; end: number; count: number }[] = [];
  for (const resolved of citations) {
    const { citation, blockIndex } = resolved;
    if (citation.nestedIn !== undefined) continue;
    const key = `${String(blockIndex)}:${String(citation.string)}`;
    const { start, end } = citationSpan(resolved);
    const last = found.at(-1);
    if (last?.key === key) {
      last.end = Math.max(last.end, end);
      last.count++;
    } else found.push({ key, start, end, count: 1 });
  }
  return found.filter(({ count }) => count > 1);
}

/**
 * What a reader may want to fold beyond headings, lists and code, which the editor's own Markdown support folds: front matter, the
 * tables of authorities with their comments, notes, and string citations. What stands on one line is not worth folding; the caller
 * leaves it out.
 */
export function foldable(brief: Brief): Span[] {
  const matter = brief.frontMatterSpan === undefined ? [] : [brief.frontMatterSpan];
  const tables = brief.tables.map(({ open, inner }) => ({ start: open.start, end: inner.end }));
  return [...matter, ...tables, ...notes(brief), ...strings(brief)].sort((a, b) => a.start - b.start || b.end - a.end);
}
