import { describe, expect, test } from 'vitest';
import { renamableAt, renameAt } from '../../server/src/features/rename.js';
import { applyEdits } from '../../server/src/text/edit.js';
import { at, drummond, full, hope } from './support.js';

/** The brief with the short name at the cursor changed, or why not. */
function renamed(source: string, name: string): string | undefined {
  const { brief, cursor, text } = at(source);
  const renaming = renameAt(brief, cursor, name);
  return renaming === undefined ? undefined : 'problem' in renaming ? renaming.problem : applyEdits(text, renaming.edits);
}

describe('a short name is changed throughout', () => {
  test('in short forms and in the text; full citations keep the name of the case', () => {
    expect(renamed(`${hope}. ${drummond}. *Ho‸pe*, 536 U.S. at 741. In *Hope*, notice was enough; *Hope*'s rule stands. ${hope}.`, 'Pelzer')).toBe(
      `${hope}. ${drummond}. *Pelzer*, 536 U.S. at 741. In *Pelzer*, notice was enough; *Pelzer*'s rule stands. ${hope}.`,
    );
    expect(renamed(`${full}. ${hope}. *Perez*, slip op. at 13. In *Per‸ez*, force was judged.`, 'City of Fresno')).toBe(
      `${full}. ${hope}. *City of Fresno*, slip op. at 13. In *City of Fresno*, force was judged.`,
    );
  });

  test('quotations are left alone', () => {
    expect(renamed(`${hope}. ${drummond}. As said: “the officers in *Hope* knew.” *Ho‸pe*, 536 U.S. at 741.\n\n> In *Hope* they knew.`, 'Pelzer')).toBe(
      `${hope}. ${drummond}. As said: “the officers in *Hope* knew.” *Pelzer*, 536 U.S. at 741.\n\n> In *Hope* they knew.`,
    );
  });

  test('the brief’s own marker stays, and one that is typed is dropped', () => {
    const graham = '_Graham v. Connor_, 490 U.S. 386, 396 (1989)';
    expect(renamed(`${graham}. ${hope}. _Gra‸ham_, 490 U.S. at 397.`, '_Connor_')).toBe(`${graham}. ${hope}. _Connor_, 490 U.S. at 397.`);
  });

  test('a name that runs over a line end is replaced whole', () => {
    const city = '*Lombardo v. City of St. Louis*, 594 U.S. 464, 467 (2021)';
    expect(renamed(`${city}. ${hope}. *City of\nSt. L‸ouis*, 594 U.S. at 468.`, 'Lombardo')).toBe(`${city}. ${hope}. *Lombardo*, 594 U.S. at 468.`);
  });
});

describe('a name is refused', () => {
  test('that names another case', () => {
    expect(renamed(`${hope}. ${drummond}. *Ho‸pe*, 536 U.S. at 741.`, 'Drummond')).toBe(
      '“Drummond” already names Drummond v. City of Anaheim, 343 F.3d 1052 (9th Cir. 2003) in this brief: a reader could not tell the two apart.',
    );
  });

  test('that leads a reader nowhere', () => {
    expect(renamed(`${hope}. ${drummond}. *Ho‸pe*, slip op. at 3. *Hope*, 536 U.S. at 741.`, 'Walnut')).toContain('By “Walnut” a reader would not find');
    expect(renamed(`${hope}. *Ho‸pe*, 536 U.S. at 741.`, '  ')).toContain('no short name');
    expect(renamed(`${hope}. *Ho‸pe*, 536 U.S. at 741.`, 'a <b>')).toContain('no short name');
  });
});

test('only short names can be renamed', () => {
  const place = (source: string) => {
    const { brief, cursor, text } = at(source);
    const found = renamableAt(brief, cursor);
    return found === undefined ? undefined : [text.slice(found.span.start, found.span.end), found.name];
  };
  expect(place(`${hope}. *Ho‸pe*, 536 U.S. at 741.`)).toEqual(['Hope', 'Hope']);
  expect(place(`${hope}. ${drummond}. In *Hope‸*, so.`)).toEqual(['Hope', 'Hope']);
  expect(place(`*Ho‸pe v. Pelzer*, 536 U.S. 730 (2002).`)).toBeUndefined();
  expect(place(`${hope}. *I‸d.* at 741.`)).toBeUndefined();
  expect(place(`${hope}. *Hope*, 536 U.S. at 7‸41.`)).toBeUndefined();
  expect(place(`42 U.S.C. § 19‸83.`)).toBeUndefined();
});
