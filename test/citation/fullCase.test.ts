import { describe } from 'vitest';
import { table } from './table.js';

describe('reporters, pages and courts', () => {
  table([
    ['«Seltzer v. Green Day, Inc., 725 F. 3d 1170, 1175 (9th Cir. 2013)».', { core: '725 F. 3d 1170', courtId: 'ca9', year: 2013 }],
    ['«Leonard v. Pepsico, Inc., 88 F.Supp.2d 116, 127 (S.D.N.Y. 1999)».', { core: '88 F.Supp.2d 116', courtId: 'nysd' }],
    ['«Miranda v. Arizona, 384 U. S. 436, 444 (1966)».', { core: '384 U. S. 436' }],
    ['«Hormel v. Henson, 73 F.3rd 497, 504 (2nd Cir. 1996)».', { core: '73 F.3rd 497', courtId: 'ca2' }],
    ['«Poe v. Moe, 12 F. 4th 34, 36 (9th Cir. 2021)».', { core: '12 F. 4th 34' }],
    ['«Doe v. Roe, 409 Fed. Appx. 277, 279 (9th Cir. 2010)».', { core: '409 Fed. Appx. 277' }],
    ['«Santos v. Gates, 287 F.3d 846, 853 (9th Cir.2002)».', { court: '9th Cir.', year: 2002 }],
    ['«Bonner v. City of Prichard, 661 F.2d 1206, 1209 (11th Cir. 1981) (en banc)».', { parentheticals: 'courtYear weight', weight: 'enBanc' }],
    ['«In re Smith, 402 B.R. 10, 14 (B.A.P. 9th Cir. 2009)».', { courtId: 'bap9' }],
    ['«People v. Lucero, 747 P.2d 660, 663 (Colo. 1987)».', { court: 'Colo.', courtId: 'colo' }],
    ['«Helton v. State, 311 So. 2d 381, 382–84 (Fla. Dist. Ct. App. 1975)».', { pin: '382–84', courtId: 'fladistctapp' }],
    ['«Stambovsky v. Ackley, 572 N.Y.S.2d 672, 674 (App. Div. 1991)».', { court: 'App. Div.' }],
    ['«Ex parte Doe, 100 S.W.3d 5, 7 (Tex. App.—Dallas 2003, pet. denied)».', { core: '100 S.W.3d 5' }],
    ['«Sterling v. Moss, 211 F. App’x 118, 124 (3d Cir. 2007) (mem.)».', { core: '211 F. App’x 118', weight: 'memorandum' }],
    ['«Doe v. Roe, 605 U.S. ___, 145 S. Ct. 100, 104 (2025)».', { core: '605 U.S. ___', parallels: '145 S. Ct. 100, 104' }],
    ['«Biden v. Texas, ___ F.4th ___, 2023 WL 55 (5th Cir. 2023)».', { core: '___ F.4th ___' }],
    ['«Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803)».', { core: '5 U.S. (1 Cranch) 137', pin: '177' }],
    ['«Slaughter-House Cases, 83 U.S. (16 Wall.) 36, 71 (1873)».', { core: '83 U.S. (16 Wall.) 36' }],
    ['«Doe v. Roe, 12 F.6th 34, 36 (2d Cir. 2024)».', { core: '12 F.6th 34' }],
    ['«Navajo Nation v. Hunter, 7 Nav. R. 194, 195 (Nav. Sup. Ct. 1996)».', { core: '7 Nav. R. 194' }],
    ['«Ashcroft v. Iqbal, 556 U.S. 662, 678, (2009)».', { pin: '678', year: 2009 }],
    ['«Ashcroft v. Iqbal, 556 U.S., 662, 678 (2009)».', { pin: '678' }],
    ['«Ashcroft v. Iqbal, 556 U.S. 662 at 678 (2009)».', { pin: '678' }],
    ['«Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir. 2013».', { courtId: 'ca9', year: 2013 }],
    ['«Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir.)».', { courtId: 'ca9' }],
    ['«Smith v. Acme Co., 88 F. Supp. 2d 116, 120 (S.D.N.Y.), aff’d, »«180 F.3d 88 (2d Cir. 1999)».'.replace(', aff’d, »«', '», aff’d, «'), { courtId: 'nysd' }, { history: 'aff’d > 0' }],
  ]);
});

describe('parallel reporters', () => {
  table([
    ['«Harden v. Playboy Enters., Inc., 261 Ill. App. 3d 443, 444, 633 N.E.2d 764, 765 (1993)».', { pin: '444', parallels: '633 N.E.2d 764, 765' }],
    ['«Roper v. Simmons, 543 U.S. 551, 575, 125 S. Ct. 1183, 1198, 161 L. Ed. 2d 1 (2005)».', { pin: '575', parallels: '125 S. Ct. 1183, 1198 | 161 L. Ed. 2d 1' }],
    ['«Wexler v. Greenberg, 399 Pa. 569, 160 A.2d 430 (1960)».', { core: '399 Pa. 569', parallels: '160 A.2d 430' }],
    ['«Poe v. Ullman, 367 U.S. 497, 81 S.Ct. 1752, 6 L.Ed.2d 989 (1961)».', { parallels: '81 S.Ct. 1752 | 6 L.Ed.2d 989' }],
  ]);
});

describe('databases, dockets and slip opinions', () => {
  table([
    ['«Smith v. Acme Co., No. 20-cv-01234, 2021 WL 1234567, at *3 (N.D. Cal. Mar. 1, 2021)».', { docket: 'No. 20-cv-01234', pin: '*3', courtId: 'cand', date: '2021-3-1' }],
    ['«Brown v. Cnty. of Kern, No. 11-02162, 2014 WL 1364931 at *14 (E.D. Cal. Apr. 7, 2014)».', { pin: '*14', date: '2014-4-7' }],
    ['«Larch v. Birch, 2021 WL 1234567, No. 20-cv-01234, at *3 (N.D. Cal. Mar. 1, 2021)».', { docket: 'No. 20-cv-01234', pin: '*3', courtId: 'cand', date: '2021-3-1' }],
    ['«Madrid v. Ruiz, No. 108 CV 00098, 2011 WL 13243581 (E.D. Cal. Feb. 23, 2011)».', { docket: 'No. 108 CV 00098' }],
    ['«Doe v. Roe, Case No. 5:19-cv-00061-LHK (NC), 2019 U.S. Dist. LEXIS 12345, at *7–8 (N.D. Cal. Jan. 4, 2019)».', { docket: 'Case No. 5:19-cv-00061-LHK (NC)', pin: '*7–8' }],
    ['«Kim v. Lee, Nos. 20-1234, 20-1301, 2021 WL 99 (2d Cir. May 5, 2021) (per curiam)».', { docket: 'Nos. 20-1234, 20-1301', weight: 'perCuriam' }],
    ['«Poe v. Moe, No. 19-123, slip op. at 4 (D. Nev. May 1, 2020)».', { kind: 'fullCase', docket: 'No. 19-123', pin: '4', courtId: 'nvd' }],
    ['«Lee v. City of Los Angeles, No. 20-55123 (9th Cir. argued Mar. 3, 2021)».', { kind: 'docket', courtId: 'ca9' }],
    ['«Ms. L. v. ICE, No. 18-cv-428, ECF No. 83 (S.D. Cal. June 26, 2018) (order)».', { kind: 'docket', courtId: 'casd' }],
    ['PEREZ V. CITY OF FRESNO, No. 22-15546 (9th Cir. 2024)'],
    ['«Poe v. Moe, No. 19-123 (D. Nev. May 1, 2020)».', { kind: 'docket', docket: 'No. 19-123' }],
    ['«Smith v. Acme Co., 2021 WL 1234567, at *3 (N.D. Cal. Mar. 1, 2021)».', { core: '2021 WL 1234567', pin: '*3' }],
    ['«State v. Green, No. 2012AP1475–CR, 2013 WL 5811261, at *7 (Wis. Ct. App. Oct. 30, 2013)».', { docket: 'No. 2012AP1475–CR', courtId: 'wisctapp' }],
    ['«Dawn Corp. v. Mallory, Index No. 651233/2018, 2019 WL 1234567 (Sup. Ct. N.Y. Cnty. Apr. 3, 2019)».', { docket: 'Index No. 651233/2018' }],
  ]);
});

describe('neutral citations', () => {
  table([
    ['«Couch v. Durrani, 2021-Ohio-726, ¶ 9».', { core: '2021-Ohio-726', pin: '¶ 9' }],
    ['«USA Power, LLC v. PacifiCorp, 2016 UT 20, ¶ 5, 372 P.3d 629».', { core: '2016 UT 20', parallels: '372 P.3d 629' }],
    ['«People v. Doe, 2015 IL App (1st) 123456, ¶¶ 9–11».', { core: '2015 IL App (1st) 123456', pin: '¶¶ 9–11' }],
    ['«State v. Tucker, 2012 VT 71, ¶ 4, 192 Vt. 300».', { core: '2012 VT 71' }],
    ['«State v. Kazel, 2013-NMSC-040, ¶ 12».', { core: '2013-NMSC-040' }],
    ['«Klein v. Sand, 2021 NY Slip Op 50417(U) (Sup. Ct. Kings Cnty. 2021)».', { core: '2021 NY Slip Op 50417(U)' }],
    ['«Olson v. Berg, 2009 ND 12, ¶ 3, 760 N.W.2d 99».', { core: '2009 ND 12' }],
  ]);
});

describe("states' own styles", () => {
  table([
    ['«Smith v. County of Los Angeles (2013) 214 Cal.App.4th 266, 283 [153 Cal.Rptr.3d 743]»; next.', { parallels: '153 Cal.Rptr.3d 743', pin: '283' }],
    ['«State v. Jones, 2003-1234 (La. 5/4/05), 900 So. 2d 12».', { parties: 'State | Jones', docket: '2003-1234', courtId: 'la', date: '2005-5-4' }],
    ['«Smith v. State, 123 So.3d 456 (Fla. 2d DCA 2013)».', { courtId: 'fladistctapp' }],
    ['(«Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 850».)', { parties: 'Aguilar | Atlantic Richfield Co.', year: 2001, pin: '850' }],
    ['«People v. Superior Court (Romero) (1996) 13 Cal.4th 497, 504».', { name: 'People v. Superior Court (Romero)', year: 1996 }],
    ['(«Lopez v. Garza (9th Cir. 2014) 732 F.3d 1171, 1180».)', { courtId: 'ca9', year: 2014 }],
    ['(«People v Perez, 27 NY3d 422, 430 [2016]»)', { parties: 'People | Perez', year: 2016 }],
    ['(«Matter of Warren, 12 AD3d 34, 36 [4th Dept 2004]»)', { procedural: 'Matter of', year: 2004 }],
  ]);
});
