import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognizeCitations } from '../../server/src/citation/recognize.js';
import { readProse } from '../../server/src/prose/readProse.js';

/** Pieces of legal prose thrown together: what a recogniser may meet half written. */
const fragment = fc.constantFrom(
  'Doe v. Roe, ', '12 F.4th 34', ', 36', ' (9th Cir. 2021)', ' (quoting ', ')', '(', '[', ']', 'Id.', ' at ', '¶ ', '§ ', '§§ 1983, 1985', ' n.4', ' & n.', 'See, e.g., ', 'supra', ' note 3', '; ',
  'aff’d, ', 'No. 12-345', ', 2021 WL 55', ' at *3', '42 U.S.C. ', 'Fed. R. Civ. P. 12(b)(6)', 'U.S. Const. amend. ', 'Compl. ', 'Smith Decl. ', '1-ER-12', '*', '_', '**', '“', '”', '.', ' ', '\n', '—', 'In re ',
  'v.', 'Bd. of ', '___', '–', '\u00a0', 'et seq.', 'Cal. ', 'Code ', 'ch. 93A, ', 'Restatement (Second) of Torts ', 'L. Rev. ', '(en banc)', 'Pub. L. No. 1-2', '\ufffc', '😀', '0'.repeat(12),
);
const text = fc.oneof(fc.string({ maxLength: 200 }), fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')));

test('any text: no throw, spans within the block, texts that slice, indexes that exist', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('markdown' as const, 'text' as const), (source, format) => {
      for (const { block } of readProse(source, format).blocks) {
        const { citations, mentions } = recognizeCitations(block);
        let last = -1;
        citations.forEach((citation, index) => {
          const { span, core } = citation;
          expect(0 <= span.start && span.start <= core.start && core.start < core.end && core.end <= span.end && span.end <= block.text.length).toBe(true);
          expect(span.start).toBeGreaterThan(last);
          last = span.start;
          expect(citation.string).toBeLessThanOrEqual(index);
          if (citation.nestedIn !== undefined) expect(citation.nestedIn).toBeLessThan(index);
          if (citation.history !== undefined) expect(citation.history.of).toBeLessThan(index);
          for (const { nested } of citation.parentheticals) for (const inner of nested) expect(citations[inner]?.nestedIn).toBe(index);
        });
        slices(citations, block.text);
        slices(mentions, block.text);
      }
    }),
    { numRuns: 1500 },
  );
});

/** Every part (an object with a span and a text, parentheticals apart) is a slice of the block. */
function slices(value: unknown, text: string): void {
  if (Array.isArray(value)) for (const item of value) slices(item, text);
  else if (typeof value === 'object' && value !== null) {
    if ('span' in value && 'text' in value && !('nested' in value)) {
      const { start, end } = value.span as { start: number; end: number };
      expect(text.slice(start, end)).toBe(value.text);
    }
    for (const item of Object.values(value)) slices(item, text);
  }
}

test('emphasis changes no citation', () => {
  const names = fc.constantFrom('Doe v. Roe', 'In re Winship', 'Bd. of Educ. v. Rowley', 'United States v. Jones', 'O’Connor v. Ortega', 'Smith & Co. v. City of L.A.');
  const lead = fc.constantFrom('', 'See ', 'In ', 'The claim fails. ', 'But see ', 'as held in ');
  fc.assert(
    fc.property(lead, names, fc.constantFrom('*', '_', '**', '***'), (before, name, mark) => {
      const plain = `${before}${name}, 12 F.4th 34, 36 (9th Cir. 2021).`;
      const styled = `${before}${mark}${name}${mark}, 12 F.4th 34, 36 (9th Cir. 2021).`;
      const read = (source: string): unknown => readProse(source, 'markdown').blocks.map(({ block }) => recognizeCitations(block).citations);
      expect(read(styled)).toEqual(read(plain));
    }),
  );
});

test('time grows with the text', () => {
  const hostile = [
    (n: number): string => '('.repeat(n),
    (n: number): string => '1 U.S. '.repeat(n / 7),
    (n: number): string => 'A v. B '.repeat(n / 7),
    (n: number): string => 'Doe v. Roe, 1 U.S. 1 (2000) (quoting '.repeat(n / 38),
    (n: number): string => `1 U.S. 1, ${'2, '.repeat(n / 3)}`,
    (n: number): string => 'see, e.g., '.repeat(n / 11),
    (n: number): string => 'No. 12-345, '.repeat(n / 12),
    (n: number): string => 'Cal. Code '.repeat(n / 10),
    (n: number): string => 'x'.repeat(n),
  ];
  const cost = (text: string): number => {
    const [placed] = readProse(text, 'text').blocks;
    if (placed === undefined) return 0;
    const before = process.cpuUsage();
    recognizeCitations(placed.block);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  for (const make of hostile) {
    cost(make(20_000));
    const small = cost(make(50_000));
    const large = cost(make(400_000));
    expect(large).toBeLessThan(8 * (small + 60) * 3);
  }
});
