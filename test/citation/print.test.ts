import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import type { Citation } from '../../server/src/citation/citation.js';
import { printCitation, type PrintedForm, type PrintStyle } from '../../server/src/citation/print/printCitation.js';

const forms: readonly PrintedForm[] = ['full', 'short', 'id', 'table'];
const only = (text: string): Citation => {
  const citation = readBrief(text).citations[0]?.citation;
  if (citation === undefined) throw new Error(`no citation in ${text}`);
  return citation;
};

describe('one citation in its forms', () => {
  test.for<readonly [string, string | undefined, string | undefined, string | undefined, string | undefined]>([
    [
      '*Bell Atlantic Corporation vs. Twombly*, 550 U. S. 544, 570-571 (U.S. 2007).',
      "*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570-71 (2007)",
      '*Bell Atl. Corp.*, 550 U.S. at 570-71',
      '*Id.* at 570-71',
      '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544 (2007)',
    ],
    [
      '*U.S. v. Hinkson*, 585 F. 3d 1247, 1261 (9th Cir. 2009) (explaining review) (en banc).',
      '*United States v. Hinkson*, 585 F.3d 1247, 1261 (9th Cir. 2009) (en banc) (explaining review)',
      '*Hinkson*, 585 F.3d at 1261 (explaining review)',
      '*Id.* at 1261 (explaining review)',
      '*United States v. Hinkson*, 585 F.3d 1247 (9th Cir. 2009)',
    ],
    [
      'Doe v. Acme Insurance Co., Ltd., No. 20-cv-01234, 2021 WL 1234567, *3 (N.D.Cal. September 1, 2021).',
      '*Doe v. Acme Ins. Co.*, No. 20-cv-01234, 2021 WL 1234567, at \\*3 (N.D. Cal. Sept. 1, 2021)',
      '*Doe*, 2021 WL 1234567, at \\*3',
      '*Id.* at \\*3',
      '*Doe v. Acme Ins. Co.*, No. 20-cv-01234, 2021 WL 1234567 (N.D. Cal. Sept. 1, 2021)',
    ],
    [
      '*McCulloch v. State of Maryland*, 17 U.S. 316, 407 (1819).',
      '*McCulloch v. Maryland*, 17 U.S. (4 Wheat.) 316, 407 (1819)',
      '*McCulloch*, 17 U.S. (4 Wheat.) at 407',
      '*Id.* at 407',
      '*McCulloch v. Maryland*, 17 U.S. (4 Wheat.) 316 (1819)',
    ],
    ['42 USC Section 1983 (2018).', '42 U.S.C. § 1983 (2018)', '§ 1983', '*Id.* § 1983', '42 U.S.C. § 1983'],
    ['Fed.R.Civ.P. 12(b)(6).', 'Fed. R. Civ. P. 12(b)(6)', 'Rule 12(b)(6)', undefined, 'Fed. R. Civ. P. 12(b)(6)'],
    [
      'David Ziff, *The Worst System of Citation*, 66 Journal of Legal Education 668, 669 (2017).',
      'David Ziff, *The Worst System of Citation*, 66 J. Legal Educ. 668, 669 (2017)',
      'Ziff, *supra*, at 669',
      '*Id.* at 669',
      'David Ziff, *The Worst System of Citation*, 66 J. Legal Educ. 668 (2017)',
    ],
  ])('%s', ([text, ...expected]) => {
    expect(forms.map((form) => printCitation(only(text), form))).toEqual(expected);
  });

  test('takes the document’s marker, apostrophe, dash, name and pages', () => {
    const citation = only("*Int'l Shoe Co. v. State of Washington*, 326 U.S. 310, 316-17 (1945).");
    const pincite = only('*Doe v. Roe*, 44 F.4th 10, 12 n.3 (9th Cir. 2022).').pincite;
    expect(printCitation(citation, 'full', { marker: '_', apostrophe: '’', dash: '–' })).toBe('_Int’l Shoe Co. v. Washington_, 326 U.S. 310, 316–17 (1945)');
    expect(printCitation(citation, 'short', { shortName: 'Shoe', ...(pincite === undefined ? {} : { pincite }) })).toBe('*Shoe*, 326 U.S. at 12 n.3');
    expect(printCitation(citation, 'id', { pincite: null })).toBe('*Id.*');
    expect(printCitation(citation, 'short', { pincite: null })).toBeUndefined();
    expect(printCitation(only('*National Bank v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022).'), 'full', { inSentence: true })).toBe('*National Bank v. Poe*, 44 F.4th 10, 12 (9th Cir. 2022)');
  });

  test('keeps the markup of a parenthetical when it is handed on', () => {
    const text = '*Doe v. Roe*, 44 F.4th 10, 12 (9th Cir. 2022) (quoting *Poe v. Moe*, 12 F.3d 3, 4 (9th Cir. 1999)).';
    const words: PrintStyle['words'] = ({ text: prose }) => prose.replace('Poe v. Moe', '*Poe v. Moe*');
    expect(`${printCitation(only(text), 'full', { words }) ?? ''}.`).toBe(text);
  });

  test('prints the California Style Manual', () => {
    const manual = { manual: true } as const;
    expect(printCitation(only('*Aguilar v. Atlantic Richfield Co.*, 25 Cal. 4th 826, 850 (2001).'), 'full', manual)).toBe('*Aguilar v. Atlantic Richfield Co.* (2001) 25 Cal.4th 826, 850');
    expect(printCitation(only('*Aguilar v. Atlantic Richfield Co.*, 25 Cal. 4th 826, 850–852 (2001).'), 'short', manual)).toBe('*Aguilar*, *supra*, 25 Cal.4th at pp. 850–852');
  });
});

/** The citation that a text of ours means: the last that stands in no parenthetical. */
const meant = (text: string): Citation | undefined => readBrief(text).citations.findLast(({ citation }) => citation.nestedIn === undefined)?.citation;

/** What a reader has read before a short form. */
const before = (citation: Citation, form: PrintedForm, style: PrintStyle): string =>
  form === 'id' ? '*Doe v. Roe*, 44 F.4th 10, 12 (9th Cir. 2022). ' : form === 'short' ? `${printCitation(citation, 'full', style) ?? 'So it is'}. ` : '';

/** Books without page or year, and enactments cut from their source, are no citation to a reader of text. */
const reads = ({ kind }: Citation, form: PrintedForm): boolean => form !== 'table' || kind === 'fullCase' || kind === 'statute' || kind === 'regulation' || kind === 'rule' || kind === 'journal';

function unstable(citation: Citation, style: PrintStyle): unknown[] {
  return forms.flatMap((form) => {
    if (!reads(citation, form)) return [];
    const once = printCitation(citation, form, style);
    if (once === undefined) return [];
    const again = meant(before(citation, form, style) + once);
    const twice = again === undefined ? undefined : printCitation(again, form, style);
    return once === twice ? [] : [{ form, once, twice }];
  });
}

const folders = ['../score/citations/', '../../examples/', '../corpus/'].map((path) => new URL(path, import.meta.url));
const documents = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => new URL(name, folder)));

describe('printing what was printed gives the same', () => {
  test.for(documents.map((url) => [url.pathname.split('/').at(-1) ?? '', url] as const))('in %s', ([, url]) => {
    const brief = readBrief(readFileSync(url, 'utf8'));
    expect(brief.citations.flatMap(({ citation }) => unstable(citation, {}))).toEqual([]);
  });

  const party = fc.constantFrom('Doe', 'United States', 'U.S.', 'The City of Seattle', 'National Bank of Oregon', "Int'l Shoe Co.", 'State of Ohio', 'S.E.C.', 'Acme Insurance Company, Inc.', 'Wells Fargo Bank, N.A.', 'John Ashcroft', 'County of Kern', 'Health and Hospital Corporation');
  const reporter = fc.constantFrom(['F.3d', '9th Cir.'], ['F. 3d', '2nd Cir.'], ['F.Supp.2d', 'E.D.Cal.'], ['U.S.', ''], ['U. S.', 'U.S.'], ['S. Ct.', ''], ['P.2d', 'Colo.'], ['Cal.App.4th', 'Cal. Ct. App.'], ['N.E.2d', 'Ill. App. Ct.']);
  const pin = fc.constantFrom('', ', 105', ', 105-107', ', 105–07', ', 105 n.4', ', 105, 109', ', 199-201');
  const tail = fc.constantFrom('', ' (en banc)', ' (holding so)', ' (holding so) (en banc)', ' (Thomas, J., dissenting)', ' (emphasis added) (quoting “a thing”)');
  const volume = fc.integer({ min: 91, max: 300 });
  const marker = fc.constantFrom<('*' | '_' | '')[]>('*', '_', '');

  test('of made-up cases', () => {
    fc.assert(
      fc.property(fc.tuple(party, party, volume, reporter, pin, tail, marker), ([plaintiff, defendant, number, [name = '', court = ''], pages, rest, mark]) => {
        const citation = meant(`*${plaintiff} v. ${defendant}*, ${String(number)} ${name} 100${pages} (${court === '' ? '' : `${court} `}1997)${rest}.`);
        if (citation?.kind !== 'fullCase') throw new Error('not read');
        expect(unstable(citation, { marker: mark })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
