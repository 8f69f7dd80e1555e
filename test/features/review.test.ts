import { describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { certificate } from '../../server/src/features/review/certificate.js';
import { gateOf, openLine, summary } from '../../server/src/features/review/gate.js';
import { review, type ReviewedCitation } from '../../server/src/features/review/review.js';
import { readSignOffs, type SignOff, withSignOff } from '../../server/src/features/review/signOffs.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';

const reviewed = (text: string, signOffs: readonly SignOff[] = []) => {
  const brief = readBrief(text, { library: shippedLibrary });
  return review(brief, check(brief, rules), signOffs);
};
const signing = { covers: ['pincite', 'quotation', 'antecedent'], by: 'A. Attorney', on: '2026-11-24', note: 'read in the bound volume' } as const;
const signed = ({ text }: ReviewedCitation): readonly SignOff[] => readSignOffs(withSignOff([], text, signing)).signOffs;

const perez = '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)';
const graham = 'Reasonableness is judged from the officer’s place. *Graham v. Connor*, 490 U.S. 386, 396 (1989).';

describe('where a citation stands', () => {
  test.for([
    ['an opinion not in the library, with a pincite', graham, 'unverified', ['pincite']],
    ['its quotation', 'He must act as “a reasonable officer on the scene” would. *Graham v. Connor*, 490 U.S. 386, 396 (1989).', 'unverified', ['quotation', 'pincite']],
    ['a statute', 'He sued. 42 U.S.C. § 1983.', 'form', []],
    ['a quoted statute', 'It reaches “every person who, under color of any statute,” acts. 42 U.S.C. § 1983.', 'unverified', ['quotation']],
    ['a page that is the court’s', `The officers were immune. ${perez}, slip op. at 14.`, 'verified', []],
    ['a reporter page that no one knows', 'The officers were immune. *Perez v. City of Fresno*, 98 F.4th 919, 931 (9th Cir. 2024).', 'unverified', ['pincite']],
    ['a dissent credited to the court', `The panel held that six sister circuits agree. ${perez}, slip op. at 28.`, 'wrong', []],
    ['an id. with nothing before it', 'So it is. *Id.* at 5.', 'wrong', ['antecedent']],
    ['the record', 'He fell. ER-45.', 'form', []],
  ] as const)('%s', ([, text, verdict, concerns]) => {
    const citation = reviewed(text).citations.at(-1);
    expect(citation?.concerns).toEqual(concerns);
    expect(citation?.verdict).toBe(verdict);
  });
});

describe('a sign-off', () => {
  test('closes what was unverified, and lapses with any change of citation, proposition or antecedent', () => {
    const [citation] = reviewed(graham).citations;
    const signOffs = citation === undefined ? [] : signed(citation);
    expect(reviewed(graham, signOffs).citations[0]).toMatchObject({ verdict: 'signed', signOff: { by: 'A. Attorney' } });
    expect(reviewed(`New first paragraph.\n\n${graham}`, signOffs).citations[0]?.verdict).toBe('signed');
    for (const changed of [graham.replace('396', '397'), graham.replace('officer’s place', 'suspect’s place')]) {
      const after = reviewed(changed, signOffs);
      expect(after.citations[0]?.verdict).toBe('unverified');
      expect(after.lapsed).toHaveLength(1);
    }
    expect(reviewed(graham.replace('officer’s', 'suspect’s'), signOffs).citations[0]?.lapsed?.by).toBe('A. Attorney');
  });

  test('of an id. lapses when it comes to mean another case', () => {
    const before = `${graham} Haste counts. *Id.* at 397.`;
    const id = reviewed(before).citations[1];
    const signOffs = id === undefined ? [] : signed(id);
    expect(reviewed(before, signOffs).citations[1]?.verdict).toBe('signed');
    const moved = before.replace('Haste counts.', '*Dombrowski v. Eastland*, 490 U.S. 390 (1989). Haste counts.');
    expect(reviewed(moved, signOffs).citations[2]?.signOff).toBeUndefined();
  });

  test('covers only what it names', () => {
    const [citation] = reviewed(graham.replace('judged from', '“judged from the very same”')).citations;
    const half = citation === undefined ? [] : readSignOffs(withSignOff([], citation.text, { ...signing, covers: ['pincite'] })).signOffs;
    const gate = gateOf(reviewed(graham.replace('judged from', '“judged from the very same”'), half));
    expect(gate.open).toMatchObject([{ kind: 'unverified', concerns: ['quotation'] }]);
  });

  test('is kept in a readable file, one a text; broken ones are told and do not count', () => {
    const [citation] = reviewed(graham).citations;
    if (citation === undefined) throw new Error('no citation');
    const file = withSignOff(signed(citation), citation.text, { ...signing, by: 'B. Partner' });
    expect(readSignOffs(file)).toMatchObject({ problems: [], signOffs: [{ by: 'B. Partner', citation: 'Graham v. Connor, 490 U.S. 386, 396 (1989)' }] });
    for (const broken of ['{', '[]', '{"version":2,"signOffs":[]}', '{"version":1,"signOffs":[{"by":"x"}]}', file.replace('B. Partner', ' ')]) {
      const read = readSignOffs(broken);
      expect(read.signOffs).toEqual([]);
      expect(read.problems).toHaveLength(1);
    }
    expect(readSignOffs(null)).toEqual({ signOffs: [], problems: [] });
  });
});

describe('the gate', () => {
  test('opens when no error is open and everything unverified is signed for', () => {
    const text = `# Brief\n\n${graham}\n\nThe panel held that six sister circuits agree. ${perez}, slip op. at 28.\n`;
    const shut = gateOf(reviewed(text));
    expect(shut.passed).toBe(false);
    expect(shut.open.map(({ kind }) => kind)).toEqual(['unverified', 'error']);
    expect(summary(shut)).toBe('Not ready to file: 1 error is open, 1 citation is unverified and unsigned.');
    expect(shut.open.map(openLine)[0]).toContain('Not verified (pincite), and no one has signed for it: Graham v. Connor');
    const mended = text.replace('The panel held that six', 'By the dissent’s count, six').replace('(9th Cir. 2024)', '(9th Cir. 2024)').replace('at 28.', 'at 28 (S.R. Thomas, J., concurring in part and dissenting in part).');
    const [citation] = reviewed(mended).citations;
    const open = gateOf(reviewed(mended, citation === undefined ? [] : signed(citation)));
    expect(open.open.map(openLine)).toEqual([]);
    expect(summary(open)).toBe('Ready to file: no error is open and nothing is unverified (1 citation signed for).');
  });

  test('has a certificate that names the text, the signers, what was left to stand, and what is not checked', () => {
    const text = `${graham}\n\n<!-- pincite-ignore-next-line reporter-spacing: as the docket prints it -->\nIt was plain. *Hope v. Pelzer*, 536 U. S. 730 (2002).\n`;
    const [citation] = reviewed(text).citations;
    const all = reviewed(text, citation === undefined ? [] : signed(citation));
    const page = certificate(all, gateOf(all), { file: 'brief_1.md', on: '2026-11-24', version: '9.9.9' });
    expect(page).toContain('**Brief**: brief\\_1.md');
    expect(page).toMatch(/Text \(SHA-256\)\*\*: `[0-9a-f]{64}`/);
    expect(page).toContain('| 1 | Graham v. Connor, 490 U.S. 386, 396 (1989) | pincite | A. Attorney | 2026-11-24 | read in the bound volume |');
    expect(page).toContain('as the docket prints it');
    expect(page).toContain('still good law');
  });
});
