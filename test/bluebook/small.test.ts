import { describe, expect, it } from 'vitest';
import { historyWordings, isHistoryForm, lookUpHistoryPhrase, maxHistoryWords } from '../../server/src/bluebook/historyPhrases.js';
import { lookUpMonth, months } from '../../server/src/bluebook/months.js';
import { nominativeOf, nominativeReporters, usVolumeOf } from '../../server/src/bluebook/nominative.js';
import { parentheticalForm, parentheticalRank } from '../../server/src/bluebook/parentheticals.js';
import { lookUpReporter } from '../../server/src/bluebook/reporters.js';
import { lookUpSubdivision } from '../../server/src/bluebook/subdivisions.js';
import { judgesTitle, titleAbbreviation } from '../../server/src/bluebook/titles.js';
import { yearWindow } from '../../server/src/bluebook/volumeYears.js';

describe('history', () => {
  it.each([
    ['affirmed', "aff'd"], ['Aff\u2019d', "aff'd"], ["aff'd,", "aff'd"], ['certiorari denied', 'cert. denied'], ['reversed on other grounds', "rev'd on other grounds"],
    ['affirmed in part, reversed in part', "aff'd in part, rev'd in part"], ['rehearing denied', "reh'g denied"], ["aff'd mem.", "aff'd mem."],
  ])('%s is %s', (text, abbreviation) => {
    expect(lookUpHistoryPhrase(text)?.abbreviation).toBe(abbreviation);
  });

  it('tells kind, comma and weight', () => {
    expect(lookUpHistoryPhrase("aff'g")).toMatchObject({ kind: 'prior', commaAfter: false });
    expect(lookUpHistoryPhrase('overruled by')).toMatchObject({ kind: 'subsequent', commaAfter: false, negative: true });
    expect(lookUpHistoryPhrase("aff'd")).toMatchObject({ commaAfter: true, negative: false });
    expect(lookUpHistoryPhrase('cert. denied')).toMatchObject({ denial: true });
    expect(isHistoryForm('Cert. denied')).toBe(true);
    expect(isHistoryForm('affirmed')).toBe(false);
    expect(lookUpHistoryPhrase('concluded')).toBeUndefined();
    expect(Math.max(...[...historyWordings()].map((phrase) => phrase.split(' ').length))).toBe(maxHistoryWords);
  });
});

describe('volumes and years', () => {
  it.each([
    ['F. Supp. 2d', 88, 1999, 1989], ['S. Ct.', 141, 2021, 2012], ['U.S.', 410, 1973, 1983], ['F.3d', 725, 2013, 1998], ['F. Supp. 3d', 591, 2022, 2012],
    ['U.S.', 556, 2009, 2019], ['U.S.', 5, 1803, 1903], ['F.2d', 661, 1981, 1951],
  ])('%s %s can be of %s, not of %s', (reporter, volume, year, wrong) => {
    const window = yearWindow(reporter, volume);
    expect(window).toBeDefined();
    expect(year >= (window?.from ?? Infinity) && year <= (window?.to ?? -Infinity)).toBe(true);
    expect(wrong >= (window?.from ?? -Infinity) && wrong <= (window?.to ?? Infinity)).toBe(false);
  });

  it('says nothing beyond the anchors or without any', () => {
    expect(yearWindow('F.4th', 900)).toBeUndefined();
    expect(yearWindow('S. Ct.', 300)).toBeUndefined();
    expect(yearWindow('N.E.2d', 3)).toBeUndefined();
    expect(yearWindow('F.3d', 0)).toBeUndefined();
  });

  it('falls inside the years of the edition', () => {
    for (const [reporter, last] of [['F.2d', 999], ['F.3d', 999], ['F. Supp.', 999], ["F. App'x", 861]] as const) {
      const edition = lookUpReporter(reporter)?.editions[0];
      expect(yearWindow(reporter, 1)?.to).toBeGreaterThanOrEqual(edition?.start ?? Infinity);
      expect(yearWindow(reporter, last)?.from).toBeLessThanOrEqual(edition?.end ?? -Infinity);
    }
  });
});

describe('named reporters', () => {
  it('fill volumes 1 to 90 without a gap, there and back', () => {
    for (let volume = 1; volume <= 90; volume++) {
      const named = nominativeOf(volume);
      expect(named, String(volume)).toBeDefined();
      expect(usVolumeOf(named?.volume ?? 0, named?.abbreviation ?? '')).toBe(volume);
    }
    expect(nominativeOf(91)).toBeUndefined();
    expect(nominativeOf(17)).toEqual({ volume: 4, abbreviation: 'Wheat.' });
    expect(nominativeOf(60)).toEqual({ volume: 19, abbreviation: 'How.' });
    expect(usVolumeOf(99, 'Cranch')).toBeUndefined();
    expect(nominativeReporters).toHaveLength(7);
  });
});

describe('parentheticals', () => {
  it('rank as rule 1.5 has them', () => {
    const ordered = [
      '[hereinafter Foo]', 'en banc', 'Thomas, J., dissenting', 'plurality opinion', 'per curiam', 'alteration in original', 'emphasis added', 'footnote omitted',
      'citations omitted', 'quoting *Hart*, 266 F.3d at 1159', 'internal quotation marks omitted', 'citing Hart', 'holding that it is so',
    ];
    const ranks = ordered.map((text) => parentheticalRank('explanatory', text));
    expect(ranks).toEqual(ordered.map((_, at) => at + 1));
  });

  it.each([
    ['S.R. Thomas, J., concurring in part and dissenting in part', 'separateOpinion'], ['Roberts, C.J., in chambers', 'separateOpinion'],
    ['opinion of Stevens, J.', 'separateOpinion'], ['Justice Marshall, dissenting', 'separateOpinion'], ['5-4 decision', 'weight'], ['some citations omitted', 'citationOmitted'], ['En Banc', 'enBanc'],
    ['declining to rehear the case en banc', 'explanatory'], ['explaining that J. dissented', 'explanatory'],
  ] as const)('%s is %s', (text, form) => {
    expect(parentheticalForm(text)).toBe(form);
  });

  it('leave the unknown unranked', () => {
    expect(parentheticalRank('other', 'No. 12-345')).toBeUndefined();
  });
});

describe('months, titles, subdivisions', () => {
  it('look up', () => {
    for (const month of months) expect(lookUpMonth(month.abbreviation)).toEqual({ month, canonical: true });
    expect(lookUpMonth('Sep.')).toMatchObject({ month: { abbreviation: 'Sept.' }, canonical: false });
    expect(lookUpMonth('July')?.canonical).toBe(true);
    expect(lookUpMonth('Jul.')?.canonical).toBe(false);
    expect(lookUpMonth('Ma')).toBeUndefined();
    expect(lookUpMonth('Marsh')).toBeUndefined();
    expect(lookUpMonth('Septem')).toBeUndefined();
    expect(titleAbbreviation('Chief Justice')).toBe('C.J.');
    expect(titleAbbreviation('Emperor')).toBeUndefined();
    expect(judgesTitle(2)).toBe('JJ.');
    expect(lookUpSubdivision('amends.')).toMatchObject({ subdivision: { abbreviation: 'amend.' }, canonical: true });
    expect(lookUpSubdivision('Amendment')).toMatchObject({ subdivision: { abbreviation: 'amend.' }, canonical: false });
    expect(lookUpSubdivision('zzz')).toBeUndefined();
  });
});
