import { describe, expect, it } from 'vitest';
import { bylineAt } from '../../server/src/library/import/byline.js';
import { usualName } from '../../server/src/library/import/judgeNames.js';

type Row = readonly [text: string, author: string | null, kind: string | undefined, joinedBy?: readonly string[]];

const bylines: readonly Row[] = [
  ['CEDAR, Circuit Judge:', 'Cedar', undefined],
  ['CEDAR, Circuit Judge. The orchard spread lime.', 'Cedar', undefined],
  ['S.R. THOMAS, Circuit Judge, concurring in part and dissenting in part: I concur', 'S.R. Thomas', 'partial'],
  ['MOOR, Circuit Judge, joined by IRONWOOD, Chief Judge, and LARK and ASH, Circuit Judges:', 'Moor', undefined, ['Ironwood', 'Lark', 'Ash']],
  ['JONES, Circuit Judge, joined by DUNE, Circuit Judge, except as to Part II, dissenting:', 'Jones', 'dissent', ['Dune']],
  ['W. FLETCHER, Circuit Judge, with whom BERZON and PAEZ, Circuit Judges, join, dissenting from the denial of rehearing en banc:', 'W. Fletcher', 'dissent', ['Berzon', 'Paez']],
  ['JUSTICE CEDAR announced the judgment of the Court and delivered an opinion, in which JUSTICE VALE joins.', 'Cedar', 'plurality', ['Vale']],
  ['JUSTICE DUNE, with whom JUSTICE EBBE joins as to Parts I and II, dissenting.', 'Dune', 'dissent', ['Ebbe']],
  ['JUSTICE THOMAS, concurring in part and concurring in the judgment.', 'Thomas', 'concurrence_in_judgment'],
  ['THE CHIEF JUSTICE delivered the opinion of the Court.', 'Chief Justice', undefined],
  ['Mr. Justice HOLMES, dissenting.', 'Holmes', 'dissent'],
  ['Statement of JUSTICE SOTOMAYOR respecting the denial of certiorari.', 'Sotomayor', 'statement'],
  ['PER CURIAM:', null, 'per_curiam'],
  ['RUSH, J., concurring in judgment only.', 'Rush', 'concurrence_in_judgment'],
  ['MARKMAN, J. (concurring in part and dissenting in part).', 'Markman', 'partial'],
  ['YU, J. (dissenting)—The court errs.', 'Yu', 'dissent'],
  ['Lark, Justice, concurring specially.', 'Lark', 'concurrence'],
  ['JUSTICE WOLD, opinion of the Court:', 'Wold', undefined],
  ['By the Court, PICKERING, J.:', 'Pickering', undefined],
  ['All concur except CRANE and HAWTHORN, JJ., who dissent and vote to reverse in the following memorandum:', 'Crane', 'dissent', ['Hawthorn']],
];

const others: readonly string[] = [
  'TANSY, J., dissenting in Tansy, thought that the word “knowing” should be read as usual',
  'NETTLE, dissenting, would have held that the lane belongs to the land',
  'Judge Nettle, joined by two colleagues, would have held otherwise.',
  'Dune, J., dissenting). His views have not been adopted.',
  'Justice Scalia, writing for the Court, explained why.',
  'Judge Ebbe concurred only in the judgment and wrote separately',
  'JUSTICE DUNE’s dissent says otherwise.',
  'The Chief Justice took no part.',
  'Thea B. Ruddock, District Judge, Presiding',
  'Cedar, J., the author of Holm, dissented.',
];

describe('bylines', () => {
  it.each(bylines.map((row) => ({ row })))('reads $row.0', ({ row: [text, author, kind, joinedBy = []] }) => {
    const byline = bylineAt(text);
    expect(byline?.author).toBe(author);
    expect(byline?.kind).toBe(kind);
    expect(byline?.joinedBy).toEqual(joinedBy);
  });

  it.each(others)('sees no byline in %j', (text) => {
    expect(bylineAt(text)).toBeUndefined();
  });

  it('writes names as usual', () => {
    expect(['O’CONNOR', 'McKENNA', 'DE LA ROSA', 'S.R. THOMAS', 'VandeWalle'].map(usualName)).toEqual(['O’Connor', 'McKenna', 'De La Rosa', 'S.R. Thomas', 'VandeWalle']);
  });
});
