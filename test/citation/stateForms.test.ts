import { describe, expect, test } from 'vitest';
import { readCitations } from '../../server/src/brief/readCitations.js';
import { citationRows } from '../../server/src/features/extract.js';
import { readProse } from '../../server/src/prose/readProse.js';
import { nothing, table } from './table.js';

const rowsOf = (text: string) => [...citationRows(readCitations(readProse(text, 'markdown')))];

describe('a court before the docket number', () => {
  table([
    ['«Fenton v. Garrity Stamping Co., 11th Dist. Lake No. 2019-L-044, 2020-Ohio-3118, ¶ 31».', { name: 'Fenton v. Garrity Stamping Co.', docket: 'No. 2019-L-044', court: '11th Dist. Lake', courtId: 'ohioctapp', pin: '¶ 31' }],
    ['«State v. Marsh, 8th Dist. Cuyahoga No. 98765, 2013-Ohio-1234, ¶ 8»; «Doe v. Roe, 10th Dist. No. 09AP-123, 2010-Ohio-55».', { courtId: 'ohioctapp' }, { court: '10th Dist.' }],
    ['«Ferryman v. Conduit Pipe Prods. Co., S.D. Ohio No. 2:06-cv-00338, 2007 WL 1026424, *5 (Mar. 30, 2007)».', { name: 'Ferryman v. Conduit Pipe Prods. Co.', docket: 'No. 2:06-cv-00338', courtId: 'ohsd', date: '2007-3-30', pin: '*5' }],
    ['«Poe v. Doe, N.D.Ohio No. 1:10-cv-12, 2011 WL 5, *2 (May 2, 2011)».', { courtId: 'ohnd' }],
    ['«Smith v. Sch. Dist. No. 84, 5 F.3d 6 (7th Cir. 1993)».', { name: 'Smith v. Sch. Dist. No. 84', courtId: 'ca7' }],
    ['«Jones v. City of Mobile, Ala., No. 12-33, 2012 WL 5 (S.D. Ala. 2012)».', { name: 'Jones v. City of Mobile, Ala.', courtId: 'alsd' }],
    ['«Pa. Fed’n v. Norfolk S. Corp., No. Civ.A. 02-9049, 2004 WL 228685, at *6 (E.D. Pa. Feb. 4, 2004)».', { name: 'Pa. Fed’n v. Norfolk S. Corp.', docket: 'No. Civ.A. 02-9049' }],
  ]);
});

describe('Ohio, Georgia, Hawai‘i, New Jersey', () => {
  table([
    ['«Turner v. Dimex, L.L.C., 2019-Ohio-4251, 147 N.E.3d 35, ¶ 40 (4th Dist.)», was.', { court: '4th Dist.', parentheticals: 'courtYear', pin: '¶ 40' }],
    ['*«Hewitt*, 2012-Ohio-5317, at ¶ 30», left it; «2012-Ohio-5317, at ¶ 19».', { kind: 'shortCase', name: 'Hewitt', pin: '¶ 30' }, { kind: 'shortCase' }],
    ['«Doe v. Roe, 2020-Ohio-3118, ¶ 19».', { kind: 'fullCase' }],
    ['«Stetter v. R.J. Corman, 125 Ohio St.3d 280, 2010-Ohio-1029, 927 N.E.2d 1092, paragraph three of the syllabus».', { pin: 'paragraph three of the syllabus' }],
    ['«Brady v. Safety-Kleen Corp., 61 Ohio St.3d 624, 576 N.E.2d 722 (1991), paragraphs one and two of the syllabus»; «State v. Coe, 12 Ohio St.3d 1, 5 N.E.2d 3 (1984), syllabus».', { pin: 'paragraphs one and two of the syllabus', year: 1991 }, { pin: 'syllabus' }],
    ['«Smith v. State, 340 Ga. App. 1, 3 (2) (796 SE2d 671) (2017)»; «Ward v. Dodson, 256 Ga. 660, 661 (1) (a) (352 SE2d 378) (1987)».', { pin: '3', parallels: '796 SE2d 671', year: 2017 }, { parallels: '352 SE2d 378' }],
    ['«State v. Kauhane, 145 Hawai‘i 362, 371, 452 P.3d 359 (2019)»; «Tax Found. of Hawai‘i v. State, 144 Hawai‘i 175, 188 (2019)».', { core: '145 Hawai‘i 362', parallels: '452 P.3d 359' }, { name: 'Tax Found. of Hawai‘i v. State' }],
  ]);
  test('the reporter says whose district or division it is', () => {
    const rows = rowsOf('Turner v. Dimex, 2019-Ohio-4251, 147 N.E.3d 35, ¶ 40 (4th Dist.); Vitale v. Plough Corp., 447 N.J. Super. 98, 113 (App. Div. 2016). 2012-Ohio-5317, at ¶ 19.');
    expect(rows.map(({ courtId, year }) => [courtId, year])).toEqual([['ohioctapp', 2019], ['njsuperctappdiv', 2016], [null, null]]);
  });
  test('an id. to a paragraph goes back to a decision of the public domain that has a reporter’s page too', () => {
    const rows = rowsOf('*Houdek v. Thyssen*, 134 Ohio St.3d 491, 2012-Ohio-5685, 983 N.E.2d 1253, says nothing. *Id.* at ¶ 27.');
    expect(rows.map(({ antecedent }) => antecedent)).toEqual([null, 1]);
  });
  test('a name goes through a chain of history', () => {
    const rows = rowsOf('*McCutchen v. Airways, Inc.*, 2010 WL 3420951 (W.D. Pa. Aug. 30, 2010), *vacated*, 663 F.3d 671 (3d Cir. 2011), *vacated and remanded*, 569 U.S. 88 (2013). *McCutchen*, 569 U.S. at 106.');
    expect(rows.at(-1)?.antecedent).toBe(3);
  });
});

describe('regulations and rules of a state without a sign', () => {
  table([
    ['«Ohio Adm.Code 4123:1-5-11(D)(2)»; «Or. Admin. R. 291-124-0016(2)»; «Fla. Admin. Code R. 64B8-9.003»; «Ga. Comp. R. & Regs. 111-8-1-.03».', { kind: 'regulation', sections: '4123:1-5-11(D)(2)' }, { sections: '291-124-0016(2)' }, { code: 'Fla. Admin. Code Ann.' }, { sections: '111-8-1-.03' }],
    ['«S.Ct.Prac.R. 7.01(A)(1)(a)(i)»; «App.R. 4(A)»; «Civ.R. 56(C)»; «Prof.Cond.R. 1.7».', { kind: 'rule', sections: '7.01(A)(1)(a)(i)' }, { code: 'App.R.' }, { code: 'Civ.R.' }, { sections: '1.7' }],
    ['«3d Cir. L.A.R. 28.1(a)»; «L.A.R. 28.1»; «Pa.R.C.P. 1035.2».', { code: '3d Cir. L.A.R.', sections: '28.1(a)' }, { code: 'L.A.R.' }, { code: 'Pa.R.C.P.' }],
  ]);
  nothing(['The Ohio Adm. Code 12 times says so.', 'Our App.R. is in the mail; the Sup. R. of it.', 'An Ohio Admin. Code of 2019.']);
});
