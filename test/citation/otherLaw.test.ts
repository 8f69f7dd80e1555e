import { describe } from 'vitest';
import { nothing, table } from './table.js';

describe('codes of further states', () => {
  table([
    ['«Cal. Bus. & Prof. Code §§ 17200–17210».', { sections: '17200 | 17210' }],
    ['«N.J. Stat. Ann. § 2C:11-3(a)».', { code: 'N.J. Stat. Ann.', sections: '2C:11-3(a)' }],
    ['«N.J.S.A. 2C:11-3».', { code: 'N.J. Stat. Ann.', sections: '2C:11-3' }],
    ['«Colo. Rev. Stat. § 13-21-102 (2023)».', { sections: '13-21-102', year: 2023 }],
    ['«C.R.S. § 13-21-102».', { code: 'Colo. Rev. Stat.' }],
    ['«Mich. Comp. Laws § 600.2912a».', { sections: '600.2912a' }],
    ['«MCL 600.2912a(1)».', { code: 'Mich. Comp. Laws', sections: '600.2912a(1)' }],
    ['«Minn. Stat. § 604.02, subd. 1».', { sections: '604.02', pin: 'subd. 1' }],
    ['«Wis. Stat. § 893.54(1m)».', { sections: '893.54(1m)' }],
    ['«N.Y. Gen. Bus. Law § 349(h) (McKinney 2023)».', { code: 'N.Y. Gen. Bus. Law', year: 2023 }],
    ['«N.Y. Comp. Codes R. & Regs. tit. 22, § 202.5 (2023)».', { kind: 'regulation', sections: '202.5' }],
    ['«A.R.S. § 12-542».', { code: 'Ariz. Rev. Stat. Ann.' }],
    ['«Utah Code § 78B-2-307».', { sections: '78B-2-307' }],
    ['«Ind. Code § 34-18-7-1».', { sections: '34-18-7-1' }],
    ['«Tenn. Code Ann. § 29-26-121(a)(1)».', { sections: '29-26-121(a)(1)' }],
    ['«Neb. Rev. Stat. § 25-21,185.09 (Reissue 2016)».', { sections: '25-21,185.09', year: 2016 }],
    ['«N.C. Gen. Stat. § 1-52(16)».', { sections: '1-52(16)' }],
    ['«Conn. Gen. Stat. § 52-584».', { sections: '52-584' }],
    ['«Alaska Stat. § 09.10.070».', { sections: '09.10.070' }],
    ['«D.C. Code § 12-301».', { sections: '12-301' }],
    ['«Okla. Stat. tit. 12, § 95».', { sections: '95' }],
    ['«12 O.S. § 95».', { code: 'Okla. Stat.' }],
    ['«R.I. Gen. Laws § 9-1-14».', { sections: '9-1-14' }],
    ['«W. Va. Code § 55-2-12».', { sections: '55-2-12' }],
    ['«La. Rev. Stat. § 9:5628».', { sections: '9:5628' }],
    ['«La. R.S. 9:5628».', { kind: 'statute', sections: '9:5628' }],
    ['«Me. Rev. Stat. tit. 14, § 752».', { sections: '752' }],
    ['«N.H. Rev. Stat. Ann. § 508:4».', { sections: '508:4' }],
    ['«ORS 12.110(1)».', { code: 'Or. Rev. Stat.' }],
    ['«Ark. Code Ann. § 16-56-105».', { sections: '16-56-105' }],
    ['«Mo. Rev. Stat. § 516.120».', { sections: '516.120' }],
    ['«Mass. Gen. Laws ch. 231, § 85».', { sections: 'ch. 231, § 85' }],
    ['«G.L. c. 93A, § 9».', { kind: 'statute' }],
  ]);
});

describe('federal law beyond the Code', () => {
  table([
    ['«28 U.S.C. §§ 1291, 1292(b), 1331–1332».', { sections: '1291 | 1292(b) | 1331 | 1332' }],
    ['«18 U.S.C. § 922(g)(1)».', { sections: '922(g)(1)' }],
    ['«26 C.F.R. § 1.501(c)(3)-1(d)(2)».', { kind: 'regulation', sections: '1.501(c)(3)-1(d)(2)' }],
    ['«U.S.S.G. § 2B1.1 cmt. n.3(A)».', { kind: 'rule', sections: '2B1.1', pin: 'cmt. n.3(A)' }],
    ['«U.S.S.G. § 2B1.1, cmt. n.3».', { sections: '2B1.1', pin: 'cmt. n.3' }],
    ['«USSG § 3E1.1, comment. (n.4)».', { sections: '3E1.1', pin: 'comment. (n.4)' }],
    ['«U.S. Sent’g Guidelines Manual § 2D1.1(b)(1) (U.S. Sent’g Comm’n 2021)».', { sections: '2D1.1(b)(1)', year: 2021 }],
    ['«Exec. Order No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017)».', { kind: 'regulation', code: 'Exec. Order No.', sections: '13,769', year: 2017 }],
    ['«Exec. Order No. 13769, 82 Fed. Reg. 8977, 8980 (Jan. 27, 2017)».', { pin: '8980' }],
    ['By «Executive Order 14110» the President acted.', { kind: 'regulation', code: 'Exec. Order No.', sections: '14110' }],
    ['«Exec. Order No. 12,866 § 6(a)».', { sections: '12,866', pin: '§ 6(a)' }],
    ['«N.Y. Exec. Order No. 202.8 (Mar. 20, 2020)».', { kind: 'regulation', code: 'N.Y. Exec. Order No.', sections: '202.8', year: 2020 }],
    ['«Cal. Exec. Order No. N-33-20 (Mar. 19, 2020)».', { sections: 'N-33-20' }],
    ['«Proclamation No. 9645, 82 Fed. Reg. 45,161 (Sept. 24, 2017)».', { kind: 'regulation', code: 'Proclamation No.' }],
    ['«98 Stat. 2027».', { kind: 'legislative', code: 'Stat.', sections: '2027' }],
    ['«98 Stat. 2027, 2031 (1984)».', { pin: '2031', year: 1984 }],
    ['«98 Stat. at 2031».', { pin: '2031' }],
    ['«Pub. L. No. 98-473, 98 Stat. 2027 (1984)».', { kind: 'legislative' }],
    ['«H.R. Conf. Rep. No. 104-369, at 41 (1995)».', { kind: 'legislative', pin: '41' }],
    ['«H.R. Doc. No. 99-217, at 10 (1986)».', { kind: 'legislative', pin: '10' }],
    ['«167 Cong. Rec. S1234 (daily ed. Mar. 3, 2021) (statement of Sen. Warren)».', { kind: 'legislative' }],
    ['«S. 2088, 117th Cong. (2021)».', { kind: 'legislative' }],
    ['«86 Fed. Reg. 7009, 7010 (to be codified at 29 C.F.R. pt. 1910)».'.replace('29 C.F.R. pt. 1910', '«29 C.F.R. pt. 1910»'), { pin: '7010' }],
  ]);
});

describe('rules, instructions and constitutions', () => {
  table([
    ['«Fed. R. Crim. P. 11(b)(1)(N)».', { code: 'Fed. R. Crim. P.', sections: '11(b)(1)(N)' }],
    ['«Fed. R. Bankr. P. 7056».', { code: 'Fed. R. Bankr. P.' }],
    ["«Fed. R. Civ. P. 23(f)» advisory committee's note to 1998 amendment.", { sections: '23(f)' }],
    ['«Model Rules of Pro. Conduct r. 1.7 cmt. 2 (Am. Bar Ass’n 2020)».', { kind: 'rule', sections: '1.7', pin: 'cmt. 2' }],
    ['«Ill. Sup. Ct. R. 315(a)».', { kind: 'rule', sections: '315(a)' }],
    ['«Fla. R. Civ. P. 1.510(c)».', { kind: 'rule', sections: '1.510(c)' }],
    ['«C.D. Cal. L.R. 7-3».', { kind: 'rule', sections: '7-3' }],
    ['«Ninth Circuit Rule 36-3(a)».', { kind: 'rule', sections: '36-3(a)' }],
    ['«Fed. Cir. R. 36».', { kind: 'rule', sections: '36' }],
    ['«Mass. Const. pt. 1, art. XIV».', { kind: 'constitution' }],
    ['«N.Y. Const. art. VI, § 3(a)».', { kind: 'constitution', sections: 'art. VI, § 3(a)' }],
    ['«U.S. Const. amends. V, XIV».', { kind: 'constitution' }],
    ['«Ninth Cir. Model Crim. Jury Instr. 6.19 (2022)».', { kind: 'book', title: 'Ninth Cir. Model Crim. Jury Instr. 6.19', year: 2022 }],
    ['«Ninth Circuit Model Civil Jury Instruction 9.25».', { kind: 'book', title: 'Ninth Circuit Model Civil Jury Instruction 9.25' }],
    ['«Manual of Model Criminal Jury Instructions for the District Courts of the Ninth Circuit § 6.19 (2022)».', { kind: 'book', year: 2022 }],
    ['«Seventh Cir. Pattern Crim. Jury Instr. § 2.03 (2023)».', { kind: 'book', title: 'Seventh Cir. Pattern Crim. Jury Instr. § 2.03' }],
    ['«N.Y. Pattern Jury Instr.—Civil 2:10».', { kind: 'book' }],
  ]);
});

describe('articles and books', () => {
  table([
    ['«Cass R. Sunstein, *Chevron Step Zero*, 92 Va. L. Rev. 187, 190–91 (2006)».', { kind: 'journal', author: 'Cass R. Sunstein', pin: '190–91' }],
    ['«Note, *Recent Case*, 134 Harv. L. Rev. 2273 (2021)».', { kind: 'journal' }],
    ['«Antonin Scalia & Bryan A. Garner, *Reading Law* 174 (2012)».', { kind: 'book', author: 'Antonin Scalia & Bryan A. Garner', pin: '174' }],
    ['«3 J. Thomas McCarthy, *McCarthy on Trademarks and Unfair Competition* § 20:17 (5th ed. 2023)».', { kind: 'book', pin: '20:17' }],
    ['«John Hart Ely, *Democracy and Distrust* 87–88 (1980)».', { kind: 'book', pin: '87–88' }],
    ['«Restatement (Second) of Contracts § 90 cmt. b (Am. L. Inst. 1981)».', { kind: 'book', title: 'Restatement (Second) of Contracts' }],
    ['«Restatement (Second) of Contracts § 90 cmt. b, illus. 3 (Am. L. Inst. 1981)».', { kind: 'book' }],
    ['«Restatement (Third) of Torts: Phys. & Emot. Harm § 29 (Am. L. Inst. 2010)».', { kind: 'book' }],
    ['«Frankfurter & Corcoran, *supra* note 3».', { kind: 'supra', name: 'Frankfurter & Corcoran' }],
    ['«Frankfurter & Corcoran, *supra* note 3, at 1005».', { name: 'Frankfurter & Corcoran', pin: '1005' }],
    ['See «Sunstein, *supra*, at 192».', { kind: 'supra', name: 'Sunstein', pin: '192', signal: 'see' }],
    ['«Wright & Miller, *supra*, § 1357».', { kind: 'supra', name: 'Wright & Miller', pin: '§ 1357' }],
    ['«W. Page Keeton et al., Prosser and Keeton on the Law of Torts § 30, at 164–65 (5th ed. 1984)».', { kind: 'book', author: 'W. Page Keeton et al.', title: 'Prosser and Keeton on the Law of Torts' }],
    ['«5C Wright & Miller, *Federal Practice and Procedure* § 1366 (3d ed. 2004)».', { kind: 'book', author: 'Wright & Miller' }],
    ['«2A Norman J. Singer & J.D. Shambie Singer, *Sutherland Statutory Construction* § 46:6 (7th ed. 2014)».', { kind: 'book' }],
  ]);
});

describe('further record citations', () => {
  table([
    ['«ER-0123–0125».', { document: 'ER', pin: '0123–0125' }],
    ['(«AOB 23–24».)', { kind: 'record', document: 'AOB', pin: '23–24' }],
    ["«Hr'g Tr. 12:3–9 (Mar. 2, 2021)».", { kind: 'record', pin: '12:3–9' }],
    ['«Doc. 14-2, ¶ 6».', { entry: '14-2', pin: '¶ 6' }],
    ['«Smith Decl., ¶¶ 4–6».', { document: 'Smith Decl.', pin: '¶¶ 4–6' }],
    ['«Ex. 12 at 4:5–9».', { entry: '12', pin: '4:5–9' }],
    ['See «Declaration of Jane Roe ("Roe Decl.") ¶¶ 3–9».', { kind: 'record', pin: '¶¶ 3–9' }],
    ["«Hr'g Tr. (Apr. 2, 2024) 14:3–15:9».", { kind: 'record', pin: '14:3–15:9' }],
    ['«Dkt. 33 (FAC) ¶¶ 12, 44–46».', { kind: 'record', entry: '33' }],
    ['«JA123».', { kind: 'record', document: 'JA', pin: '123' }],
    ['«Tr. of Oral Arg. 23».', { kind: 'record', pin: '23' }],
    ["«Defs.' Mot. 12–14, ECF No. 33».", { kind: 'record', entry: '33', pin: '12–14' }],
    ['(«4 AA 812».)', { document: 'AA', entry: '4', pin: '812' }],
    ['(«CT 123–124».)', { document: 'CT', pin: '123–124' }],
    ['«Appx41–58».', { kind: 'record', document: 'Appx', pin: '41–58' }],
    ['*See* «Appx7».', { kind: 'record', document: 'Appx', pin: '7' }],
    ['The clerk filed it. «1 C.R. 12».', { kind: 'record', document: 'C.R.', entry: '1', pin: '12' }],
    ['«3 R.R. 41–43».', { kind: 'record', document: 'R.R.', entry: '3', pin: '41–43' }],
  ]);
});

describe('numbers and orders that cite nothing', () => {
  nothing([
    'He signed Executive Order in hand, and 12 others followed.',
    'The jury instruction took 12 minutes to read.',
    'Proclamation of 1763 aside, the point is moot.',
    'The manual has 14 parts and 6.19 pages a chapter.',
    'He was ordered to pay; No. 400 was his seat.',
    'The pattern repeats in 2:10 time.',
  ]);
});
