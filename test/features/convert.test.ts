import { describe, expect, test } from 'vitest';
import { conversionsAt } from '../../server/src/features/convert.js';
import { defaultSettings } from '../../server/src/rules/check.js';
import { applyEdits } from '../../server/src/text/edit.js';
import { at } from './support.js';

/** The brief with its citation at the cursor in each other form. */
function forms(source: string): Record<string, string> {
  const { brief, cursor, text } = at(source);
  return Object.fromEntries(conversionsAt(brief, cursor, defaultSettings).map(({ form, edit }) => [form, applyEdits(text, [edit])]));
}

const hope = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)';
const graham = '*Graham v. Connor*, 490 U.S. 386, 396 (1989)';

describe('a citation takes another form', () => {
  test('id. becomes short or full, its pincite kept', () => {
    expect(forms(`${hope}. *I‸d.* at 741.`)).toEqual({
      full: `${hope}. *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).`,
      short: `${hope}. *Hope*, 536 U.S. at 741.`,
    });
  });

  test('a short form becomes id. where nothing stands between', () => {
    expect(forms(`${hope}. *Ho‸pe*, 536 U.S. at 741.`)).toMatchObject({ id: `${hope}. *Id.* at 741.` });
    expect(forms(`${hope}. *See* *Ho‸pe*, 536 U.S. at 741.`)).toMatchObject({ id: `${hope}. *See* *id.* at 741.` });
    expect(forms(`${hope}. ${graham}. *Ho‸pe*, 536 U.S. at 741.`)).toEqual({ full: `${hope}. ${graham}. *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).` });
    expect(forms(`${hope}.\n\n# Next\n\n*Ho‸pe*, 536 U.S. at 741.`)).not.toHaveProperty('id');
    expect(forms(`${hope}; ${graham}. *Gra‸ham*, 490 U.S. at 397.`)).not.toHaveProperty('id');
  });

  test('italics that begin at the signal go on', () => {
    expect(forms(`${hope}. *See Ho‸pe*, 536 U.S. at 741 (no notice).`)).toEqual({
      full: `${hope}. *See Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (no notice).`,
      id: `${hope}. *See id.* at 741 (no notice).`,
    });
  });

  test('a repeated full citation becomes short; the first one cannot', () => {
    expect(forms(`${hope}. ${graham}. *Hope v. Pel‸zer*, 536 U.S. 730, 745 (2002) (no notice).`)).toEqual({ short: `${hope}. ${graham}. *Hope*, 536 U.S. at 745 (no notice).` });
    expect(forms(`*Hope v. Pel‸zer*, 536 U.S. 730, 739 (2002). *Hope*, 536 U.S. at 741.`)).toEqual({});
  });

  test('what tells which court sat comes and goes with the full citation; what the citation is cited for stays', () => {
    const full = '*Lombardo v. City of St. Louis*, 594 U.S. 464, 467 (2021) (per curiam)';
    expect(forms(`${full}. *I‸d.* at 468 (no notice).`)).toMatchObject({ full: `${full}. *Lombardo v. City of St. Louis*, 594 U.S. 464, 468 (2021) (per curiam) (no notice).` });
    expect(forms(`${full}. *Lombardo v. Ci‸ty of St. Louis*, 594 U.S. 464, 468 (2021) (per curiam) (no notice).`)).toEqual({
      short: `${full}. *Lombardo*, 594 U.S. at 468 (no notice).`,
      id: `${full}. *Id.* at 468 (no notice).`,
    });
    expect(forms(`${full}. *I‸d.* at 468 (per curiam).`)).toMatchObject({ full: `${full}. *Lombardo v. City of St. Louis*, 594 U.S. 464, 468 (2021) (per curiam).` });
  });

  test('a short form of the brief’s own kind is kept: slip pages, its own short name, its own marker', () => {
    const perez = '_Perez v. City of Fresno_, 98 F.4th 919 (9th Cir. 2024)';
    expect(forms(`${perez}. _Perez_, slip op. at 13. _I‸d._ at 14.`)).toMatchObject({ short: `${perez}. _Perez_, slip op. at 13. _Perez_, slip op. at 14.` });
  });

  test('a wrapped citation is rewritten whole', () => {
    expect(forms(`${hope}. ${graham}. *Hope v.\nPel‸zer*, 536 U.S.\n730, 745 (2002).`)).toEqual({ short: `${hope}. ${graham}. *Hope*, 536 U.S. at 745.` });
  });

  test('statutes, as far as they have forms', () => {
    expect(forms('42 U.S.C. § 1983. *I‸d.*')).toMatchObject({ full: '42 U.S.C. § 1983. 42 U.S.C. § 1983' });
  });

  test('nothing is offered where the meaning is open or would change', () => {
    expect(forms(`${hope}; ${graham}. *I‸d.* at 1.`)).toEqual({});
    expect(forms('The co‸urt held so.')).toEqual({});
    expect(forms('*I‸d.* at 5.')).toEqual({});
  });
});
