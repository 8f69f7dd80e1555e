import { describe, expect, it } from 'vitest';
import { CITED, loudIn } from '../support/labelled.js';

describe('a citation of another court, year, number or party', () => {
  it.each([
    ['a docket citation whose parties are abbreviated: its court', "*Larkspur Tenants' Ass'n v. Brackwater Housing Authority*, No. 22-9163-cv (3d Cir. May 2, 2023)."],
    ['its day', "*Larkspur Tenants' Ass'n v. Brackwater Hous. Auth.*, No. 22-9163-cv (2d Cir. May 3, 2023)."],
    ['its year', "*Larkspur Tenants' Association v. Brackwater Housing Authority*, No. 22-9163-cv (2d Cir. May 2, 2022)."],
    ['two digits of its number swapped', "*Larkspur Tenants' Ass'n v. Brackwater Housing Authority*, No. 22-9136-cv (2d Cir. May 2, 2023)."],
    ['a party misspelled beside the right number', '*Hollis v. Morrow County*, No. 22-9008 (6th Cir. June 14, 2023).'],
    ['a public-domain citation: its year', '*Vane v. Larch Hollow Ranch, LLC*, 2022 CO 911, ¶ 6.'],
    ['its number', '*Vane v. Larch Hollow Ranch, LLC*, 2023 CO 119.'],
  ])('%s', (_, text) => {
    expect(loudIn(text)).toContain('citation-metadata');
  });

  it.each([
    ['abbreviated parties', "*Larkspur Tenants' Ass'n v. Brackwater Hous. Auth.*, No. 22-9163-cv (2d Cir. May 2, 2023)."],
    ['without the suffix of its number', "*Larkspur Tenants' Ass'n v. Brackwater Housing Authority*, No. 22-9163 (2d Cir. May 2, 2023)."],
    ['another case with the same number elsewhere', '*Ames v. Orford*, No. 22-9008 (1st Cir. June 14, 2023).'],
    ['a public-domain citation', '*Vane v. Larch Hollow Ranch, LLC*, 2023 CO 911, ¶ 6.'],
    ['another decision between other parties of that year', '*Vane v. Orford*, 2022 CO 911, ¶ 6.'],
  ])('told rightly: %s', (_, text) => {
    expect(loudIn(text)).toEqual([]);
  });
});

describe('an opinion credited to a judge who did not write it', () => {
  it.each([
    ['an opinion for the court', 'Judge Thomas’s opinion for the court leaves the first prong open. *Perez*, slip op. at 18-19.', undefined],
    ['“in her dissent”', 'In her partial dissent, Judge Forrest called the distinction “hollow.” *Perez*, slip op. at 30.', undefined],
    ['a byline behind the name', '*Perez* (Boggs, J.) found the law unclear. Slip op. at 14.', undefined],
    ['a label behind the case', '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024) (Thomas, J.) (officers immune).', undefined],
    ['the judge below as author', 'The majority opinion, authored by Judge Ishii, affirms. *Perez*, slip op. at 26.', undefined],
    ['“delivered the opinion”', 'Chief Judge Thomas delivered the opinion in *Perez*. Slip op. at 5.', undefined],
    ['an unsigned opinion', 'Judge Carruthers wrote for the Second Circuit. *Larkspur*, slip op. at 2.', 'larkspur'],
    ['an unsigned opinion, possessive', 'Judge Lynden’s opinion for the court affirms. *Larkspur*, slip op. at 2.', 'larkspur'],
    ['a label of nobody on the page', '*Quill*, slip op. at 4 (opinion of Eskdale, C.J.).', 'quill'],
  ] as const)('%s', (_, text, cited) => {
    expect(loudIn(text, cited === undefined ? '' : CITED[cited])).toContain('wrong-author');
  });

  it.each([
    ['the author', 'Judge Forrest’s opinion for the court leaves the first prong open. *Perez*, slip op. at 18-19.', undefined],
    ['the dissent’s author', 'In his partial dissent, Judge Thomas called the distinction “hollow.” *Perez*, slip op. at 30.', undefined],
    ['a byline behind the name', '*Perez* (Forrest, J.) found the law unclear. Slip op. at 14.', undefined],
    ['a byline of the separate writing', '*Perez* (Thomas, J., dissenting in part) found the law clear. Slip op. at 27.', undefined],
    ['the judge below for the order below', 'The opinion under review, by Judge Ishii, granted summary judgment. *Perez*, slip op. at 8-9.', undefined],
    ['a judge who joined', 'Judge Lynden joined the per curiam opinion. *Larkspur*, slip op. at 4 (Lynden, J., concurring).', 'larkspur'],
    ['a writer on a shared page', '*Quill*, slip op. at 4 (Moyle, J., concurring in the judgment).', 'quill'],
  ] as const)('told rightly: %s', (_, text, cited) => {
    expect(loudIn(text, cited === undefined ? '' : CITED[cited])).toEqual([]);
  });
});
