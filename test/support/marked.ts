import type { Span } from '../../server/src/text/span.js';

export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly cursor?: number;
}

/** `«…»` marks a span (they may nest), `‸` the cursor. Neither occurs in a US brief. */
export function marked(source: string): Marked {
  let text = '';
  let cursor: number | undefined;
  const spans: Span[] = [];
  const open: number[] = [];
  for (const char of source) {
    if (char === '«') open.push(text.length);
    else if (char === '»') {
      const start = open.pop();
      if (start === undefined) throw new Error(`» without «: ${source}`);
      spans.push({ start, end: text.length });
    } else if (char === '‸') cursor = text.length;
    else text += char;
  }
  if (open.length > 0) throw new Error(`« without »: ${source}`);
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, spans, ...(cursor === undefined ? {} : { cursor }) };
}
