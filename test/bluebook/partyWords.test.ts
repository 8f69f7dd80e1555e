import { describe, expect, test } from 'vitest';
import { governmentName, geographicTail, givenNames, proceduralForm, relationPhrase, spareDesignator, stateParty } from '../../server/src/bluebook/parties.js';
import { fullWords, isOrganisation, spelledOut, type WordChange } from '../../server/src/bluebook/partyWords.js';

function changed(text: string, changes: readonly { readonly start: number; readonly end: number; readonly right: string | undefined }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, right } of changes) {
    out += text.slice(at, start) + (right ?? '?');
    at = end;
  }
  return out + text.slice(at);
}

const after = (text: string, change: WordChange | undefined): string | undefined => (change === undefined ? undefined : changed(text, [change]));

describe('parties abbreviated in citations', () => {
  test.for([
    ['Regents of the University of California', 'Regents of the Univ. of Cal.'],
    ['University of Southern California', 'Univ. of S. Cal.'],
    ['San Antonio Independent School District', 'San Antonio Indep. Sch. Dist.'],
    ['Los Angeles Department of Water & Power', "L.A. Dep't of Water & Power"],
    ['West Coast Hotel Company', 'W. Coast Hotel Co.'],
    ['West Publishing Co.', "West Publ'g Co."],
    ['West Virginia State Board of Education', 'W. Va. State Bd. of Educ.'],
    ['United States Department of Justice', "U.S. Dep't of Just."],
    ['Department of Health and Human Services', "Dep't of Health & Hum. Servs."],
    ['City and County of San Francisco', 'City & Cnty. of San Francisco'],
    ['Commissioner', "Comm'r"],
    ['Board of Trustees', 'Bd. of Trs.'],
  ] as const)('%s', ([text, right]) => {
    expect(changed(text, fullWords(text))).toBe(right);
  });

  test.for([
    'North Carolina', 'District of Columbia', 'City of New York', 'Oklahoma City', 'Republic of Argentina', 'United States of America', 'United States ex rel. Larch', 'Texas ex rel. Larch',
    'Justice', 'Robert Justice', 'Kanye West', 'Virginia Larch', 'Price Waterhouse', 'MCA Records, Inc.', 'Commonwealth of Puerto Rico', 'Larch and Birch',
  ])('%s stays', (text) => {
    expect(fullWords(text)).toEqual([]);
  });
});

test('bodies are told from persons', () => {
  expect(['Larch Bank', 'Alder & Birch', 'Town of Larch', 'Larch, Inc.'].map(isOrganisation)).toEqual([true, true, true, true]);
  expect(['Larch', 'Jane Larch', 'Larch and Birch'].map(isOrganisation)).toEqual([false, false, false]);
});

test('abbreviations are written out where one word fits', () => {
  expect(['Dep\'t of Educ.', 'Bank of Am.', 'Am. Bank', 'Larch Co.', 'N.Y. Times'].map((text) => changed(text, spelledOut(text)))).toEqual([
    'Department of Education', 'Bank of America', 'American Bank', 'Larch Co.', 'N.Y. Times',
  ]);
});

test('governments', () => {
  expect(['U.S.', 'U. S.', 'USA', 'United States of America', 'U.S. ex rel. Larch'].map((text) => after(text, governmentName(text)))).toEqual([
    'United States', 'United States', 'United States', 'United States', 'United States ex rel. Larch',
  ]);
  expect(['United States', 'U.S. Steel Corp.', 'us'].map(governmentName)).toEqual([undefined, undefined, undefined]);
  expect(stateParty('People of the State of New York')).toMatchObject({ word: 'People', right: 'New York' });
  expect(['State Farm', 'State of Israel', 'State', 'District of Columbia'].map(stateParty)).toEqual([undefined, undefined, undefined, undefined]);
});

test('phrases, places, given names and designators', () => {
  expect(['In the Matter of', 'In Re', 'Petition of', 'Ex Parte', 'In re', 'Estate of'].map(proceduralForm)).toEqual(['In re', 'In re', 'In re', 'Ex parte', undefined, undefined]);
  expect(after('United States on behalf of Larch', relationPhrase('United States on behalf of Larch'))).toBe('United States ex rel. Larch');
  expect(['City of Larch, Maine', 'Bd. of Educ. of Larch, Kan.', 'Bank of Larch, Ohio', 'Larch, Maine'].map((text) => after(text, geographicTail(text)))).toEqual([
    'City of Larch', 'Bd. of Educ.', 'Bank of Larch', undefined,
  ]);
  expect(['Jane Larch', 'R.J. Larch', 'Jane Q. Larch, Jr.', 'Jane L.', 'Jane Larch, Inc.', 'Larch'].map((text) => after(text, givenNames(text)))).toEqual(['Larch', 'Larch', 'Larch, Jr.', undefined, undefined, undefined]);
  expect(spareDesignator('Larch Ins. Co., Ltd.')).toMatchObject({ text: ', Ltd.', adjoining: true });
  expect(spareDesignator('Bank of Larch, N.A.')).toMatchObject({ adjoining: false });
  expect(spareDesignator('Larch Bank of Or., N.A.')).toMatchObject({ text: ', N.A.', adjoining: false });
  expect(spareDesignator('Larch, Inc.')).toBeUndefined();
});
