import type { Span } from '../../text/span.js';
import type { PageMark } from './rawOpinion.js';

const PRINTED = String.raw`(?:\[\s?¶+\s?(\d{1,4})\s?\]|\{\s?¶+\s?(\d{1,4})\s?\}|¶+\s?(\d{1,4})\.?)(?=\s|$)`;
const MARK = new RegExp(String.raw`(?:^|\n)[^\S\n]*${PRINTED}`, 'g');
const OPENING = new RegExp(`^${PRINTED}`);

/** What a numbered paragraph says behind its number; undefined where the line opens with none. */
export function behindMark(line: string): string | undefined {
  const mark = OPENING.exec(line);
  return mark === null ? undefined : line.slice(mark[0].length).trimStart();
}

/** Numbers that a court prints before its paragraphs, when they run through the text: they are what a pincite names. */
export function paragraphMarks(text: string): { readonly marks: readonly PageMark[]; readonly cut: readonly Span[] } {
  const marks: PageMark[] = [];
  const cut: Span[] = [];
  let last = 0;
  for (const match of text.matchAll(MARK)) {
    const number = Number(match[1] ?? match[2] ?? match[3]);
    if (number <= last || number > last + 3) continue;
    last = number;
    const end = match.index + match[0].length;
    const start = end - match[0].trimStart().length;
    marks.push({ at: start, label: String(number), series: 0 });
    cut.push({ start, end });
  }
  return marks.length >= 4 ? { marks, cut } : { marks: [], cut: [] };
}
