import type { Span } from '../../text/span.js';
import type { RawNote } from './rawOpinion.js';

const NOTE = /^\s*[[(]?(?:fn\.?\s*|footnote\s+|note\s+)?(\d{1,3}|[*†‡]{1,3})(?:[\])]\.?|\.|:)\s*(?=\S)/i;
const HEADING = /^(?:foot)?notes?:?$/i;

/**
 * Notes that stand together behind the last writing, or between two: paragraphs that begin with the labels of the calls, in the
 * calls' order. Numbering may start again with each writing; the order tells whose note is whose.
 */
export function pooledNotes(text: string, calls: readonly { readonly label: string; readonly at: number }[], cut: Span[]): RawNote[] {
  if (calls.length === 0) return [];
  const found: { label: string; start: number; end: number; call: number }[] = [];
  let next = 0;
  let at = 0;
  let between = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (HEADING.test(line.trim())) {
      cut.push({ start, end: start + line.length });
      continue;
    }
    const match = NOTE.exec(line);
    const call = calls[next];
    if (match?.[1] !== undefined && call?.label === match[1] && call.at < start) {
      const note = found.at(-1);
      // A few paragraphs between two notes are the rest of the first.
      if (note !== undefined && between > 0 && between <= 4 && call.at < note.start) note.end = start - 1;
      cut.push({ start, end: start + match[0].length });
      found.push({ label: match[1], start: start + match[0].length, end: start + line.length, call: call.at });
      next++;
      between = 0;
      continue;
    }
    between += line.trim() === '' ? 0 : 1;
  }
  return found.map(({ label, start, end, call }) => ({ label, call, spans: [{ start, end }] }));
}
