import { describe } from 'vitest';
import { table } from './table.js';

describe('cases as other courts and years print them', () => {
  table([
    ["«Gomez v. Quicken Loans, Inc., 629 F. App'x 799, 801 (9th Cir. 2015)».", { core: "629 F. App'x 799", pin: '801', courtId: 'ca9' }],
    ['«Kirtsaeng v. John Wiley & Sons, Inc., 568 U.S. 519, 536–38, 133 S. Ct. 1351, 185 L. Ed. 2d 392 (2013)».', { parties: 'Kirtsaeng | John Wiley & Sons, Inc.', pin: '536–38', parallels: '133 S. Ct. 1351 | 185 L. Ed. 2d 392', year: 2013 }],
    ['«Carpenter v. United States, 585 U.S. 296, 138 S. Ct. 2206, 2217 (2018)».', { core: '585 U.S. 296', parallels: '138 S. Ct. 2206, 2217' }],
    ['«Trump v. Hawaii, 585 U.S. ----, 138 S.Ct. 2392, 2408 (2018)».', { core: '585 U.S. ----', parallels: '138 S.Ct. 2392, 2408' }],
    ['«Gibbons v. Ogden, 22 U.S. (9 Wheat.) 1, 196 (1824)».', { core: '22 U.S. (9 Wheat.) 1', pin: '196' }],
    ['«Swift v. Tyson, 41 U.S. (16 Pet.) 1, 18 (1842)».', { core: '41 U.S. (16 Pet.) 1', pin: '18' }],
    ['«Corfield v. Coryell, 6 F. Cas. 546, 551 (C.C.E.D. Pa. 1823) (No. 3,230)».', { core: '6 F. Cas. 546', pin: '551', year: 1823 }],
    ['«Kowalski v. Tesmer, 543 U.S. 125, 129-30 & nn.2-3 (2004)».', { pin: '129-30 n2' }],
    ['«Kowalski v. Tesmer, 543 U.S. 125, 129 n.2 and 3 (2004)».', { pin: '129 n2', year: 2004 }],
    ['«Kowalski v. Tesmer, 543 U.S. 125, 129 nn.2 & 3, 131 (2004)».', { pin: '129 n2, 131' }],
    ['«Doe v. Roe, 30 F.4th 828, 833 (Fed. Cir. 2108)».', { courtId: 'cafc', year: 2108 }],
    ['«303 Creative LLC v. Elenis, 600 U.S. 570, 586 (2023)».', { parties: '303 Creative LLC | Elenis' }],
    ['«Doe #1 v. Wasden, 558 F. Supp. 3d 892, 901 (D. Idaho 2021)».', { parties: 'Doe #1 | Wasden', courtId: 'idd' }],
    ["«A.B. ex rel. C.D. v. Haw. State Dep't of Educ., 30 F.4th 828, 833 (9th Cir. 2022)».", { parties: "A.B. ex rel. C.D. | Haw. State Dep't of Educ." }],
    ['«United States v. Approximately 64,695 Pounds of Shark Fins, 520 F.3d 976, 979 (9th Cir. 2008)».', { parties: 'United States | Approximately 64,695 Pounds of Shark Fins' }],
    ['«Estate of Thornton v. Caldor, Inc., 472 U.S. 703, 709 (1985)».', { parties: 'Estate of Thornton | Caldor, Inc.' }],
    ['«Johnson v. Rite Aid, 2018 U.S. Dist. LEXIS 99999, at *12–13 (E.D. Pa. June 12, 2018)».', { core: '2018 U.S. Dist. LEXIS 99999', pin: '*12–13', courtId: 'paed' }],
    ['«Roe v. Doe, 2021 Cal. App. Unpub. LEXIS 123, at *3 (Cal. Ct. App. Jan. 8, 2021)».', { core: '2021 Cal. App. Unpub. LEXIS 123', pin: '*3', courtId: 'calctapp' }],
    ['«Estate of Black v. Commissioner, 133 T.C. 340, 345 (2009)».', { core: '133 T.C. 340', parties: 'Estate of Black | Commissioner' }],
    ["«Smith v. Comm'r, T.C. Memo. 2019-12, at *5».", { core: 'T.C. Memo. 2019-12', pin: '*5' }],
    ['«Matter of A-B-, 27 I. & N. Dec. 316, 320 (A.G. 2018)».', { core: '27 I. & N. Dec. 316', pin: '320', procedural: 'Matter of' }],
    ['«Starbucks Corp., 372 N.L.R.B. No. 50, slip op. at 3 (Feb. 13, 2023)».', { core: '372 N.L.R.B. No. 50', name: 'Starbucks Corp.', pin: '3' }],
    ['«Anderson v. United States, 85 Fed. Cl. 532, 538 (2009)».', { core: '85 Fed. Cl. 532' }],
    ['«Caluza v. Brown, 7 Vet. App. 498, 506 (1995)».', { core: '7 Vet. App. 498' }],
    ['«United States v. Grostefon, 12 M.J. 431, 435 (C.M.A. 1982)».', { core: '12 M.J. 431' }],
    ['«Zubulake v. UBS Warburg LLC, 220 F.R.D. 212, 218 (S.D.N.Y. 2003)».', { core: '220 F.R.D. 212', courtId: 'nysd' }],
    ['«Garcia v. State, 919 S.W.2d 370, 378 (Tex. Crim. App. 1996) (en banc)».', { courtId: 'texcrimapp', weight: 'enBanc' }],
    ['«In re Poe, No. 05-19-00123-CV, 2019 WL 100, at *2 (Tex. App.—Dallas Mar. 4, 2019, orig. proceeding) (mem. op.)».', { docket: 'No. 05-19-00123-CV', pin: '*2', year: 2019 }],
    ['«Doe v. State, 48 Fla. L. Weekly D1234 (Fla. 3d DCA June 21, 2023)».', { core: '48 Fla. L. Weekly D1234', year: 2023 }],
    ['«People v. Ortiz, 197 A.D.3d 98, 102, 151 N.Y.S.3d 112 (2d Dep’t 2021)».', { parallels: '151 N.Y.S.3d 112', pin: '102' }],
    ['«Matter of Levy, 55 Misc. 3d 1211(A), 2017 N.Y. Slip Op. 50500(U) (Sup. Ct. Nassau Cnty. 2017)».', { core: '55 Misc. 3d 1211(A)', parallels: '2017 N.Y. Slip Op. 50500(U)' }],
    ['«Acme Corp. v. Zed, 2020 N.Y. Slip Op. 30123(U), at *4 (Sup. Ct. N.Y. Cnty. Jan. 9, 2020)».', { core: '2020 N.Y. Slip Op. 30123(U)', pin: '*4', date: '2020-1-9' }],
    ['«Klein v. Sand, 2021 NY Slip Op 50417(U), *3 [Sup Ct, Kings County 2021]».', { core: '2021 NY Slip Op 50417(U)', pin: '*3', year: 2021 }],
    ['«Commonwealth v. Rice, 441 Mass. 291, 294 n.3, 805 N.E.2d 26 (2004)».', { pin: '294 n3', parallels: '805 N.E.2d 26' }],
    ['«Ex parte Jones, 353 So. 3d 542, 545 (Ala. 2021)».', { procedural: 'Ex parte', courtId: 'ala' }],
    ['«In re Google Inc. Cookie Placement Consumer Priv. Litig., 806 F.3d 125, 133 (3d Cir. 2015)».', { name: 'In re Google Inc. Cookie Placement Consumer Priv. Litig.' }],
  ]);
});

describe('names that end in what no case is called, and other print', () => {
  table([
    ['«In re Acme, Inc., 5 F.3d 6, 8 (9th Cir. 1990)».', { name: 'In re Acme, Inc.' }],
    ['«In re Bellingham Ins. Agency, Inc., No. 11-12345-MEL, 2013 WL 100, at *4 n.6 (Bankr. W.D. Wash. Jan. 2, 2013)».', { name: 'In re Bellingham Ins. Agency, Inc.', docket: 'No. 11-12345-MEL', pin: '*4 n6' }],
    ['«Matter of M-E-V-G-, 26 I. & N. Dec. 227, 236–37 (BIA 2014)».', { name: 'Matter of M-E-V-G-', courtId: 'bia' }],
    ['«City of Chicago v. Fulton (In re Fulton), 926 F.3d 916, 920 (7th Cir. 2019)», vacated, «141 S. Ct. 585 (2021)».', { parties: 'City of Chicago | Fulton' }, { history: 'vacated > 0' }],
    ['«Maiden v. Rozwood, 461 Mich. 109, 120; 597 N.W.2d 817 (1999)».', { parallels: '597 N.W.2d 817', pin: '120', year: 1999 }],
    ['«Smith v. Lone Star Corp., No. 01-20-00123-CV, 2022 WL 333, at *4 (Tex. App.—Houston [1st Dist.] Feb. 3, 2022, pet. denied) (mem. op.)».', { date: '2022-2-3', pin: '*4' }],
    ['«Jones v. State, 500 S.W.3d 1, 5 (Tex. App.—Austin 2016, no pet.)».', { year: 2016, pin: '5' }],
    ['«Doe v. Roe, 2021 WL 4567890 (D. Nev. Oct. 5, 2021)», *report and recommendation adopted*, «2021 WL 5555555 (D. Nev. Nov. 1, 2021)».', {}, { history: 'report and recommendation adopted > 0' }],
    ['«Mich. Ct. R. 2.116(C)(10)»; «MCR 2.116(C)(7)».', { kind: 'rule', sections: '2.116(C)(10)' }, { code: 'Mich. Ct. R.' }],
    ['(«2 CR 145»; «3 RR 22–23».)', { document: 'CR', entry: '2', pin: '145' }, { document: 'RR', pin: '22–23' }],
  ]);
});

describe('the Supreme Court’s own print', () => {
  table([
    ['See *«District of Columbia* v. *Heller*, 554 U. S. 570, 595 (2008)».', { parties: 'District of Columbia | Heller', pin: '595' }],
    ['*«Heller*, 554 U. S., at 598, n. 16».', { kind: 'shortCase', pin: '598 n16' }],
    ['*«Id.*, at 805 (THOMAS, J., concurring in part and concurring in judgment)».', { kind: 'id', pin: '805' }],
    ['«Brief for Petitioners 23–24»; «Tr. of Oral Arg. 31».', { kind: 'record', document: 'Brief for Petitioners', pin: '23–24' }, { kind: 'record' }],
    ['«Brief for United States as *Amicus Curiae* 12».', { kind: 'record', pin: '12' }],
    ['«The Federalist No. 46, p. 299 (C. Rossiter ed. 1961) (J. Madison)».', { kind: 'book', pin: '299', author: 'J. Madison', year: 1961 }],
    ['«26 U. S. C. §5845(a)»; «27 CFR §478.11 (2020)».', { sections: '5845(a)' }, { kind: 'regulation' }],
  ]);
});

describe('the official style of New York, and of other states', () => {
  table([
    ['«CPLR 3211 [a] [7]».', { kind: 'rule', sections: '3211 [a] [7]' }],
    ['(«Penal Law § 140.25 [2]»; «Insurance Law § 3420 [d] [2]».)', { sections: '140.25 [2]' }, { sections: '3420 [d] [2]' }],
    ['«Matter of Nelson v Roberts, 304 AD2d 20, 23 [1st Dept 2003]», *lv denied* «100 NY2d 505 [2003]».', { court: '1st Dept' }, { history: 'lv denied > 0', year: 2003 }],
    ['«Doe v City of New York, 2019 NY Slip Op 31234(U), *5 [Sup Ct, NY County 2019, Cohen, J.]».', { pin: '*5', court: 'Sup Ct, NY County', year: 2019 }],
    ['«State v. Hoover, 123 Ohio St.3d 418, 2009-Ohio-4993, 916 N.E.2d 1056, ¶ 11». *«Hoover* at ¶ 12».', { pin: '¶ 11', core: '123 Ohio St.3d 418' }, { kind: 'shortCase', name: 'Hoover', pin: '¶ 12' }],
    ['«R.C. 2923.13(A)(2)»; «Crim.R. 11(C)(2)(c)»; «Evid.R. 404(B)»; «Civ.R. 56(C)».', { code: 'Ohio Rev. Code Ann.' }, { kind: 'rule', sections: '11(C)(2)(c)' }, { kind: 'rule' }, { kind: 'rule' }],
    ['«Pa.R.Crim.P. 581(H)»; «Pa.R.A.P. 1925(b)».', { kind: 'rule', sections: '581(H)' }, { kind: 'rule', sections: '1925(b)' }],
    ['«K.S.A. 2020 Supp. 21-5402(a)(1)».', { code: 'Kan. Stat. Ann.', sections: '21-5402(a)(1)' }],
    ['«State v. Gibson, 299 Kan. 207, Syl. ¶ 3, 322 P.3d 389 (2014)».', { core: '299 Kan. 207', parallels: '322 P.3d 389', year: 2014 }],
  ]);
});

describe('what became of a case', () => {
  table([
    ['«Doe v. Roe, 12 F.4th 34 (9th Cir. 2021)», *appeal docketed*, «No. 24-1234 (9th Cir. Mar. 1, 2024)».', {}, { kind: 'docket', docket: 'No. 24-1234', history: 'appeal docketed > 0' }],
    ['«Doe v. Poe, 700 F. Supp. 3d 5 (D. Or. 2023)», *petition for cert. filed*, «No. 23-55 (U.S. July 1, 2023)».', {}, { kind: 'docket', courtId: 'scotus', history: 'petition for cert. filed > 0' }],
    ['«Smith v. Google, LLC, 2024 WL 2808270, *4 (N.D. Cal. June 3, 2024)», aff’d on other grounds, «No. 24-3918 (9th Cir. filed July 1, 2025)».', {}, { history: 'aff’d on other grounds > 0' }],
    ['«Spokeo, Inc. v. Robins, 578 U.S. 330, 338, as revised (May 24, 2016)».', { pin: '338', date: '2016-5-24' }],
    ['«Castro v. County of Los Angeles, 833 F.3d 1060, 1070 (9th Cir. 2016) (en banc)», *cert. denied sub nom.* *«Los Angeles County v. Castro*, 137 S. Ct. 831 (2017)».', {}, { name: 'Los Angeles County v. Castro', history: 'cert. denied sub nom. > 0' }],
  ]);
});

describe('public-domain forms', () => {
  table([
    ["«State ex rel. Oklahoma Bar Ass'n v. Mothershed, 2011 OK 84, ¶ 9, 264 P.3d 1197, 1205».", { core: '2011 OK 84', pin: '¶ 9', parallels: '264 P.3d 1197, 1205' }],
    ['«Smith v. Jones, 2019 WI 45, ¶¶ 12-14, 386 Wis. 2d 499, 926 N.W.2d 742».', { pin: '¶¶ 12-14', parallels: '386 Wis. 2d 499 | 926 N.W.2d 742' }],
    ['«State v. Lopez, 2020-NMCA-011, ¶ 8, 458 P.3d 522».', { core: '2020-NMCA-011', pin: '¶ 8', parallels: '458 P.3d 522' }],
    ['«Ramos v. State, 2022 Ark. App. 44, at 6, 640 S.W.3d 12, 16».', { core: '2022 Ark. App. 44', pin: '6', parallels: '640 S.W.3d 12, 16' }],
    ['«Hall v. Hall, 2014 Ark. 429, 444 S.W.3d 864».', { core: '2014 Ark. 429', parallels: '444 S.W.3d 864' }],
    ['«Green v. Lee, 2013 ME 12, ¶ 7, 60 A.3d 1240».', { core: '2013 ME 12' }],
    ['«In re Estate of Baird, 2001 MT 55, ¶ 11, 304 Mont. 364, 22 P.3d 1111».', { core: '2001 MT 55', parallels: '304 Mont. 364 | 22 P.3d 1111' }],
    ['«Brown v. Brown, 2015 S.D. 22, ¶ 4, 862 N.W.2d 819».', { core: '2015 S.D. 22', pin: '¶ 4' }],
    ['«Boyd v. Bell, 2023 COA 17, ¶ 21».', { core: '2023 COA 17', pin: '¶ 21' }],
    ['«People v. Nozolino, 2013 CO 19, ¶ 16, 298 P.3d 915, 919».', { core: '2013 CO 19' }],
    ['«Jones v. Ford, 2022 IL 127301, ¶ 40».', { core: '2022 IL 127301' }],
    ['«State v. Robinson, 2017-0912, p. 4 (La. 1/30/19), 265 So. 3d 100, 103».', { docket: '2017-0912', courtId: 'la', date: '2019-1-30', pin: '103' }],
    ['As held in «2003-1234 (La. 5/4/05), 900 So. 2d 12, 15», the clause fails.', { docket: '2003-1234', courtId: 'la', pin: '15' }],
    ['«Vane v. Ross, 2019 UT 5, ¶ 9». *«Vane*, ¶ 13».', {}, { kind: 'shortCase', name: 'Vane', pin: '¶ 13' }],
    ['«Vane v. Ross, 2019 UT 5, ¶ 9». See *«Vane*, at ¶¶ 13–14».', {}, { kind: 'shortCase', name: 'Vane', pin: '¶¶ 13–14' }],
    ['«Couch v. Durrani, 2021-Ohio-726, ¶ 9». *«Couch*, 2021-Ohio-726, at ¶ 12».', {}, { name: 'Couch', pin: '¶ 12' }],
  ]);
});

describe('California style', () => {
  table([
    ['(«In re Marriage of Bonds (2000) 24 Cal.4th 1, 12».)', { name: 'In re Marriage of Bonds', pin: '12' }],
    ['(«Sanchez v. Valencia Holding Co., LLC (2015) 61 Cal.4th 899, 910–911, fn. 4».)', { parties: 'Sanchez | Valencia Holding Co., LLC', pin: '910–911 n4' }],
    ['(«People v. Sanchez (2016) 63 Cal.4th 665, 686 (*Sanchez*)».)', { pin: '686' }],
    ['(*«Sanchez*, *supra*, 63 Cal.4th at p. 686, fn. 13».)', { kind: 'shortCase', pin: '686 n13' }],
    ['(*«Id.* at p. 12, fn. 3».)', { kind: 'id', pin: '12 n3' }],
    ['(*«Ibid.»*)', { kind: 'id' }],
    ['(«§ 437c, subd. (p)(2)».)', { kind: 'statute', sections: '437c', pin: 'subd. (p)(2)' }],
    ['(«Cal. Rules of Court, rule 8.204(a)(1)(B)».)', { kind: 'rule', sections: '8.204(a)(1)(B)' }],
    ['(«Cal. Const., art. VI, § 13».)', { kind: 'constitution' }],
    ['(«Evid. Code, § 352».)', { kind: 'statute', sections: '352' }],
    ['(«Code Civ. Proc., §§ 425.10, 425.16, subd. (b)(1)».)', { sections: '425.10 | 425.16', pin: 'subd. (b)(1)' }],
    ['(«CACI No. 400».)', { kind: 'book', title: 'CACI No. 400' }],
    ['The court gave «CALCRIM No. 520» and «CALCRIM Nos. 521 and 522».', { kind: 'book', title: 'CALCRIM No. 520' }, { title: 'CALCRIM Nos. 521 and 522' }],
    ['(«CALJIC No. 8.10».)', { kind: 'book', title: 'CALJIC No. 8.10' }],
  ]);
});
