import { describe, expect, it } from 'vitest';
import { CITED, loudIn } from '../support/labelled.js';

type Cited = keyof typeof CITED;
const loud = (text: string, cited?: Cited): string[] => loudIn(text, cited === undefined ? '' : CITED[cited]);

describe('a plurality', () => {
  it.each<[string, string, Cited]>([
    ['cited as though it were the court’s', 'Seventy-two hours of darkness are presumed to deprive a prisoner of a basic need. *Quill*, slip op. at 3.', 'quill'],
    ['credited to the court', 'The Fifth Circuit held that light is one of life’s necessities. *Quill*, slip op. at 3.', 'quill'],
    ['behind “en banc” alone', '*Quill*, slip op. at 3 (en banc) (light is one of life’s necessities).', 'quill'],
  ])('%s', (_, text, cited) => {
    expect(loud(text, cited)).toContain('missing-weight-parenthetical');
  });

  it.each<[string, string, Cited]>([
    ['labelled', 'Light is one of life’s necessities. *Quill*, slip op. at 3 (plurality opinion).', 'quill'],
    ['named in the text', 'The plurality counted light among life’s necessities. *Quill*, slip op. at 3.', 'quill'],
    ['labelled before', 'Light matters. *Quill*, slip op. at 3 (plurality opinion). It is one of life’s necessities. *Quill*, slip op. at 3.', 'quill'],
    ['the judgment, which is the court’s', 'The Fifth Circuit affirmed the order denying summary judgment. *Quill*, slip op. at 4.', 'quill'],
  ])('not asked for: %s', (_, text, cited) => {
    expect(loud(text, cited)).toEqual([]);
  });

  it.each<[string, string, Cited]>([
    ['called the majority', '*Quill*, slip op. at 3 (majority opinion) (light is a necessity).', 'quill'],
    ['said of an opinion per curiam', 'The boards are no substitute. *Larkspur*, slip op. at 3 (plurality opinion).', 'larkspur'],
    ['a concurrence called a dissent, on a shared page', '*Quill*, slip op. at 4 (Moyle, J., dissenting).', 'quill'],
  ])('a label that does not fit: %s', (_, text, cited) => {
    expect(loud(text, cited)).toContain('wrong-weight-parenthetical');
  });

  it('“en banc” fits every writing of the decision', () => {
    expect(loud('The dissenters read *Penrose* otherwise. *Quill*, slip op. at 5 (en banc) (Eskdale, C.J., dissenting).', 'quill')).toEqual([]);
  });
});

describe('an id. that was meant for the opinion', () => {
  it.each([
    ['behind a case named in the text, with the opinion’s words', '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024), is close. It explained *Drummond v. City of Anaheim*, 343 F.3d 1052, 1059 (9th Cir. 2003). “The officers did not follow the paramedic’s direction because he was their superior.” *Id.* at 14.'],
    ['behind the record, with the opinion’s words', '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024). Okafor Decl. ¶ 6. “The officers did not follow the paramedic’s direction because he was their superior.” *Id.* at 14.'],
    ['behind a short form that means nothing', '*Perez*, slip op. at 11. Force there was excessive. *Drummond*, 343 F.3d at 1061. The *Perez* officers did not contest the first prong. *Id.* at 11.'],
  ])('%s', (_, text) => {
    expect(loud(text)).toContain('id-antecedent');
  });

  it.each([
    ['the case just cited has the page', '*Perez*, slip op. at 14. *Drummond v. City of Anaheim*, 343 F.3d 1052, 1059 (9th Cir. 2003), is discussed there. Such force was excessive. *Id.* at 1060.'],
    ['the record is meant', '*Perez*, slip op. at 14. Okafor Decl. ¶ 6. The medic gave the order. *Id.* ¶ 7.'],
  ])('not so: %s', (_, text) => {
    expect(loud(text)).toEqual([]);
  });
});

describe('how the judges voted', () => {
  it.each([
    ['some of them', 'Two of the three judges would have denied the officers immunity. *Perez*, 98 F.4th 919.'],
    ['some of them, dissenting', 'Two of the three judges dissented as to the officers. *Perez*, 98 F.4th 919.'],
  ])('wrongly: %s', (_, text) => {
    expect(loud(text)).toContain('wrong-vote');
  });

  it.each<[string, string, Cited?]>([
    ['one of them', 'One of the three judges would have denied the officers immunity. *Perez*, slip op. at 27.'],
    ['all of them, with the partial dissent', 'All three judges rejected the claim against the County. *Hollis*, slip op. at 4; *id.* at 6 (Pelletier, J., concurring in part and dissenting in part).', 'hollis'],
    ['the division below', 'The division below had affirmed two to one. *Vane*, ¶ 4.', 'vane'],
  ])('rightly: %s', (_, text, cited) => {
    expect(loud(text, cited)).toEqual([]);
  });
});

describe('what the court said of other cases, and in passing', () => {
  it.each<[string, string, string, Cited?]>([
    ['a case taken to control', 'The panel took *Drummond* to control and applied it. *Perez*, slip op. at 14.', 'distinguished-as-followed'],
    ['a decision in it followed', 'Following the decision in *Tamarack*, the Colorado Supreme Court enforced the bargain. *Vane*, ¶ 7.', 'distinguished-as-followed', 'vane'],
    ['another court’s case as its own', '*Perez* gave immunity to a paramedic who sedated an injured arrestee. Slip op. at 20.', 'cited-case-as-holding'],
    ['an earlier case of the court as this one', '*Quill* itself held that a prisoner kept for a month in a cell at ninety-eight degrees had stated a claim. *Quill*, slip op. at 3 (plurality opinion).', 'cited-case-as-holding', 'quill'],
    ['a remark of an imported opinion', '*Alder* holds that a report of a weapon justifies the search of a student’s telephone. Slip op. at 5.', 'dicta-as-holding', 'alder'],
    ['a quoted remark', '*Perez* held that the paramedic’s conduct “may have fallen well short of any reasonable standard of care.” Slip op. at 23.', 'dicta-as-holding'],
    ['what a case has made the law', 'After *Perez*, police training is irrelevant to qualified immunity. Slip op. at 17.', 'reversed-polarity'],
    ['claims on their merits', '*Perez* rejected the state-law claims on their merits. Slip op. at 9.', 'undecided-as-decided'],
    ['a bar that is none', '*Vane* holds that a signed release bars even a claim of willful and wanton conduct. *Vane*, ¶ 6.', 'reversed-polarity', 'vane'],
  ])('%s', (_, text, rule, cited) => {
    expect(loud(text, cited)).toContain(rule);
  });

  it.each<[string, string, Cited?]>([
    ['a case taken to be different', 'The panel took *Drummond* to be distinguishable. *Perez*, slip op. at 13-14.'],
    ['what a discussion was followed by', 'Following its discussion of *Drummond*, the panel turned to obviousness. *Perez*, slip op. at 15.'],
    ['applied and found different', 'Applying *Drummond* as written, the panel found the facts materially different. *Perez*, slip op. at 13-14.'],
    ['another court’s case as another’s', '*Perez* relied on a decision granting immunity to a paramedic who sedated an arrestee. Slip op. at 20.'],
    ['an earlier case of the court', 'The Fifth Circuit had held that a month at ninety-eight degrees stated a claim. *Quill*, slip op. at 3 (plurality opinion) (discussing *Harrow*).', 'quill'],
    ['a remark as one', 'The court remarked that two pages of small type are a poor way of telling guests. *Vane*, ¶ 10.', 'vane'],
    ['merits never reached', 'The state-law claims were never decided on their merits. *Perez*, slip op. at 9.'],
    ['after an event', 'After *Perez* was argued, two courts followed it. 98 F.4th 919.'],
    ['the court’s words behind what the family lost', 'The family pressed that reading of *Lombardo* and lost. As the panel put it, *Lombardo* “does not establish that any violation of police policy or guidance is, in and of itself, sufficient to deny qualified immunity.” *Perez*, slip op. at 17.'],
    ['some of a number', 'Three of the six circuits are cited by Judge Thomas alone. *Perez*, slip op. at 28.'],
  ])('not so: %s', (_, text, cited) => {
    expect(loud(text, cited)).toEqual([]);
  });
});

describe('words and pages', () => {
  it.each<[string, string, string, Cited?]>([
    ['two words put in the court’s mouth', 'In *Perez* the court called the facts of *Drummond* “eerily similar.” Slip op. at 13.', 'misquotation'],
    ['a condition within a block quotation', '> We do not decide whether the scope of the search would have been lawful had it been reasonable at the start.\n\n*Alder*, slip op. at 4.', 'misquotation', 'alder'],
    ['a fact on another page', 'Perez was pronounced dead at the hospital. *Perez*, slip op. at 13.', 'wrong-pincite'],
    ['a cause of death on another page', 'The coroner attributed the death to compression asphyxia during restraint. *Perez*, slip op. at 20.', 'wrong-pincite'],
    ['a ruling below on another page', 'The district court declined supplemental jurisdiction. *Perez*, slip op. at 5.', 'wrong-pincite'],
    ['another court’s case on another page', 'The Seventh Circuit granted immunity to a paramedic who sedated an arrestee. *Perez*, slip op. at 23.', 'wrong-pincite'],
  ])('%s', (_, text, rule, cited) => {
    expect(loud(text, cited)).toContain(rule);
  });

  it.each<[string, string, Cited?]>([
    ['two words that the court used', 'The court called such cases extraordinarily “rare.” *Perez*, slip op. at 15.'],
    ['a block quotation of a condition', '> We do not decide whether the scope of the search would have been reasonable had it been lawful at the start.\n\n*Alder*, slip op. at 4.', 'alder'],
    ['a fact on its page', 'Perez was pronounced dead at the hospital. *Perez*, slip op. at 8.'],
    ['a ruling below on its page', 'The district court declined supplemental jurisdiction. *Perez*, slip op. at 9.'],
    ['a fact told on two pages', 'Perez said that he could not breathe while the officers pressed on the backboard. *Perez*, slip op. at 11.'],
  ])('not so: %s', (_, text, cited) => {
    expect(loud(text, cited)).toEqual([]);
  });
});

describe('not taken for a contradiction', () => {
  it.each<[string, string, Cited?]>([
    ['what would have been, had the facts been worse', 'Even a departure from the training would not have mattered. *See* *Perez v. City of Fresno*, 98 F.4th 919, 927 & n.6 (9th Cir. 2024).'],
    ['the panel whose decision was reheard en banc', 'The three-judge panel had thought that “no case had concerned light alone.” *Quill*, slip op. at 2 (plurality opinion).', 'quill'],
  ])('%s', (_, text, cited) => {
    expect(loud(text, cited)).toEqual([]);
  });
});
