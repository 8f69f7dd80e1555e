import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlocksReading } from '../../server/src/prose/blocksOfTree.js';
import { toSource } from '../../server/src/prose/placement.js';
import { type ProseFormat, readProse } from '../../server/src/prose/readProse.js';
import { markdownText, plainMarkdown, wholeReading } from './markdownText.js';

const pasted = fc.oneof(
  markdownText,
  plainMarkdown,
  fc.constantFrom('*', '**', '_', '```\n', '~~~\n', '\n\n', '\n', '\r', 'a', ' ', '<!--', '-->', '[^1]: n\n', '[x]: u\n', '---\n', '> ', '- ', ':::\n', '<<<<<<< a\n', '\uFEFF', '\u0000', '\ud800', '', '', ''),
);
/** Replaces so many characters from a place by others: typing, pasting, deleting across blocks, toggling emphasis and fences. */
const edits = fc.array(fc.tuple(fc.nat(500), fc.nat(80), pasted), { minLength: 1, maxLength: 6 });

/** Which of several crossing stars would have been eaten depends on the order of looking; what is read does not. */
const withoutEaten = ({ blocks, comments }: BlocksReading): BlocksReading => ({
  blocks: blocks.map(({ base, block }) => ({ base, block: { ...block, eatenStars: [] } })),
  comments,
});

describe('reading Markdown', () => {
  it('gives by chunks what a parse of the whole document gives', () => {
    fc.assert(
      fc.property(fc.oneof(markdownText, plainMarkdown), (source) => {
        const { blocks, comments } = readProse(source, 'markdown');
        expect(withoutEaten({ blocks, comments })).toEqual(withoutEaten(wholeReading(source)));
      }),
      { numRuns: 400, seed: 1983 },
    );
  });

  it.each<ProseFormat>(['markdown', 'text'])('reads %s after any edits as if it had never seen it before', (format) => {
    fc.assert(
      fc.property(fc.oneof(markdownText, plainMarkdown), fc.oneof(markdownText, plainMarkdown), edits, (first, second, changes) => {
        let source = `${first}\n\n${second}`;
        let reading = readProse(source, format);
        for (const [at, length, text] of changes) {
          source = source.slice(0, at) + text + source.slice(at + length);
          const warm = readProse(source, format, reading);
          expect(warm).toEqual(readProse(source, format));
          reading = warm;
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each<ProseFormat>(['markdown', 'text'])('maps every character of %s to its source', (format) => {
    fc.assert(
      fc.property(fc.oneof(markdownText, plainMarkdown), (source) => {
        for (const placed of readProse(source, format).blocks) {
          let prose = 0;
          let from = 0;
          for (const piece of placed.block.pieces) {
            expect(piece.prose).toBe(prose);
            expect(piece.source).toBeGreaterThanOrEqual(from);
            prose += piece.length;
            from = piece.source + piece.sourceLength;
            const { start, end } = toSource(placed, { start: piece.prose, end: piece.prose + piece.length });
            const printed = source.slice(start, end);
            const read = placed.block.text.slice(piece.prose, piece.prose + piece.length);
            if (printed !== read) expect(read === ' ' || read === '\uFFFC' || printed.startsWith('\\') || printed.startsWith('&')).toBe(true);
          }
          expect(prose).toBe(placed.block.text.length);
          expect(from).toBeLessThanOrEqual(placed.block.sourceLength);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('\0', '\ud800', '\udc00', '\uFEFF', '\r', '\n', '\t', '*', '[', ']', '(', ')', '<', '`', ':', '{', '}', '\uE000') })), (source) => {
        expect(readProse(source, 'markdown').source).toBe(source);
        expect(readProse(source, 'text').source).toBe(source);
      }),
      { numRuns: 500 },
    );
  });
});
