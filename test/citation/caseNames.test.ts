import { describe } from 'vitest';
import { table } from './table.js';

describe('where a name begins', () => {
  table([
    ['In «Tellabs, Inc. v. Makor Issues & Rights, Ltd., 551 U.S. 308, 322 (2007)», the Court weighed inferences.', { parties: 'Tellabs, Inc. | Makor Issues & Rights, Ltd.' }],
    ["The Court's decision in «Gertz v. Robert Welch, Inc., 418 U.S. 323, 339 (1974)», is settled.", { name: 'Gertz v. Robert Welch, Inc.' }],
    ['Under «Terry v. Ohio, 392 U.S. 1, 21 (1968)», the stop was lawful.', { name: 'Terry v. Ohio' }],
    ['But «Marsh v. Alabama, 326 U.S. 501 (1946)», is narrower.', { name: 'Marsh v. Alabama' }],
    ['As the Ninth Circuit held in «Lacey v. Maricopa County, 693 F.3d 896, 915 (9th Cir. 2012)», it is not so.', { parties: 'Lacey | Maricopa County' }],
    ['Plaintiffs rely on «Bell v. Wolfish, 441 U.S. 520, 547 (1979)».', { name: 'Bell v. Wolfish' }],
    ['The rule was announced long ago. «Younger v. Harris, 401 U.S. 37, 43 (1971)».', { name: 'Younger v. Harris' }],
    ['He sued Acme. «Doe v. Roe, 12 F.4th 34, 36 (9th Cir. 2021)».', { name: 'Doe v. Roe' }],
    ['“The test is objective.” «Harlow v. Fitzgerald, 457 U.S. 800, 818 (1982)».', { name: 'Harlow v. Fitzgerald' }],
    ['The test (see «Harlow v. Fitzgerald, 457 U.S. 800, 818 (1982)») is objective.', { name: 'Harlow v. Fitzgerald', signal: 'see' }],
    ['Justice Scalia wrote for the Court in «Crawford v. Washington, 541 U.S. 36, 50 (2004)».', { name: 'Crawford v. Washington' }],
    ['Since «Mapp v. Ohio, 367 U.S. 643 (1961)», the States are bound.', { name: 'Mapp v. Ohio' }],
    ['The doctrine—«Parker v. Brown, 317 U.S. 341, 350 (1943)»—protects States.', { name: 'Parker v. Brown' }],
    ['Congress overruled that holding; «Landgraf v. USI Film Prods., 511 U.S. 244, 250 (1994)».', { name: 'Landgraf v. USI Film Prods.' }],
    ['Compare the facts of «Katz v. United States, 389 U.S. 347, 351 (1967)».', { parties: 'Katz | United States' }],
    ['Nor does «Lujan v. Defenders of Wildlife, 504 U.S. 555, 560 (1992)», help.', { parties: 'Lujan | Defenders of Wildlife' }],
  ]);
});

describe('what belongs to a name', () => {
  table([
    ['«Kennedy ex rel. Kennedy v. Ridgefield City, 439 F.3d 1055, 1060 (9th Cir. 2006)».', { parties: 'Kennedy ex rel. Kennedy | Ridgefield City' }],
    ["«Bd. of Cnty. Comm'rs of Wabaunsee Cnty. v. Umbehr, 518 U.S. 668, 675 (1996)».", { parties: "Bd. of Cnty. Comm'rs of Wabaunsee Cnty. | Umbehr" }],
    ["«Nat'l Ass'n for Advancement of Colored People v. Button, 371 U.S. 415, 433 (1963)».", { parties: "Nat'l Ass'n for Advancement of Colored People | Button" }],
    ['«Hamdan v. al-Rashid, 612 F.3d 14, 19 (D.C. Cir. 2010)».', { parties: 'Hamdan | al-Rashid' }],
    ['«O’Connor v. D’Angelo, 480 U.S. 709, 715 (1987)».', { parties: 'O’Connor | D’Angelo' }],
    ['«J.D.B. v. North Carolina, 564 U.S. 261, 265 (2011)».', { parties: 'J.D.B. | North Carolina' }],
    ['«City & Cnty. of S.F. v. Trump, 897 F.3d 1225, 1231 (9th Cir. 2018)».', { parties: 'City & Cnty. of S.F. | Trump' }],
    ['«van der Berg v. de la Cruz, 5 F.3d 10, 12 (1st Cir. 1993)».', { parties: 'van der Berg | de la Cruz' }],
    ['«Merrill Lynch, Pierce, Fenner & Smith, Inc. v. Dabit, 547 U.S. 71, 78 (2006)».', { parties: 'Merrill Lynch, Pierce, Fenner & Smith, Inc. | Dabit' }],
    ['«Amchem Prods., Inc. v. Windsor, 521 U.S. 591, 620 (1997)».', { parties: 'Amchem Prods., Inc. | Windsor' }],
    ['«Regents of the Univ. of Cal. v. Bakke, 438 U.S. 265, 289 (1978)».', { parties: 'Regents of the Univ. of Cal. | Bakke' }],
    ['«Ctr. for Biological Diversity v. U.S. Bureau of Land Mgmt., 833 F.3d 1136 (9th Cir. 2016)».', { parties: 'Ctr. for Biological Diversity | U.S. Bureau of Land Mgmt.' }],
    ['«Comm. on Jud. Conduct v. Grant, 15 F.3d 11, 14 (2d Cir. 1994)».', { parties: 'Comm. on Jud. Conduct | Grant' }],
    ['«Greater L.A. Agency on Deafness, Inc. v. Cable News Network, Inc., 742 F.3d 414, 425 (9th Cir. 2014)».', { parties: 'Greater L.A. Agency on Deafness, Inc. | Cable News Network, Inc.' }],
    ['«McCue v. City of Bangor, Maine, 838 F.3d 55, 64 (1st Cir. 2016)».', { parties: 'McCue | City of Bangor, Maine' }],
    ['«The Florida Star v. B.J.F., 491 U.S. 524, 533 (1989)».', { parties: 'The Florida Star | B.J.F.' }],
    ['«Doe v. Univ. of Tex. Health Sci. Ctr. at Houston, 63 F.3d 12, 15 (5th Cir. 1995)».', { parties: 'Doe | Univ. of Tex. Health Sci. Ctr. at Houston' }],
    ['«United States v. $124,700 in U.S. Currency, 458 F.3d 822, 825 (8th Cir. 2006)».', { parties: 'United States | $124,700 in U.S. Currency' }],
    ['«One 1958 Plymouth Sedan v. Pennsylvania, 380 U.S. 693, 696 (1965)».', { parties: 'One 1958 Plymouth Sedan | Pennsylvania' }],
    ['«Health and Hosp. Corp. v. Talevski, 599 U.S. 166, 180 (2023)».', { parties: 'Health and Hosp. Corp. | Talevski' }],
    ["«Dep't of Health and Hum. Servs. v. Roe, 12 F.4th 34, 36 (9th Cir. 2021)».", { parties: "Dep't of Health and Hum. Servs. | Roe" }],
    ['«Smith d/b/a Acme Plumbing v. Jones, 5 F.4th 9, 11 (2d Cir. 2021)».', { parties: 'Smith d/b/a Acme Plumbing | Jones' }],
    ['«Ashcroft et al. v. Iqbal, 556 U.S. 662, 678 (2009)».', { parties: 'Ashcroft et al. | Iqbal' }],
    ['«Doe v. Roe, et al., 12 F.4th 34, 36 (9th Cir. 2021)».', { parties: 'Doe | Roe, et al.' }],
    ['«Núñez v. Peña, 44 F.4th 100, 103 (1st Cir. 2022)».', { parties: 'Núñez | Peña' }],
  ]);
});

describe('names of one party, and spellings of "v."', () => {
  table([
    ['«In re Winship, 397 U.S. 358, 364 (1970)».', { name: 'In re Winship', procedural: 'In re' }],
    ['See «Ex parte Young, 209 U.S. 123, 159 (1908)».', { name: 'Ex parte Young', procedural: 'Ex parte', signal: 'see' }],
    ['«Matter of Sinclair, 870 F.2d 1340, 1342 (7th Cir. 1989)».', { procedural: 'Matter of' }],
    ['«In the Matter of Baby M, 537 A.2d 1227, 1234 (N.J. 1988)».', { name: 'In the Matter of Baby M', procedural: 'In the Matter of' }],
    ['«The Paquete Habana, 175 U.S. 677, 700 (1900)».', { name: 'The Paquete Habana' }],
    ['The fees in «In re Zurn Pex Plumbing Prods. Liab. Litig., 644 F.3d 604, 611 (8th Cir. 2011)», were high.', { name: 'In re Zurn Pex Plumbing Prods. Liab. Litig.' }],
    ['«Farmers Coop. Co. v. Ernst & Young, Inc. (In re Big Sky Farms Inc.), 512 B.R. 212, 215 (Bankr. N.D. Iowa 2014)».', { name: 'Farmers Coop. Co. v. Ernst & Young, Inc. (In re Big Sky Farms Inc.)' }],
    ['«Miranda vs. Arizona, 384 U.S. 436, 444 (1966)».', { parties: 'Miranda | Arizona' }],
    ['«Miranda versus Arizona, 384 U.S. 436, 444 (1966)».', { parties: 'Miranda | Arizona' }],
    ['«Miranda v Arizona, 384 U.S. 436, 444 (1966)».', { parties: 'Miranda | Arizona' }],
    ['«ROE V. WADE, 410 U.S. 113, 153 (1973)».', { parties: 'ROE | WADE' }],
    ['The Court decided Ashcroft v. Iqbal. «556 U.S. 662, 678 (2009)».', { core: '556 U.S. 662' }],
    ['«Ashcroft v. Iqbal 556 U.S. 662, 678 (2009)».', { parties: 'Ashcroft | Iqbal' }],
  ]);
});
