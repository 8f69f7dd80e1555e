import { expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { reportMarkdown } from '../../server/src/features/report/markdown.js';
import { reportOf } from '../../server/src/features/report/report.js';
import { review } from '../../server/src/features/review/review.js';
import { renderReport } from '../../server/src/hosts/report/render.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';

const text = `# Argument

## I. <script>alert(1)</script> The rule

Reasonableness is judged from his place. *Graham v. Connor*, 490 U.S. 386, 396 (1989). The officers were immune. *Perez v. City of Fresno*, 98 F.4th 919, 924 (9th Cir. 2024). *Ogden v. Tarn*, 21 F.3d 1 (2d Cir. 1994). 42 U.S.C. § 1983.

## II. The warning

By the dissent’s count, six circuits agree. *Perez*, slip op. at 28 (S.R. Thomas, J., concurring in part and dissenting in part).
`;

const report = (court: string | null) => {
  const brief = readBrief(text, { library: shippedLibrary });
  return reportOf(review(brief, check(brief, rules), []), { file: 'brief.md', on: '2026-11-24', court });
};

test('weighs each source for the court of filing', () => {
  expect(report('caed').citations.map(({ weight }) => weight)).toEqual(['binding', 'binding', 'persuasive', 'law', 'separate']);
  expect(report('nysd').citations.map(({ weight }) => weight).slice(0, 2)).toEqual(['binding', 'persuasive']);
  expect(report(null).citations.map(({ weight }) => weight)).toEqual(['case', 'case', 'case', 'law', 'separate']);
});

test('says of each citation part, voice, page, verdict and hash', () => {
  const [graham, perez, , , dissent] = report('caed').citations;
  expect(graham).toMatchObject({ verdict: 'unverified', notVerified: 'pincite', part: null, voice: null });
  expect(perez).toMatchObject({ verdict: 'verified', page: '9–10', part: 'opinion of the court, Forrest, J.', voice: 'the court' });
  expect(dissent).toMatchObject({ page: '28', part: 'partial concurrence and dissent, S.R. Thomas, J.', voice: 'the writing’s own author' });
  expect(dissent?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('the page has its pictures in it, no script, and the brief’s own markup as text', () => {
  const page = renderReport(report('caed'));
  expect(page.match(/<svg/g)).toHaveLength(3);
  expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('Separate writing');
});

test('as Markdown it lists what is open before every citation', () => {
  const page = reportMarkdown(report('caed'));
  expect(page.indexOf('## Open before filing')).toBeLessThan(page.indexOf('## Every citation'));
  expect(page).toContain('Not verified: pincite');
});

test('a brief without citations has a report without pictures', () => {
  const brief = readBrief('Nothing.', { library: shippedLibrary });
  const empty = reportOf(review(brief, check(brief, rules), []), { file: 'a.md', on: '2026-11-24', court: null });
  expect(renderReport(empty)).not.toContain('<svg');
  expect(empty.gate.passed).toBe(true);
});
