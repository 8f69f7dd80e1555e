import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCitations } from '../../server/src/brief/readCitations.js';
import { recognizeCitations } from '../../server/src/citation/recognize.js';
import { citationRows } from '../../server/src/features/extract.js';
import { readProse } from '../../server/src/prose/readProse.js';

/** Pieces of legal prose thrown together: what a recogniser may meet half written. */
const fragment = fc.constantFrom(
  'Doe v. Roe, ', '12 F.4th 34', ', 36', ' (9th Cir. 2021)', ' (quoting ', ')', '(', '[', ']', 'Id.', ' at ', '¶ ', '§ ', '§§ 1983, 1985', ' n.4', ' & n.', 'See, e.g., ', 'supra', ' note 3', '; ',
  'aff’d, ', 'No. 12-345', ', 2021 WL 55', ' at *3', '42 U.S.C. ', 'Fed. R. Civ. P. 12(b)(6)', 'U.S. Const. amend. ', 'Compl. ', 'Smith Decl. ', '1-ER-12', '*', '_', '**', '“', '”', '.', ' ', '\n', '—', 'In re ',
  'Exec. Order No. 13,769', 'CACI No. 400', 'Model Crim. Jury Instr. 6.19', '*Vane*, ¶ 13', 'T.C. Memo. 2019-12', ', cmt. n.3(A)', '303 Creative LLC', 'JA123', '[^1]', '\n\n[^1]: ',
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

test('any text gives rows: places in the source, numbers of rows that exist, an antecedent that is no id. of itself', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('markdown' as const, 'text' as const), (source, format) => {
      const rows = [...citationRows(readCitations(readProse(source, format)))];
      rows.forEach((row, index) => {
        expect(row.n).toBe(index + 1);
        expect(0 <= row.start && row.start <= row.coreStart && row.coreStart < row.coreEnd && row.coreEnd <= row.end && row.end <= source.length).toBe(true);
        expect(row.start).toBeGreaterThanOrEqual(rows[index - 1]?.start ?? 0);
        if (format === 'text' && !/[\r\n\f]/.test(source.slice(row.start, row.end))) expect(source.slice(row.start, row.end)).toBe(row.text);
        for (const number of [row.antecedent, row.historyOf, row.nestedIn, ...row.parentheticals.map(({ nested }) => nested)]) {
          if (number === null) continue;
          expect(rows[number - 1]).toBeDefined();
          expect(number).not.toBe(row.n);
        }
      });
    }),
    { numRuns: 800 },
  );
});

/** What would send a careless reader back and forth. That the work grows with the text alone is measured by the bench. */
const hostile: Record<string, string> = {
  parentheses: '('.repeat(100_000) + ')'.repeat(100_000),
  'unclosed parentheses': '('.repeat(100_000),
  'a reporter again and again': '1 U.S. '.repeat(20_000),
  'id. again and again': 'Id. '.repeat(20_000),
  abbreviations: "Bd. of Cnty. Comm'rs of Inst. Ctr. Ass'n ".repeat(5_000),
  'unclosed emphasis': '*Doe v. Roe '.repeat(20_000),
  'emphasis of all kinds': '*a* **b** _c_ '.repeat(60_000),
  quoting: 'Doe v. Roe, 1 U.S. 1 (2000) (quoting '.repeat(5_000),
  pages: `1 U.S. 1, ${'2, '.repeat(50_000)}`,
};

test.each(Object.keys(hostile))('hostile text is read to its end: %s', (name) => {
  const source = hostile[name] ?? '';
  for (const format of ['markdown', 'text'] as const) {
    for (const { start, end } of citationRows(readCitations(readProse(source, format)))) expect(0 <= start && start < end && end <= source.length).toBe(true);
  }
});
