import { describe, expect, it } from 'vitest';
import { allCourts, courtById, courtImpliedBy, lookUpCourt } from '../../server/src/bluebook/courts.js';
import { allEditions } from '../../server/src/bluebook/reporters.js';
import { lookUpState, stateNamed, states } from '../../server/src/bluebook/states.js';

describe('the table', () => {
  it('reads each abbreviation as its court', () => {
    for (const court of allCourts()) {
      expect(lookUpCourt(court.abbreviation), court.abbreviation).toEqual({ court, canonical: true });
      expect(courtById(court.id), court.id).toBe(court);
    }
  });

  it('reads each name as its court, but for the one name two Texas courts have borne', () => {
    const wrong = allCourts().filter((court) => lookUpCourt(court.name)?.court !== court);
    expect(wrong.map(({ id }) => id)).toEqual(['texapp']);
  });

  it('has no identifier twice', () => {
    const ids = allCourts().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the court every reporter names', () => {
    for (const edition of allEditions()) if (edition.courtId !== undefined) expect(courtImpliedBy(edition)?.id, edition.abbreviation).toBe(edition.courtId);
  });

  it('has 13 courts of appeals and 94 districts', () => {
    expect(allCourts().filter(({ id }) => /^ca(?:\d+|dc|fc)$/.test(id))).toHaveLength(13);
    expect(states.flatMap(({ districts }) => districts)).toHaveLength(94);
  });
});

describe('a look-up', () => {
  it.each([
    ['9th Cir', 'ca9'], ['Ninth Circuit', 'ca9'], ['2nd Cir.', 'ca2'], ['CA9', 'ca9'], ['N.D.Cal.', 'cand'], ['S.D. N.Y.', 'nysd'], ['N.D. CA', 'cand'], ['SDNY', 'nysd'], ['N.D. IN', 'innd'], ['D. Mass', 'mad'],
    ['Bankr.D. Colo.', 'cob'], ['Bankr. S.D. Florida', 'flsb'], ['9th Cir. BAP', 'bap9'], ['M.D. Penn.', 'pamd'], ['Tax Ct.', 'tax'],
    ['Northern District of California', 'cand'], ['Ga. App.', 'gactapp'], ['Ct. Intl. Trade', 'cit'], ['Supreme Court of Ohio', 'ohio'], ['NLRB', 'nlrb'],
  ])('reads %s as %s, not in its form', (text, id) => {
    expect(lookUpCourt(text)).toMatchObject({ court: { id }, canonical: false });
  });

  it.each([
    ['B.A.P. 9th Cir.', 'bap9'], ['D.D.C.', 'dcd'], ['N.D. W. Va.', 'wvnd'], ['N.D.W. Va.', 'wvnd'], ['C.C.S.D.N.Y.', 'nysoldcir'], ['Cal. Ct. App.', 'calctapp'],
    ['Del. Ch.', 'delch'], ['Ct. Int\u2019l Trade', 'cit'], ['Tex. Crim. App.', 'texcrimapp'], ['N.Y. Sup. Ct.', 'nysupct'],
  ])('reads %s as %s, in its form', (text, id) => {
    expect(lookUpCourt(text)).toMatchObject({ court: { id }, canonical: true });
  });

  it.each([
    ['Tex. App.\u2014Dallas', 'texapp', 'Dallas'], ['Tex. App.\u2014Houston [14th Dist.]', 'texapp', 'Houston [14th Dist.]'], ['Fla. 2d DCA', 'fladistctapp', '2d DCA'],
    ["N.Y. App. Div. 2d Dep't", 'nyappdiv', "2d Dep't"], ['Cal. Ct. App. 2d Dist.', 'calctapp', '2d Dist.'], ['Va. Cir. Ct. Fairfax', 'vacc', 'Fairfax'],
  ])('reads %s as %s with a division', (text, id, division) => {
    expect(lookUpCourt(text)).toMatchObject({ court: { id }, division });
  });

  it('finds a court beside a reporter that gives the state', () => {
    expect(lookUpCourt('Ct. App.')).toBeUndefined();
    expect(lookUpCourt('Ct. App.', 'ca')).toMatchObject({ court: { id: 'calctapp' }, canonical: true });
    expect(lookUpCourt('Sup. Ct.', 'ny')?.court.id).toBe('nysupct');
    expect(lookUpCourt('Sup. Ct.')?.court.id).toBe('scotus');
    expect(lookUpCourt('9th Cir.', 'ca')?.court.id).toBe('ca9');
  });

  it('gives circuit, state and years', () => {
    expect(lookUpCourt('E.D. Cal.')?.court).toMatchObject({ id: 'caed', circuit: 'ca9', state: 'ca', jurisdiction: 'us', level: 'trial', from: 1966 });
    expect(lookUpCourt('Fed. Cir.')?.court).toMatchObject({ from: 1982, level: 'appeals' });
    expect(lookUpCourt('11th Cir.')?.court.from).toBe(1981);
  });

  it.each(['', 'foo', '2010', 'or', 'me', 'Dal.', 'In', 'constructor', 'Mar. 1,', 'West', 'D. Foo', 'Cal. of the West', 'B.A.P. 3d Cir.', 'Dor.', 'Dala.', 'N.D. in', 'D. Mx', 'Cal. Ct. App. said so', '12th Cir.'])('knows no court %j', (text) => {
    expect(lookUpCourt(text)).toBeUndefined();
  });
});

describe('states', () => {
  it('round-trip', () => {
    for (const state of states) {
      expect(lookUpState(state.abbreviation)).toBe(state);
      expect(stateNamed(state.name.toUpperCase())).toBe(state);
    }
    expect(states.filter(({ circuit }) => circuit !== undefined)).toHaveLength(55);
    expect(lookUpState('N. Y.')?.id).toBe('ny');
    expect(lookUpState('Calif.')?.id).toBe('ca');
    expect(lookUpState('Lutetia')).toBeUndefined();
  });
});
