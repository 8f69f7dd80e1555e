import type { PlacedBlock } from '../prose/proseBlock.js';
import { toSource } from '../prose/placement.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/**
 * Puts Markdown in the place of a prose span. Where the span begins inside italics that begin before it ("*See Perez*, 98 F.4th"),
 * those italics go on into the new text, which must begin with italics too. Undefined where markup would be left unpaired.
 */
export function rewritten(source: string, placed: PlacedBlock, span: Span, markdown: string): Edit | undefined {
  const { base, block } = placed;
  let { start, end } = toSource(placed, span);
  let newText = markdown;
  for (const { span: run, source: outer, inner } of block.styles) {
    if (run.end <= span.start || run.start >= span.end) continue;
    if (run.end > span.end) return undefined;
    end = Math.max(end, base + outer.end);
    if (run.start >= span.start) start = Math.min(start, base + outer.start);
    else {
      const marker = newText[0] ?? '';
      const close = newText.indexOf(marker, 1);
      if ((marker !== '*' && marker !== '_') || close < 0) return undefined;
      newText = newText.slice(1, close) + source.slice(base + inner.end, base + outer.end) + newText.slice(close + 1);
    }
  }
  return { span: { start, end }, newText };
}
