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
 * What a reader may want to fold beyond headings, lists and code, which the editor's own Markdown support folds: notes and string
 * citations. Those that stand on one line are not worth folding; the caller leaves them out.
 */
export const foldable = (brief: Brief): Span[] => [...notes(brief), ...strings(brief)].sort((a, b) => a.start - b.start || b.end - a.end);
