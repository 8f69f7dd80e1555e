import { describe, expect, it } from 'vitest';
import { isCodeEdition, lookUpFederal } from '../../server/src/bluebook/federalStatutes.js';
import { looksLikeJournal, lookUpJournal, periodicalAbbreviationOf } from '../../server/src/bluebook/journals.js';
import { documentAbbreviationOf, documentWordsFor } from '../../server/src/bluebook/litigationDocs.js';
import { lookUpCourtRules } from '../../server/src/bluebook/rulesOfCourt.js';
import { allStateCodes, lookUpStateCode, stateCodeAt } from '../../server/src/bluebook/stateCodes.js';
import { states } from '../../server/src/bluebook/states.js';

describe('state codes', () => {
  it('round-trip by abbreviation and by name', () => {
    for (const code of allStateCodes()) {
      expect(lookUpStateCode(code.abbreviation)?.code.abbreviation, code.abbreviation).toBe(code.abbreviation);
      expect(lookUpStateCode(code.abbreviation)?.canonical, code.abbreviation).toBe(true);
      expect(lookUpStateCode(code.name)?.code.abbreviation, code.name).toBe(code.abbreviation);
    }
  });

  it('cover every state', () => {
    const covered = new Set(allStateCodes().map(({ state }) => state));
    expect(states.filter(({ id }) => !covered.has(id))).toEqual([]);
  });

  it.each([
    ['Cal. Civil Code', 'Cal. Civ. Code', false], ['California Penal Code', 'Cal. Penal Code', false], ['Cal. Code Civ. Proc.', 'Cal. Civ. Proc. Code', true],
    ['Cal. Welf. and Inst. Code', 'Cal. Welf. & Inst. Code', false], ['Tex. Penal Code', 'Tex. Penal Code Ann.', false], ['Florida Statutes', 'Fla. Stat.', false], ['Calif. Penal Code', 'Cal. Penal Code', false],
    ['RCW', 'Wash. Rev. Code', true], ['O.C.G.A.', 'Ga. Code Ann.', true], ['ILCS', 'Ill. Comp. Stat.', true], ['N.J.S.A.', 'N.J. Stat. Ann.', true],
    ['New York General Business Law', 'N.Y. Gen. Bus. Law', false], ['Md. Code, Crim. Law', 'Md. Code Ann., Crim. Law', false],
    ['Revised Code of Washington', 'Wash. Rev. Code', false],
  ])('%s is %s, local: %s', (text, abbreviation, local) => {
    expect(lookUpStateCode(text)).toMatchObject({ code: { abbreviation }, canonical: false, local });
  });

  it('take a state from outside', () => {
    expect(lookUpStateCode('Penal Code')).toBeUndefined();
    expect(lookUpStateCode('Penal Code', 'ca')?.code.abbreviation).toBe('Cal. Penal Code');
    expect(lookUpStateCode('Code Civ. Proc.', 'ca')?.code.abbreviation).toBe('Cal. Civ. Proc. Code');
  });

  it('tell publisher, shape and kind', () => {
    expect(lookUpStateCode('N.Y. Penal Law')?.code).toMatchObject({ publishers: ['McKinney', 'Consol.', 'LexisNexis'], publisherRequired: true, shape: 'section' });
    expect(lookUpStateCode('Fla. Stat.')?.code).toMatchObject({ publisherRequired: false });
    expect(lookUpStateCode('Cal. Code Regs.')?.code).toMatchObject({ kind: 'regulation', shape: 'titleSection' });
    expect(lookUpStateCode('Pa. Cons. Stat.')?.code.shape).toBe('titleBefore');
  });

  it.each([
    ['Cal. Penal Code § 832.7', 'Cal. Penal Code'], ['Cal. Welf. &\nInst. Code § 5', 'Cal. Welf. &\nInst. Code'], ['RCW 9.94A.030', 'RCW'],
    ['Ohio Rev. Code Ann. § 1 (West 2020)', 'Ohio Rev. Code Ann.'], ['Md. Code Ann., Crim. Law § 3', 'Md. Code Ann., Crim. Law'],
  ])('%j begins with %j', (text, name) => {
    expect(stateCodeAt(`under ${text}`, 6)?.text).toBe(name);
    expect(stateCodeAt(`under ${text}`, 6)?.end).toBe(6 + name.length);
  });

  it.each(['The cat', '', 'Cal. Rules of Court', '§ 5', 'Ohio is'])('%j begins with none', (text) => {
    expect(stateCodeAt(text, 0)).toBeUndefined();
  });
});

describe('federal compilations', () => {
  it.each([
    ['U.S.C.', 'U.S.C.', true, false], ['U. S. C.', 'U.S.C.', false, true], ['USC', 'U.S.C.', false, false], ['Fed.Reg.', 'Fed. Reg.', false, true],
    ['F.R.', 'Fed. Reg.', false, false], ['P.L.', 'Pub. L. No.', false, false], ['CFR', 'C.F.R.', false, false],
  ])('%s is %s', (text, abbreviation, canonical, spacingOnly) => {
    expect(lookUpFederal(text)).toMatchObject({ compilation: { abbreviation }, canonical, spacingOnly });
  });

  it('need a publisher when annotated', () => {
    expect(lookUpFederal('U.S.C.A.')?.compilation.publisher).toBe('West');
    expect(lookUpFederal('U.S.C.')?.compilation.publisher).toBeUndefined();
    expect(isCodeEdition(2018)).toBe(true);
    expect(isCodeEdition(2019)).toBe(false);
    expect(isCodeEdition(2015)).toBe(false);
    expect(lookUpFederal('F.3d')).toBeUndefined();
  });
});

describe('rules of court', () => {
  it.each([
    ['Fed. R. Civ. P.', 'Fed. R. Civ. P.', true], ['FRCP', 'Fed. R. Civ. P.', false], ['Fed. R. Civ. Proc.', 'Fed. R. Civ. P.', false],
    ['Fed.R.Evid.', 'Fed. R. Evid.', false], ['Federal Rule of Appellate Procedure', 'Fed. R. App. P.', false], ['Tex. R. App. P.', 'Tex. R. App. P.', true],
    ['Cal. Rules of Court', 'Cal. R. Ct.', false], ['9th Cir. R.', '9th Cir. R.', true], ['Ohio Civ. R.', 'Ohio R. Civ. P.', false],
  ])('%s is %s', (text, abbreviation, canonical) => {
    expect(lookUpCourtRules(text)).toMatchObject({ rules: { abbreviation }, canonical });
  });

  it('know nothing else', () => {
    for (const text of ['', 'Rule', 'F.3d', 'Ohio', 'the Rules']) expect(lookUpCourtRules(text), text).toBeUndefined();
  });
});

describe('periodicals and the record', () => {
  it('look up', () => {
    expect(lookUpJournal('Harv.L.Rev.')).toMatchObject({ journal: { abbreviation: 'Harv. L. Rev.' }, spacingOnly: true });
    expect(lookUpJournal('Journal of Legal Education')).toMatchObject({ journal: { abbreviation: 'J. Legal Educ.' }, canonical: false });
    expect(lookUpJournal('Harv. L. Rev.')?.canonical).toBe(true);
    expect(looksLikeJournal('Rev. Gen. Psych.')).toBe(true);
    expect(looksLikeJournal('dogs')).toBe(false);
    expect(periodicalAbbreviationOf('University')).toBe('U.');
    expect(documentAbbreviationOf('Declaration')).toBe('Decl.');
    expect(documentAbbreviationOf("Plaintiffs\u2019")).toBe("Pls.'");
    expect(documentWordsFor("Opp'n")).toEqual(['Opposition']);
    expect(documentWordsFor('Zebra')).toEqual([]);
  });
});
