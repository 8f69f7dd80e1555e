import type { ResolvedCitation } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import { toSource } from '../prose/placement.js';
import { rememberFor } from '../text/remember.js';
import type { Span } from '../text/span.js';

/** A heading and what stands under it, or the text before the first heading. Spans are source offsets. */
export interface Section {
  /** Words of the heading; empty for the text before the first. */
  readonly title: string;
  /** 1 to 6; 0 for the text before the first heading. */
  readonly level: number;
  /** The heading's words; empty at the start of the brief for the text before the first. */
  readonly heading: Span;
  /** From the heading's line to the next heading of the same or a higher level. */
  readonly span: Span;
  /** Citations under this heading itself, subsections left out, in text order. */
  readonly citations: readonly ResolvedCitation[];
  readonly subsections: readonly Section[];
}

interface Growing {
  title: string;
  level: number;
  heading: Span;
  span: { start: number; end: number };
  citations: ResolvedCitation[];
  subsections: Growing[];
}

function read({ source, blocks, citations }: Brief): Growing[] {
  const top: Growing[] = [];
  const open: Growing[] = [];
  const closeDownTo = (level: number, at: number) => {
    while (open.length > 0 && (open.at(-1)?.level === 0 || (open.at(-1)?.level ?? 0) >= level)) {
      const closed = open.pop();
      if (closed !== undefined) closed.span.end = at;
    }
  };
  const begin = (level: number, title: string, heading: Span, start: number): Growing => {
    closeDownTo(level, start);
    const section: Growing = { title, level, heading, span: { start, end: source.length }, citations: [], subsections: [] };
    (open.at(-1)?.subsections ?? top).push(section);
    open.push(section);
    return section;
  };
  let next = 0;
  blocks.forEach((placed, index) => {
    const { context, text } = placed.block;
    if (context.kind === 'heading' && context.quoteDepth === 0 && context.footnote === undefined && text.trim() !== '') {
      const heading = toSource(placed, { start: 0, end: text.length });
      begin(context.headingLevel ?? 1, text.replaceAll('\uFFFC', '').trim(), heading, source.lastIndexOf('\n', heading.start - 1) + 1);
    }
    for (; citations[next]?.blockIndex === index; next++) {
      const citation = citations[next];
      if (citation !== undefined) (open.at(-1) ?? begin(0, '', { start: 0, end: 0 }, 0)).citations.push(citation);
    }
  });
  return top;
}

/** The headings of a brief as a tree. A citation in a note belongs to the section in which the note's text stands. */
export const headingTree = rememberFor((brief: Brief): readonly Section[] => read(brief));
