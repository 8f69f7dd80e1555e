import { describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { definitionsAt } from '../../server/src/features/definition.js';
import { hoverAt } from '../../server/src/features/hover.js';
import { opinionPage } from '../../server/src/features/opinionPage.js';
import { referencesAt } from '../../server/src/features/references.js';
import { tableOfAuthorities } from '../../server/src/features/tableOfAuthorities/table.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { marked } from '../support/marked.js';

const full = '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)';
const drummond = '*Drummond v. City of Anaheim*, 343 F.3d 1052, 1059 (9th Cir. 2003)';

function at(source: string) {
  const { text, spans, cursor = 0 } = marked(source);
  return { brief: readBrief(text, { library: shippedLibrary }), spans, cursor, text };
}

describe('hover', () => {
  test.for([
    ['a full citation', `«*Per‸ez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)».`, 'Summary judgment for all defendants affirmed'],
    ['a short form with a slip page', `${full}. *«Per‸ez*, slip op. at 14».`, '**Page 14**: opinion of the court, Forrest, J.'],
    ['a dissent’s page', `${full}. *«Per‸ez*, slip op. at 28».`, '**not the court**'],
    ['a reporter page that is known', `${full}. *Perez*, 98 F.4th a‸t 924.`, '**Pages 9–10**: opinion of the court'],
    ['id.', `${full}, slip op. at 5. *«I‸d.* at 27».`, '**Page 27**: partial concurrence and dissent, S.R. Thomas, J.'],
    ['a footnote', `The point is old.[^1]\n\n[^1]: *Per‸ez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).`, 'Forrest, J., with Boggs, J.'],
    ['a heading', `${full}.\n\n## *Per‸ez* does not reach this case`, 'Case name in text'],
    ['a hard wrap', 'So the court held. *Perez v.\nCity of Fres‸no*, 98 F.4th\n919 (9th Cir. 2024).', 'Summary judgment for all defendants affirmed'],
    ['a case that Perez cites', `*Drum‸mond v. City of Anaheim*, 343 F.3d 1052, 1059 (9th Cir. 2003).`, 'The court distinguishes it (12–14)'],
  ] as const)('on %s', ([, source, words]) => {
    const { brief, cursor } = at(source);
    expect(hoverAt(brief, cursor)?.markdown).toContain(words);
  });

  test('says nothing on prose, code and comments', () => {
    for (const source of ['The court ‸held so.', '`*Per‸ez*, slip op. at 5`', '<!-- *Per‸ez*, slip op. at 5 -->']) {
      const { brief, cursor } = at(source);
      expect(hoverAt(brief, cursor)).toBeUndefined();
    }
  });
});

test('definition leads from id. to its antecedent, and from a full citation to the record', () => {
  const { brief, cursor, spans } = at(`*«Drummond v. City of Anaheim*, 343 F.3d 1052, 1059 (9th Cir. 2003)». *I‸d.* at 1061.`);
  expect(definitionsAt(brief, cursor)).toMatchObject([{ kind: 'brief', span: spans[0] }]);
  const record = at('*Per‸ez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).');
  expect(definitionsAt(record.brief, record.cursor)).toMatchObject([{ kind: 'opinion', opinion: { record: { id: 'perez-v-city-of-fresno' } } }]);
});

test('references find every citation and mention of an authority, and no other', () => {
  const { brief, cursor } = at(`${full}. ${drummond}. In *Perez*, nobody ran. *Per‸ez*, slip op. at 5. *Id.* at 6.`);
  expect(referencesAt(brief, cursor, true)).toHaveLength(4);
  expect(referencesAt(brief, cursor, false)).toHaveLength(3);
});

test('the record page has the parts with their pages, and every authority cited', () => {
  const [opinion] = shippedLibrary.opinions;
  const page = opinion === undefined ? '' : opinionPage(opinion).markdown;
  expect(page).toContain('- Pages 27–32: partial concurrence and dissent, S.R. Thomas, J.');
  expect(page).toContain('- Page 4: list of counsel');
  for (const cited of opinion?.record.authorities ?? []) expect(page).toContain(cited.full);
});

test('the table of authorities groups and sorts, and leaves the record out', () => {
  const { brief } = at(`${full}. ${drummond}. 42 U.S.C. § 1983. Fed. R. Civ. P. 56(a). ER-12. *Perez*, slip op. at 5.`);
  const table = tableOfAuthorities(brief);
  expect(table.groups.map(({ group, entries }) => [group, entries.map(({ label }) => label.split(',')[0])])).toEqual([
    ['Cases', ['Drummond v. City of Anaheim', 'Perez v. City of Fresno']],
    ['Statutes', ['42 U.S.C. § 1983']],
    ['Rules', ['Fed. R. Civ. P. 56(a)']],
  ]);
});
