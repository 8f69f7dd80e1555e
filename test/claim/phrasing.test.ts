import { describe, expect, it } from 'vitest';
import { loudIn as loud } from '../support/labelled.js';

describe('ways of crediting an opinion', () => {
  it.each([
    ['a passive with its agent', 'That distinction was branded "hollow" by the Ninth Circuit in *Perez*. Slip op. at 30.', 'dissent-as-holding'],
    ['a passive without one', 'It was decided in *Perez* that *Drummond* "clearly establishes the law in this case." Slip op. at 32.', 'dissent-as-holding'],
    ['a rule announced in it', 'The rule announced in *Perez* is that liability extends to all "integral participants." Slip op. at 32.', 'dissent-as-holding'],
    ['a parenthetical that says holding', '*See Perez*, slip op. at 31 (holding that obedience to a paramedic is no shield for obviously unconstitutional conduct).', 'dissent-as-holding'],
    ['a case taken up in it', '*Drummond*\'s rule, adopted in *Perez*, bars body weight on the back. Slip op. at 13-14.', 'distinguished-as-followed'],
    ['its reversal', 'The Ninth Circuit\'s reversal in *Perez* shows that such cases go to juries. 98 F.4th 919.', 'wrong-disposition'],
    ['an unsigned opinion', 'The unsigned opinion in *Perez* affirms throughout. Slip op. at 26.', 'wrong-author'],
    ['the judge below for the court', 'Judge Ishii, writing for the Ninth Circuit, held that Anderson was immune. *Perez*, slip op. at 18.', 'wrong-author'],
    ['a dissent agreeing to what it dissents from', 'Judge Thomas agreed that the officers were immune. *Perez*, slip op. at 27 (S.R. Thomas, J., concurring in part and dissenting in part).', 'partial-dissent-misstated'],
    ['judges in brackets', 'The *Perez* panel (Judges Forrest, Thomas and Berzon) affirmed. Slip op. at 26.', 'wrong-panel'],
    ['a panel divided where it was not', 'The panel divided on municipal liability. *Perez*, slip op. at 26.', 'wrong-vote'],
    ['a page that the antecedent cannot have', 'A pattern is ordinarily needed. *Connick v. Thompson*, 563 U.S. 51, 62 (2011). Two Fresno officers were not trained on restraint asphyxia. *Id.* at 25.', 'id-antecedent'],
  ])('%s', (_, text, rule) => {
    expect(loud(text)).toContain(rule);
  });
});

describe('what only looks like a claim', () => {
  it.each([
    ['a dissent set aside', 'The dissent notwithstanding, *Drummond* is distinguishable. *Perez*, slip op. at 13-14.'],
    ['a condition behind its consequence', 'The officers would have lost had the law been clear. *Perez*, slip op. at 18.'],
    ['something done to the case', 'We preserve the argument that *Perez* was wrongly decided; a paramedic\'s word should not excuse officers. *See* slip op. at 31 (S.R. Thomas, J., dissenting in part).'],
    ['no position taken', 'The court took no position on whether Anderson violated the Constitution. *Perez*, slip op. at 18-19.'],
    ['facts of the case at hand set beside', 'Doe was held down for four minutes after the medics told officers to let go. *Compare Perez*, slip op. at 14.'],
    ['words denied behind the marks', 'The officers "follow[ed] the paramedic\'s direction" for a reason other than rank. *Perez*, slip op. at 14.'],
    ['a law that was not clear', 'The law in 2017 was not clear; *Perez* says so. Slip op. at 18.'],
    ['a vote told issue by issue', 'The panel split two to one on the officers and was of one mind on everything else. *See Perez*, slip op. at 26 (majority opinion); *id.* at 27 (S.R. Thomas, J., concurring in part and dissenting in part).'],
    ['a dissent in relevant part', '*Perez*, slip op. at 32 (S.R. Thomas, J., dissenting in relevant part).'],
    ['an ending of one\'s own', 'On the paramedic there was no disagreement: Judge Thomas "concur[red] in the majority\'s analysis of the paramedic liability and failure-to-train claims." *Perez*, slip op. at 27 (S.R. Thomas, J., concurring in part and dissenting in part).'],
  ])('%s', (_, text) => {
    expect(loud(text)).toEqual([]);
  });
});
