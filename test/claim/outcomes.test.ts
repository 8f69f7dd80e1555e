import { describe, expect, it } from 'vitest';
import { CITED, loudIn } from '../support/labelled.js';

const PEREZ = '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)';

describe('an outcome that was otherwise', () => {
  it.each([
    ['halved by nouns', 'The partial affirmance in *Perez* ended the appeal. Slip op. at 26.', undefined],
    ['halved for one side', 'On appeal the officers prevailed only in part. *Perez*, slip op. at 26.', undefined],
    ['halved in a parenthetical', `${PEREZ} (affirming in part and reversing in part).`, undefined],
    ['as prior history', `${PEREZ}, *rev'g* 591 F. Supp. 3d 725 (E.D. Cal. 2022).`, undefined],
    ['as prior history, vacated', `${PEREZ}, *vacating* 591 F. Supp. 3d 725 (E.D. Cal. 2022).`, undefined],
    ['a list of outcomes', '- Officers: reversed. *Perez*, slip op. at 18.', undefined],
    ['an order that does it', "The Ninth Circuit's order vacating summary judgment settles this. *Perez*, 98 F.4th 919.", undefined],
    ['a noun of a name', "*Perez*'s vacatur of the judgment settles this. Slip op. at 26.", undefined],
    ['a noun in a name', 'The reversal in *Perez* settles this. Slip op. at 26.', undefined],
    ['claims brought back', 'The *Monell* claims were reinstated on appeal. *Perez*, slip op. at 26.', undefined],
    ['an appeal thrown out', 'The appeal in *Perez* was dismissed as late. Slip op. at 9.', undefined],
    ['a party that won', 'The family won its appeal; *Perez* says so. The family won on appeal. *Perez*, slip op. at 26.', undefined],
    ['a win undone', "The deputies' win below did not survive appeal. *Perez*, slip op. at 18.", undefined],
    ['left standing', 'The judgment for the vice principal was left standing. *Alder*, slip op. at 5.', 'alder'],
    ['affirmed by a noun', "*Alder*'s affirmance of the judgment helps Birch. Slip op. at 5.", 'alder'],
    ['the wrong defendant, passive', 'The judgment for Tannehill was affirmed. *Hollis*, slip op. at 4.', 'hollis'],
    ['the wrong defendant, active', 'The Sixth Circuit reversed as to the County. *Hollis*, slip op. at 4.', 'hollis'],
    ['both defendants crossed', 'The court affirmed as to Tannehill but reversed as to Marrow County. *Hollis*, slip op. at 4.', 'hollis'],
  ] as const)('%s', (_, text, cited) => {
    expect(loudIn(text, cited === undefined ? '' : CITED[cited])).toContain('wrong-disposition');
  });
});

describe('an outcome told rightly, or of something else', () => {
  it.each([
    ['both defendants', 'The Sixth Circuit affirmed as to the County and reversed as to Tannehill. *Hollis*, slip op. at 4.', 'hollis'],
    ['one defendant, passive', 'The judgment for Marrow County was affirmed. *Hollis*, slip op. at 4.', 'hollis'],
    ['a vacatur beside a reversal', 'The judgment for Birch was reversed and that for the school district vacated. *Alder*, slip op. at 5.', 'alder'],
    ['what the dissent would have done', 'Judge Haldane would have left the judgment for Birch standing. *Alder*, slip op. at 7 (Haldane, J., dissenting).', 'alder'],
    ['prior history, rightly', `${PEREZ}, *aff'g* 591 F. Supp. 3d 725 (E.D. Cal. 2022).`, undefined],
    ['an issue that survived', "The officers' immunity survived appeal. *Perez*, slip op. at 18.", undefined],
    ['a wish', 'The judgment should be affirmed in part at most. *Cf. Perez*, slip op. at 26.', undefined],
    ['the case at hand', 'Here the order below was left standing in part; *Perez* is no different. Slip op. at 26.', undefined],
    ['claims by a case name', 'The *Monell* claims failed. *Perez*, slip op. at 26.', undefined],
    ['an appeal lost', 'The family lost on appeal. *Perez*, slip op. at 26.', undefined],
  ] as const)('%s', (_, text, cited) => {
    expect(loudIn(text, cited === undefined ? '' : CITED[cited])).toEqual([]);
  });
});
