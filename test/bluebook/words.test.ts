import { describe, expect, it } from 'vitest';
import { CASE_NAME_WORDS } from '../../server/src/bluebook/caseNameWords.data.js';
import {
  abbreviationOf, acceptedForms, businessDesignators, expansionsOf, geographicAbbreviationOf, initialsWithoutStops, isAbbreviation, isContraction,
  placesOf, readsAsSurname, tableFormOf, textualForms,
} from '../../server/src/bluebook/caseNameWords.js';
import { lookUpInvalidSignal, lookUpSignal, signals } from '../../server/src/bluebook/signals.js';

describe('words of case names', () => {
  it('round-trip', () => {
    for (const entry of CASE_NAME_WORDS.trim().split(/[;\n]/)) {
      const [short = '', list = ''] = entry.split('=');
      for (const word of list.split(',')) {
        expect(abbreviationOf(word), word).toBe(short);
        expect(expansionsOf(short), short).toContain(word);
        expect(acceptedForms(word)[0]).toBe(short);
      }
    }
  });

  it.each([
    ['Board', 'Bd.'], ['Services', 'Servs.'], ['Departments', "Dep'ts"], ['Companies', 'Cos.'], ['Attorneys', "Att'ys"], ['Industries', 'Indus.'],
    ['Teachers\u2019', "Tchrs.'"], ["Children's", "Child.'s"], ['BOARD', 'Bd.'], ['and', '&'], ['Manufacturers', 'Mfrs.'], ['Commissioners', "Comm'rs"],
    ['University', 'Univ.'],
  ])('%s becomes %s', (word, short) => {
    expect(abbreviationOf(word)).toBe(short);
  });

  it.each(['Glass', 'board', 'of', '', 'Iqbal', 'Class', 'constructor'])('%j is in no table', (word) => {
    expect(abbreviationOf(word)).toBeUndefined();
    expect(acceptedForms(word)).toEqual([]);
  });

  it('accepts both forms where the tables differ', () => {
    expect(acceptedForms('County')).toEqual(['Cnty.', 'Cty.']);
    expect(acceptedForms('Counties')).toEqual(['Cntys.', 'Ctys.']);
    expect(acceptedForms('Laboratory')).toEqual(["Lab'y", 'Lab.']);
    expect(acceptedForms('Professional')).toEqual(['Pro.', "Prof'l"]);
  });

  it('knows abbreviations from other tokens', () => {
    for (const token of ["Ass'n", 'Ass\u2019n', 'Servs.', 'Dept.', 'Cal.', 'Cty.', "Comm'rs"]) expect(isAbbreviation(token), token).toBe(true);
    for (const token of ['Rabbit', 'Iqbal.', 'the', '', 'Serv', 'Buss.', "O'Brien"]) expect(isAbbreviation(token), token).toBe(false);
    expect(isContraction("Dep't")).toBe(true);
    expect(isContraction('Servs.')).toBe(false);
    expect(isContraction("O'Brien")).toBe(false);
    expect(tableFormOf('Dept.')).toBe("Dep't");
    expect(expansionsOf('Servs.')).toEqual(['Services']);
    expect(expansionsOf('Assn.')).toEqual(['Association']);
  });

  it('knows surnames, places, initials and business endings', () => {
    expect(readsAsSurname('West')).toBe(true);
    expect(readsAsSurname('Department')).toBe(false);
    expect(geographicAbbreviationOf('California')).toBe('Cal.');
    expect(geographicAbbreviationOf('Georgia')).toBe('Ga.');
    expect(geographicAbbreviationOf('Ohio')).toBeUndefined();
    expect(placesOf('Ga.')).toEqual(['Georgia']);
    expect(initialsWithoutStops('S.E.C.')).toBe('SEC');
    expect(initialsWithoutStops('U.S.')).toBeUndefined();
    expect(initialsWithoutStops('A.H.')).toBeUndefined();
    expect(textualForms.size).toBe(8);
    expect(businessDesignators.has('LLC')).toBe(true);
  });
});

describe('signals', () => {
  it('round-trip in every capitalisation, in the prescribed order', () => {
    for (const form of signals) {
      expect(lookUpSignal(form.signal)).toBe(form);
      expect(lookUpSignal(form.signal.charAt(0).toUpperCase() + form.signal.slice(1))).toBe(form);
      expect(lookUpSignal(form.canonical)).toBe(form);
    }
    const orders = signals.map(({ order }) => order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  });

  it.each([
    ['See, e.g.,', 'see e.g.'], ['see e.g.', 'see e.g.'], ['see, e. g.,', 'see e.g.'], ['cf', 'cf.'], ['But cf.', 'but cf.'], ['See also, e.g.,', 'see also e.g.'],
  ])('%s is %s', (text, canonical) => {
    expect(lookUpSignal(text)?.canonical).toBe(canonical);
  });

  it('classes them', () => {
    expect(lookUpSignal('see generally')).toMatchObject({ category: 'background', parenthetical: 'recommended' });
    expect(lookUpSignal('but see')).toMatchObject({ category: 'contradiction' });
    expect(lookUpSignal('compare')).toMatchObject({ category: 'comparison', connector: 'with' });
    expect(lookUpSignal('contrast')).toMatchObject({ since: 22 });
    expect(lookUpSignal('cf.')).toMatchObject({ parenthetical: 'expected' });
  });

  it('mends invented combinations', () => {
    expect(lookUpInvalidSignal('See cf.')?.signal).toBe('cf.');
    expect(lookUpInvalidSignal('But accord')?.signal).toBe('but see');
    expect(lookUpInvalidSignal('See also')).toBeUndefined();
    for (const text of ['', 'seen', 'see the', 'foo']) expect(lookUpSignal(text), text).toBeUndefined();
  });
});
