import type { Span } from '../text/span.js';
import type { OpinionRecord, QuotationPlace, Voice } from './opinion.js';
import { VOICES, type IndexData } from './indexData.js';

/** Start of the last group whose first number is at most `word`; groups have `size` numbers and ascend. */
function groupAt(list: readonly number[], size: number, word: number): number {
  let low = 0;
  let high = list.length / size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle * size] ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * size;
}

/** The run, among groups of three (start, end, value), that covers most of `range`, when it covers enough of it. */
function covering(list: readonly number[], { start, end }: Span, share: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let at = 0; at < list.length; at += 3) {
    const common = Math.min(end, list[at + 1] ?? 0) - Math.max(start, list[at] ?? 0);
    if (common > most) {
      most = common;
      best = list[at + 2];
    }
  }
  return most >= (end - start) * share ? best : undefined;
}

function placeOf(record: OpinionRecord, data: IndexData, range: Span): QuotationPlace | undefined {
  const stretch = groupAt(data.stretches, 3, range.start);
  const part = record.parts[data.stretches[stretch + 1] ?? -1];
  if (part === undefined) return undefined;
  const note = part.footnotes[data.stretches[stretch + 2] ?? -1];
  const first = data.pages[groupAt(data.pages, 2, range.start) + 1] ?? part.pages.first;
  const last = data.pages[groupAt(data.pages, 2, range.end - 1) + 1] ?? first;
  const reported = covering(data.voices, range, 0.6);
  const authority = covering(data.quoted, range, 0.75);
  const own: Voice = part.kind === 'syllabus' ? 'staff' : part.kind === 'majority' || part.kind === 'per_curiam' || part.kind === 'plurality' ? 'court' : 'author';
  const source = authority === undefined ? undefined : (record.authorities[authority]?.citation);
  return {
    part,
    pages: { first, last },
    ...(note === undefined ? {} : { footnote: note.label }),
    voice: (reported === undefined ? undefined : VOICES[reported]) ?? own,
    ...(source === undefined ? {} : { quotedFrom: source }),
  };
}

/** What stands at each range of words; ranges alike in everything are told once. */
export function placesOf(record: OpinionRecord, data: IndexData, ranges: readonly Span[]): QuotationPlace[] {
  const places = new Map<string, QuotationPlace>();
  for (const range of ranges) {
    const place = placeOf(record, data, range);
    if (place === undefined) continue;
    const key = [place.part.id, place.pages.first, place.pages.last, place.footnote, place.voice, place.quotedFrom].join('|');
    if (!places.has(key)) places.set(key, place);
  }
  const all = [...places.values()];
  // Where the limits of a note were guessed, its words stand in the body as well: the note is the better answer.
  return all.filter((place) => place.footnote !== undefined || !all.some((other) => other.footnote !== undefined && other.part === place.part && other.pages.first === place.pages.first && other.pages.last === place.pages.last));
}
