import type { Span } from '../../text/span.js';
import { bylineAt } from './byline.js';
import { headingOf } from './headings.js';
import { behindMark } from './paragraphMarks.js';
import type { RawNote } from './rawOpinion.js';
import { linesIn, type SheetLine } from './sheets.js';

const NAMED = /^[[(]?(?:FN\s?|fn\.?\s?|footnote\s+|note\s+)(\d{1,3}|\*{1,3})[\])]?[.:]?(?=\s|[\p{Lu}“])/iu;
const BARE = /^(?:\[(\d{1,3})\]\s+(?=[\p{Lu}\p{N}“§])|(\d{1,3})\.\s+(?=[\p{Lu}“]))/u;

interface Opening {
  readonly line: number;
  readonly label: string;
  readonly length: number;
  readonly named: boolean;
}

const escape = (label: string): string => label.replace(/\*/g, String.raw`\*`);

/** Paragraphs that may be notes: "FN1. …", "Footnote 1: …", or "1. …" where nothing but notes follows up to a byline or the end. */
function openings(lines: readonly SheetLine[]): Opening[] {
  const found: Opening[] = [];
  lines.forEach(({ text }, line) => {
    const named = NAMED.exec(text);
    const bare = named === null ? BARE.exec(text) : null;
    const label = named?.[1] ?? bare?.[1] ?? bare?.[2];
    if (label !== undefined) found.push({ line, label, length: (named ?? bare)?.[0].length ?? 0, named: named !== null });
  });
  return found;
}

/** "¶7 EBBE, J. (concurring).": a numbered paragraph in which a writing begins. */
function opensNumbered(text: string): boolean {
  const own = behindMark(text);
  return own !== undefined && bylineAt(own) !== undefined;
}

/** Line behind a note: the next note, or the first line that begins another writing. */
function endOf(lines: readonly SheetLine[], from: number, next: number | undefined): number {
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at];
    if (at === next || line === undefined || (line.gap > 0 && (bylineAt(line.text) !== undefined || headingOf(line.text) !== undefined)) || opensNumbered(line.text)) return at;
  }
  return lines.length;
}

/**
 * Notes at the end of a writing or of the file, where a text has no pages: tied to their calls ("word.[FN1]", "word.1") in order, so
 * that numbering which starts again with each writing still tells whose they are.
 */
export function endNotes(text: string, cut: Span[]): RawNote[] {
  const lines = linesIn(text, { start: 0, end: text.length });
  const candidates = openings(lines);
  const notes: RawNote[] = [];
  let after = 0;
  candidates.forEach(({ line, label, length, named }, index) => {
    const opening = lines[line];
    if (opening === undefined) return;
    const explicit = new RegExp(String.raw`[[(](?:FN|fn\.?)?\s?${escape(label)}[\])]`, 'g');
    const glued = new RegExp(String.raw`(?<=[\p{L}\])”"’'][.,;:?!—)”"’]{0,3})${escape(label)}(?=[\s\])”"’.,;:—–-]|$)`, 'gu');
    let call: RegExpExecArray | null = null;
    for (const pattern of named ? [explicit, glued] : [glued, explicit]) {
      pattern.lastIndex = after;
      const match = pattern.exec(text);
      if (match !== null && match.index < opening.start) {
        call = match;
        break;
      }
    }
    if (call === null) return;
    const next = candidates[index + 1]?.line;
    const stop = endOf(lines, line, next);
    const last = lines[stop - 1];
    // A bare number may open any paragraph; a note is followed by notes, a byline or the end alone.
    if (!named && stop !== next && stop < lines.length && bylineAt(lines[stop]?.text ?? '') === undefined && !opensNumbered(lines[stop]?.text ?? '') && headingOf(lines[stop]?.text ?? '') === undefined) return;
    after = call.index + call[0].length;
    cut.push({ start: call.index, end: after }, { start: opening.start, end: opening.start + length });
    notes.push({ label, call: call.index, spans: [{ start: opening.start + length, end: last?.end ?? opening.end }] });
  });
  return notes;
}
