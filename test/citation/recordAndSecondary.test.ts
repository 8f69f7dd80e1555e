import { describe } from 'vitest';
import { table } from './table.js';

describe('the record', () => {
  table([
    ['The motion was denied. «1-ER-12».', { kind: 'record', document: 'ER', pin: '12', entry: '1' }],
    ['«2-SER-300–05».', { document: 'SER', pin: '300–05' }],
    ['«ER-26».', { document: 'ER', pin: '26' }],
    ['«ER 12».', { document: 'ER', pin: '12' }],
    ['«2-ER at 874».', { document: 'ER', pin: '874' }],
    ['«2-ER-at 145»; «2 E.R. 146».', { document: 'ER', pin: '145' }, { document: 'E.R.', pin: '146' }],
    ['«J.A. 182».', { document: 'J.A.', pin: '182' }],
    ['«Pet. App. 5a–7a».', { document: 'Pet. App.', pin: '5a–7a' }],
    ['«ROA.123».', { kind: 'record' }],
    ['«Dkt. 45-1 at 3».', { document: 'Dkt.', entry: '45-1', pin: '3' }],
    ['The amended complaint says so. «CAC ¶¶ 60–75».', { kind: 'record', document: 'CAC', pin: '¶¶ 60–75' }],
    ['They deny it. «Answer ¶ ¶ 7–9».', { kind: 'record', document: 'Answer', pin: '¶ ¶ 7–9' }],
    ['«ECF No. 45 at 3–4».', { document: 'ECF No.', entry: '45', pin: '3–4' }],
    ['«D.E. 12 at 3».', { entry: '12' }],
    ['«Compl. ¶¶ 12–14».', { document: 'Compl.', pin: '¶¶ 12–14' }],
    ['«Compl. ¶¶12–14».', { pin: '¶¶ 12–14' }],
    ['«First Am. Compl. ¶ 31».', { document: 'First Am. Compl.' }],
    ['«Smith Decl. ¶ 4, ECF No. 45».', { document: 'Smith Decl.', entry: '45', pin: '¶ 4' }],
    ['«Jones Dep. 8:24–9:5».', { document: 'Jones Dep.', pin: '8:24–9:5' }],
    ['«Jones Dep. 8: 24–25».', { document: 'Jones Dep.' }],
    ['«Trial Tr. vol. 3, 45:2–7».', { document: 'Trial Tr.' }],
    ['«Ex. A, at 5».', { entry: 'A', pin: '5' }],
    ['«Compl. Ex. 4, at 2–3».', { entry: '4', pin: '2–3' }],
    ["«Pl.'s Br. at 5».", { document: "Pl.'s Br.", pin: '5' }],
    ['«Miller Aff. ¶ 8».', { document: 'Miller Aff.' }],
    ['«2 RT 17:3».', { document: 'RT', entry: '2' }],
    ['«Opening Br. 12».', { document: 'Opening Br.', pin: '12' }],
    ['The officer testified otherwise («Ruiz Dep. 31:4–32:11»).', { document: 'Ruiz Dep.' }],
  ]);
});

describe('journals, books, restatements', () => {
  table([
    ['«Oliver Wendell Holmes, *The Path of the Law*, 10 Harv. L. Rev. 457, 461 (1897)».', { kind: 'journal', author: 'Oliver Wendell Holmes', title: 'The Path of the Law', pin: '461', year: 1897 }],
    ['«Holmes, "The Path of the Law," 10 Harv.L.Rev. 457, 461 (1897)».', { kind: 'journal', author: 'Holmes' }],
    ['«Roy F. Baumeister et al., *Bad Is Stronger than Good*, 5 Rev. Gen. Psych. 323, 325 (2001)».', { kind: 'journal', author: 'Roy F. Baumeister et al.' }],
    ['See «David Ziff, *The Worst System of Citation*, 66 J. Legal Educ. 668, 669 (2017)».', { kind: 'journal', signal: 'see' }],
    ['«6 Melville B. Nimmer & David Nimmer, *Nimmer on Copyright* § 14.02 (2020)».', { kind: 'book', title: 'Nimmer on Copyright' }],
    ['«Oliver Wendell Holmes, *The Common Law* 5 (1881)».', { kind: 'book', pin: '5', year: 1881 }],
    ["*«Black's Law Dictionary* (11th ed. 2019)».", { kind: 'book' }],
    ["*«Black's Law Dictionary* 1723 (11th ed. 2019)».", { kind: 'book', pin: '1723' }],
    ['«11A Charles Alan Wright et al., *Federal Practice and Procedure* § 2948 (3d ed. 2013)».', { kind: 'book', author: 'Charles Alan Wright et al.' }],
    ['«Restatement (Second) of Torts § 402A (Am. L. Inst. 1965)».', { kind: 'book', title: 'Restatement (Second) of Torts' }],
    ['«Restatement (Third) of Agency § 2.01 cmt. c».', { kind: 'book' }],
    ['«The Federalist No. 78, at 465 (Alexander Hamilton)».', { kind: 'book', pin: '465' }],
  ]);
});
