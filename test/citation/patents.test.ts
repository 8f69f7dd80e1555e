import { describe, expect, test } from 'vitest';
import { readCitations } from '../../server/src/brief/readCitations.js';
import { citationRows } from '../../server/src/features/extract.js';
import { readProse } from '../../server/src/prose/readProse.js';
import { nothing, table } from './table.js';

const rowsOf = (text: string) => [...citationRows(readCitations(readProse(text, 'markdown')))];

describe('patents and applications', () => {
  table([
    ["«U.S. Patent No. 9,714,218 (the '218 patent)» claims a lens.", { kind: 'other', title: 'U.S. Patent No. 9,714,218' }],
    ['See «U.S. Pat. No. 6,538,823 B2 (“Okafor”)».', { title: 'U.S. Pat. No. 6,538,823 B2', signal: 'see' }],
    ['«U.S. Patent Nos. 7,123,456, 7,234,567 and RE43,922» are expired.', { title: 'U.S. Patent Nos. 7,123,456, 7,234,567 and RE43,922' }],
    ['«U.S. Design Patent No. D618,677»; «U.S. Reissue Patent No. RE38,551».', { title: 'U.S. Design Patent No. D618,677' }, { title: 'U.S. Reissue Patent No. RE38,551' }],
    ['It descends from «U.S. Provisional Application No. 61/402,118», filed Aug. 24, 2010.', { title: 'U.S. Provisional Application No. 61/402,118' }],
    ['«U.S. Patent Application Publication No. 2010/0123456 A1, ¶ 33»; «U.S. Patent Appl. Ser. No. 12/345,678».', { pin: '¶ 33' }, { title: 'U.S. Patent Appl. Ser. No. 12/345,678' }],
    ['«Japanese Unexamined Patent Application Publication No. 2007-86451 ("Sato")»; «European Patent No. EP 1 234 567 B1»; «International Publication No. WO 2008/012345».', { title: 'Japanese Unexamined Patent Application Publication No. 2007-86451' }, { title: 'European Patent No. EP 1 234 567 B1' }, { title: 'International Publication No. WO 2008/012345' }],
    ["«'218 patent, col. 11, ll. 4–29»; «'218 patent col. 12 ll. 1–6»; «’345 Patent at 5:12–20»; «'677 patent, fig. 3».", { title: "'218 patent", pin: 'col. 11, ll. 4–29' }, { pin: 'col. 12 ll. 1–6' }, { pin: '5:12–20' }, { pin: 'fig. 3' }],
    ['«Okafor, col. 5, ll. 2–9»; «Nakamura et al., col. 3, line 4»; *see* «Wu, col. 1, ll. 3–7; col. 2, l. 1».', { title: 'Okafor', pin: 'col. 5, ll. 2–9' }, { title: 'Nakamura et al.' }, { title: 'Wu' }],
    ['*«Id.* col. 3, l. 60–col. 4, l. 12». *«Id.* at col. 2, ll. 1–3». *«Id.* cols. 5–6».', { kind: 'id', pin: 'col. 3, l. 60–col. 4, l. 12' }, { pin: 'col. 2, ll. 1–3' }, { pin: 'cols. 5–6' }],
    ['«MPEP § 609.05(b) (9th ed. Rev. 10.2019, June 2020)»; «TMEP § 1202.03»; «TBMP § 704.08(b)».', { kind: 'book', title: 'MPEP', year: 2020 }, { title: 'TMEP' }, { title: 'TBMP' }],
  ]);
  nothing([
    'The ’218 patent issued at 5:12 p.m. and is old.',
    'Application No. 23A745 was denied, and so was Application No. 1,234,567 for parole.',
    'Patent No. 5 hung on his wall beside Publication No. 12 of the Board.',
    'In the spreadsheet, col. 4 shows the sum; Table, col. 5 shows the rest.',
    'His patent application, in the ’90s, cost 2,345,678 dollars.',
  ]);
});

describe('the patent office’s trials', () => {
  table([
    ['*«Lumitek GmbH v. Halvorsen Optics, Inc.*, IPR2020-01344, Paper 41 (P.T.A.B. Mar. 3, 2022)».', { kind: 'docket', docket: 'IPR2020-01344', entry: '41', courtId: 'ptab', date: '2022-3-3' }],
    ['*«Hunting Titan, Inc. v. DynaEnergetics Eur. GmbH*, IPR2018-00600, Paper 67 at 12–13 (P.T.A.B. July 6, 2020) (precedential)».', { pin: '12–13', entry: '67' }],
    ['*«Apple Inc. v. Fintiv, Inc.*, IPR2020-00019, 2020 WL 2126495, at *2 (P.T.A.B. Mar. 20, 2020)».', { kind: 'fullCase', docket: 'IPR2020-00019', core: '2020 WL 2126495' }],
    ['*«Grit Energy v. Oren Techs.*, PGR2019-00064, Paper No. 9 (P.T.A.B. Dec. 1, 2019)».', { docket: 'PGR2019-00064', entry: '9' }],
  ]);
  nothing(['The petition, IPR2020-01344, was filed in May.', 'IPR rates rose in 2020, and CBM too.']);
});

test('a patent’s short forms go back to it, by its last figures or by the name it was given', () => {
  const rows = rowsOf(`U.S. Patent No. 9,714,218 claims a lens. '218 patent, col. 11, ll. 4–29. *Id.* col. 3, l. 6. U.S. Patent No. 6,538,823 B2 ("Okafor"). Okafor, col. 5, ll. 2–9. '901 patent, 3:1–2.`);
  expect(rows.map(({ antecedent, authority }) => [antecedent, authority === rows[0]?.authority])).toEqual([[null, true], [1, true], [2, true], [null, false], [4, false], [null, false]]);
});
