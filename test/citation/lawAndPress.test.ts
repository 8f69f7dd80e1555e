import { describe } from 'vitest';
import { nothing, table } from './table.js';

describe('session laws, reports and hearings', () => {
  table([
    ['«1976 N.Y. Laws 2345»; «2003 Tex. Gen. Laws 847, 852»; «2010 Va. Acts ch. 12».', { kind: 'legislative', sections: '2345' }, { pin: '852' }, { sections: '12' }],
    ['«2002 Am.Sub.S.B. No. 106, 149 Ohio Laws, Part II, 3500».', { code: 'Ohio Laws', sections: '3500' }],
    ['Congress built it. «Leahy-Smith America Invents Act, Pub. L. No. 112-29, § 6(a), 125 Stat. 284, 299–304 (2011)». Under the «Civil Rights Act of 1991, Pub. L. No. 102-166, 105 Stat. 1071»; «Pub. L. No. 98-473, 98 Stat. 1837».', { pin: '299–304' }, { core: 'Pub. L. No. 102-166, 105 Stat. 1071' }],
    ['«H.R. Rep. No. 112-98, pt. 1, at 45–48 (2011)»; «S. Rep. No. 98-225, at 227 & n.3 (1983)».', { sections: '112-98, pt. 1', pin: '45–48' }, { sections: '98-225' }],
    ['«157 Cong. Rec. S1376 (daily ed. Mar. 8, 2011)».', { year: 2011 }],
    ['*«Deaths in Custody: Hearing Before the S. Comm. on the Judiciary*, 114th Cong. 52 (2016)»; he gave Senate testimony, «Deaths in Custody: Hearing Before the S. Comm. on the Judiciary, 114th Cong. 52 (2016)».', { kind: 'legislative', pin: '52', year: 2016 }, { pin: '52' }],
    ['«Oversight of the Bureau: Hearings Before the H. Comm. on Fin. Servs., 103d Cong. 7–9 (1993)».', { pin: '7–9' }],
    ['«International Convention on Salvage art. 8(1)(a), Apr. 28, 1989, S. Treaty Doc. No. 102-12, 1953 U.N.T.S. 165».', { kind: 'other' }],
    ['«Vienna Convention on Consular Relations art. 36, Apr. 24, 1963, 21 U.S.T. 77, 596 U.N.T.S. 261». *See* «Treaty of Guadalupe Hidalgo, U.S.-Mex., Feb. 2, 1848, 9 Stat. 922».', { kind: 'other' }, { signal: 'see' }],
  ]);
  nothing([
    'The Hearing before the court was on May 5, 2016, in Room 114.',
    'The Convention met on Apr. 28, 1989, and the Agreement was signed Feb. 2, 1848, at noon.',
    'These Laws 12 times over, and the Acts 5 of the play.',
  ]);
});

describe('newspapers, dictionaries, treatises', () => {
  table([
    ["«Paul Rainwater, *A Rich Night's Work*, Times-Picayune (New Orleans), Apr. 2, 2023, at B1», and a bill.", { kind: 'journal', author: 'Paul Rainwater', title: "A Rich Night's Work", pin: 'B1', year: 2023, core: 'Times-Picayune (New Orleans), Apr. 2, 2023' }],
    ['a news story, «Dana Tims, Jail Deaths Climb, Oregonian, Feb. 2, 2016, at A1».', { author: 'Dana Tims', title: 'Jail Deaths Climb' }],
    ['«Adam Liptak, *Justices Rule*, N.Y. Times, June 24, 2022, § A, at 1».', { pin: '1' }],
    ["«Black's Law Dictionary 1243 (10th ed. 2014)»; «Webster's New World Dictionary 5 (1990)».", { kind: 'book', title: "Black's Law Dictionary", pin: '1243' }, { year: 1990 }],
    ['Its guide, «Patent Trial and Appeal Board Consolidated Trial Practice Guide 73 (Nov. 2019)».', { pin: '73', year: 2019 }],
    ['«Margo Schlanger, The Constitutional Law of Incarceration, Reconfigured, 103 Cornell L. Rev. 357, 410–14 (2018)».', { author: 'Margo Schlanger', title: 'The Constitutional Law of Incarceration, Reconfigured' }],
    ['«3A Martin J. Norris, *Benedict on Admiralty* § 63, at 6-2 (7th ed. 1997)»; «Bogert, *The Law of Trusts* § 992, at 164–65 (3d ed. 2005)»; «2 Donald S. Chisum, *Chisum on Patents* § 5.04[1][e] (2021)».', { pin: '63, 6-2' }, { pin: '992, 164–65' }, { title: 'Chisum on Patents' }],
    ['«Restatement (Second) of Torts § 8A cmt. b (Am. Law Inst. 1965)».', { pin: '8A, cmt. b', year: 1965 }],
  ]);
  nothing(['On Sunday, Feb. 2, 2016, at 5 p.m., he left. The meeting in New York, May 3, 2016, at 10 was short.', 'His Dictionary 12 (2004) was torn.', 'The Oregonian, Feb. 2, 2016, sold well.']);
});

describe('the record of other courts', () => {
  table([
    ['«Fenton Depo. 19:8-21:3»; «T.d. 34, Ex. B»; «T.d. 1»; «T.d. 71, at 5-9»; «T.d. 34, ¶ 4».', { document: 'Fenton Depo.' }, { entry: '34', pin: 'Ex. B' }, { entry: '1' }, { pin: '5-9' }, { pin: '¶ 4' }],
    ["«Appellees' Br. 4, 9, 17–18, 33, 40»; «Appellees' Br. 26 & n.8»; «2 C.R. 301, 309»; «2 CT 201», «3 CT 5».", { pin: '4, 9, 17–18, 33, 40' }, { pin: '26 n8' }, { pin: '301, 309' }, { pin: '201' }, { entry: '3' }],
    ['A letter, «SA8», filled it. (See «SA12–14».) «JA112»; «Appx201, ¶¶ 44–51»; «Appx63 at 2:44–51»; «Appx14 n.5».', { document: 'SA', pin: '8' }, { pin: '12–14' }, { document: 'JA' }, { pin: '201' }, { pin: '63' }, { pin: '14 n5' }],
    ['«Tr. 45», 12 officers came. «Br. 12», 2019 was long.', { pin: '45' }, { pin: '12' }],
  ]);
  nothing(['Vitamin RA5 and the AA7 chip were sold.', 'The T.d. was late 34 times.']);
});

describe('names and histories that were cut', () => {
  table([
    ['Cf. («Doe v. Roe, 5 F.3d 6 (3d Cir. 2009)») ("*Unisys III*"), *and* *«Pell v. E.I. DuPont & Co.*, 539 F.3d 292, 307 (3d Cir. 2008)».', {}, { parties: 'Pell | E.I. DuPont & Co.' }],
    ['The first we call *Curtiss-Wright*. «514 U.S. at 80–82». *«Smith & Co.*, 5 F.3d at 6».', { core: '514 U.S. at 80–82' }, { name: 'Smith & Co.' }],
    ["*«Securus Techs., Inc. v. Glob. Tel*Link Corp.*, 701 F. App'x 971, 977 (Fed. Cir. 2017)».", { parties: 'Securus Techs., Inc. | Glob. TelLink Corp.' }],
    ['«Horton by Horton v. City of Santa Maria, 915 F.3d 592, 599 (9th Cir. 2019)». The rule adopted by «Smith v. Jones, 5 F.3d 6 (9th Cir. 1993)».', { parties: 'Horton by Horton | City of Santa Maria' }, { parties: 'Smith | Jones' }],
    ['Four elements follow. «Gordon I, 888 F.3d at 1125». In Part II, «5 F.3d at 6».', { name: 'Gordon I' }, {}],
    ['«Trevino v. Gates, 99 F.3d 911 (9th Cir. 1996)», holding modified by «Navarro v. Block, 250 F.3d 729 (9th Cir. 2001)».', {}, { history: 'holding modified by > 0' }],
    ['«Smith v. County, 251 Or. App. 40, 282 P.3d 10», rev. den., «353 Or. 103 (2012)»; «A v. B, 5 P.3d 6 (Or. 2000)», rev den, «353 Or 103 (2001)».', {}, { history: 'rev. den. > 0' }, {}, { history: 'rev den > 2' }],
  ]);
});
