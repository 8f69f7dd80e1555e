import type { Span } from '../../text/span.js';
import { linesIn } from './sheets.js';
import { mergeSpans } from './lines.js';
import { plainText } from './plainText.js';
import { pagesInText, seriesOf } from './starPages.js';
import type { RawFacts, RawNote, RawOpinion } from './rawOpinion.js';

const NOTE = /^\[\^([^\]\s]{1,20})\]:\s*/;
const CALL = /\[\^([^\]\s]{1,20})\](?!:)/g;
const MARKS = /^#{1,6}\s+|^>\s?|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\p{L}\d])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\d])/gu;

/** Text with headings, notes or emphasis as Markdown writes them; undefined when it has none of these. */
export function markdownText(text: string, facts: RawFacts = {}): RawOpinion | undefined {
  const headings = (text.match(/^#{1,6}\s+\S/gm) ?? []).length;
  const defined = (text.match(/^\[\^[^\]\s]{1,20}\]:/gm) ?? []).length;
  const emphases = (text.match(/(?<![*\w])\*{1,2}[\p{L}][^*\n]{1,120}\*{1,2}(?![*\w])/gu) ?? []).length;
  if (text.includes('\f') || (headings < 2 && defined === 0 && emphases < 4)) return undefined;
  const cut: Span[] = [];
  const notes: (RawNote & { call?: number })[] = [];
  const front = /^\ufeff?---\n[\s\S]{0,4000}?\n---\n/.exec(text);
  if (front !== null) cut.push({ start: 0, end: front[0].length });
  for (const match of text.matchAll(/<!--[\s\S]*?-->/g)) cut.push({ start: match.index, end: match.index + match[0].length });
  const calls = new Map<string, number>();
  for (const match of text.matchAll(CALL)) {
    cut.push({ start: match.index, end: match.index + match[0].length });
    const label = match[1] ?? '';
    if (!calls.has(label)) calls.set(label, match.index);
  }
  for (const { start, end, text: line } of linesIn(text, { start: 0, end: text.length })) {
    const note = NOTE.exec(line);
    if (note?.[1] !== undefined) {
      const call = calls.get(note[1]);
      cut.push({ start, end: start + note[0].length });
      notes.push({ label: note[1].replace(/^.*?(\d+)$/, '$1'), spans: [{ start: start + note[0].length, end }], ...(call === undefined ? {} : { call }) });
    }
    for (const mark of line.matchAll(MARKS)) cut.push({ start: start + mark.index, end: start + mark.index + mark[0].length });
  }
  const printed = pagesInText(text, cut);
  const plain = plainText(text, facts);
  const pages = printed.pages.length > 0 ? seriesOf(printed.pages) : plain.pages;
  return { ...plain, cut: mergeSpans([...plain.cut, ...cut]), notes: notes.length > 0 ? notes : plain.notes, pages, style: printed.pages.length > 0 ? printed.style : plain.style };
}
