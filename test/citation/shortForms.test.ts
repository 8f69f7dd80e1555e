import { describe } from 'vitest';
import { table } from './table.js';

describe('short case citations', () => {
  table([
    ['Nothing more is asked. «Iqbal, 556 U.S. at 678».', { kind: 'shortCase', name: 'Iqbal', pin: '678', standing: 'sentence' }],
    ['In «Tolan, 572 U.S. at 657», the Court vacated.', { name: 'Tolan' }],
    ['That was the holding of «Twombly, 550 U.S. at 570».', { name: 'Twombly' }],
    ['See also «al-Kidd, 563 U.S. at 742».', { name: 'al-Kidd', signal: 'see also' }],
    ["«Bd. of Educ., 347 U.S. at 495».", { name: 'Bd. of Educ.' }],
    ['The panel said so. «486 F.3d at 220».', { kind: 'shortCase', core: '486 F.3d at 220' }],
    ['«Iqbal, 556 U.S., at 678–79».', { pin: '678–79' }],
    ['«Iqbal, 556 U.S. at 678 (2009)».', { kind: 'shortCase', parentheticals: 'courtYear' }],
    ['«Iqbal, 556 U.S. at 678 (emphasis added)».', { parentheticals: 'alteration' }],
    ['«Marbury, 5 U.S. (1 Cranch) at 177».', { pin: '177' }],
    ['«Aguilar, supra, 25 Cal.4th at p. 850».', { kind: 'shortCase', name: 'Aguilar', pin: '850' }],
    ['«Aguilar, supra, 25 Cal.4th at pp. 850–851».', { pin: '850–851' }],
    ['«Harden, 261 Ill. App. 3d at 445, 633 N.E.2d at 766».', { pin: '445', parallels: '633 N.E.2d at 766' }],
    ['«Smith, 2021 WL 1234567, at *3».', { kind: 'shortCase', name: 'Smith', pin: '*3' }],
    ['*«Vane*, ¶ 19».', { kind: 'shortCase', name: 'Vane', pin: '¶ 19' }],
    ['*«Vane*, ¶¶ 12-13 (Kestrel, J., concurring)».', { kind: 'shortCase', name: 'Vane', parentheticals: 'weight' }],
    ['«Compl., ¶ 5».', { kind: 'record' }],
    ['«*Complaint*, ¶ 6».'.replace('«*', '*«'), { kind: 'record' }],
    ['«Poe, slip op. at 14».', { kind: 'shortCase', name: 'Poe', pin: '14' }],
    ['«Johnson & Johnson, 12 F.4th at 36, 40».', { name: 'Johnson & Johnson', pin: '36, 40' }],
    ['The majority read «Tellabs, 551 U.S. at 322 n.3», too broadly.', { pin: '322 n3' }],
    ['Iqbal v. Hasty and «Twombly, 550 U.S. at 570», agree.', { name: 'Twombly' }],
    ['«Seltzer 725 F.3d at 1176».'.replace('«Seltzer ', 'Seltzer «'), { kind: 'shortCase' }],
    ['*Seltzer* 725 F.3d at 1176 was printed as «*Seltzer* 725 F.3d at 1176».'.replace('*Seltzer* 725 F.3d at 1176 was printed as ', '').replace('«*', '*«'), { name: 'Seltzer' }],
    ['«In re Zurn, 644 F.3d at 611».', { name: 'In re Zurn' }],
    ['«United States, 585 F.3d at 1261».', { name: 'United States' }],
    ['«Abston, 506 Fed. App’x at 653».', { core: '506 Fed. App’x at 653' }],
  ]);
});

describe('id.', () => {
  table([
    ['«Id.» The rest follows.', { kind: 'id' }],
    ['«Id. at 64».', { pin: '64', standing: 'sentence' }],
    ['«Id., at 64».', { pin: '64' }],
    ['«*Id.* at 64 n.2»'.replace('«*', '*«') + '.', { pin: '64 n2' }],
    ['_«Id._ at 64–65, 70».', { pin: '64–65, 70' }],
    ['**«Id.** at 5».', { pin: '5' }],
    ['*«Id. at 5»*.', { pin: '5' }],
    ['See «id.»; the point is settled.', { kind: 'id', signal: 'see' }],
    ['See, e.g., «id. at 12».', { signal: 'see e.g.' }],
    ['«Id. § 1985(3)».', { pin: '§ 1985(3)' }],
    ['«Id. ¶ 12».', { pin: '¶ 12' }],
    ['«Id. ¶¶ 112–114».', { pin: '¶¶ 112–114' }],
    ['«Id. at *4».', { pin: '*4' }],
    ['«Id. at 678 & n.3 (quoting Doe v. Roe, 1 F.4th 2, 3 (2d Cir. 2021))».'.replace('Doe', '«Doe').replace('2021))', '2021)»)'), { parentheticals: 'quoting', pin: '678 n3' }, { nestedIn: 0 }],
    ['«Ibid.»', { kind: 'id' }],
    ['The need, «id.», was small.', { standing: 'clause' }],
    ['That was the rule in «id.» and so it is here.', { kind: 'id' }],
    ['The rule is old, citing «id.»', { kind: 'id' }],
    ['He read the *«id.»* again.', { kind: 'id' }],
    ['He ran («id. at 14»).', { kind: 'id', standing: 'clause' }],
    ['«Id. at 445, 633 N.E.2d at 766».', { parallels: '633 N.E.2d at 766' }],
    ['«Id. at 1175--76».', { pin: '1175--76' }],
    ['«Id. at 465– 66».', { pin: '465–66' }],
    ['«Id. at pp. 1175–76».', { pin: '1175–76' }],
    ['«Id. at 8:24–9:5».', { pin: '8:24–9:5' }],
    ['«Id.» at the same place.', { kind: 'id' }],
  ]);
});

describe('supra, infra, ante, post', () => {
  table([
    ['See «supra note 3».', { kind: 'supra', signal: 'see' }],
    ['See «supra Part II.A».', { kind: 'supra', pin: 'Part II.A' }],
    ['See «infra Section III».', { kind: 'supra' }],
    ['«Vats, supra, at 100».', { kind: 'supra', name: 'Vats', pin: '100' }],
    ['«Porter & Watts, *supra*, at 1240–41».', { name: 'Porter & Watts', pin: '1240–41' }],
    ['«Green Day, supra, at 1176».', { name: 'Green Day' }],
    ['«Vats, *supra* note 5, at 100».', { name: 'Vats', pin: '100' }],
    ['«Ante, at 12».', { kind: 'supra' }],
    ['The dissent says otherwise, «post, at 5».', { kind: 'supra', pin: '5' }],
  ]);
});
