import { SITE_FOOTER } from '../library/import/flatText.js';
import { mergeSpans, linesOf } from '../library/import/lines.js';
import { plainText } from '../library/import/plainText.js';
import type { RawOpinion } from '../library/import/rawOpinion.js';
import { without } from '../library/passage.js';
import { blockOf, joinBlocks, lineJoint, type Stretch, verbatimBlock, wholeWords } from '../prose/pageText.js';
import type { BlockContext, FootnoteCall, PlacedBlock } from '../prose/proseBlock.js';
import { type ProseReading, readProseOnce } from '../prose/readProse.js';
import { countBefore } from '../text/countBefore.js';
import type { Span } from '../text/span.js';

const body: BlockContext = { kind: 'paragraph', quoteDepth: 0, listDepth: 0 };
/** Emphasis as Markdown writes it around case names and *id.*: enough of it and the file is read as Markdown. */
const EMPHASIS = /(?<![\w*])\*(?:[A-Z][^*\n]{1,90}|id\.)\*(?!\*)/g;
const ENOUGH = 5;

/** The text to be read, in one block: letter for letter, or as Markdown gives it where the file uses emphasis. */
function wholeText(source: string): PlacedBlock {
  const emphasis = new RegExp(EMPHASIS);
  let emphasised = 0;
  while (emphasised < ENOUGH && emphasis.test(source)) emphasised++;
  return (emphasised < ENOUGH ? undefined : joinBlocks(readProseOnce(source, 'markdown').blocks)) ?? verbatimBlock(source);
}

/** Parts of ascending `holes` that lie in a span, counted from its start. */
function holesIn(holes: readonly Span[], { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let index = countBefore(holes, (hole) => hole.end <= start); index < holes.length; index++) {
    const hole = holes[index];
    if (hole === undefined || hole.start >= end) break;
    found.push({ start: Math.max(0, hole.start - start), end: Math.min(end, hole.end) - start });
  }
  return found;
}

/** Paragraphs of a region without its holes: lines folded, hyphens at line ends mended, sentences that run over a page kept whole. */
function paragraphs(whole: string, region: Span, cut: readonly Span[], sheets: readonly number[], words: ReadonlySet<string>): Stretch[][] {
  const text = whole.slice(region.start, region.end);
  const holes = holesIn(cut, region);
  const found: Stretch[][] = [];
  let current: { start: number; end: number; joint: string }[] = [];
  let margin = 0;
  for (const { start, end, opens, tops, indent } of linesOf(text, holes, sheets)) {
    const last = current[current.length - 1];
    // The first line of a page goes on with the paragraph unless a sentence ended and the line is indented as none before it.
    const ended = last !== undefined && /[.?!:”"’)]\s*$/.test(whole.slice(last.end - 2, last.end));
    const runsOn = last !== undefined && (!opens || (tops && (!ended || (found.length > 0 && indent <= margin + 1))));
    if (last !== undefined && runsOn) margin = indent;
    if (last !== undefined && !runsOn) {
      found.push(current);
      current = [];
    }
    const { joint, dropsHyphen } = last === undefined || !runsOn ? { joint: '', dropsHyphen: false } : lineJoint(whole, last.end, start + region.start, words);
    if (dropsHyphen && last !== undefined) last.end -= 1;
    without([{ start, end }], holesIn(holes, { start, end }).map((hole) => ({ start: hole.start + start, end: hole.end + start }))).forEach((span, index) => {
      const kept = trimmed(text, span);
      if (kept.end > kept.start) current.push({ start: kept.start + region.start, end: kept.end + region.start, joint: index === 0 ? joint : ' ' });
    });
  }
  if (current.length > 0) found.push(current);
  return found;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return { start: from, end: to };
}

/** A site's footer is shorter; behind a longer one another page of the site begins. */
const LONGEST_FOOTER = 2000;

/** The opinions of a text that holds several web pages one behind the other; mostly the whole text. */
function opinionsIn(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const footer = new RegExp(SITE_FOOTER, 'g');
  for (let match = footer.exec(text); match !== null && text.length - match.index > LONGEST_FOOTER; match = footer.exec(text)) {
    const end = text.indexOf('\n', footer.lastIndex);
    if (end < 0) break;
    if (match.index - start > LONGEST_FOOTER) found.push({ start, end });
    // Lines of the same footer follow each other.
    if (found.length > 0) start = end;
  }
  return [...found, { start, end: text.length }];
}

type Furniture = Pick<RawOpinion, 'cut' | 'notes' | 'sheets'>;

/** What is no word of the opinion, and its notes, in the offsets of the whole text. */
function furnitureIn(text: string): Furniture {
  const moved = opinionsIn(text).map(({ start, end }): Furniture => {
    const { cut, notes, sheets } = plainText(text.slice(start, end));
    if (start === 0) return { cut, notes, sheets };
    const by = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
    return { cut: cut.map(by), sheets: sheets.map((at) => at + start), notes: notes.map(({ label, spans, call }) => ({ label, spans: spans.map(by), ...(call === undefined ? {} : { call: call + start }) })) };
  });
  return { cut: moved.flatMap(({ cut }) => cut), notes: moved.flatMap(({ notes }) => notes), sheets: moved.flatMap(({ sheets }) => sheets) };
}

/**
 * Reads an opinion through its page furniture: running heads, page and line numbers are left out, notes stand in blocks of their
 * own behind the paragraph that calls them, words broken at line ends are whole again. Every offset leads to the source.
 */
export function readOpinionProse(source: string): ProseReading {
  const whole = wholeText(source);
  const { text } = whole.block;
  const raw = furnitureIn(text);
  const seen = new Set<string>();
  const notes = raw.notes.map(({ label, spans, call }) => {
    let unique = label;
    while (seen.has(unique)) unique += '′';
    seen.add(unique);
    return { label: unique, spans, call };
  });
  const calls: FootnoteCall[] = notes.flatMap(({ label, call }) => (call === undefined ? [] : [{ label, at: call }])).sort((a, b) => a.at - b.at);
  const words = wholeWords(text);
  const holes = mergeSpans([...raw.cut, ...notes.flatMap(({ spans }) => spans)]);
  const blocks: PlacedBlock[] = paragraphs(text, { start: 0, end: text.length }, holes, raw.sheets, words).map((stretches) => blockOf(whole, stretches, body, calls));
  for (const { label, spans } of notes) {
    const stretches = spans.flatMap((span) => paragraphs(text, span, raw.cut, [], words).flatMap((lines) => lines.map((line, index) => (index === 0 ? { ...line, joint: ' ' } : line))));
    if (stretches.length > 0) blocks.push(blockOf(whole, stretches, { ...body, footnote: label }, []));
  }
  return { source, format: 'text', blocks, comments: [] };
}
