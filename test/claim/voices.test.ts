import { describe, expect, it } from 'vitest';
import { CITED, loudIn } from '../support/labelled.js';

describe('the court’s words given to the dissent', () => {
  it.each([
    ['the dissent in a case', 'The dissent in *Perez* would have kept color of law apart from immunity. Slip op. at 22 n.7.', undefined],
    ['“in dissent”, passive', 'In dissent it was urged that training and guidance “are not determinative.” *Perez*, slip op. at 17.', undefined],
    ['“only in dissent”', 'Only in dissent was it thought that no pattern had been shown. *Perez*, slip op. at 25.', undefined],
    ['the minority', 'The minority’s position in *Perez* was that respondeat superior “does not exist under § 1983.” Slip op. at 24.', undefined],
    ['a cleft sentence', 'It was the dissent, not the court, that said the officers “followed the paramedic’s direction because he was called to the scene.” *Perez*, slip op. at 14.', undefined],
    ['where a passage comes from', 'The passage on single-incident liability comes from the partial dissent. *Perez*, slip op. at 24.', undefined],
    ['a relative clause', 'Defendants quote the dissent, which reasoned that the conduct “was not obviously unconstitutional.” *Perez*, slip op. at 15.', undefined],
    ['a retort', 'The partial dissent’s retort was that the medic “was called to the scene to provide medical care and transport.” *Perez*, slip op. at 14.', undefined],
    ['of an imported opinion', 'The dissent in *Larkspur* would not let a rule be enforced against one side of a quarrel. Slip op. at 2.', 'larkspur'],
  ] as const)('%s', (_, text, cited) => {
    expect(loudIn(text, cited === undefined ? '' : CITED[cited])).toContain('majority-as-dissent');
  });

  it.each([
    ['a dissent that did not dispute it', 'The dissent did not dispute that Anderson acted in a medical capacity. *Perez*, slip op. at 23.'],
    ['a dissent that agreed', 'The dissent agreed that no pattern had been shown. *Perez*, slip op. at 25.'],
    ['a view pressed in dissent and rejected', 'The view pressed in dissent was rejected by two of the judges. *Perez*, slip op. at 14.'],
    ['the dissent ruled out', 'It was the court, not the dissent, that said the officers “followed the paramedic’s direction.” *Perez*, slip op. at 14.'],
    ['a passage of the court', 'The passage on single-incident liability comes from the majority. *Perez*, slip op. at 24.'],
    ['a passage of the dissent', 'The passage on *Drummond*’s progeny comes from the partial dissent. *Perez*, slip op. at 29.'],
    ['a minority of people', 'The minority of officers who had no such training did not matter. *Perez*, slip op. at 25.'],
  ])('not so: %s', (_, text) => {
    expect(loudIn(text)).toEqual([]);
  });
});

describe('the dissent’s words given to the court', () => {
  it.each([
    ['behind “not so”', 'Counsel says no court had spoken. Not so: the *Perez* majority counted six sister circuits that “reached a similar conclusion.” Slip op. at 28.'],
    ['a cleft sentence', 'It was the court, not the dissent, that called the distinction “hollow.” *Perez*, slip op. at 30.'],
    ['where a passage comes from', 'The line about a common-sense rule comes from the majority. *Perez*, slip op. at 29.'],
    ['the court in a case', 'The court in *Perez* would not let officers shelter behind a paramedic’s instructions.'],
  ])('%s', (_, text) => {
    expect(loudIn(text)).toContain('dissent-as-holding');
  });

  it.each([
    ['“not so” and no more', 'Counsel says the majority counted six circuits. Not so: that was the dissent. *Perez*, slip op. at 28.'],
    ['a cleft sentence', 'It was the dissent, not the court, that called the distinction “hollow.” *Perez*, slip op. at 30.'],
  ])('not so: %s', (_, text) => {
    expect(loudIn(text)).toEqual([]);
  });
});
