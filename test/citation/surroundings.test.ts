import { describe } from 'vitest';
import { nothing, table } from './table.js';

const doe = 'Doe v. Roe, 12 F.4th 34, 36 (9th Cir. 2021)';
const poe = 'Poe v. Moe, 50 F.4th 1, 4 (9th Cir. 2022)';

describe('signals', () => {
  table([
    [`See «${doe}».`, { signal: 'see' }],
    [`*See* «${doe}».`, { signal: 'see' }],
    [`*See «Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021)».`, { signal: 'see', name: 'Doe v. Roe' }],
    [`See, e.g., «${doe}».`, { signal: 'see e.g.' }],
    [`*See, e.g.*, «${doe}».`, { signal: 'see e.g.' }],
    [`See e.g. «${doe}».`, { signal: 'see e.g.' }],
    [`But see «${doe}».`, { signal: 'but see' }],
    [`But cf. «${doe}».`, { signal: 'but cf.' }],
    [`Accord «${doe}».`, { signal: 'accord' }],
    [`See generally «${doe}».`, { signal: 'see generally' }],
    [`E.g., «${doe}».`, { signal: 'e.g.' }],
    [`Compare «${doe}», with «${poe}».`, { signal: 'compare' }, { signal: 'with', string: 0 }],
    [`See cf. «${doe}».`, { signal: 'see cf.' }],
    [`The claim fails, see «${doe}», on its face.`, { signal: 'see', standing: 'clause' }],
    [`Cf. «42 U.S.C. § 1985(3)».`, { signal: 'cf.' }],
    [`See «id.»`, { signal: 'see' }],
  ]);
});

describe('strings and standing', () => {
  table([
    [`So it is. «${doe}»; «${poe}».`, { standing: 'sentence', string: 0 }, { standing: 'sentence', string: 0 }],
    [`So it is. «${doe}»; see also «${poe}».`, { string: 0 }, { string: 0, signal: 'see also' }],
    [`So it is. «${doe}». «${poe}».`, { string: 0 }, { string: 1 }],
    [`So it is. «${doe}»; and «${poe}».`, {}, { string: 0 }],
    [`So held «${doe}», and so it is.`, { standing: 'text' }],
    [`The rule, «${doe}», is old.`, { standing: 'clause' }],
    [`The rule is old («${doe}»).`, { standing: 'clause' }],
    [`Rule (a) fails, «${doe}»; so does rule (b), «${poe}».`, { standing: 'clause', string: 0 }, { string: 1 }],
  ]);
});

describe('history', () => {
  table([
    ['«Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999)», aff’d, «210 F.3d 88 (2d Cir. 2000)».', {}, { history: 'aff’d > 0', string: 0 }],
    [`«${doe}», *aff'd*, «600 U.S. 1 (2023)».`, {}, { history: "aff'd > 0" }],
    [`«${doe}», rev'd on other grounds, «600 U.S. 1 (2023)».`, {}, { history: "rev'd on other grounds > 0" }],
    [`«${doe}», cert. denied, «143 S. Ct. 99 (2022)».`, {}, { history: 'cert. denied > 0' }],
    ["«Lerman v. Comm'r, 939 F.2d 44, 49 (3d Cir. 1991)», rev'd sub nom. «Horn v. Comm'r, 968 F.2d 1229 (D.C. Cir. 1992)».", {}, { name: "Horn v. Comm'r", history: "rev'd sub nom. > 0" }],
    ['«Roe v. Wade, 410 U.S. 113, 153 (1973)», overruled by «Dobbs v. Jackson Women’s Health Org., 597 U.S. 215 (2022)».', {}, { history: 'overruled by > 0' }],
    [`«${doe}», vacated and remanded, «600 U.S. 1 (2023)», on remand, «90 F.4th 5 (9th Cir. 2024)».`, {}, { history: 'vacated and remanded > 0' }, { history: 'on remand > 1' }],
    [`«${doe}», rev'g «Iqbal v. Hasty, 490 F.3d 143 (2d Cir. 2007)».`, {}, { history: "rev'g > 0", name: 'Iqbal v. Hasty' }],
    [`«${doe}», abrogated on other grounds by «${poe}».`, {}, { history: 'abrogated on other grounds by > 0' }],
    [`«${doe}» aff'd, «600 U.S. 1 (2023)».`, {}, { history: "aff'd > 0" }],
    [`«${doe}», cert. denied, «No. 26-10, 2026 WL 100 (U.S. Oct. 5, 2026)».`, {}, { history: 'cert. denied > 0', docket: 'No. 26-10' }],
  ]);
});

describe('parentheticals', () => {
  table([
    [`«${doe} (en banc)».`, { parentheticals: 'courtYear weight', weight: 'enBanc' }],
    [`«${doe} (per curiam) (quoting «${poe}»)».`, { parentheticals: 'courtYear weight quoting' }, { nestedIn: 0 }],
    [`«${doe} (quoting «${poe} (citing «Hope v. Pelzer, 536 U.S. 730, 741 (2002)»)»)».`, { parentheticals: 'courtYear quoting' }, { nestedIn: 0, parentheticals: 'courtYear citing' }, { nestedIn: 1 }],
    [`«${doe} (Thomas, J., dissenting in part)».`, { weight: 'partial Thomas' }],
    [`«${doe} (S.R. Thomas, J., concurring in part and dissenting in part)».`, { weight: 'partial S.R. Thomas' }],
    [`«${doe} (Breyer & Kagan, JJ., concurring in the judgment)».`, { weight: 'concurrenceInJudgment Breyer Kagan' }],
    [`«${doe} (Roberts, C.J., concurring)».`, { weight: 'concurrence Roberts' }],
    [`«${doe} (Justice Marshall, dissenting)».`, { weight: 'dissent Marshall' }],
    [`«${doe} (plurality opinion)».`, { weight: 'plurality' }],
    [`«${doe} (opinion of Kennedy, J.)».`, { weight: 'opinionOfJudge Kennedy' }],
    [`«${doe} (unpublished)».`, { weight: 'unpublished' }],
    [`«${doe} (emphasis added)».`, { parentheticals: 'courtYear alteration' }],
    [`«${doe} (second alteration in original) (internal quotation marks omitted)».`, { parentheticals: 'courtYear alteration alteration' }],
    [`«${doe} (cleaned up)».`, { parentheticals: 'courtYear alteration' }],
    [`«${doe} (citation modified)».`, { parentheticals: 'courtYear alteration' }],
    [`«${doe} (citations omitted)».`, { parentheticals: 'courtYear alteration' }],
    [`«${doe} (holding that notice (and service) was adequate)».`, { parentheticals: 'courtYear explanatory' }],
    [`«${doe} (“Notice is due.”)».`, { parentheticals: 'courtYear explanatory' }],
    [`«${doe} (“*Doe*”)».`, { parentheticals: 'courtYear other' }],
    [`«${doe} [hereinafter *Doe*]».`, { parentheticals: 'courtYear other' }],
    [`«${doe}»(en banc).`.replace('»(en banc)', '(en banc)»'), { weight: 'enBanc' }],
    [`«${doe} (declining to rehear the case en banc)».`, { parentheticals: 'courtYear explanatory' }],
    [`«${doe} (collecting cases)».`, { parentheticals: 'courtYear explanatory' }],
    [`«${doe}» (1) for the first reason.`, { parentheticals: 'courtYear' }],
  ]);
});

describe('pincites', () => {
  table([
    ['«Lujan v. Defs. of Wildlife, 504 U.S. 555, 560-561 (1992)».', { pin: '560-561' }],
    ['«Doe v. Roe, 12 F.4th 34, 36, 40 (9th Cir. 2021)».', { pin: '36, 40' }],
    ['«Doe v. Roe, 12 F.4th 34, 36 & n.5 (9th Cir. 2021)».', { pin: '36 n5' }],
    ['«Doe v. Roe, 12 F.4th 34, 36 n.5 (9th Cir. 2021)».', { pin: '36 n5' }],
    ['«Doe v. Roe, 12 F.4th 34, 36, n. 4 (9th Cir. 2021)».', { pin: '36 n4' }],
    ['«Doe v. Roe, 12 F.4th 34, 36 nn.4–5 (9th Cir. 2021)».', { pin: '36 n4' }],
    ['«Doe v. Roe, 12 F.4th 34, p. 36 (9th Cir. 2021)».', { pin: '36' }],
    ['«Doe v. Roe, 12 F.4th 34, 36, at 40 (9th Cir. 2021)».', { pin: '36, 40' }],
    ['«Doe v. Roe, 12 F.4th 34, 36 and 40 (9th Cir. 2021)».', { pin: '36, 40' }],
    ['*Smith*, «2021 WL 1234567, at \\*3».'.replace('*Smith*, «', '*«Smith*, '), { pin: '*3' }],
    ['«Doe v. Roe, 12 F.4th 34 (9th Cir. 2021)».', { core: '12 F.4th 34' }],
  ]);
});

describe('Markdown', () => {
  table([
    ['*«Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021)».', { name: 'Doe v. Roe' }],
    ['_«Doe v. Roe_, 12 F.4th 34, 36 (9th Cir. 2021)».', { name: 'Doe v. Roe' }],
    ['**«Doe v. Roe**, 12 F.4th 34, 36 (9th Cir. 2021)».', { name: 'Doe v. Roe' }],
    ['*«Doe* v. *Roe*, 12 F.4th 34, 36 (9th Cir. 2021)».', { parties: 'Doe | Roe' }],
    ['*«Doe v. Roe,* 12 F.4th 34, 36 (9th Cir. 2021)».', { name: 'Doe v. Roe' }],
    ['[*«Doe v. Roe*](https://example.org/doe), 12 F.4th 34, 36 (9th Cir. 2021)».', { name: 'Doe v. Roe' }],
    ['As said in *«Doe v.\nRoe*, 12 F.4th\n34, 36 (9th Cir.\n2021)».', { name: 'Doe v. Roe', pin: '36' }],
    ['> *«Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021)».', { name: 'Doe v. Roe' }],
    ['- *«Doe v. Roe*, 12 F.4th 34, 36 (9th Cir. 2021)».', { name: 'Doe v. Roe' }],
    ['42&nbsp;U.S.C.'.replace('42', '«42') + ' § 1983».', { sections: '1983' }],
    ['«42 U.S.C. § 1983».', { sections: '1983' }],
    ['`Doe v. Roe, 12 F.4th 34 (9th Cir. 2021)` is code; «Id. at 5» is not.', { kind: 'id' }],
    ['So. <!-- Doe v. Roe, 12 F.4th 34 (9th Cir. 2021) --> «Id. at 5».', { kind: 'id' }],
    ['A [@smith2020, p. 5] stays; «Id. at 5».', { kind: 'id' }],
    ['The Court in *«A Book Named “Memoirs” v. Attorney General*, 383 U.S. 413, 418 (1966)», agreed.', { name: 'A Book Named “Memoirs” v. Attorney General' }],
  ]);
});

describe('what is no citation', () => {
  nothing([
    'The City paid $4,300 to 12 officers on May 10, 2017.',
    'He lives at 123 N.E. 45th Street, Portland, Oregon 97213.',
    'Rule 12 of the house is that dogs stay outside.',
    'Version 3.2 of the software, released in 2016, has 14 modules.',
    'Call (559) 555-0142 before 5 p.m. on June 3, 2019.',
    'It was cost vs. benefit, in 2 of 3 cases.',
    'The score was 21 to 7 at the half.',
    'The meeting of 5 Mar. 2019 lasted 2 hours.',
    'On page 12 (2004) of the report a table appears.',
    'See Part II of this brief.',
    'Section 3 of the agreement requires notice.',
    'Every module has its own id. Another follows.',
    'He asked for a photo id.',
    'His ID. was checked at the door.',
    'The officer drove a 2014 Ford F 150 at 60 miles an hour.',
    'No. 5 on the list is bread.',
    'There are 9 U.S. cities with 2 airports.',
    'Exhibits were marked 1 through 40.',
    'At 3 A.M. 5 deputies came; at 4 P.M. 7 left.',
    'The 2020 Mass. election drew 40 candidates.',
    'Lot 12, Block 4, Tract 1234, recorded in 1987.',
    'Dial 1 800 555 0100; press 2 for Spanish.',
    'The Act of 1964 changed everything.',
    'Plaintiff is 42 years old and weighs 180 pounds.',
    'The interview ran from 10:15 to 11:40.',
    'Form 1040, line 7, shows $52,000.',
    'A 6\' fence and a 12" pipe.',
    'On the 4th of July, 2 P. M., it rained.',
    'She ranked 3d of 40; he came 2d.',
    'Interstate 5 at Exit 12 was closed.',
    'The Ninth Circuit reversed in 2013.',
    'Chapter 7 debtors owed 12 Creditors 34 dollars.',
    'Tune in to Channel 4 News at 11.',
    'Judge Hand, 2d Cir., sat by designation.',
  ]);
});
