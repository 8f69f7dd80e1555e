import { countBefore } from '../../text/countBefore.js';
import type { Span } from '../../text/span.js';
import type { Line } from './lines.js';

/** A running text made of printed lines: hyphens at line ends joined, paragraphs parted by an empty line. */
export interface Flow {
  readonly text: string;
  /** Offset in `text` of what stands at an offset of the raw text, or of the next thing that was kept. */
  at(offset: number): number;
}

interface Piece {
  readonly at: number;
  readonly line: Line;
  /** Characters of the line's text that were left out at its front. */
  readonly skipped: number;
}

/**
 * `known` are words of the whole opinion: a hyphen at a line end goes when the word occurs without one elsewhere. `cut` are the
 * spans that the lines leave out.
 */
export function flowOf(raw: string, lines: readonly Line[], cut: readonly Span[], known: ReadonlySet<string>, paragraphs: boolean): Flow {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let tail = '';
  const add = (words: string): void => {
    parts.push(words);
    length += words.length;
    tail = (tail + words).slice(-80);
  };
  lines.forEach((line, index) => {
    if (index > 0) {
      const hyphen = /(\p{L}+)-$/u.exec(tail);
      const next = /^(\p{Ll}+)/u.exec(line.text);
      if (hyphen !== null && next !== null) {
        if (known.has((`${hyphen[1] ?? ''}${next[1] ?? ''}`).toLowerCase())) {
          parts.push((parts.pop() ?? '').slice(0, -1));
          length -= 1;
          tail = tail.slice(0, -1);
        }
      } else add(line.opens && paragraphs ? '\n\n' : ' ');
    }
    pieces.push({ at: length, line, skipped: 0 });
    add(line.text);
  });
  const text = parts.join('');
  const kept = ({ line }: Piece, offset: number): number => {
    let from = line.start;
    let words = '';
    for (const span of cut) {
      if (span.end <= from) continue;
      if (span.start >= offset) break;
      words += raw.slice(from, Math.max(from, span.start));
      from = span.end;
    }
    if (from < offset) words += raw.slice(from, offset);
    return Math.min(line.text.length, words.trimStart().replace(/\s+/g, ' ').length);
  };
  return {
    text,
    at(offset) {
      const next = countBefore(pieces, ({ line }) => line.start <= offset);
      const piece = pieces[next - 1];
      if (piece === undefined) return 0;
      if (offset >= piece.line.end) return pieces[next]?.at ?? text.length;
      return piece.at + kept(piece, offset);
    },
  };
}
