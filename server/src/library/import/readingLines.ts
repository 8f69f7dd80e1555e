import type { Span } from '../../text/span.js';
import { linesOf, mergeSpans, type Line } from './lines.js';
import type { RawOpinion } from './rawOpinion.js';

/**
 * Places of a flattened text where a line broke once: before a byline, before and behind a heading in capitals. They are candidates
 * only; what stands there is judged as any line is.
 */
const FLAT_BREAK =
  /(?<=[.?!”"’)*:]\s|\d\s|^)(?=(?:\p{Lu}[\p{Lu}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]+,\s(?:Senior\s|Chief\s|Associate\s|Presiding\s)?(?:Circuit\s|District\s)?(?:Judge|Justice|C\.\s?J\.|J\.|P\.\s?J\.)[,:.\s(])|(?<=\s|^)(?=(?:(?:CHIEF\s+)?JUSTICE|Justice)\s\p{Lu}[\p{L}'’]+(?:,?\s(?:with\swhom|joined|concurring|dissenting|delivered|announced))|PER CURIAM\b|(?:SUMMARY|COUNSEL|OPINION|MEMORANDUM|SYLLABUS|DISSENT|CONCURRENCE|APPENDIX|ORDER)\b(?!\s+(?:OF|AND|IN|No)\b))|(?<=\b(?:SUMMARY|COUNSEL|OPINION|MEMORANDUM|SYLLABUS|DISSENT|CONCURRENCE|APPENDIX|ORDER)(?:\s?\*{1,3})?)(?=\s)/gu;

function flatLines(raw: RawOpinion, cut: readonly Span[]): Line[] {
  const breaks = new Set<number>(raw.sheets);
  for (const match of raw.text.matchAll(FLAT_BREAK)) breaks.add(match.index);
  for (const { end } of raw.cut) breaks.add(end);
  const lines: Line[] = [];
  for (const line of linesOf(raw.text, cut, [])) {
    let at = line.start;
    for (const stop of [...[...breaks].filter((one) => one > line.start && one < line.end).sort((a, b) => a - b), line.end]) {
      const [only] = linesOf(raw.text.slice(at, stop), cut.filter((span) => span.end > at && span.start < stop).map((span) => ({ start: span.start - at, end: span.end - at })), []);
      if (only !== undefined) lines.push({ ...only, start: only.start + at, end: only.end + at, indent: 0, opens: true, tops: raw.sheets.includes(at) });
      at = stop;
    }
  }
  return lines;
}

/** The lines in which structure is read: no furniture, no notes. */
export function readingLines(raw: RawOpinion): Line[] {
  const notes = raw.form === 'flat' ? [] : raw.notes.flatMap(({ spans }) => spans);
  const cut = mergeSpans([...raw.cut, ...notes]);
  if (raw.form === 'flat') return flatLines(raw, cut);
  const lines = linesOf(raw.text, cut, raw.sheets);
  return raw.form === 'paragraphs' ? lines.map((line) => ({ ...line, opens: true })) : lines;
}
