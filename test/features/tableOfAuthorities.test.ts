import { describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { divisionName, divisionsOf } from '../../server/src/features/divisions.js';
import { defaultTableOptions, readTableOptions, type TableOptions } from '../../server/src/features/tableOfAuthorities/options.js';
import { insertedTable, updatedTables } from '../../server/src/features/tableOfAuthorities/region.js';
import { pageNumbers, renderedPages } from '../../server/src/features/tableOfAuthorities/renderedPages.js';
import { tableOfAuthorities } from '../../server/src/features/tableOfAuthorities/table.js';
import { tableText } from '../../server/src/features/tableOfAuthorities/text.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';
import { applyEdits } from '../../server/src/text/edit.js';

const brief = (text: string) => readBrief(text, { library: shippedLibrary });
const table = (text: string, options: Partial<TableOptions> = {}) => tableText(brief(text), tableOfAuthorities(brief(text)), { ...defaultTableOptions, ...options });
const row = (text: string, start: string): string | undefined => text.split('\n').find((line) => line.includes(start));

const graham = '*Graham v. Connor*, 490 U.S. 386, 396 (1989)';
const perez = '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)';
const sections = `# OPENING BRIEF

## INTRODUCTION

${perez}. Notes are read where they are called.[^1]

## ARGUMENT

### I. The rule is old.

${graham}. 42 U.S.C. § 1983.

#### A. It was clear.

*Graham*, 490 U.S. at 397. *Perez*, slip op. at 28.

### II. The exception.

*Perez*, slip op. at 14.

## CONCLUSION

Reverse.

[^1]: Fed. R. Civ. P. 56(a).
`;

describe('by heading', () => {
  test.for([
    ['Perez', 'Introduction; Argument I.A, II'],
    ['Graham', 'Argument I, I.A'],
    ['42 U.S.C.', 'Argument I'],
    ['Fed. R. Civ. P.', 'Introduction'],
  ] as const)('%s stands in %s', ([start, places]) => {
    expect(row(table(sections), start)).toMatch(new RegExp(`\\| ${places} \\|$`));
  });

  test('a brief without a title, and one without headings', () => {
    expect(row(table(`# Argument\n\n${graham}.\n\n# Conclusion\n`), 'Graham')).toContain('| Argument |');
    expect(row(table(`${graham}.`), 'Graham')).toContain('| Opening |');
  });

  test('headings are named as a reader would', () => {
    const { all } = divisionsOf(brief('# STATEMENT OF THE CASE\n\n# A long heading that says all there is to say\n\n# Standard of Review\n\n# 3. Third\n'));
    expect(all.map(divisionName)).toEqual(['Opening', 'Statement of the Case', 'A long heading that says all …', 'Standard of Review', '3']);
  });
});

describe('what an entry shows', () => {
  test('the name is in italics, markup is escaped, and chief authorities are marked', () => {
    const text = table(`${perez}. *Doe v. Roe*, 2021 WL 123456, at \\*4 (C.D. Cal. Mar. 1, 2021).`, { chief: ['Perez'] });
    expect(row(text, 'Perez')).toContain('| \\* *Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024) |');
    expect(text).toContain('\\* Authorities chiefly relied upon.');
    expect(row(text, 'Doe')).toContain('| *Doe v. Roe*, ');
  });

  test('passim stands for more places than are wanted', () => {
    const many = Array.from({ length: 6 }, (_, at) => `# ${'I'.repeat(at + 1)}. Point\n\n${graham}.`).join('\n\n');
    expect(row(table(many), 'Graham')).toContain('| *passim* |');
    expect(row(table(many, { passim: 6 }), 'Graham')).not.toContain('passim');
  });

  test('the part of the opinion relied on, and a dash where it is not known', () => {
    const text = table(sections, { parts: true });
    expect(row(text, 'Perez')).toContain('| opinion of the court, Forrest, J.; partial concurrence and dissent, S.R. Thomas, J. |');
    expect(row(text, 'Graham')).toContain('| — |');
  });
});

describe('the region between the comments', () => {
  const withRegion = (inner: string, options = '') => `# Brief\n\n<!-- pincite-table${options === '' ? '' : `: ${options}`} -->${inner}<!-- /pincite-table -->\n\n## Argument\n\n${graham}. *Id.* at 397.\n`;
  const updated = (text: string) => applyEdits(text, updatedTables(brief(text)));

  test('is filled, stays as it is when nothing changed, and follows the brief', () => {
    const once = updated(withRegion('\n'));
    expect(once).toContain('| *Graham v. Connor*, 490 U.S. 386 (1989) | Argument |');
    expect(updatedTables(brief(once))).toEqual([]);
    const later = updated(once.replace(graham, `${graham}; ${perez}`));
    expect(later).toContain('| *Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024) |');
    expect(updated(later.replace(`; ${perez}`, ''))).toBe(once);
  });

  test('cites nothing itself: the text’s citations mean what they meant, and no finding is in it', () => {
    const text = updated(withRegion('\n'));
    const read = brief(text);
    expect(read.citations.map(({ citation }) => citation.kind)).toEqual(['fullCase', 'id']);
    expect(check(read, rules).findings.filter(({ span }) => span.start < text.indexOf('<!-- /pincite'))).toEqual([]);
  });

  test('survives hand edits and Windows line ends; text behind an unclosed comment is the author’s', () => {
    const clean = updated(withRegion('\n'));
    expect(updated(clean.replace('| Argument |', '| page 3? |').replace('**Cases**', 'Cases'))).toBe(clean);
    const windows = updated(withRegion('\n').replaceAll('\n', '\r\n'));
    expect(windows.replaceAll('\r\n', '')).not.toContain('\n');
    expect(brief(`<!-- pincite-table -->\n\n${graham}.`).citations).toHaveLength(1);
  });

  test('with pages is left alone until pages are given', () => {
    const text = withRegion('\n', 'pages; chief Graham');
    expect(updatedTables(brief(text))).toEqual([]);
    const paged = applyEdits(text, updatedTables(brief(text), ['iv', undefined]));
    expect(paged).toContain('| \\* *Graham v. Connor*, 490 U.S. 386 (1989) | iv |');
  });

  test('is put in before the paragraph at the cursor, under a heading of the brief’s own rank', () => {
    const text = sections;
    const at = text.indexOf('*Graham*, 490');
    const after = applyEdits(text, [insertedTable(brief(text), at + 5)]);
    expect(after.slice(at)).toMatch(/^## TABLE OF AUTHORITIES\n\n<!-- pincite-table -->\n\n\| \*\*Cases/);
    expect(after).toContain('<!-- /pincite-table -->\n\n*Graham*, 490');
  });

  test('options in any order; what is not understood changes nothing', () => {
    expect(readTableOptions('parts; passim 3; chief Perez, In re Doe')).toEqual({ options: { by: 'headings', parts: true, passim: 3, chief: ['Perez', 'In re Doe'] }, unknown: [] });
    expect(readTableOptions('colour red; lines')).toEqual({ options: { ...defaultTableOptions, by: 'lines' }, unknown: ['colour red'] });
  });
});

describe('pages of the rendered brief', () => {
  const text = `# Argument\n\nThe first point rests on old law about force. ${graham}. The second point is newer and\nconcerns a backboard. ${perez}.\n\nThe third point repeats it with other words entirely. *Id.* at 924.\n`;

  test('are found through running heads, divided words and changed quotation marks', () => {
    const pages = [
      'Case No. 1\nArgument\nThe first point rests on old law about force. Graham v. Con-\nnor, 490 U.S. 386, 396 (1989). The second point is newer\n\n1',
      'Case No. 1\nand concerns a backboard. Perez v. City of Fresno, 98 F.4th 919 (9th Cir. 2024).\n\n2',
      'Case No. 1\nThe third point repeats it with other words entirely. Id. at 924.\n\n3',
    ];
    expect(renderedPages(brief(text), pages)).toEqual(['1', '2', '3']);
  });

  test('a citation begins where its name does', () => {
    const pages = ['The second point is newer and concerns a backboard. Perez v. City of', 'Fresno, 98 F.4th 919 (9th Cir. 2024). The third point repeats it with other words entirely. Id. at 924.'];
    expect(renderedPages(brief(text), pages).slice(1)).toEqual(['1', '2']);
  });

  test('numbers are those printed, when pages bear them', () => {
    expect(pageNumbers(['cover', 'text\n- ii -', 'text\n1', 'Page 2 of 9\ntext'])).toEqual(['1', 'ii', '1', '2']);
    expect(pageNumbers(['a', 'b', 'c\n7'])).toEqual(['1', '2', '3']);
  });

  test('another document has none of its citations', () => {
    expect(renderedPages(brief(text), ['Nothing of this stands here.'])).toEqual([undefined, undefined, undefined]);
  });
});
