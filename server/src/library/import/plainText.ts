import type { Span } from '../../text/span.js';
import { endNotes } from './endNotes.js';
import { flatText, isFlat } from './flatText.js';
import { furnitureOf } from './furniture.js';
import { layoutNotes } from './layoutNotes.js';
import { mergeSpans } from './lines.js';
import { pageLabels } from './pageLabels.js';
import { paragraphMarks } from './paragraphMarks.js';
import type { RawFacts, RawOpinion } from './rawOpinion.js';
import { linesIn, sheetsOf, stampOf, type Sheet } from './sheets.js';

const same = (offset: number): number => offset;

/** Lines that carry a page number where a text has no form feeds: the same words again and again with rising numbers. */
function breaks(text: string): { readonly at: number; readonly head: boolean }[] {
  const lines = linesIn(text, { start: 0, end: text.length });
  const groups = new Map<string, { at: number; end: number; number: number }[]>();
  for (const { text: words, start, end, indent } of lines) {
    if (words.length > 120) continue;
    const stamp = stampOf(words);
    const number = stamp?.page ?? Number(/^(?:page\s+)?[-–—]?\s*(\d{1,4})\s*[-–—]?\.?$/i.exec(words)?.[1] ?? /^(\d{1,4})\s+\D/.exec(words)?.[1] ?? /\s(\d{1,4})$/.exec(words)?.[1] ?? NaN);
    if (Number.isNaN(number)) continue;
    const key = stamp === undefined ? words.toLowerCase().replace(/[^\p{L}]+/gu, '') : 'stamp';
    if (key === '' && indent < 4 && !/[-–—]/.test(words)) continue;
    const group = groups.get(key) ?? [];
    group.push({ at: start, end, number });
    groups.set(key, group);
  }
  let best: { at: number; head: boolean }[] = [];
  for (const [key, group] of groups) {
    const rising = group.filter(({ number }, index) => index === 0 || number > (group[index - 1]?.number ?? 0));
    if (rising.length < 3 || rising.length < group.length * 0.7 || rising.length <= best.length) continue;
    best = rising.map(({ at, end }) => (key === '' ? { at: end, head: false } : { at, head: true }));
  }
  return best;
}

function sheetsByHeads(text: string): Sheet[] {
  const cuts = breaks(text).map(({ at }) => at).filter((at) => at > 0);
  const starts = [0, ...cuts];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, lines: linesIn(text, { start, end }) };
  });
}

/**
 * Whether each line is a whole paragraph: some are longer than any page is wide, or those that hold prose end as sentences do. Lines of
 * a page, single-spaced or double, mostly break off in mid-sentence.
 */
function isParagraphs(text: string): boolean {
  const prose = linesIn(text, { start: 0, end: text.length }).filter(({ text: words }) => words.length > 40 && /\p{Ll}{2}/u.test(words));
  const long = prose.filter(({ text: words }) => words.length > 200).length;
  const whole = prose.filter(({ text: words }) => /[.?!:;][”"’')\]]*\d*$/.test(words)).length;
  return long >= 3 || (prose.length >= 2 && whole >= prose.length * 0.8);
}

/** Reads text: laid out on pages, in paragraphs, or flattened. `facts` stand beside it in the file. */
export function plainText(text: string, facts: RawFacts = {}, toSource: (offset: number) => number = same): RawOpinion {
  if (isFlat(text)) return { ...flatText(text), facts, toSource };
  const fed = sheetsOf(text);
  const sheets = fed.length > 1 ? fed : sheetsByHeads(text);
  const cut: Span[] = [];
  const paged = sheets.length > 1;
  const { sheets: clean, cut: furniture, hints } = furnitureOf(text, sheets);
  for (const span of furniture) cut.push(span);
  const labels = pageLabels(clean);
  const paragraphs = paragraphMarks(text);
  for (const span of paragraphs.cut) cut.push(span);
  const notes = paged ? layoutNotes(text, clean, cut) : endNotes(text, cut);
  const form = paged || !isParagraphs(text) ? 'lines' : 'paragraphs';
  const common = { text, toSource, form, sheets: paged ? sheets.map(({ start }) => start) : [], cut: mergeSpans(cut), notes, skips: [], hints, facts } as const;
  const printed = sheets.map(({ start }, at) => ({ at: start, label: String(labels[at] ?? at + 1), series: 0 }));
  if (paragraphs.marks.length > 0) return { ...common, style: 'paragraph', pages: paragraphs.marks, ...(paged ? { printed } : {}) };
  if (!paged) return { ...common, style: 'none', pages: [] };
  const reporter = /preliminary print|official reports/i.test(text.slice(0, 3000)) && (labels.at(-1) ?? 0) > 100;
  return { ...common, style: reporter ? 'reporter' : 'slip', pages: printed };
}
