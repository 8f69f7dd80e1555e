import { describe, expect, it } from 'vitest';
import { REPORTER_LINES } from '../../server/src/bluebook/reporters.data.js';
import {
  allEditions, isBeyondLastVolume, isFederalClosed, lookUpReporter, readsAsWord, regionalJurisdictions, reporterAt, reporterKey, reporterWordKeys,
  type Edition,
} from '../../server/src/bluebook/reporters.js';

const only = (text: string): Edition => {
  const editions = lookUpReporter(text)?.editions ?? [];
  expect(editions, text).toHaveLength(1);
  const [edition] = editions;
  if (edition === undefined) throw new Error(`no reporter ${text}`);
  return edition;
};

const rows = REPORTER_LINES.trim().split('\n');
const head = (row: string): string => row.split(/[|>]/)[0] ?? '';

describe('the table', () => {
  it('is ordered by folded form, which the look-up relies on', () => {
    const keys = rows.map((row) => reporterKey(head(row)));
    expect(keys.filter((key, at) => at > 0 && key < (keys[at - 1] ?? ''))).toEqual([]);
  });

  it('has every edition of the source and more', () => {
    expect(allEditions().length).toBeGreaterThanOrEqual(1367);
  });

  it('reads each abbreviation as itself', () => {
    for (const edition of allEditions()) {
      const found = lookUpReporter(edition.abbreviation);
      expect(found?.editions, edition.abbreviation).toContain(edition);
      expect(found?.canonical, edition.abbreviation).toBe(true);
      expect(reporterAt(`${edition.abbreviation} 12`, 0)?.text, edition.abbreviation).toBe(edition.abbreviation);
    }
  });

  it('reads each variant as the abbreviations it stands for', () => {
    for (const row of rows) {
      const [variant = '', ...targets] = row.split('>');
      if (targets.length === 0) continue;
      const found = lookUpReporter(variant)?.editions.map(({ abbreviation }) => abbreviation) ?? [];
      expect(new Set(found), variant).toEqual(new Set(targets));
    }
  });

  it('prints single capitals closed up and longer words apart', () => {
    const wrong = allEditions().filter(({ abbreviation }) => /[A-Z]\. \d(?:d|th)\b|\b[a-z]{2,}\.[A-Z\d]/.test(abbreviation) && !abbreviation.includes('('));
    expect(wrong.map(({ abbreviation }) => abbreviation)).toEqual([]);
  });
});

describe('corrections of the source', () => {
  it.each([
    ['F. Supp.', 1932, 1998], ['F. Supp. 2d', 1998, 2014], ['F.R.D.', 1940, null], ['F.3d', 1993, 2021], ["F. App'x", 2001, 2021],
    ['Cal. 5th', 2016, null], ['N.Y.S.3d', 2014, null],
  ])('%s runs from %s to %s', (abbreviation, start, end) => {
    expect(only(abbreviation)).toMatchObject({ start, end });
  });

  it.each([['La.App. 1 Cir.', 'La. App. 1 Cir.'], ['A.L.R. 2d', 'A.L.R.2d'], ['Neb. Ct. App.', 'Neb. App.'], ['Cal. App. Supp. 4th', 'Cal. App. 4th Supp.']])(
    '%s is printed %s',
    (text, abbreviation) => {
      expect(only(text).abbreviation).toBe(abbreviation);
    },
  );
});

describe('a look-up', () => {
  it.each([
    ['F. 3d', 'F.3d', true], ['F.Supp.2d', 'F. Supp. 2d', true], ['U. S.', 'U.S.', true], ['S.Ct.', 'S. Ct.', true], ['F 3d', 'F.3d', false],
    ['Fed. Appx.', "F. App'x", false], ['Sup. Ct.', 'S. Ct.', false], ['Wn.2d', 'Wash. 2d', false], ['IL App (2nd)', 'IL App (2d)', false],
  ])('reads %s as %s, spacing alone: %s', (text, abbreviation, spacingOnly) => {
    expect(only(text).abbreviation).toBe(abbreviation);
    expect(lookUpReporter(text)).toMatchObject({ canonical: false, spacingOnly });
  });

  it('takes a curly apostrophe for a straight one', () => {
    expect(lookUpReporter('F. App\u2019x')).toMatchObject({ canonical: true });
  });

  it('prefers the closest reading', () => {
    expect(only('S.C.').jurisdiction).toBe('sc');
    expect(only('N.D.').kind).toBe('state');
    expect(only('ND').kind).toBe('neutral');
    expect(only('ME').kind).toBe('neutral');
    expect(only('P.R.').jurisdiction).toBe('pr');
  });

  it('keeps both readings of a shared abbreviation', () => {
    expect(new Set(lookUpReporter('Wash.')?.editions.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['va', 'wa']));
    expect(new Set(lookUpReporter('Ohio')?.editions.map(({ kind }) => kind))).toEqual(new Set(['state', 'neutral']));
  });

  it('knows nothing else', () => {
    for (const text of ['', 'F.6th', 'U.S.C.', 'toString', '(', 'the Court']) expect(lookUpReporter(text), text).toBeUndefined();
    expect(reporterWordKeys.has('F3d')).toBe(true);
    expect(reporterWordKeys.has('Qqq')).toBe(false);
  });

  it('gives series, kind and the court a reporter names', () => {
    expect(only('Cal. App. 5th')).toMatchObject({ series: '5th', kind: 'state', courtId: 'calctapp', jurisdiction: 'ca' });
    expect(only('U.S.')).toMatchObject({ series: '', kind: 'scotus', courtId: 'scotus' });
    expect(only('F.3d').courtId).toBeUndefined();
    expect(only('WL')).toMatchObject({ kind: 'database' });
    expect(only('U.S. Dist. LEXIS')).toMatchObject({ kind: 'database' });
    expect(only('U.S.P.Q.2d (BNA)').series).toBe('2d');
  });
});

describe('in running text', () => {
  it.each([
    ['F. Supp. 3d 725', 'F. Supp. 3d'], ['Cal. App. 5th Supp. 1', 'Cal. App. 5th Supp.'], ['F.Supp. 2d\n55', 'F.Supp. 2d'], ['U. S. 5', 'U. S.'],
    ['S.\u00a0Ct. 5', 'S.\u00a0Ct.'], ['F.3d, 12', 'F.3d'], ['Cal. 4th at 12', 'Cal. 4th'],
  ])('%j begins with %j', (text, reporter) => {
    const match = reporterAt(`550 ${text}`, 4);
    expect(match?.text).toBe(reporter);
    expect(match?.end).toBe(4 + reporter.length);
  });

  it.each(['U.S.C. § 1983', 'F.3dx 4', 'F.6th 34', 'Fish 12', '', ' F.3d'])('%j begins with none', (text) => {
    expect(reporterAt(text, 0)).toBeUndefined();
  });

  it('tells reporters that read as words', () => {
    expect(readsAsWord('Miles')).toBe(true);
    expect(readsAsWord('F.3d')).toBe(false);
  });
});

describe('volumes and regions', () => {
  it('closes a series at its last volume', () => {
    expect(isFederalClosed(only('F.2d'), 1000)).toBe(true);
    expect(isFederalClosed(only('F.2d'), 999)).toBe(false);
    expect(isFederalClosed(only('F.4th'), 1000)).toBe(false);
    expect(isFederalClosed(only('P.2d'), 1000)).toBe(false);
    expect(isBeyondLastVolume(only('P.2d'), 1000)).toBe(true);
    expect(isBeyondLastVolume(only("F. App'x"), 862)).toBe(true);
  });

  it('gives the states of a regional reporter', () => {
    expect(regionalJurisdictions(only('P.2d'))).toContain('co');
    expect(regionalJurisdictions(only('P.2d'))).not.toContain('tx');
    expect(regionalJurisdictions(only('So. 3d'))).toEqual(['al', 'fl', 'la', 'ms']);
    expect(regionalJurisdictions(only('F.3d'))).toBeUndefined();
  });
});
