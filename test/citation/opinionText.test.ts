import { readOpinionProse } from '../../server/src/brief/opinionProse.js';
import { expect, test } from 'vitest';
import { readCitations } from '../../server/src/brief/readCitations.js';
import { citationRows } from '../../server/src/features/extract.js';

const rows = (source: string): string[] =>
  [...citationRows(readCitations(readOpinionProse(source)))].map(({ text, footnote }) => `${footnote === null ? '' : `[${footnote}] `}${text}`);

/** A court that heads its pages with the docket number, breaks words at line ends and rules off its notes. */
const headed = `                    UNITED STATES COURT OF APPEALS
                         FOR THE SEVENTH CIRCUIT

No. 19-2345

2                                                      No. 19-2345

     ALBA, Circuit Judge. We review the grant of summary
judgment de novo. Alder v. Kohn Law Firm, S.C., 934 F.3d 572,
579 (7th Cir. 2019). The district court's reading of 28 U.S.C. §
1332(a) was correct. See Cedar Corp. v. Friend, 559 U.S. 77, 92–
93 (2010).1

     The parties dispute the choice of law. Illinois courts fol-
low settled rules. Dune's Sales, Inc. v. Intel Corp., 227 Ill. 2d 45, 62, 879

_____________________
     1 A limited partnership takes the citizenship of each part-
ner. Elm v. Arkoma Assocs., 494 U.S. 185, 195–96 (1990).

No. 19-2345                                                       3

N.E.2d 910, 919 (2007). The analysis is “not a mechanical
counting of contacts.” Id. at 63. The rule presumptively applies. Fir v. Sears, Roe-
buck & Co., 227 Ill. 2d 147, 163–64 (2007).

     The contrary suggestion in Spinozzi, 174 F.3d at 845, con-
cerned another question. Cf. Midwest Grain Prods. of Ill., Inc.

4                                                      No. 19-2345

v. Productization, Inc., 228 F.3d 784, 787 (7th Cir. 2000) (ob-
serving that courts “do not worry about conflict of laws unless
the parties disagree”). For these reasons we AFFIRM.
`;

test('running heads, broken words and lines, a note at the foot of the page', () => {
  expect(rows(headed)).toEqual([
    'Alder v. Kohn Law Firm, S.C., 934 F.3d 572, 579 (7th Cir. 2019)',
    '28 U.S.C. § 1332(a)',
    'Cedar Corp. v. Friend, 559 U.S. 77, 92–93 (2010)',
    "Dune's Sales, Inc. v. Intel Corp., 227 Ill. 2d 45, 62, 879 N.E.2d 910, 919 (2007)",
    '[1] Elm v. Arkoma Assocs., 494 U.S. 185, 195–96 (1990)',
    'Id. at 63',
    'Fir v. Sears, Roebuck & Co., 227 Ill. 2d 147, 163–64 (2007)',
    'Spinozzi, 174 F.3d at 845',
    'Midwest Grain Prods. of Ill., Inc. v. Productization, Inc., 228 F.3d 784, 787 (7th Cir. 2000) (observing that courts “do not worry about conflict of laws unless the parties disagree”)',
  ]);
});

test('every span leads to the source', () => {
  for (const { start, end, text, coreStart, coreEnd } of citationRows(readCitations(readOpinionProse(headed)))) {
    expect(start <= coreStart && coreStart < coreEnd && coreEnd <= end).toBe(true);
    expect(headed.slice(start, start + 4).replace(/\s/g, '')).toBe(text.slice(0, 4).replace(/\s/g, ''));
    expect(headed.slice(end - 2, end)).toBe(text.slice(-2));
  }
});

test('form feeds with page numbers below', () => {
  const fed = [
    'Plaintiff moves for a new trial. The standard is strict. Alder v.\nBirch, 12 F. Supp. 3d 34, 36 (D. Mass. 2014). The court must\nask whether the verdict is against the weight of the evidence.\n\n                    -1-\n',
    'Cedar v. Dune, 490 F.3d 1, 5 (1st Cir. 2007) (quoting Elm v. Fir, 470\n\n                    -2-\n',
    'F.3d 2, 4 (1st Cir. 2006)). The motion is denied. Id. at 6. It is so\nordered and nothing further remains.\n\n                    -3-\n',
    'Signed this day by the court, all parties having been heard.\n\n                    -4-\n',
  ].join('\f');
  expect(rows(fed)).toEqual([
    'Alder v. Birch, 12 F. Supp. 3d 34, 36 (D. Mass. 2014)',
    'Cedar v. Dune, 490 F.3d 1, 5 (1st Cir. 2007) (quoting Elm v. Fir, 470 F.3d 2, 4 (1st Cir. 2006))',
    'Elm v. Fir, 470 F.3d 2, 4 (1st Cir. 2006)',
    'Id. at 6',
  ]);
});

/** Pages run together: the head with its number stands in mid-sentence, the notes behind the last words of the page. */
function flat(): string {
  const filler = 'The record shows that the officers came to the house and that the owner let them in before any question was asked of anyone. ';
  const pages = [
    `OPINION We affirm. ${filler.repeat(12)}The stop was lawful. Alder v. Birch, 500 F.3d 1, 3 (9th Cir. 2007). The panel reached the same result in 12 F.4th 5, `,
    `7 (9th Cir. 2021). ${filler.repeat(12)}The search of the car 1 was lawful too because it was done by The parties also dispute whether the owner agreed. See Elm v. Fir, 510 F.3d 9, 11 (9th Cir. 2008). 1 `,
    `officers with cause. ${filler.repeat(12)}Id. at 4. `,
    `${filler.repeat(12)}For these reasons the judgment is affirmed. `,
  ];
  return pages.map((page, index) => `${index % 2 === 0 ? `${String(index + 2)} ALDER V. BIRCH` : `ALDER V. BIRCH ${String(index + 2)}`} ${page}`).join('');
}

test('pages run together on one line', () => {
  expect(rows(flat())).toEqual([
    'Alder v. Birch, 500 F.3d 1, 3 (9th Cir. 2007)',
    '12 F.4th 5, 7 (9th Cir. 2021)',
    '[1] Elm v. Fir, 510 F.3d 9, 11 (9th Cir. 2008)',
    'Id. at 4',
  ]);
});

test('web pages one behind the other are read each for itself', () => {
  const page = `${flat()}\n\nThis site is protected by reCAPTCHA and its terms apply.\n\n`;
  expect(rows(page.repeat(3))).toHaveLength(3 * rows(page).length);
});

test('Markdown emphasis in an opinion changes nothing', () => {
  const plain = flat();
  const styled = plain.replace(/(Alder v\. Birch|Elm v\. Fir)(?=,)|\bId\./g, '*$&*').replace('See ', '*See* ') + ' *Alder*, 500 F.3d at 4. *Id.* *Id.* *Id.*';
  expect(rows(styled).slice(0, 4)).toEqual(rows(plain));
});
