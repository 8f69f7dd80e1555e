import { describe, expect, test } from 'vitest';
import { answersTo, authoritySymbols } from '../../server/src/features/authoritySymbols.js';
import { foldable } from '../../server/src/features/folding.js';
import { hints } from '../../server/src/features/hints.js';
import { lenses } from '../../server/src/features/lens.js';
import { webPlaces } from '../../server/src/features/links.js';
import { outline, type OutlineEntry } from '../../server/src/features/outline.js';
import { tokens } from '../../server/src/features/tokens.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';
import { at, drummond, full, hope } from './support.js';

const drawn = (entries: readonly OutlineEntry[], depth = 0): string[] =>
  entries.flatMap(({ kind, label, detail, children }) => [`${'  '.repeat(depth)}${kind}: ${label}${detail === '' ? '' : ` (${detail})`}`, ...drawn(children, depth + 1)]);

describe('outline', () => {
  test('lists headings with the authorities cited under each', () => {
    const { brief } = at(`${hope}.\n\n# Argument\n\n${full}. *Id.* at 5. ECF No. 3 at 2.\n\n## Force *and* law\n\n*Perez*, slip op. at 13. 42 U.S.C. § 1983.\n\n# Conclusion\n\nWe win.\n`);
    expect(drawn(outline(brief))).toEqual([
      'case: Hope v. Pelzer, 536 U.S. 730 (2002)',
      'heading: Argument',
      '  case: Perez v. City of Fresno, 98 F.4th 919 (9th Cir. 2024) (2 citations)',
      '  heading: Force and law',
      '    case: Perez v. City of Fresno, 98 F.4th 919 (9th Cir. 2024)',
      '    statute: 42 U.S.C. § 1983',
      'heading: Conclusion',
    ]);
  });

  test('spans hold their names and their children', () => {
    const { brief, text } = at(`# One\n\n${full}.\n\n### Deep\n\n${hope}.\n\n## Two\n\nText.\n\n# Three\n`);
    const visit = (entry: OutlineEntry) => {
      expect(entry.span.start).toBeLessThanOrEqual(entry.nameSpan.start);
      expect(entry.nameSpan.end).toBeLessThanOrEqual(entry.span.end);
      for (const child of entry.children) {
        expect(child.span.start).toBeGreaterThanOrEqual(entry.span.start);
        expect(child.span.end).toBeLessThanOrEqual(entry.span.end);
        visit(child);
      }
    };
    const entries = outline(brief);
    entries.forEach(visit);
    expect(text.slice(entries[0]?.span.start, entries[0]?.span.end)).toBe(text.slice(0, text.indexOf('# Three')));
    expect(text.slice(entries[1]?.nameSpan.start, entries[1]?.nameSpan.end)).toBe('Three');
  });
});

test('authorities are found by letters in their order', () => {
  const { brief, spans } = at(`*«Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)». *Perez*, slip op. at 3. ${hope}. ECF No. 3.`);
  expect(authoritySymbols(brief, 'cofresno')).toMatchObject([{ label: 'Perez v. City of Fresno, 98 F.4th 919 (9th Cir. 2024)', span: spans[0] }]);
  expect(authoritySymbols(brief, '').map(({ kind }) => kind)).toEqual(['case', 'case']);
  expect(answersTo('Hope v. Pelzer', 'pzh')).toBe(false);
});

test('front matter and tables of authorities fold with what marks their ends', () => {
  const { brief, text } = at(`---\ntitle: Reply\n---\n\n# Argument\n\n${full}.\n\n<!-- pincite-table -->\n\n**Cases**\n\n<!-- /pincite-table -->\n\nText.\n`);
  expect(foldable(brief).map(({ start, end }) => text.slice(start, end))).toEqual(['---\ntitle: Reply\n---', '<!-- pincite-table -->\n\n**Cases**\n\n']);
});

test('notes and string citations fold', () => {
  const { brief, text } = at(`Force.[^1] *See* «${full};\n${hope};\n${drummond}».\n\n[^1]: First.\n\n    Second paragraph of the note.\n`.replace('*See* «*', '*See* *«'));
  const folds = foldable(brief).map(({ start, end }) => text.slice(start, end));
  expect(folds).toHaveLength(2);
  expect(folds[0]).toMatch(/^Perez[^]*\(9th Cir\. 2003\)$/);
  expect(folds[1]).toMatch(/First\.[^]*Second paragraph of the note\.$/);
});

describe('tokens', () => {
  const drawTokens = (source: string, within?: { start: number; end: number }) => {
    const { brief, text } = at(source);
    return tokens(brief, within).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
  };

  test('name the words of citations', () => {
    expect(drawTokens(`*See, e.g.*, *Perez v. City of Fresno*, 98 F.4th 919, 924 (9th Cir. 2024) (en banc). In *Perez*, so. *Id.* at 28 (S.R. Thomas, J., dissenting in part).`)).toEqual([
      'citationSignal: See, e.g.*,',
      'caseName: Perez v. City of Fresno',
      'pincite: 924',
      'weightParenthetical: (en banc)',
      'caseName: Perez',
      'idCitation: Id.',
      'pincite: 28',
      'weightParenthetical: (S.R. Thomas, J., dissenting in part)',
    ]);
  });

  test('stand in order, none over another, and within the span asked for', () => {
    const source = `${full} (quoting ${hope}). *Id.* at 5.\n\n${drummond}.\n`;
    const { brief } = at(source);
    const all = tokens(brief);
    all.forEach(({ span }, index) => {
      expect(span.start).toBeGreaterThanOrEqual(all[index - 1]?.span.end ?? 0);
    });
    expect(drawTokens(source, { start: source.indexOf('*Drummond'), end: source.length })).toEqual(['caseName: Drummond v. City of Anaheim', 'pincite: 1059']);
  });
});

describe('links', () => {
  test.for([
    [full, 'https://www.courtlistener.com/c/F.4th/98/919/'],
    ['*Garlick v. County of Kern*, 167 F. Supp. 3d 1117 (E.D. Cal. 2016)', 'https://www.courtlistener.com/c/F.%20Supp.%203d/167/1117/'],
    ['42 U.S.C. § 1983', 'https://www.law.cornell.edu/uscode/text/42/1983'],
    ['42 U.S.C. § 2000e-2(a)', 'https://www.law.cornell.edu/uscode/text/42/2000e-2'],
    ['29 C.F.R. § 1910.120(a)', 'https://www.law.cornell.edu/cfr/text/29/1910.120'],
    ['Fed. R. Civ. P. 12(b)(6)', 'https://www.law.cornell.edu/rules/frcp/rule_12'],
    ['Fed. R. Evid. 403', 'https://www.law.cornell.edu/rules/fre/rule_403'],
    ['89 Fed. Reg. 12,345, 12,350 (Mar. 1, 2024)', 'https://www.govinfo.gov/link/fr/89/12345'],
    ['Pub. L. No. 111-148, 124 Stat. 119 (2010)', 'https://www.govinfo.gov/link/plaw/111/public/148'],
    ['U.S. Const. amend. XIV, § 1', 'https://constitution.congress.gov/constitution/amendment-14/'],
    ['U.S. Const. art. I, § 8, cl. 3', 'https://constitution.congress.gov/constitution/article-1/'],
  ] as const)('%s', ([citation, url]) => {
    expect(webPlaces(at(`${citation}.`).brief).map((place) => place.url)).toEqual([url]);
  });

  test.for([
    '*Doe v. Roe*, 2021 WL 123456 (N.D. Cal. Mar. 1, 2021)',
    '*Doe v. Roe*, No. 20-cv-123 (N.D. Cal. Mar. 1, 2021)',
    '*Doe v. Roe*, 12 Foo. 34 (1999)',
    '*Doe v. Roe*, 600 U.S. ___ (2023)',
    'Cal. Penal Code § 835a',
    'Rule 56(a)',
    '2-ER-145',
  ])('%s has no certain address', (citation) => {
    expect(webPlaces(at(`${citation}.`).brief)).toEqual([]);
  });

  test('lie on the citation itself, not on its name', () => {
    const { brief, spans } = at('*Perez v. City of Fresno*, «98 F.4th 919» (9th Cir. 2024). *Perez*, 98 F.4th at 924.');
    expect(webPlaces(brief).map(({ span }) => span)).toEqual(spans);
  });
});

describe('hints', () => {
  const drawHints = (source: string, choice = { id: true, part: true }) => {
    const { brief, text } = at(source);
    let out = text;
    for (const { at: place, label } of hints(brief, { start: 0, end: text.length }, choice).reverse()) out = `${out.slice(0, place)}⟨${label}⟩${out.slice(place)}`;
    return out;
  };

  test('say what id. is, behind its italics', () => {
    expect(drawHints(`${hope}. *Id.* at 741. *See id.* at 742.`)).toBe(`${hope}. *Id.*⟨Hope⟩ at 741. *See id.*⟨Hope⟩ at 742.`);
    expect(drawHints(`${hope}. Id. at 741. _Id._`)).toBe(`${hope}. Id.⟨Hope⟩ at 741. _Id._⟨Hope⟩`);
  });

  test('say whose words the page cited has, unless the citation says so', () => {
    expect(drawHints(`${full}. *Perez*, slip op. at 13. *Id.* at 28. *Perez*, slip op. at 30 (S.R. Thomas, J., dissenting in part).`)).toBe(
      `${full}. *Perez*, slip op. at 13⟨majority⟩. *Id.*⟨Perez⟩ at 28⟨partial dissent⟩. *Perez*, slip op. at 30 (S.R. Thomas, J., dissenting in part).`,
    );
  });

  test('are silent where the meaning is open, where nothing is known, and where they are not wanted', () => {
    expect(drawHints(`${hope}; ${drummond}. *Id.* `)).toBe(`${hope}; ${drummond}. *Id.* `);
    expect(drawHints(`${full}. *Perez*, 98 F.4th at 931.`)).toBe(`${full}. *Perez*, 98 F.4th at 931.`);
    expect(drawHints(`${full}. *Id.* at 28.`, { id: false, part: true })).toBe(`${full}. *Id.* at 28⟨partial dissent⟩.`);
    expect(drawHints(`${full}. *Id.* at 28.`, { id: true, part: false })).toBe(`${full}. *Id.*⟨Perez⟩ at 28.`);
  });
});

test('lenses count what stands under a heading, subsections included', () => {
  const { brief, text } = at(`# «Argument»\n\n${hope}.\n\n## «Force»\n\n${full}. The Ninth Circuit held that six sister circuits agree. *Perez*, slip op. at 28.\n\n# Conclusion\n\nWe win.\n`);
  const { findings } = check(brief, rules, { ...defaultSettings, only: ['dissent-as-holding'] });
  expect(lenses(brief, findings)).toEqual([
    { span: { start: 2, end: 10 }, authorities: 2, findings: 1, errors: 1, first: findings[0]?.span.start },
    { span: { start: text.indexOf('Force'), end: text.indexOf('Force') + 5 }, authorities: 1, findings: 1, errors: 1, first: findings[0]?.span.start },
  ]);
});

test('a plain text has no headings, and its citations all the same', () => {
  const { brief } = at('ARGUMENT\n\nHope v. Pelzer, 536 U.S. 730, 739 (2002). Id. at 741.', 'text');
  expect(drawn(outline(brief))).toEqual(['case: Hope v. Pelzer, 536 U.S. 730 (2002) (2 citations)']);
  expect(lenses(brief, [])).toEqual([]);
});
